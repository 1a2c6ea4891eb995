/** A paragraph as printed, its sentences and mentions marked. */
import { Fragment } from 'react';
import type { Mention } from '../../ingest/model.ts';
import { ENTITY_TYPES } from '../../ingest/ontology.ts';
import { colourOf } from '../state/appearance.ts';
import { toAddress } from '../state/permalink.ts';
import type { ReadParagraph, Stretch } from '../state/reading.ts';
import { useExplorer } from '../state/store.ts';
import { visit } from './moves.ts';
import { useScheme } from './parts.tsx';

interface Props {
  text: string;
  paragraph: ReadParagraph;
  mentions: readonly Mention[];
  isOn: (sentence: Stretch) => boolean;
}

export function Printed({ text, paragraph, mentions, isOn }: Props) {
  const parts: React.ReactNode[] = [];
  let at = paragraph.start;
  const plain = (to: number) => {
    if (to > at)
      parts.push(<Marked key={at} text={text} part={{ start: at, end: to }} mentions={mentions} />);
    at = Math.max(at, to);
  };
  for (const s of paragraph.sentences) {
    plain(s.start);
    parts.push(
      <span key={`s${s.start}`} className={`sentence${isOn(s) ? ' on' : ''}`}>
        <Marked text={text} part={s} mentions={mentions} />
      </span>,
    );
    at = s.end;
  }
  plain(paragraph.end);
  return parts;
}

function Marked({ text, part, mentions }: { text: string; part: Stretch; mentions: readonly Mention[] }) {
  const scheme = useScheme();
  const lang = useExplorer((s) => s.lang);
  const parts: React.ReactNode[] = [];
  let at = part.start;
  for (const m of mentions) {
    if (m.start < at || m.end > part.end) continue;
    parts.push(<Fragment key={`t${at}`}>{text.slice(at, m.start)}</Fragment>);
    const to = { kind: 'entity', id: m.entity } as const;
    parts.push(
      <a
        key={m.start}
        href={toAddress({
          ...useExplorer.getState(),
          workspace: 'graph',
          shown: [m.entity],
          pinned: [],
          selection: to,
        })}
        className="mention"
        style={{ borderColor: colourOf(m.type, scheme) }}
        onClick={(e) => {
          e.preventDefault();
          visit(m.entity);
        }}
        title={`${ENTITY_TYPES[m.type].label[lang]} · ${m.rule}`}
      >
        {text.slice(m.start, m.end)}
      </a>,
    );
    at = m.end;
  }
  parts.push(<Fragment key="end">{text.slice(at, part.end)}</Fragment>);
  return parts;
}
