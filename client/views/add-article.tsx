/** Adding an article: paste it, choose a file, or drop one; what was read is shown at once. */
import { Alert, Anchor, Button, FileButton, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../api.ts';
import { read, setDraft } from '../state/actions.ts';
import { readDate } from '../state/given-date.ts';
import type { Draft } from '../state/model.ts';
import { act } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { takeIn, useIntake } from './intake.ts';

export function AddArticle({ draft: { text, published } }: { draft: Draft }) {
  const t = useText();
  const { reading, failed, stopped, unseen } = useIntake();
  const [over, setOver] = useState(false);
  const day = readDate(published);
  const unread = published.trim() !== '' && day === undefined;
  const on = day ? { publishedOn: day } : {};
  const close = () => {
    useIntake.setState({ failed: undefined, stopped: undefined, unseen: undefined });
    act(setDraft({ open: false }));
  };
  const sendFiles = (files: readonly File[]) => {
    if (unread) return useIntake.setState({ failed: `${t.published}: ${t.dateUnread}` });
    if (files.length === 0) return;
    void takeIn(
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
          loading={reading !== undefined}
          disabled={text.trim().length < 20 || unread}
          onClick={() =>
            void takeIn([{ read: (signal) => ask('ingest', { text, format, ...on }, { signal }) }], text)
          }
        >
          {t.readIt}
        </Button>
        <FileButton
          multiple
          disabled={reading !== undefined}
          onChange={sendFiles}
          accept=".txt,.html,.htm,.pdf,.docx"
        >
          {(props) => (
            <Button variant="default" {...props}>
              {t.chooseFile}
            </Button>
          )}
        </FileButton>
        <Button variant="subtle" onClick={() => (reading ? reading.abort() : close())}>
          {reading ? t.cancel : t.close}
        </Button>
      </Group>
      {stopped !== undefined && (
        <Text size="sm" role="status">
          {t.readingStopped(stopped)}
        </Text>
      )}
      {unseen && (
        <Text size="sm" role="status">
          {t.articleRead}{' '}
          <Anchor component="button" size="sm" onClick={() => act(read(unseen))}>
            {t.openArticle}
          </Anchor>
        </Text>
      )}
      {failed && (
        <Alert color="red" title={t.failed} style={{ whiteSpace: 'pre-line' }}>
          {failed}
        </Alert>
      )}
    </Stack>
  );
}
