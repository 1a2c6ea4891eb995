/** The articles: a list, the one that is read, and a place to add one by paste, file or drop. */
import { Button, Group, NavLink, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ArticleId } from '../../ingest/model.ts';
import type { ArticleSummary } from '../../server/contract.ts';
import { read, setDesk, setDraft } from '../state/actions.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { AddArticle } from './add-article.tsx';
import { PageTurner } from './page-turner.tsx';
import { Failed, Waiting } from './parts.tsx';
import { Reader } from './reader.tsx';
import { useAnswer } from './use-answer.ts';
import { usePages } from './use-pages.ts';

/** Articles in the list at a time. */
const PAGE = 200;

export function Articles() {
  const t = useText();
  const { article, draft } = useExplorer();
  const words = useExplorer((s) => s.desk.articleWords);
  const [q] = useDebouncedValue(words.trim(), 200);
  const pages = usePages('articles', q ? { q } : {}, PAGE);
  const { data, old, error, loading, retry } = pages;
  return (
    <section
      aria-busy={loading}
      className={`page split${article && !draft.open ? ' reading' : ''}${old ? ' old' : ''}`}
      aria-label={t.articles}
    >
      <div className="article-list">
        <Stack gap="xs" p="sm">
          <Button leftSection={<IconPlus size={16} />} onClick={() => act(setDraft({ open: true }))}>
            {t.addArticle}
          </Button>
          <TextInput
            size="sm"
            aria-label={t.filterArticles}
            placeholder={t.filterArticles}
            value={words}
            onChange={(e) => act(setDesk({ articleWords: e.currentTarget.value }))}
          />
          {data && (
            <PageTurner pages={pages} size={PAGE} total={data.total} says={t.articlesCount(data.total)} />
          )}
        </Stack>
        {error && <Failed error={error} retry={retry} old={old} />}
        {!data && !error && <Waiting />}
        <div className="scroll" tabIndex={0} role="region" aria-label={t.articles}>
          {article && !q && data && !data.items.some((a) => a.id === article) && <OpenOne id={article} />}
          {data?.items.map((a) => (
            <Item key={a.id} article={a} />
          ))}
        </div>
      </div>
      <div className="scroll reading">
        {draft.open ? (
          <AddArticle draft={draft} />
        ) : article ? (
          <Reader id={article} />
        ) : (
          <Text p="lg" c="dimmed">
            {t.chooseArticle}
          </Text>
        )}
      </div>
    </section>
  );
}

function Item({ article: a }: { article: Pick<ArticleSummary, 'id' | 'title' | 'publishedOn' | 'claims'> }) {
  const t = useText();
  const { article, lang } = useExplorer();
  const active = a.id === article;
  const line = useRef<HTMLButtonElement>(null);
  // Whoever has just added it, or was sent it, sees where it stands.
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <NavLink
      ref={line}
      component="button"
      active={active}
      onClick={() => act(read(a.id))}
      label={
        <Text size="sm" lineClamp={2}>
          {a.title || a.id}
        </Text>
      }
      description={
        <Group gap={6}>
          <span>{sayDate(a.publishedOn, lang)}</span>
          <span>{t.claimsCount(a.claims)}</span>
        </Group>
      }
    />
  );
}

/** What is being read stands first where it is on another page of the list, as an article without a date that was just added is. */
function OpenOne({ id }: { id: ArticleId }) {
  const { data, fresh } = useAnswer('article', { id });
  return data && fresh ? <Item article={{ ...data.article, claims: data.claims.length }} /> : null;
}
