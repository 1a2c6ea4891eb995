/** The conferences table without its looks: groups, their order, and the words of a row. */
import { contract, type EventRow, type InputOf } from '../../server/contract.ts';

export const groupings = ['none', 'chair', 'agency', 'programme', 'province', 'year'] as const;
export type Grouping = (typeof groupings)[number];

/** Rows under one heading. */
export interface Group {
  /** What it is grouped by; no two groups share it, though two persons may share a name. */
  key: string;
  name: string;
  /** What tells it from another heading of the same name: the offices of a chair, else where the conferences were. */
  apart: string;
  rows: EventRow[];
}
type Heading = Omit<Group, 'rows'>;

const unique = (words: readonly (string | undefined)[]): string =>
  [...new Set(words.filter((w) => w !== undefined))].join('; ');
const headingOf = ({ id, name }: { id: string; name: string }, apart: string | undefined): Heading => ({
  key: id,
  name,
  apart: apart ?? '',
});
const plain = (name: string): Heading => ({ key: name, name, apart: '' });

const agenciesOf = (row: EventRow) => [
  ...row.organisers,
  ...row.chairs.map((c) => c.who).filter((w) => w.type === 'Agency'),
];

/** Under which headings a row stands: a conference with two chairs stands under both. */
function headingsOf(row: EventRow, by: Grouping): Heading[] {
  const { province, date } = row.event;
  if (by === 'chair')
    return row.chairs.map((c) => headingOf(c.who, unique(c.offices.map((o) => o.name)) || province));
  if (by === 'agency') return agenciesOf(row).map((a) => headingOf(a, province));
  if (by === 'programme') return row.programmes.map((p) => headingOf(p, province));
  if (by === 'province') return province ? [plain(province)] : [];
  if (by === 'year') return date ? [plain(date.slice(0, 4))] : [];
  return [plain('')];
}

/** Rows under their headings: the fullest first, years from the newest, what has no heading last. */
export function grouped(rows: readonly EventRow[], by: Grouping): Group[] {
  const groups = new Map<string, Group>();
  const names = new Map<string, Set<string>>();
  for (const row of rows) {
    const headings = headingsOf(row, by);
    for (const heading of headings.length > 0 ? headings : [plain('')]) {
      const group = groups.get(heading.key) ?? { ...heading, rows: [] };
      if (group.rows.at(-1) === row) continue;
      group.rows.push(row);
      group.apart = unique([...group.apart.split('; '), ...heading.apart.split('; ')].filter(Boolean));
      groups.set(heading.key, group);
      names.set(group.name, (names.get(group.name) ?? new Set()).add(group.key));
    }
  }
  const found = [...groups.values()].map((g) => (names.get(g.name)?.size === 1 ? { ...g, apart: '' } : g));
  if (by === 'none') return found;
  return found.sort(
    (a, b) =>
      Number(a.name === '') - Number(b.name === '') ||
      (by === 'year'
        ? b.name.localeCompare(a.name)
        : b.rows.length - a.rows.length || a.name.localeCompare(b.name, 'vi') || (a.key < b.key ? -1 : 1)),
  );
}

const namesOf = (list: readonly { name: string }[]): string => list.map((x) => x.name).join(', ');
export const columns = ['date', 'name', 'chairs', 'organisers', 'programmes', 'place', 'articles'] as const;
export type Column = (typeof columns)[number];
/** By a column ("date"), or from its end ("-date"); empty: as they come. */
export type Sorting = Column | `-${Column}` | '';
export const sortings: readonly Sorting[] = ['', ...columns, ...columns.map((c) => `-${c}` as const)];

/** What a column is sorted by. */
export const VALUES: Readonly<Record<Column, (row: EventRow) => string | number>> = {
  date: (r) => r.event.date ?? '',
  name: (r) => r.event.name,
  chairs: (r) => namesOf(r.chairs.map((c) => c.who)),
  organisers: (r) => namesOf(r.organisers),
  programmes: (r) => namesOf(r.programmes),
  place: (r) => namesOf(r.places),
  articles: (r) => r.articles,
};

/** The order as the server knows it too: where it does not give all, it gives the first in that order. */
export const askedSort = (sort: Sorting): InputOf<'events'>['sort'] | undefined =>
  contract.events.input.shape.sort.unwrap().safeParse(sort).data;

const isColumn = (name: string): name is Column => Object.hasOwn(VALUES, name);

/** What has nothing in the column comes last, and an unknown column sorts nothing. */
export function sorted(rows: readonly EventRow[], sort: string): EventRow[] {
  const column = sort.replace(/^-/, '');
  if (!isColumn(column)) return [...rows];
  const valueOf = VALUES[column];
  const way = sort.startsWith('-') ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort(
      ({ value: a }, { value: b }) =>
        Number(a === '') - Number(b === '') ||
        way * (typeof a === 'number' ? a - Number(b) : a.localeCompare(String(b), 'vi')),
    )
    .map(({ row }) => row);
}

/** Everything in a row that somebody may look for. */
export const fieldsOf = (row: EventRow): string[] =>
  [
    row.event.name,
    row.event.date,
    row.event.date?.split('-').reverse().map(Number).join('/'),
    row.event.province,
    ...row.chairs.flatMap((c) => [c.who.name, ...c.offices.map((o) => o.name)]),
    ...[...row.organisers, ...row.programmes, ...row.places].map((x) => x.name),
  ].filter((field) => field !== undefined);
