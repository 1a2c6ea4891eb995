/** How the tables beside the graph are set. It stays so while one reads a sentence elsewhere, and an address restores it. */
import { EntityId } from '../../ingest/model.ts';
import { coordinationBases, proposalKinds } from '../../server/contract.ts';
import { type Grouping, groupings, type Sorting, sortings } from './conferences.ts';

export const orderings = ['cluster', 'level', 'province'] as const;
export type Ordering = (typeof orderings)[number];
export const bases = ['all', ...coordinationBases] as const;
export type Basis = (typeof bases)[number];
/** Which pairs that may be one thing are listed. */
export const doubles = ['all', ...proposalKinds] as const;
export type Double = (typeof doubles)[number];
/** How many agencies the matrix holds. */
export const sizes = ['20', '40', '80'] as const;

/** Two agencies whose joint work is looked at. */
export interface Joint {
  a: EntityId;
  b: EntityId;
}

export interface Desk {
  /** Words that a conference must hold, and an article. */
  words: string;
  articleWords: string;
  by: Grouping;
  chaired: boolean;
  sort: Sorting;
  basis: Basis;
  order: Ordering;
  size: (typeof sizes)[number];
  /** The agency whose joint work alone is looked at. */
  one: EntityId | undefined;
  /** The cell of the matrix that is open. */
  cell: Joint | undefined;
  double: Double;
  /** The entity whose possible doubles alone are listed. */
  of: EntityId | undefined;
}

export const initialDesk: Desk = {
  words: '',
  articleWords: '',
  by: 'none',
  chaired: false,
  sort: '-date',
  basis: 'all',
  order: 'cluster',
  size: '40',
  one: undefined,
  cell: undefined,
  double: 'all',
  of: undefined,
};

/** The names that the settings have in an address. */
const KEYS = {
  q: 'words',
  find: 'articleWords',
  by: 'by',
  sort: 'sort',
  basis: 'basis',
  order: 'order',
  top: 'size',
  one: 'one',
  double: 'double',
  of: 'of',
} as const satisfies Record<string, keyof Desk>;

/** Only what is not as it is at first. */
export function writeDesk(desk: Desk, query: URLSearchParams): void {
  for (const [key, field] of Object.entries(KEYS))
    if (desk[field] !== initialDesk[field]) query.set(key, desk[field] ?? '');
  if (desk.chaired) query.set('chaired', '1');
  if (desk.cell) query.set('cell', `${desk.cell.a},${desk.cell.b}`);
}

const oneOf = <T extends string>(values: readonly T[], given: string | null, usual: T): T =>
  values.find((v) => v === given) ?? usual;
const idOf = (given: string | null | undefined): EntityId | undefined => EntityId.safeParse(given).data;

export function readDesk(query: URLSearchParams): Desk {
  const [a, b] = (query.get('cell') ?? '').split(',').map(idOf);
  return {
    words: query.get('q') ?? '',
    articleWords: query.get('find') ?? '',
    by: oneOf(groupings, query.get('by'), initialDesk.by),
    chaired: query.get('chaired') === '1',
    sort: oneOf(sortings, query.get('sort'), initialDesk.sort),
    basis: oneOf(bases, query.get('basis'), initialDesk.basis),
    order: oneOf(orderings, query.get('order'), initialDesk.order),
    size: oneOf(sizes, query.get('top'), initialDesk.size),
    one: idOf(query.get('one')),
    cell: a && b ? { a, b } : undefined,
    double: oneOf(doubles, query.get('double'), initialDesk.double),
    of: idOf(query.get('of')),
  };
}
