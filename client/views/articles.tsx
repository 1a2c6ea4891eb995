/** The articles: a list, the one that is read, and a place to add one by paste, file or drop. */
import { ActionIcon, Button, Group, NavLink, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { read, setDesk, setDraft } from '../state/actions.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { AddArticle } from './add-article.tsx';
import { useIntake } from './intake.ts';
import { Failed, Waiting } from './parts.tsx';
import { Reader } from './reader.tsx';
import { useAnswer } from './use-answer.ts';

/** Articles in the list at a time. */
const PAGE = 200;

export function Articles() {
  const t = useText();
  const { article, lang, draft } = useExplorer();
  const words = useExplorer((s) => s.desk.articleWords);
  const [q] = useDebouncedValue(words.trim(), 200);
  const [{ of, page }, setPage] = useState({ of: q, page: 0 });
  // Other words begin with their first page.
  const at = of === q ? page : 0;
  const { data, old, error, loading, retry } = useAnswer('articles', {
    limit: PAGE,
    offset: at * PAGE,
    ...(q && { q }),
  });
  const rounds = useIntake((s) => s.rounds);
  const listed = useRef(rounds);
  useEffect(() => {
    if (listed.current === rounds) return;
    listed.current = rounds;
    retry();
  });
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
          {data && <Pages total={data.total} page={at} turn={(to) => setPage({ of: q, page: to })} />}
        </Stack>
        {error && <Failed error={error} retry={retry} old={old} />}
        {!data && !error && <Waiting />}
        <div className="scroll" tabIndex={0} role="region" aria-label={t.articles}>
          {data?.items.map((a) => (
            <NavLink
              key={a.id}
              component="button"
              active={a.id === article}
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
          ))}
        </div>
      </div>
      <div className="scroll reading">
        {draft.open ? (
          <AddArticle draft={draft} />
        ) : article ? (
          <Reader id={article} onRetracted={retry} />
        ) : (
          <Text p="lg" c="dimmed">
            {t.chooseArticle}
          </Text>
        )}
      </div>
    </section>
  );
}

/** How many there are, which of them are listed, and how to come to the others. */
function Pages({ total, page, turn }: { total: number; page: number; turn: (to: number) => void }) {
  const t = useText();
  const last = Math.max(0, Math.ceil(total / PAGE) - 1);
  const steps = [
    [t.before, page - 1, IconChevronLeft],
    [t.after, page + 1, IconChevronRight],
  ] as const;
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="xs" c="dimmed" role="status">
        {last > 0 && `${page * PAGE + 1}–${Math.min(total, (page + 1) * PAGE)} / `}
        {t.articlesCount(total)}
      </Text>
      {last > 0 && (
        <Group gap={4} wrap="nowrap">
          {steps.map(([label, to, Icon]) => (
            <ActionIcon
              key={label}
              size="sm"
              variant="default"
              aria-label={label}
              title={label}
              disabled={to < 0 || to > last}
              onClick={() => turn(to)}
            >
              <Icon size={14} />
            </ActionIcon>
          ))}
        </Group>
      )}
    </Group>
  );
}
