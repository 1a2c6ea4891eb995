/** Which agencies of many are shown: those that share the most, none of them without somebody beside it to share it with. Pure; every store uses it. */
import { leading } from './leading.ts';

/** Members by their places, and how much they share. */
interface Share {
  a: number;
  b: number;
  total: number;
}

export interface Busiest {
  /** How many share anything at all. */
  all: number;
  /** The first `limit` of them, by how much they share in all; of equals the smaller id first. */
  shown: number[];
}

/** `ids`: of the members, in their order. */
export function busiest(ids: readonly string[], shares: readonly Share[], limit: number): Busiest {
  const weights = new Float64Array(ids.length);
  for (const { a, b, total } of shares) for (const i of [a, b]) weights[i] = (weights[i] ?? 0) + total;
  const weight = (i: number) => weights[i] ?? 0;
  const byWeight = (x: number, y: number) =>
    weight(y) - weight(x) || ((ids[x] ?? '') < (ids[y] ?? '') ? -1 : 1);
  const first = leading(weights, limit).filter((i) => weight(i) !== 0);
  first.sort(byWeight);
  const shown = together(first.slice(0, limit), shares, limit, byWeight);
  return { all: weights.reduce((n, w) => n + Number(w !== 0), 0), shown: shown.sort(byWeight) };
}

type Order = (x: number, y: number) => number;
const other = ({ a, b }: Share, i: number): number => (a === i ? b : a);

/** Of these in turn, each that shares something with one that is in already; else it comes in with whom it shares the most. */
function together(
  first: readonly number[],
  shares: readonly Share[],
  limit: number,
  byWeight: Order,
): number[] {
  const of = new Map(first.map((i) => [i, [] as Share[]]));
  for (const s of shares) for (const i of [s.a, s.b]) of.get(i)?.push(s);
  const shown = new Set<number>();
  for (const i of first) {
    if (shown.has(i)) continue;
    const own = of.get(i) ?? [];
    const alone = !own.some((s) => shown.has(other(s, i)));
    if (shown.size + 1 + Number(alone) > limit) continue;
    shown.add(i);
    const [closest] = alone
      ? own.sort((s, t) => t.total - s.total || byWeight(other(s, i), other(t, i)))
      : [];
    if (closest) shown.add(other(closest, i));
  }
  // One place may be left, too few for two newcomers: it is for whoever shares the most and is not alone.
  if (shown.size < limit) {
    const beside = shares.filter((s) => shown.has(s.a) !== shown.has(s.b));
    const [next] = beside.map((s) => (shown.has(s.a) ? s.b : s.a)).sort(byWeight);
    if (next !== undefined) shown.add(next);
  }
  return [...shown];
}
