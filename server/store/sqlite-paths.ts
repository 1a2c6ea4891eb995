/** Shortest paths: breadth first from both ends, always from the side that is cheaper to open, so that hubs are opened last. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { Path, PathsQuery } from '../contract.ts';
import { claimsBetween, type Filter, filterOf } from './sqlite-claims.ts';
import { ENTITY, type EntityRow, summaryOf } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

export function paths(db: DatabaseSync, query: z.output<typeof PathsQuery>): Path[] {
  const q = new Statements(db);
  const key = (id: string) => q.get<{ k: number }>('SELECT k FROM entities WHERE id = ?', id)?.k;
  const from = key(query.from);
  const to = key(query.to);
  if (from === undefined || to === undefined || from === to) return [];
  const filter = filterOf(query);
  const near = new Surroundings(q, filter);
  const sides = meet(near, from, to, query.maxLength);
  if (!sides) return [];
  const row = (k: number) => q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE k = ?`, k) as EntityRow;
  return chains(q, stepsBetween(near, sides), from, to, query.limit).map((chain) => ({
    entities: chain.map((k) => summaryOf(row(k))),
    claims: chain.slice(1).flatMap((k, i) => claimsBetween(q, chain[i] ?? k, k, filter)),
  }));
}

/** Who is next to whom under a filter; read from the database once for each entity until somebody writes. */
class Surroundings {
  private readonly q: Statements;
  private readonly filter: Filter;
  private readonly known: Map<number, readonly number[]>;

  constructor(q: Statements, filter: Filter) {
    this.q = q;
    this.filter = filter;
    this.known = q.remember(`surroundings ${filter.sql} ${filter.values.join(' ')}`, () => new Map());
  }

  of(k: number): readonly number[] {
    return this.known.get(k) ?? [];
  }

  /** Reads those that are not known yet, all in one question: rows as JSON, as a hub has tens of thousands. */
  open(keys: readonly number[]): void {
    const news = keys.filter((k) => !this.known.has(k));
    if (news.length === 0) return;
    const side = (own: string, other: string) =>
      `(SELECT json_group_array(c.${other}) FROM claims c WHERE c.${own} = j.value${this.filter.sql})`;
    const sql = `SELECT j.value AS k, ${side('subject', 'object')} AS after, ${side('object', 'subject')} AS before FROM json_each(?) j`;
    const { values } = this.filter;
    const rows = this.q.all<{ k: number; after: string; before: string }>(
      sql,
      ...values,
      ...values,
      JSON.stringify(news),
    );
    for (const { k, after, before } of rows) this.known.set(k, unique(after, before));
  }

  /** How many neighbours opening these will bring. */
  cost(keys: readonly number[]): number {
    if (keys.length > 1000) return keys.length * 10;
    const sum =
      'SELECT sum(degree) AS n FROM json_each(?) j CROSS JOIN entities e INDEXED BY entities_rank ON e.k = j.value';
    return this.q.get<{ n: number | null }>(sum, JSON.stringify(keys))?.n ?? 0;
  }
}

const unique = (...lists: string[]): number[] => [
  ...new Set(lists.flatMap((json) => JSON.parse(json) as number[])),
];

/** One end of the search: the entities at each distance from it. */
interface Side {
  rings: Set<number>[];
  seen: Set<number>;
  /** Of opening the outermost ring. */
  cost: number;
}

/** Grows both sides until their outermost rings touch; nothing where they do not within `most` steps. */
function meet(near: Surroundings, from: number, to: number, most: number): [Side, Side] | undefined {
  const begin = (k: number): Side => ({ rings: [new Set([k])], seen: new Set([k]), cost: near.cost([k]) });
  const [a, b] = [begin(from), begin(to)];
  for (let length = 1; length <= most; length++) {
    const side = a.cost <= b.cost ? a : b;
    const ring = grow(near, side);
    if (ring.size === 0) return undefined;
    if (shared(ring, outermost(side === a ? b : a)).size > 0) return [a, b];
    side.cost = near.cost([...ring]);
  }
  return undefined;
}

const outermost = (side: Side): Set<number> => side.rings.at(-1) ?? new Set();
/** The members of both; the smaller set is walked. */
function shared(a: Set<number>, b: Set<number>): Set<number> {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return new Set([...few].filter((k) => many.has(k)));
}

function grow(near: Surroundings, side: Side): Set<number> {
  const edge = [...outermost(side)];
  near.open(edge);
  const ring = new Set<number>();
  for (const k of edge) for (const other of near.of(k)) if (!side.seen.has(other)) ring.add(other);
  for (const k of ring) side.seen.add(k);
  side.rings.push(ring);
  return ring;
}

/** From each entity on a shortest path to those one step nearer the goal. */
type Steps = Map<number, number[]>;

function stepsBetween(near: Surroundings, [a, b]: [Side, Side]): Steps {
  const steps: Steps = new Map();
  const add = (from: number, to: number) => {
    const known = steps.get(from);
    if (known) known.push(to);
    else steps.set(from, [to]);
  };
  const middle = shared(outermost(a), outermost(b));
  walkBack(near, a, middle, (outer, inner) => add(inner, outer));
  walkBack(near, b, middle, (outer, inner) => add(outer, inner));
  return steps;
}

/** From the middle back to the end of a side, ring by ring, along what lies on a shortest path. */
function walkBack(
  near: Surroundings,
  side: Side,
  middle: Set<number>,
  step: (outer: number, inner: number) => void,
): void {
  let outer = middle;
  for (const ring of side.rings.slice(0, -1).reverse()) {
    const inner = new Set<number>();
    for (const k of ring)
      for (const other of near.of(k))
        if (outer.has(other)) {
          inner.add(k);
          step(other, k);
        }
    outer = inner;
  }
}

/** The first `limit` ways through the steps, in the order of the ids along them. */
function chains(q: Statements, steps: Steps, from: number, to: number, limit: number): number[][] {
  const ids = new Map<number, string>();
  const keys = JSON.stringify([...steps.values()].flat());
  const named = 'SELECT k, id FROM entities WHERE k IN (SELECT value FROM json_each(?))';
  for (const r of q.all<{ k: number; id: string }>(named, keys)) ids.set(r.k, r.id);
  const found: number[][] = [];
  const follow = (chain: number[]): void => {
    const last = chain.at(-1) ?? from;
    if (last === to) found.push(chain);
    else
      for (const next of inOrder(steps.get(last) ?? [], ids))
        if (found.length < limit) follow([...chain, next]);
  };
  follow([from]);
  return found;
}

function inOrder(keys: readonly number[], ids: ReadonlyMap<number, string>): number[] {
  const id = (k: number) => ids.get(k) ?? '';
  return [...keys].sort((x, y) => (id(x) < id(y) ? -1 : id(x) > id(y) ? 1 : 0));
}
