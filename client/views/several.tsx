/** Several entities selected: who they are, what they share, how they hang together, and what can be done with all of them. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EntityId } from '../../ingest/model.ts';
import type { Neighbours } from '../../server/contract.ts';
import { arrange, hide, pin, select } from '../state/actions.ts';
import { act, useExplorer } from '../state/store.ts';
import { useText } from '../text/index.ts';
import { Head } from './head.tsx';
import { commonOf, keepOnly, showEntities } from './moves.ts';
import { EntityLink, Failed, Waiting } from './parts.tsx';

const MOST = 12;

export function Several({ ids }: { ids: readonly EntityId[] }) {
  const t = useText();
  const { entities, pinned } = useExplorer();
  const [from, to] = ids;
  const allPinned = ids.every((id) => pinned.includes(id));
  const actions = [
    [t.onlyThese, () => keepOnly(ids)],
    [t.arrange, () => act(arrange(ids))],
    [allPinned ? t.unpin : t.pin, () => act(pin(ids, !allPinned))],
    [t.hide, () => act(hide(ids))],
  ] as const;
  return (
    <Stack p="md" gap="md" component="section" aria-label={t.inspector}>
      <Head title={t.selectedCount(ids.length)} />
      <ul className="said-lines">
        {ids.slice(0, MOST).map((id) => {
          const e = entities.get(id);
          return e ? (
            <li key={id}>
              <EntityLink entity={e} mark />
            </li>
          ) : null;
        })}
        {ids.length > MOST && <li>{t.moreOf(ids.length - MOST)}</li>}
      </ul>
      <Group gap="xs">
        {actions.map(([label, run]) => (
          <Button key={label} size="compact-sm" variant="default" onClick={run}>
            {label}
          </Button>
        ))}
      </Group>
      {ids.length === 2 && from && to && (
        <Button size="compact-md" variant="light" onClick={() => act(select({ kind: 'path', from, to }))}>
          {t.howConnected}
        </Button>
      )}
      {ids.length <= 8 && <Common ids={ids} />}
    </Stack>
  );
}

function Common({ ids }: { ids: readonly EntityId[] }) {
  const t = useText();
  const [found, setFound] = useState<Neighbours['items']>();
  const [error, setError] = useState<string>();
  const key = ids.join(' ');
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    setFound(undefined);
    setError(undefined);
    commonOf(key.split(' ') as EntityId[])
      .then((items) => !gone && setFound(items))
      .catch((e: unknown) => !gone && setError(e instanceof Error ? e.message : String(e)));
    return () => {
      gone = true;
    };
  }, [key, round]);
  if (error) return <Failed error={error} retry={() => setRound(round + 1)} />;
  if (!found) return <Waiting />;
  return (
    <div>
      <Group justify="space-between">
        <Text component="h3" className="heading" m={0}>
          {t.common} ({found.length})
        </Text>
        {found.length > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void showEntities(found.slice(0, 50).map((i) => i.entity.id))}
          >
            {t.onGraph}
          </Button>
        )}
      </Group>
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t.commonNone}
        </Text>
      )}
      <ul className="said-lines">
        {found.slice(0, MOST).map((i) => (
          <li key={i.entity.id}>
            <EntityLink entity={i.entity} mark />
          </li>
        ))}
      </ul>
    </div>
  );
}
