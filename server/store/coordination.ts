/** Which agencies work together, counted over a period from the table of their joint work. Pure; every store uses it. */
import type { z } from 'zod';
import {
  type Coordination,
  type CoordinationBasis,
  type CoordinationCell,
  type CoordinationQuery,
  coordinationBases,
  type EntitySummary,
} from '../contract.ts';
import { busiest } from './busiest.ts';
import { type JointTable, type Member, NEVER } from './joint-table.ts';

type Query = z.output<typeof CoordinationQuery>;
type Summaries<M> = (shown: readonly M[]) => EntitySummary[];

/** `summariesOf`: the agencies that are shown, in the same order. */
export function coordinationOf<M extends Member>(
  table: JointTable<M>,
  query: Query,
  summariesOf: Summaries<M>,
): Coordination {
  const pairs = pairsOf(table, query);
  const ids = table.members.map((m) => m.id);
  const { all, shown } = busiest(ids, pairs, query.limit);
  const isShown = new Set(shown);
  const cells = pairs
    .filter((p) => isShown.has(p.a) && isShown.has(p.b))
    .map((p) => cellOf(p, table))
    .sort((x, y) => y.total - x.total || order(x.a, y.a) || order(x.b, y.b));
  const members = shown.map((i) => table.members[i]).filter((m) => m !== undefined);
  return { total: { agencies: all, pairs: pairs.length }, agencies: summariesOf(members), cells };
}

/** Members and days by their places in the table. */
interface Pair extends Record<CoordinationBasis, number> {
  a: number;
  b: number;
  total: number;
  first: number;
  last: number;
}

/** Every pair with joint work in the period, between agencies that fit. */
function pairsOf<M extends Member>(table: JointTable<M>, query: Query): Pair[] {
  const { a: as, b: bs, day: days, basis: bases } = table;
  const inPeriod = Uint8Array.from(table.days, periodOf(query));
  const fits = Uint8Array.from(table.members, fitting(query));
  const counts = Uint8Array.from(coordinationBases, (b) => Number(query.bases.includes(b)));
  const one = query.agency === undefined ? undefined : table.members.findIndex((m) => m.id === query.agency);
  const pairs: Pair[] = [];
  let pair: Pair | undefined;
  for (let i = 0; i < as.length; i++) {
    const [a, b, day, basis] = [as[i] ?? 0, bs[i] ?? 0, days[i] ?? 0, bases[i] ?? 0];
    if (!inPeriod[day] || !counts[basis] || !fits[a] || !fits[b]) continue;
    if (one !== undefined && a !== one && b !== one) continue;
    if (pair?.a !== a || pair.b !== b) {
      pair = { a, b, stated: 0, programmes: 0, events: 0, total: 0, first: NEVER, last: NEVER };
      pairs.push(pair);
    }
    add(pair, coordinationBases[basis] ?? 'stated', day);
  }
  return pairs;
}

function add(pair: Pair, basis: CoordinationBasis, day: number): void {
  pair[basis]++;
  pair.total++;
  if (day === NEVER) return;
  if (pair.first === NEVER || day < pair.first) pair.first = day;
  if (day > pair.last) pair.last = day;
}

const fitting =
  ({ level, provinces = [] }: Query) =>
  (m: Member): number =>
    Number(
      (level === undefined || m.level === level) &&
        (provinces.length === 0 || provinces.includes(m.province ?? '')),
    );

/** As `within` in SQL: a date of lower precision stands for the whole of its span. */
function periodOf({ since, until }: Query): (on: string | null) => number {
  if (since === undefined && until === undefined) return () => 1;
  const end = `${until ?? ''}~`;
  const touchesSince = (on: string) => since === undefined || on >= since || since.startsWith(`${on}-`);
  return (on) => Number(on !== null && touchesSince(on) && (until === undefined || on <= end));
}

function cellOf<M extends Member>(p: Pair, { members, days }: JointTable<M>): CoordinationCell {
  const [a, b] = [p.a, p.b].map((i) => (members[i] as M).id).sort(order) as [M['id'], M['id']];
  const { stated, programmes, events, total } = p;
  const [firstOn, lastOn] = [days[p.first], days[p.last]];
  return {
    ...{ a, b, stated, programmes, events, total },
    ...(typeof firstOn === 'string' && { firstOn }),
    ...(typeof lastOn === 'string' && { lastOn }),
  };
}
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
