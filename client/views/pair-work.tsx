/** The joint work of two agencies, piece by piece, each with its sentences. */
import { Badge, CloseButton, Group, Stack, Text } from '@mantine/core';
import type { CoordinationBasis, InputOf } from '../../server/contract.ts';
import type { Joint } from '../state/desk.ts';
import { useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { Evidence } from './evidence.tsx';
import { EntityLink, Failed, Waiting } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

export function PairWork({
  joint,
  asked,
  close,
}: {
  joint: Joint;
  asked: Omit<InputOf<'pair'>, 'a' | 'b'>;
  close: () => void;
}) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { data, fresh, error, loading, retry } = useAnswer('pair', { ...joint, ...asked });
  const names: Record<CoordinationBasis, string> = {
    stated: t.basisStated,
    programmes: t.basisProgrammes,
    events: t.basisEvents,
  };
  return (
    <aside className="pair" aria-label={t.pairWork} aria-busy={loading}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Text component="h2" fw={700} fz="md">
          {t.pairWork} {data && fresh && !loading && `(${data.items.length})`}
        </Text>
        <CloseButton aria-label={t.close} onClick={close} />
      </Group>
      {error && <Failed error={error} retry={retry} />}
      {loading && <Waiting />}
      {data && fresh && !loading && (
        <Stack>
          <div>
            <EntityLink entity={data.a} mark />
            <br />
            <EntityLink entity={data.b} mark />
          </div>
          {data.items.map((item) => (
            <div key={`${item.basis}${item.via?.id ?? item.claims[0]?.id}`} className="joint">
              <Group gap={6}>
                <Badge size="sm" variant="light" tt="none">
                  {names[item.basis]}
                </Badge>
                {item.on && (
                  <Text size="xs" c="dimmed">
                    {sayDate(item.on, lang)}
                  </Text>
                )}
              </Group>
              <Evidence ids={item.claims.map((c) => c.id)} />
            </div>
          ))}
        </Stack>
      )}
    </aside>
  );
}
