/** Beside a paragraph: what each of its sentences says, by which rule, and what was weighed and not taken. */
import { useState } from 'react';
import { RELATION_TYPES } from '../../ingest/ontology.ts';
import { select } from '../state/actions.ts';
import { shorten } from '../state/appearance.ts';
import type { ReadParagraph, ReadSentence, SaidLine } from '../state/reading.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';

const FIRST = 4;
type Names = ReadonlyMap<string, string>;

interface Props {
  paragraph: ReadParagraph;
  names: Names;
  /** The pointer is on what a sentence says: it is marked in the text. */
  onPoint: (start: number | undefined) => void;
}

export function Margin({ paragraph, names, onPoint }: Props) {
  const t = useText();
  const sentences = paragraph.sentences.filter((s) => s.lines.length + s.dropped.length > 0);
  return (
    <aside aria-label={t.margin}>
      {sentences.map((s) => (
        // Pointing is a help for the eye; what it shows is also there by selecting a line.
        <div
          key={s.start}
          className="margin-group"
          onPointerEnter={() => onPoint(s.start)}
          onPointerLeave={() => onPoint(undefined)}
        >
          <Lines sentence={s} names={names} />
          {s.dropped.length > 0 && <Dropped sentence={s} />}
        </div>
      ))}
    </aside>
  );
}

function Lines({ sentence, names }: { sentence: ReadSentence; names: Names }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const { lines } = sentence;
  return (
    <>
      {(all ? lines : lines.slice(0, FIRST)).map((l) => (
        <Said key={l.key} line={l} names={names} />
      ))}
      {lines.length > FIRST && !all && (
        <button type="button" className="margin-more" onClick={() => setAll(true)}>
          {t.moreOf(lines.length - FIRST)}
        </button>
      )}
    </>
  );
}

function Said({ line, names }: { line: SaidLine; names: Names }) {
  const lang = useExplorer((s) => s.lang);
  const on = useExplorer(
    (s) =>
      s.selection?.kind === 'edge' &&
      line.ids.some((id) => s.selection?.kind === 'edge' && s.selection.ids.includes(id)),
  );
  const short = (id: string) => shorten({ type: 'Event', name: names.get(id) ?? '' }, 46);
  return (
    <button
      type="button"
      className={`said ${line.status}${on ? ' on' : ''}`}
      aria-pressed={on}
      onClick={() => act(select(on ? undefined : { kind: 'edge', ids: line.ids }))}
    >
      {line.subjects.map(short).join(', ')} <strong>{RELATION_TYPES[line.type].label[lang]}</strong>{' '}
      {short(line.object)} <code>{line.rules.join(', ')}</code>
    </button>
  );
}

function Dropped({ sentence }: { sentence: ReadSentence }) {
  const t = useText();
  return (
    <details className="dropped">
      <summary>{t.notTaken(sentence.dropped.length)}</summary>
      <ul>
        {sentence.dropped.map((d) => (
          <li key={`${d.stage}${d.rule}${d.what}${d.start}`}>
            {d.what} <em>{d.why}</em> <code>{d.rule}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
