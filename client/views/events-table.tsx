/** The table of conferences, which come sorted: a click on a heading asks for another order; the line that is selected is selected on the canvas too. */
import { Button, Table, Text, UnstyledButton } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import {
  createColumnHelper,
  flexRender,
  getCoreRowModel,
  type Row,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table';
import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { EventRow } from '../../server/contract.ts';
import { select, setDesk } from '../state/actions.ts';
import {
  type Column,
  columns as columnNames,
  type Group,
  type Grouping,
  grouped,
  sortings,
  VALUES,
} from '../state/conferences.ts';
import { act, useExplorer } from '../state/store.ts';
import { sayDate, type texts, useText } from '../text/index.ts';
import { openClaim } from './moves.ts';
import { EntityLink, Firmness } from './parts.tsx';

const helper = createColumnHelper<EventRow>();
/** Lines drawn at first; more follow by a click, so that a thousand do not hold up the first. */
const PART = 120;

const columnsOf = (t: (typeof texts)['vi'], lang: 'vi' | 'en') => {
  const heads: Record<Column, string> = {
    date: t.date,
    name: t.event,
    chairs: t.chairs,
    organisers: t.organisers,
    programmes: t.programmes,
    place: t.place,
    articles: t.sourceCount,
  };
  /** What is not only its value. */
  const drawn: Partial<Record<Column, (row: EventRow) => ReactNode>> = {
    date: (row) => <span className="nowrap">{sayDate(row.event.date, lang)}</span>,
    name: (row) => <EntityLink entity={row.event} />,
    chairs: (row) => <Chairs row={row} />,
    organisers: (row) => <Refs refs={row.organisers} />,
    programmes: (row) => <Refs refs={row.programmes} />,
  };
  return columnNames.map((id) =>
    helper.accessor(VALUES[id], {
      id,
      header: heads[id],
      cell: (c) => drawn[id]?.(c.row.original) ?? c.getValue(),
    }),
  );
};

function Chairs({ row }: { row: EventRow }) {
  const t = useText();
  const selection = useExplorer((s) => s.selection);
  return (
    <>
      {row.chairs.map((c) => (
        <div
          key={c.claim}
          className="chair"
          data-on={(selection?.kind === 'edge' && selection.ids.includes(c.claim)) || undefined}
        >
          <UnstyledButton
            className="entity-link strong"
            title={t.seeSentence}
            onClick={() => openClaim(c.claim)}
          >
            {c.who.name} <IconQuote size={13} className="quote-mark" aria-hidden />
          </UnstyledButton>
          <Firmness status={c.status} />
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

/** "-date" as the table takes it. */
const sortingOf = (sort: string): SortingState =>
  sort ? [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }] : [];

const sortOf = (by: SortingState[number] | undefined): string => (by ? `${by.desc ? '-' : ''}${by.id}` : '');

const SORTS = { asc: ['ascending', '↑'], desc: ['descending', '↓'] } as const;

export function EventsTable({ rows, by }: { rows: EventRow[]; by: Grouping }) {
  const t = useText();
  const lang = useExplorer((s) => s.lang);
  const sort = useExplorer((s) => s.desk.sort);
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const [most, setMost] = useState(PART);
  const columns = useMemo(() => columnsOf(t, lang), [t, lang]);
  const table = useReactTable({
    data: rows,
    columns,
    state: { sorting },
    onSortingChange: (change) => {
      const [by] = typeof change === 'function' ? change(sorting) : change;
      act(setDesk({ sort: sortings.find((s) => s === sortOf(by)) ?? '' }));
    },
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
  });
  const sorted = table.getRowModel().rows;
  const cells = new Map(sorted.map((r) => [r.original.event.id as string, r]));
  const groups = grouped(
    sorted.map((r) => r.original),
    by,
  );
  let left = most;
  const drawn = groups.flatMap((group): (Group & { part: EventRow[] })[] => {
    const part = group.rows.slice(0, Math.max(0, left));
    left -= group.rows.length;
    return part.length > 0 ? [{ ...group, part }] : [];
  });
  const holder = useRef<HTMLDivElement>(null);
  // Whoever comes back from a sentence finds the line that it belongs to.
  useEffect(() => {
    holder.current?.querySelector('[data-selected], [data-on]')?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t.events} ref={holder}>
      <Table stickyHeader highlightOnHover verticalSpacing="xs" className="events-table">
        <Table.Thead>
          {table.getHeaderGroups().map((g) => (
            <Table.Tr key={g.id}>
              {g.headers.map((h) => {
                const way = h.column.getIsSorted();
                const [said, sign] = way ? SORTS[way] : (['none', ''] as const);
                return (
                  <Table.Th key={h.id} aria-sort={said}>
                    <UnstyledButton className="sort" onClick={h.column.getToggleSortingHandler()}>
                      {flexRender(h.column.columnDef.header, h.getContext())} {sign}
                    </UnstyledButton>
                  </Table.Th>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {drawn.map(({ key, name, apart, part, rows: { length } }) => (
            <Fragment key={key}>
              {by !== 'none' && (
                <Table.Tr className="group-row">
                  <Table.Th colSpan={7} scope="rowgroup">
                    {name || t.groupUnknown}
                    {apart && ` – ${apart}`} ({length})
                  </Table.Th>
                </Table.Tr>
              )}
              {part.map((row) => (
                <Line key={`${key}${row.event.id}`} row={row} cells={cells.get(row.event.id)} />
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
      {left < 0 && (
        <Button variant="subtle" m="sm" onClick={() => setMost(most + PART * 4)}>
          {t.more}
        </Button>
      )}
    </div>
  );
}

function Line({ row, cells }: { row: EventRow; cells: Row<EventRow> | undefined }) {
  const selection = useExplorer((s) => s.selection);
  const selected = selection?.kind === 'entity' && selection.id === row.event.id;
  return (
    <Table.Tr
      data-selected={selected || undefined}
      onClick={(e) => {
        // A click on a name or a sentence means that one.
        if (!(e.target as Element).closest('button')) act(select({ kind: 'entity', id: row.event.id }));
      }}
    >
      {cells?.getVisibleCells().map((cell) => (
        <Table.Td key={cell.id} data-label={String(cell.column.columnDef.header)}>
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
