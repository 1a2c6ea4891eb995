/** Adding an article: paste it, choose a file, or drop one; what was read is shown at once. */
import { Alert, Button, FileButton, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ArticleId } from '../../ingest/model.ts';
import type { IngestAnswer } from '../../server/contract.ts';
import { ask } from '../api.ts';
import { setDraft } from '../state/actions.ts';
import { readDate } from '../state/given-date.ts';
import type { Draft } from '../state/model.ts';
import { act } from '../state/store.ts';
import { useText } from '../text/index.ts';

interface Work {
  /** Of the file, where it is one. */
  name?: string;
  read: (signal: AbortSignal) => Promise<IngestAnswer>;
}

interface Props {
  draft: Draft;
  done: (id: ArticleId) => void;
  cancel: () => void;
}

export function AddArticle({ draft: { text, published }, done, cancel }: Props) {
  const t = useText();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState<AbortController>();
  const [over, setOver] = useState(false);
  const day = readDate(published);
  const unread = published.trim() !== '' && day === undefined;
  const on = day ? { publishedOn: day } : {};
  /** One after the other; those that cannot be read are told of, the last that was read is shown. */
  const send = async (works: readonly Work[]) => {
    const abort = new AbortController();
    setBusy(abort);
    setError(undefined);
    const failed: string[] = [];
    let last: ArticleId | undefined;
    for (const { name, read } of works) {
      if (abort.signal.aborted) break;
      try {
        last = (await read(abort.signal)).article.id;
      } catch (e) {
        const why = e instanceof Error ? e.message : String(e);
        if (!abort.signal.aborted) failed.push(name ? `${name}: ${why}` : why);
      }
    }
    setBusy(undefined);
    if (failed.length > 0) setError(failed.join('\n'));
    else if (last) done(last);
  };
  const sendFiles = (files: readonly File[]) => {
    if (unread) return setError(`${t.published}: ${t.dateUnread}`);
    void send(
      files.map((file) => ({
        name: file.name,
        read: (signal) => ask('upload', { name: file.name, ...on }, { body: file, signal }),
      })),
    );
  };
  const format = /^\s*<(?:!doctype|html)/i.test(text) ? 'html' : 'text';
  return (
    <Stack
      p="lg"
      maw={760}
      className={over ? 'drop over' : 'drop'}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        sendFiles([...e.dataTransfer.files]);
      }}
    >
      <Text component="h2" fz="lg" fw={700}>
        {t.addArticle}
      </Text>
      <Text size="sm" c="dimmed">
        {t.addHint}
      </Text>
      <Textarea
        aria-label={t.pasteHere}
        placeholder={t.pasteHere}
        autosize
        minRows={10}
        maxRows={22}
        value={text}
        onChange={(e) => act(setDraft({ text: e.currentTarget.value }))}
        data-autofocus
      />
      <Group align="flex-end">
        <TextInput
          label={t.published}
          placeholder={t.dateExample}
          error={unread && t.dateUnread}
          value={published}
          onChange={(e) => act(setDraft({ published: e.currentTarget.value }))}
        />
        <Button
          loading={busy !== undefined}
          disabled={text.trim().length < 20 || unread}
          onClick={() =>
            void send([{ read: (signal) => ask('ingest', { text, format, ...on }, { signal }) }])
          }
        >
          {t.readIt}
        </Button>
        <FileButton multiple onChange={sendFiles} accept=".txt,.html,.htm,.pdf,.docx">
          {(props) => (
            <Button variant="default" {...props}>
              {t.chooseFile}
            </Button>
          )}
        </FileButton>
        <Button variant="subtle" onClick={() => (busy ? busy.abort() : cancel())}>
          {busy ? t.cancel : t.close}
        </Button>
      </Group>
      {error && (
        <Alert color="red" title={t.failed} style={{ whiteSpace: 'pre-line' }}>
          {error}
        </Alert>
      )}
    </Stack>
  );
}
