/** Who chaired what: one line a conference, sorted, filtered, grouped; the selected line is selected on the canvas too. */
import { Button, Checkbox, Group, NativeSelect, Table, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  createColumnHelper,
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table';
import { Fragment, useEffect, useMemo, useState } from 'react';
import type { EventRow } from '../../server/contract.ts';
import { select } from '../state/actions.ts';
import { act, useExplorer } from '../state/store.ts';
import { contains } from '../state/words.ts';
import { sayDate, type texts, useText } from '../text/index.ts';
import { openClaim, showEntities } from './moves.ts';
import { EntityLink, Failed, Waiting } from './parts.tsx';
import { useAnswer } from './use-answer.ts';

type Grouping = 'none' | 'chair' | 'programme' | 'province' | 'year';
const helper = createColumnHelper<EventRow>();

function groupsOf(row: EventRow, by: Grouping): string[] {
  if (by === 'chair') return row.chairs.map((c) => c.who.name);
  if (by === 'programme') return row.programmes.map((p) => p.name);
  if (by === 'province') return row.event.province ? [row.event.province] : [];
  if (by === 'year') return row.event.date ? [row.event.date.slice(0, 4)] : [];
  return [''];
}

function grouped(rows: readonly EventRow[], by: Grouping): [string, EventRow[]][] {
  const groups = new Map<string, EventRow[]>();
  for (const row of rows) {
    const keys = groupsOf(row, by);
    for (const key of keys.length > 0 ? keys : ['—']) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return by === 'none'
    ? [...groups]
    : [...groups].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], 'vi'));
}

const columnsOf = (t: (typeof texts)['vi'], lang: 'vi' | 'en') => [
  helper.accessor((r) => r.event.date ?? '', {
    id: 'date',
    header: t.date,
    cell: (c) => <span className="nowrap">{sayDate(c.row.original.event.date, lang)}</span>,
  }),
  helper.accessor((r) => r.event.name, {
    id: 'name',
    header: t.event,
    cell: (c) => <EventName row={c.row.original} />,
  }),
  helper.accessor((r) => r.chairs.map((x) => x.who.name).join(', '), {
    id: 'chairs',
    header: t.chairs,
    cell: (c) => <Chairs row={c.row.original} />,
  }),
  helper.accessor((r) => r.organisers.map((x) => x.name).join(', '), {
    id: 'organisers',
    header: t.organisers,
    cell: (c) => <Refs refs={c.row.original.organisers} />,
  }),
  helper.accessor((r) => r.programmes.map((x) => x.name).join(', '), {
    id: 'programmes',
    header: t.programmes,
    cell: (c) => <Refs refs={c.row.original.programmes} />,
  }),
  helper.accessor((r) => r.places.map((x) => x.name).join(', '), { id: 'place', header: t.place }),
  helper.accessor((r) => r.articles, { id: 'articles', header: t.sourceCount }),
];

function EventName({ row }: { row: EventRow }) {
  return (
    <UnstyledButton className="entity-link" onClick={() => act(select({ kind: 'entity', id: row.event.id }))}>
      {row.event.name}
    </UnstyledButton>
  );
}

function Chairs({ row }: { row: EventRow }) {
  return (
    <>
      {row.chairs.map((c) => (
        <div key={c.claim} className="chair">
          <UnstyledButton className="entity-link strong" onClick={() => openClaim(c.claim)}>
            {c.who.name}
          </UnstyledButton>
          {c.offices.length > 0 && (
            <Text size="xs" c="dimmed">
              {c.offices.map((o) => o.name).join('; ')}
            </Text>
          )}
        </div>
      ))}
    </>
  );
}

const Refs = ({ refs }: { refs: EventRow['organisers'] }) => (
  <>
    {refs.map((r) => (
      <div key={r.claim}>
        <EntityLink entity={r} />
      </div>
    ))}
  </>
);

/** Beyond this many rows the server narrows by words as well. */
const MOST = 1000;

const wordsOf = (row: EventRow): string =>
  [
    row.event.name,
    row.event.date,
    row.event.province,
    ...[...row.chairs.map((c) => c.who), ...row.organisers, ...row.programmes, ...row.places].map(
      (x) => x.name,
    ),
  ].join(' ');

export function Events() {
  const t = useText();
  const { lang, filters, selection } = useExplorer();
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 200);
  const [tooMany, setTooMany] = useState(false);
  const [by, setBy] = useState<Grouping>('none');
  const [chaired, setChaired] = useState(false);
  const [sorting, setSorting] = useState<SortingState>([{ id: 'date', desc: true }]);
  const input = {
    limit: MOST,
    ...(q && tooMany && { q }),
    ...(chaired && { chaired: true }),
    ...(filters.since && { since: filters.since }),
    ...(filters.until && { until: filters.until }),
    ...(filters.provinces.length === 1 && { province: filters.provinces[0] }),
  };
  const { data, error, loading, retry } = useAnswer('events', input);
  useEffect(() => setTooMany((before) => before || (data?.total ?? 0) > MOST), [data]);
  const rows = useMemo(
    () => (data?.items ?? []).filter((row) => q === '' || contains(wordsOf(row), q)),
    [data, q],
  );
  const columns = useMemo(() => columnsOf(t, lang), [t, lang]);
  const table = useReactTable({
    data: rows,
    columns,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  const sorted = table.getRowModel().rows;
  const cells = new Map(sorted.map((r) => [r.original.event.id as string, r]));
  return (
    <section className="page" aria-label={t.events}>
      <Group p="sm" gap="sm" align="flex-end" wrap="wrap">
        <TextInput
          size="sm"
          aria-label={t.filterEvents}
          placeholder={t.filterEvents}
          value={words}
          onChange={(e) => setWords(e.currentTarget.value)}
          className="grow"
        />
        <NativeSelect
          size="sm"
          aria-label={t.groupBy}
          value={by}
          onChange={(e) => setBy(e.currentTarget.value as Grouping)}
          data={[
            { value: 'none', label: `${t.groupBy}: ${t.groupNone}` },
            { value: 'chair', label: t.groupChair },
            { value: 'programme', label: t.groupProgramme },
            { value: 'province', label: t.groupProvince },
            { value: 'year', label: t.groupYear },
          ]}
        />
        <Checkbox
          size="sm"
          label={t.onlyChaired}
          checked={chaired}
          onChange={(e) => setChaired(e.currentTarget.checked)}
          mb={6}
        />
        <Button
          size="sm"
          variant="default"
          disabled={rows.length === 0}
          onClick={() =>
            void showEntities(
              rows
                .slice(0, 60)
                .flatMap((r) => [
                  r.event.id,
                  ...r.chairs.map((c) => c.who.id),
                  ...r.organisers.map((o) => o.id),
                ]),
            )
          }
        >
          {t.onGraph}
        </Button>
        <Text size="sm" c="dimmed" mb={6}>
          {data && t.eventsTotal(rows.length, data.total)}
        </Text>
      </Group>
      {error && <Failed error={error} retry={retry} />}
      {loading && !data && <Waiting />}
      <div className="scroll" tabIndex={0} role="region" aria-label={t.events}>
        <Table stickyHeader highlightOnHover verticalSpacing="xs" className="events-table">
          <Table.Thead>
            {table.getHeaderGroups().map((g) => (
              <Table.Tr key={g.id}>
                {g.headers.map((h) => (
                  <Table.Th
                    key={h.id}
                    aria-sort={
                      h.column.getIsSorted() === 'asc'
                        ? 'ascending'
                        : h.column.getIsSorted() === 'desc'
                          ? 'descending'
                          : 'none'
                    }
                  >
                    <UnstyledButton className="sort" onClick={h.column.getToggleSortingHandler()}>
                      {flexRender(h.column.columnDef.header, h.getContext())}{' '}
                      {{ asc: '↑', desc: '↓' }[h.column.getIsSorted() as string] ?? ''}
                    </UnstyledButton>
                  </Table.Th>
                ))}
              </Table.Tr>
            ))}
          </Table.Thead>
          <Table.Tbody>
            {grouped(
              sorted.map((r) => r.original),
              by,
            ).map(([name, members]) => (
              <Fragment key={name}>
                {by !== 'none' && (
                  <Table.Tr className="group-row">
                    <Table.Th colSpan={7} scope="rowgroup">
                      {name} ({members.length})
                    </Table.Th>
                  </Table.Tr>
                )}
                {members.map((row) => (
                  <Table.Tr
                    key={`${name}${row.event.id}`}
                    data-selected={
                      (selection?.kind === 'entity' && selection.id === row.event.id) || undefined
                    }
                  >
                    {cells
                      .get(row.event.id)
                      ?.getVisibleCells()
                      .map((cell) => (
                        <Table.Td key={cell.id} data-label={String(cell.column.columnDef.header)}>
                          {flexRender(cell.column.columnDef.cell, cell.getContext())}
                        </Table.Td>
                      ))}
                  </Table.Tr>
                ))}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
