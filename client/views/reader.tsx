/** One article as printed: mentions in the colour of their type, and beside each sentence what was read from it, by which rule, and what was not. */
import { Anchor, Button, Group, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleId, TraceStep } from '../../ingest/model.ts';
import { ENTITY_TYPES, entityTypes } from '../../ingest/ontology.ts';
import type { ArticleView } from '../../server/contract.ts';
import { ask } from '../api.ts';
import { read } from '../state/actions.ts';
import { countBy } from '../state/filters.ts';
import { outermost, readingOf } from '../state/reading.ts';
import { act, useExplorer } from '../state/store.ts';
import { attempt } from '../state/work.ts';
import { tellWritten } from '../state/written.ts';
import { sayDate, useText } from '../text/index.ts';
import { Margin } from './margin.tsx';
import { renewPicture } from './moves.ts';
import { Failed, TypeMark, Waiting } from './parts.tsx';
import { Printed } from './printed.tsx';
import { useAnswer } from './use-answer.ts';

export function Reader({ id }: { id: ArticleId }) {
  const { data, fresh, error, retry } = useAnswer('article', { id });
  if (error) return <Failed error={error} retry={retry} />;
  // Another article than the one that is chosen would be taken for it.
  if (!data || !fresh) return <Waiting />;
  return (
    <article className="reader" lang="vi">
      <Head view={data} />
      <Body view={data} />
    </article>
  );
}

function Head({ view }: { view: ArticleView }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { article, entities, claims } = view;
  const counts = new Map(countBy(entities, (e) => e.type));
  const retract = () => {
    if (!confirm(t.retractSure)) return;
    void attempt(async (signal) => {
      await ask('retract', { id: article.id });
      act(read(undefined));
      // What is gone leaves the picture first: nobody asks for it again.
      await renewPicture(signal).finally(tellWritten);
    });
  };
  return (
    <header className="reader-head">
      <Group gap="sm">
        <Text size="sm" c="dimmed">
          {[article.publisher, sayDate(article.publishedOn, lang), article.author]
            .filter(Boolean)
            .join(' · ')}
          {article.url && (
            <>
              {' · '}
              <Anchor href={article.url} target="_blank" rel="noreferrer" size="sm">
                {t.source}
              </Anchor>
            </>
          )}
        </Text>
        <Button size="compact-xs" variant="subtle" color="red" onClick={retract}>
          {t.retract}
        </Button>
      </Group>
      <Group gap="sm" mt={4}>
        <Text size="sm" fw={600}>
          {t.readResult(entities.length, claims.length)}
        </Text>
        {entityTypes
          .filter((type) => counts.get(type))
          .map((type) => (
            <span key={type} className="type-count">
              <TypeMark type={type} size={16} /> {ENTITY_TYPES[type].plural[lang]} {counts.get(type)}
            </span>
          ))}
      </Group>
    </header>
  );
}

/** What was weighed is not known yet. */
const NO_STEPS: TraceStep[] = [];

function Body({ view }: { view: ArticleView }) {
  const { article, claims } = view;
  const why = useAnswer('explain', { id: article.id });
  const steps = (why.fresh && why.data?.steps) || NO_STEPS;
  const selection = useExplorer((s) => s.selection);
  const [pointed, setPointed] = useState<number>();
  const reading = useMemo(() => readingOf(article.text, claims, steps), [article.text, claims, steps]);
  const mentions = useMemo(() => outermost(view.mentions), [view.mentions]);
  const names = useMemo(
    () => new Map<string, string>(view.entities.map((e) => [e.id, e.name])),
    [view.entities],
  );
  const chosen = selection?.kind === 'edge' ? selection.ids : [];
  const on = claims.find((c) => chosen.includes(c.id))?.evidence[0]?.start;
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (on !== undefined)
      holder.current?.querySelector('.sentence.on')?.scrollIntoView({ block: 'center', behavior: 'auto' });
  }, [on]);
  return (
    <div ref={holder}>
      {reading.map((p, i) => {
        const title = i === 0 && article.text.slice(p.start, p.end).trim() === article.title.trim();
        const printed = (
          <Printed
            text={article.text}
            paragraph={p}
            mentions={mentions}
            isOn={(s) => s.start === pointed || (on !== undefined && on >= s.start && on < s.end)}
          />
        );
        return (
          <div key={p.start} className="paragraph">
            {title ? <h2 className="name">{printed}</h2> : <p>{printed}</p>}
            <Margin paragraph={p} names={names} onPoint={setPointed} />
          </div>
        );
      })}
    </div>
  );
}
