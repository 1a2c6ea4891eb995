/**
 * Layout by stress: two entities stand as far apart as the shortest way between them is long. Stochastic gradient descent after
 * Zheng, Pawar and Goodman, "Graph drawing by stochastic gradient descent" (2018), with a fixed order of pairs, so that it repeats.
 */
import type { Point } from './model.ts';

/** Pixels of a link between two entities that share their surroundings. */
const LINK = 88;
/** Entities without a way between them keep this many links apart. */
const APART = 5;
const ROUNDS = 40;

/** Links between entities with much around them are longer, so that each has room for its own: grows with what the two do not share. */
function lengthOf(near: readonly number[][], a: number, b: number): number {
  const mine = new Set(near[a]);
  const shared = (near[b] ?? []).filter((x) => mine.has(x)).length;
  const apart = (near[a]?.length ?? 0) + (near[b]?.length ?? 0) - 2 * shared;
  return LINK * Math.sqrt(Math.max(1, apart / 5));
}

/** Shortest ways from one entity to all others (Dijkstra over at most some hundreds). */
function waysFrom(
  start: number,
  near: readonly number[][],
  length: (a: number, b: number) => number,
): Float64Array {
  const far = new Float64Array(near.length).fill(Number.POSITIVE_INFINITY);
  const open = new Set([start]);
  far[start] = 0;
  while (open.size > 0) {
    let next = -1;
    for (const i of open) if (next < 0 || (far[i] as number) < (far[next] as number)) next = i;
    open.delete(next);
    for (const j of near[next] ?? []) {
      const way = (far[next] as number) + length(next, j);
      if (way >= (far[j] as number)) continue;
      far[j] = way;
      open.add(j);
    }
  }
  return far;
}

interface Pair {
  a: number;
  b: number;
  far: number;
}

function pairsOf(near: readonly number[][], fixed: readonly boolean[]): Pair[] {
  const lengths = new Map<number, number>();
  const length = (a: number, b: number): number => {
    const key = Math.min(a, b) * near.length + Math.max(a, b);
    const known = lengths.get(key) ?? lengthOf(near, Math.min(a, b), Math.max(a, b));
    lengths.set(key, known);
    return known;
  };
  const pairs: Pair[] = [];
  for (let a = 0; a < near.length; a++) {
    const far = waysFrom(a, near, length);
    for (let b = a + 1; b < near.length; b++)
      if (!(fixed[a] && fixed[b]))
        pairs.push({ a, b, far: Number.isFinite(far[b]) ? (far[b] as number) : APART * LINK });
  }
  return pairs;
}

/** A fixed shuffle (linear congruential): SGD wants no order, the analyst wants the same picture. */
function shuffle<T>(items: T[]): void {
  let seed = 42;
  for (let i = items.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const j = seed % (i + 1);
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

/** Moves the points that are not fixed. */
export function stress(near: readonly number[][], points: Point[], fixed: readonly boolean[]): void {
  const pairs = pairsOf(near, fixed);
  if (pairs.length === 0) return;
  const longest = Math.max(...pairs.map((p) => p.far));
  const [first, last] = [longest ** 2, 0.1 * LINK ** 2];
  for (let round = 0; round < ROUNDS; round++) {
    const rate = first * (last / first) ** (round / (ROUNDS - 1));
    shuffle(pairs);
    for (const p of pairs) pull(points[p.a] as Point, points[p.b] as Point, p, rate, fixed);
  }
}

function pull(a: Point, b: Point, pair: Pair, rate: number, fixed: readonly boolean[]): void {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const now = Math.hypot(dx, dy) || 0.01;
  const step = (Math.min(1, rate / pair.far ** 2) * (now - pair.far)) / 2 / now;
  if (!fixed[pair.a]) {
    a.x -= step * dx;
    a.y -= step * dy;
  }
  if (!fixed[pair.b]) {
    b.x += step * dx;
    b.y += step * dy;
  }
}
