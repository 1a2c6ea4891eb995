/** Which agencies work together, counted over a period from the rows of their joint work. Pure; every store uses it. */
import type { z } from 'zod';
import type { EntityId } from '../../ingest/model.ts';
import type {
  Coordination,
  CoordinationBasis,
  CoordinationCell,
  CoordinationQuery,
  EntitySummary,
} from '../contract.ts';

type Query = z.output<typeof CoordinationQuery>;
type Key = number | string;

/** A programme or event that two agencies share, or that they are said to coordinate; rows of one pair stand together. */
export interface Joint<K extends Key> {
  a: K;
  b: K;
  basis: CoordinationBasis;
  on_date: string | null;
}
export interface JointTable<K extends Key> {
  rows: readonly Joint<K>[];
  agencies: ReadonlyMap<K, EntitySummary>;
}

export function coordinationOf<K extends Key>(table: JointTable<K>, query: Query): Coordination {
  const pairs = pairsOf(table, query);
  const weights = new Map<K, number>();
  for (const p of pairs) for (const k of [p.a, p.b]) weights.set(k, (weights.get(k) ?? 0) + p.total);
  const shown = busiest(table, weights, query.limit);
  const ids = new Map(shown.map(([k, agency]) => [k, agency.id]));
  const cells = pairs.flatMap((p) => cellOf(p, ids) ?? []);
  cells.sort((x, y) => y.total - x.total || order(x.a, y.a) || order(x.b, y.b));
  return { total: pairs.length, agencies: shown.map(([, agency]) => agency), cells };
}

interface Pair<K> extends Record<CoordinationBasis, number> {
  a: K;
  b: K;
  total: number;
  first: string | null;
  last: string | null;
}

/** Every pair with joint work in the period, between agencies that fit. */
function pairsOf<K extends Key>({ rows, agencies }: JointTable<K>, query: Query): Pair<K>[] {
  const fits = (k: K): boolean => {
    const row = agencies.get(k);
    return (
      (query.level === undefined || row?.level === query.level) &&
      (query.province === undefined || row?.province === query.province)
    );
  };
  const fitting = new Set([...agencies.keys()].filter(fits));
  const one = query.agency === undefined ? undefined : keyOf(agencies, query.agency);
  if (one === null) return [];
  const inPeriod = periodOf(query);
  const bases = new Set(query.bases);
  const pairs: Pair<K>[] = [];
  let pair: Pair<K> | undefined;
  for (const row of rows) {
    if (!bases.has(row.basis) || !inPeriod(row.on_date) || !fitting.has(row.a) || !fitting.has(row.b))
      continue;
    if (one !== undefined && row.a !== one && row.b !== one) continue;
    if (pair?.a !== row.a || pair.b !== row.b) {
      pair = { a: row.a, b: row.b, stated: 0, programmes: 0, events: 0, total: 0, first: null, last: null };
      pairs.push(pair);
    }
    add(pair, row);
  }
  return pairs;
}

/** null: no agency of that id works with anybody. */
const keyOf = <K extends Key>(agencies: JointTable<K>['agencies'], id: string): K | null =>
  [...agencies].find(([, agency]) => agency.id === id)?.[0] ?? null;

function add<K extends Key>(pair: Pair<K>, { basis, on_date: on }: Joint<K>): void {
  pair[basis]++;
  pair.total++;
  if (on === null) return;
  if (pair.first === null || on < pair.first) pair.first = on;
  if (pair.last === null || on > pair.last) pair.last = on;
}

/** As `within` in SQL: a date of lower precision stands for the whole of its span. */
function periodOf({ since, until }: Query): (on: string | null) => boolean {
  if (since === undefined && until === undefined) return () => true;
  const end = `${until ?? ''}~`;
  const touchesSince = (on: string) => since === undefined || on >= since || since.startsWith(`${on}-`);
  return (on) => on !== null && touchesSince(on) && on <= end;
}

function busiest<K extends Key>(
  { agencies }: JointTable<K>,
  weights: ReadonlyMap<K, number>,
  limit: number,
): [K, EntitySummary][] {
  const weighed = [...weights].flatMap(([k, weight]) => {
    const agency = agencies.get(k);
    return agency ? [{ k, agency, weight }] : [];
  });
  weighed.sort((x, y) => y.weight - x.weight || order(x.agency.id, y.agency.id));
  return weighed.slice(0, limit).map(({ k, agency }): [K, EntitySummary] => [k, agency]);
}

function cellOf<K extends Key>(p: Pair<K>, ids: ReadonlyMap<K, EntityId>): CoordinationCell | undefined {
  const [a, b] = [ids.get(p.a), ids.get(p.b)];
  if (a === undefined || b === undefined) return undefined;
  const { stated, programmes, events, total } = p;
  return {
    ...(a < b ? { a, b } : { a: b, b: a }),
    stated,
    programmes,
    events,
    total,
    ...(p.first !== null && { firstOn: p.first }),
    ...(p.last !== null && { lastOn: p.last }),
  };
}
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
