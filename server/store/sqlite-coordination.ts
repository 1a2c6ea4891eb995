/** Which agencies work together: the table of joint work, held in memory between two writes and counted over a period there. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { EntityId } from '../../ingest/model.ts';
import type { Coordination, CoordinationBasis, CoordinationCell, CoordinationQuery } from '../contract.ts';
import { ENTITY, type EntityRow, summaryOf } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

type Query = z.output<typeof CoordinationQuery>;

/** A row of the table; rows of one pair stand together. */
interface Joint {
  a: number;
  b: number;
  basis: CoordinationBasis;
  on_date: string | null;
}
interface Table {
  rows: Joint[];
  agencies: Map<number, EntityRow>;
}

function tableOf(q: Statements): Table {
  const rows = q.all<Joint>('SELECT a, b, basis, on_date FROM joint ORDER BY a, b');
  const agencies = q.all<EntityRow>(
    `SELECT ${ENTITY} FROM entities WHERE k IN (SELECT a FROM joint UNION SELECT b FROM joint)`,
  );
  return { rows, agencies: new Map(agencies.map((r) => [r.k, r])) };
}

export function coordination(db: DatabaseSync, query: Query): Coordination {
  const q = new Statements(db);
  const table = q.remember('joint', () => tableOf(q));
  const pairs = pairsOf(table, query);
  const weights = new Map<number, number>();
  for (const p of pairs) for (const k of [p.a, p.b]) weights.set(k, (weights.get(k) ?? 0) + p.total);
  const agencies = busiest(table, weights, query.limit);
  const ids = new Map(agencies.map((r) => [r.k, r.id as EntityId]));
  const cells = pairs.flatMap((p) => cellOf(p, ids) ?? []);
  cells.sort((x, y) => y.total - x.total || order(x.a, y.a) || order(x.b, y.b));
  return { total: pairs.length, agencies: agencies.map(summaryOf), cells };
}

interface Pair extends Record<CoordinationBasis, number> {
  a: number;
  b: number;
  total: number;
  first: string | null;
  last: string | null;
}

/** Every pair with joint work in the period, between agencies that fit. */
function pairsOf({ rows, agencies }: Table, query: Query): Pair[] {
  const fits = (k: number): boolean => {
    const row = agencies.get(k);
    return (
      (query.level === undefined || row?.level === query.level) &&
      (query.province === undefined || row?.province === query.province)
    );
  };
  const fitting = new Set([...agencies.keys()].filter(fits));
  const one = query.agency === undefined ? undefined : keyOf(agencies, query.agency);
  const inPeriod = periodOf(query);
  const bases = new Set(query.bases);
  const pairs: Pair[] = [];
  let pair: Pair | undefined;
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

/** No agency of that id: a key that no pair has. */
function keyOf(agencies: Table['agencies'], id: string): number {
  return [...agencies.values()].find((r) => r.id === id)?.k ?? -1;
}

function add(pair: Pair, { basis, on_date: on }: Joint): void {
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

function busiest({ agencies }: Table, weights: ReadonlyMap<number, number>, limit: number): EntityRow[] {
  const weighed = [...weights].flatMap(([k, weight]) => {
    const row = agencies.get(k);
    return row ? [{ row, weight }] : [];
  });
  weighed.sort((x, y) => y.weight - x.weight || order(x.row.id, y.row.id));
  return weighed.slice(0, limit).map((w) => w.row);
}

function cellOf(p: Pair, ids: ReadonlyMap<number, EntityId>): CoordinationCell | undefined {
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
