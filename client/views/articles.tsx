/** The articles: a list, the one that is read, and a place to add one by paste, file or drop. */
import { Button, Group, NavLink, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { read, setDesk, setDraft } from '../state/actions.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { AddArticle } from './add-article.tsx';
import { Failed, Waiting } from './parts.tsx';
import { Reader } from './reader.tsx';
import { useAnswer } from './use-answer.ts';

export function Articles() {
  const t = useText();
  const { article, lang, draft } = useExplorer();
  const words = useExplorer((s) => s.desk.articleWords);
  const [q] = useDebouncedValue(words.trim(), 200);
  const [round, setRound] = useState(0);
  const { data, error, retry } = useAnswer('articles', { limit: 200 + round, ...(q && { q }) });
  return (
    <section className={`page split${article && !draft.open ? ' reading' : ''}`} aria-label={t.articles}>
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
          <Text size="xs" c="dimmed">
            {data && t.articlesCount(data.total)}
          </Text>
        </Stack>
        {error && <Failed error={error} retry={retry} />}
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
          <AddArticle
            draft={draft}
            done={(id) => {
              act(setDraft({ text: '', published: '' }));
              setRound((n) => n + 1);
              act(read(id));
            }}
            cancel={() => act(setDraft({ open: false }))}
          />
        ) : article ? (
          <Reader id={article} onRetracted={() => setRound((n) => n + 1)} />
        ) : (
          <Text p="lg" c="dimmed">
            {t.chooseArticle}
          </Text>
        )}
      </div>
    </section>
  );
}
