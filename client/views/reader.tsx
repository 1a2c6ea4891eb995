/** One article as printed: mentions in the colour of their type, and beside each paragraph what it says. */
import { Button, Group, Text, Title } from '@mantine/core';
import { Fragment, useMemo } from 'react';
import type { ArticleId, Claim, Mention } from '../../ingest/model.ts';
import { RELATION_TYPES } from '../../ingest/ontology.ts';
import type { ArticleView } from '../../server/contract.ts';
import { ask } from '../api.ts';
import { read, select } from '../state/actions.ts';
import { colourOf, shorten } from '../state/appearance.ts';
import { toQuery } from '../state/permalink.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { openClaim, openEntity } from './moves.ts';
import { Failed, useScheme, Waiting } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

interface Paragraph {
  start: number;
  end: number;
}

function paragraphsOf(text: string): Paragraph[] {
  const out: Paragraph[] = [];
  for (const m of text.matchAll(/[^\n]+/g))
    if (m[0].trim() !== '') out.push({ start: m.index, end: m.index + m[0].length });
  return out;
}

/** Of mentions that lie inside each other the outer one is drawn. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const m of mentions) if (m.start >= (out.at(-1)?.end ?? 0)) out.push(m);
  return out;
}

export function Reader({ id, onRetracted }: { id: ArticleId; onRetracted: () => void }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { data, error, retry } = useAnswer('article', { id });
  if (error) return <Failed error={error} retry={retry} />;
  if (!data) return <Waiting />;
  const { article } = data;
  const retract = async () => {
    if (!confirm(t.retractSure)) return;
    await ask('retract', { id });
    act(read(undefined));
    onRetracted();
  };
  return (
    <article className="reader" lang="vi">
      <header>
        <Title order={2} className="name">
          {article.title}
        </Title>
        <Group gap="xs" mt={4} mb="md">
          <Text size="sm" c="dimmed">
            {[article.publisher, sayDate(article.publishedOn, lang), article.author]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Text size="sm" c="dimmed">
            {t.readResult(data.entities.length, data.claims.length)}
          </Text>
          <Button size="compact-xs" variant="subtle" color="red" onClick={() => void retract()}>
            {t.retract}
          </Button>
        </Group>
      </header>
      <Body view={data} />
    </article>
  );
}

function Body({ view }: { view: ArticleView }) {
  const t = useText();
  const { article, claims } = view;
  const paragraphs = useMemo(() => paragraphsOf(article.text), [article.text]);
  const mentions = useMemo(() => outermost(view.mentions), [view.mentions]);
  const names = useMemo(
    () => new Map<string, string>(view.entities.map((e) => [e.id, e.name])),
    [view.entities],
  );
  const said = (p: Paragraph) =>
    claims.filter(
      (c) =>
        (c.evidence[0]?.start ?? -1) >= p.start &&
        (c.evidence[0]?.start ?? -1) < p.end &&
        c.type !== 'SERVES' &&
        c.type !== 'OF',
    );
  return (
    <>
      {paragraphs.map((p) => (
        <div key={p.start} className="paragraph">
          <p>
            <Marked text={article.text} paragraph={p} mentions={mentions} />
          </p>
          <aside aria-label={t.margin}>
            {said(p).map((c) => (
              <Said key={c.id} claim={c} names={names} />
            ))}
          </aside>
        </div>
      ))}
    </>
  );
}

function Marked({
  text,
  paragraph,
  mentions,
}: {
  text: string;
  paragraph: Paragraph;
  mentions: readonly Mention[];
}) {
  const scheme = useScheme();
  const parts: React.ReactNode[] = [];
  let at = paragraph.start;
  for (const m of mentions) {
    if (m.start < at || m.end > paragraph.end) continue;
    parts.push(<Fragment key={`t${at}`}>{text.slice(at, m.start)}</Fragment>);
    parts.push(
      <a
        key={m.start}
        href={`?${toQuery({ ...useExplorer.getState(), workspace: 'graph', shown: [m.entity], selection: { kind: 'entity', id: m.entity } })}`}
        className="mention"
        style={{ borderColor: colourOf(m.type, scheme) }}
        onClick={(e) => {
          e.preventDefault();
          void openEntity(m.entity, true);
        }}
        title={m.rule}
      >
        {text.slice(m.start, m.end)}
      </a>,
    );
    at = m.end;
  }
  parts.push(<Fragment key="end">{text.slice(at, paragraph.end)}</Fragment>);
  return parts;
}

function Said({ claim, names }: { claim: Claim; names: ReadonlyMap<string, string> }) {
  const short = (id: string) => shorten({ type: 'Event', name: names.get(id) ?? '' }, 52);
  const lang = useExplorer((s) => s.lang);
  const selected = useExplorer((s) => s.selection?.kind === 'edge' && s.selection.ids.includes(claim.id));
  return (
    <button
      type="button"
      className={`said ${claim.status}${selected ? ' on' : ''}`}
      onClick={() => (selected ? act(select(undefined)) : openClaim(claim.id))}
      title={claim.evidence[0]?.rule}
    >
      {short(claim.subject)} <strong>{RELATION_TYPES[claim.type].label[lang]}</strong>{' '}
      {names.get(claim.object)}
    </button>
  );
}
