/** Which agencies work together: a matrix in which each cell counts joint work, and opens it. */
import { Button, Drawer, Group, SegmentedControl, Stack, Text, Tooltip } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { EntityId } from '../../ingest/model.ts';
import {
  type Coordination,
  type CoordinationBasis,
  type CoordinationCell,
  coordinationBases,
} from '../../server/contract.ts';
import { shorten } from '../state/appearance.ts';
import { useExplorer } from '../state/store.ts';
import { sayDate, useText } from '../text/index.ts';
import { ClaimEvidence } from './evidence.tsx';
import { showEntities } from './moves.ts';
import { EntityLink, Failed, Waiting } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

type Basis = CoordinationBasis | 'all';

/** Agencies of one province side by side, the busiest province first: blocks along the diagonal are what works together at home. */
function ordered(data: Coordination): Coordination['agencies'] {
  const weight = new Map<string, number>();
  for (const c of data.cells) for (const id of [c.a, c.b]) weight.set(id, (weight.get(id) ?? 0) + c.total);
  const province = new Map<string, number>();
  for (const a of data.agencies)
    province.set(a.province ?? '', (province.get(a.province ?? '') ?? 0) + (weight.get(a.id) ?? 0));
  return data.agencies
    .filter((a) => weight.has(a.id))
    .sort(
      (x, y) =>
        (province.get(y.province ?? '') ?? 0) - (province.get(x.province ?? '') ?? 0) ||
        (x.province ?? '').localeCompare(y.province ?? '', 'vi') ||
        (weight.get(y.id) ?? 0) - (weight.get(x.id) ?? 0) ||
        (x.id < y.id ? -1 : 1),
    );
}

export function CoordinationView() {
  const t = useText();
  const filters = useExplorer((s) => s.filters);
  const [basis, setBasis] = useState<Basis>('all');
  const [open, setOpen] = useState<CoordinationCell>();
  const input = {
    limit: 40,
    bases: basis === 'all' ? [...coordinationBases] : [basis],
    ...(filters.since && { since: filters.since }),
    ...(filters.until && { until: filters.until }),
    ...(filters.provinces.length === 1 && { province: filters.provinces[0] }),
  };
  const { data, error, loading, retry } = useAnswer('coordination', input);
  const agencies = useMemo(() => (data ? ordered(data) : []), [data]);
  const cells = useMemo(
    () =>
      new Map(
        data?.cells.flatMap((c) => [[`${c.a}|${c.b}`, c] as const, [`${c.b}|${c.a}`, c] as const]) ?? [],
      ),
    [data],
  );
  const most = Math.max(1, ...(data?.cells.map((c) => c.total) ?? []));
  const labels: Record<Basis, string> = {
    all: t.basisAll,
    stated: t.basisStated,
    programmes: t.basisProgrammes,
    events: t.basisEvents,
  };
  return (
    <section className="page" aria-label={t.coordination}>
      <Group p="sm" gap="sm" wrap="wrap">
        <SegmentedControl
          size="sm"
          value={basis}
          onChange={(v) => setBasis(v as Basis)}
          data={(['all', ...coordinationBases] as const).map((value) => ({ value, label: labels[value] }))}
        />
        <Button
          size="sm"
          variant="default"
          disabled={agencies.length === 0}
          onClick={() => void showEntities(agencies.map((a) => a.id))}
        >
          {t.onGraph}
        </Button>
        <Text size="sm" c="dimmed" className="grow">
          {t.matrixHint}
        </Text>
      </Group>
      {error && <Failed error={error} retry={retry} />}
      {loading && !data && <Waiting />}
      {data && agencies.length === 0 && (
        <Text p="md" c="dimmed">
          {t.matrixEmpty}
        </Text>
      )}
      {agencies.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={t.coordination}>
          <table className="matrix">
            <thead>
              <tr>
                <th />
                {agencies.map((a) => (
                  <th key={a.id} scope="col">
                    <span title={a.name}>{shorten(a, 26)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {agencies.map((row, i) => (
                <tr
                  key={row.id}
                  className={i > 0 && row.province !== agencies[i - 1]?.province ? 'block' : undefined}
                >
                  <th scope="row">
                    <EntityLink entity={{ ...row, name: shorten(row, 40) }} />
                  </th>
                  {agencies.map((column) => (
                    <Cell
                      key={column.id}
                      cell={cells.get(`${row.id}|${column.id}`)}
                      self={row.id === column.id}
                      most={most}
                      label={`${row.name} – ${column.name}`}
                      onOpen={setOpen}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Drawer
        opened={open !== undefined}
        onClose={() => setOpen(undefined)}
        position="right"
        size="lg"
        title={<strong>{t.pairWork}</strong>}
      >
        {open && <PairWork a={open.a} b={open.b} />}
      </Drawer>
    </section>
  );
}

function Cell({
  cell,
  self,
  most,
  label,
  onOpen,
}: {
  cell: CoordinationCell | undefined;
  self: boolean;
  most: number;
  label: string;
  onOpen: (cell: CoordinationCell) => void;
}) {
  if (self) return <td className="self" />;
  if (!cell) return <td />;
  const strength = 0.18 + 0.72 * Math.sqrt(cell.total / most);
  return (
    <td>
      <Tooltip label={`${label}: ${cell.total}`} openDelay={300}>
        <button
          type="button"
          style={{ '--strength': strength } as React.CSSProperties}
          className={strength > 0.6 ? 'strong' : ''}
          aria-label={`${label}: ${cell.total}`}
          onClick={() => onOpen(cell)}
        >
          {cell.total}
        </button>
      </Tooltip>
    </td>
  );
}

function PairWork({ a, b }: { a: EntityId; b: EntityId }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const { data, error, retry } = useAnswer('pair', { a, b });
  if (error) return <Failed error={error} retry={retry} />;
  if (!data) return <Waiting />;
  const names: Record<CoordinationBasis, string> = {
    stated: t.basisStated,
    programmes: t.basisProgrammes,
    events: t.basisEvents,
  };
  return (
    <Stack>
      <Text>
        <EntityLink entity={data.a} mark /> · <EntityLink entity={data.b} mark />
      </Text>
      {data.items.map((item) => (
        <div key={`${item.basis}${item.via?.id ?? item.claims[0]?.id}`} className="joint">
          <Text size="sm" fw={600}>
            {names[item.basis]} · {sayDate(item.on, lang)}
          </Text>
          {item.via && <EntityLink entity={item.via} mark />}
          {item.claims.map((c) => (
            <ClaimEvidence key={c.id} id={c.id} />
          ))}
        </div>
      ))}
    </Stack>
  );
}
