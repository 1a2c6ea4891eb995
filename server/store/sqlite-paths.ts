/** Shortest paths: breadth first from both ends, so that hubs far from either end are never opened. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { Path, PathsQuery } from '../contract.ts';
import {
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  claimOf,
  ENTITY,
  type EntityRow,
  marks,
  summaryOf,
  within,
} from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

/** A side stops growing beyond this many entities; longer connections through them mean little. */
const WIDEST = 20_000;

export function paths(db: DatabaseSync, query: z.output<typeof PathsQuery>): Path[] {
  const q = new Statements(db);
  const key = (id: string) => q.get<{ k: number }>('SELECT k FROM entities WHERE id = ?', id)?.k;
  const from = key(query.from);
  const to = key(query.to);
  if (from === undefined || to === undefined || from === to) return [];
  const period = within('on_date', query);
  const kinds = query.relations ?? [];
  const where = `${kinds.length ? ` AND type IN (${marks(kinds.length)})` : ''}${period.sql}`;
  const values = [...kinds, ...period.values];
  const open = (k: number): number[] =>
    q
      .all<{ o: number }>(
        `SELECT object AS o FROM claims WHERE subject = ?${where} UNION SELECT subject FROM claims WHERE object = ?${where}`,
        k,
        ...values,
        k,
        ...values,
      )
      .map((r) => r.o);
  const found = meet(from, to, query.maxLength, open);
  if (!found) return [];
  const chains = backtrack(found, from, to, query.limit * 20);
  const idOf = (k: number) => q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE k = ?`, k) as EntityRow;
  return chains
    .map((chain) => chain.map(idOf))
    .sort((a, b) => (a.map((r) => r.id).join(' ') < b.map((r) => r.id).join(' ') ? -1 : 1))
    .slice(0, query.limit)
    .map((rows) => ({ entities: rows.map(summaryOf), claims: claimsAlong(q, rows, where, values) }));
}

interface Meeting {
  left: Map<number, number>;
  right: Map<number, number>;
  parents: Map<number, number[]>[];
  length: number;
}

/** Distances from both ends until they touch; `parents` say who is one step nearer to each end. */
function meet(from: number, to: number, most: number, open: (k: number) => number[]): Meeting | undefined {
  const sides = [from, to].map((k) => ({
    seen: new Map([[k, 0]]),
    edge: [k],
    parents: new Map<number, number[]>(),
    depth: 0,
  }));
  const [a, b] = sides as [(typeof sides)[0], (typeof sides)[0]];
  while (a.depth + b.depth < most && a.edge.length > 0 && b.edge.length > 0) {
    const side = a.edge.length <= b.edge.length ? a : b;
    const other = side === a ? b : a;
    const next = new Set<number>();
    side.depth++;
    let touched = false;
    for (const k of side.edge)
      for (const n of open(k)) {
        const d = side.seen.get(n);
        if (d !== undefined && d < side.depth) continue;
        side.seen.set(n, side.depth);
        const parents = side.parents.get(n);
        if (parents) parents.push(k);
        else side.parents.set(n, [k]);
        next.add(n);
        if (other.seen.has(n)) touched = true;
      }
    if (touched)
      return { left: a.seen, right: b.seen, parents: [a.parents, b.parents], length: a.depth + b.depth };
    if (side.seen.size > WIDEST) return undefined;
    side.edge = [...next];
  }
  return undefined;
}

function backtrack(m: Meeting, from: number, to: number, most: number): number[][] {
  const middles = [...m.left.keys()]
    .filter((k) => m.right.has(k) && (m.left.get(k) ?? 0) + (m.right.get(k) ?? 0) === m.length)
    .sort((x, y) => x - y);
  const up = (k: number, end: number, parents: Map<number, number[]>): number[][] =>
    k === end
      ? [[k]]
      : (parents.get(k) ?? [])
          .slice(0, most)
          .flatMap((p) => up(p, end, parents).map((chain) => [...chain, k]));
  const chains: number[][] = [];
  for (const middle of middles) {
    for (const head of up(middle, from, m.parents[0] as Map<number, number[]>))
      for (const tail of up(middle, to, m.parents[1] as Map<number, number[]>)) {
        chains.push([...head, ...tail.slice(0, -1).reverse()]);
        if (chains.length >= most) return chains;
      }
  }
  return chains;
}

function claimsAlong(q: Statements, rows: EntityRow[], where: string, values: string[]): Path['claims'] {
  const claims: Path['claims'] = [];
  const on = where.replaceAll(' type', ' c.type').replaceAll('on_date', 'c.on_date');
  for (let i = 1; i < rows.length; i++) {
    const [x, y] = [rows[i - 1]?.k ?? 0, rows[i]?.k ?? 0];
    for (const r of q.all<ClaimRow>(
      `SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE ((c.subject = ? AND c.object = ?) OR (c.subject = ? AND c.object = ?))${on} ORDER BY c.type, c.id`,
      x,
      y,
      y,
      x,
      ...values,
    ))
      claims.push(claimOf(r));
  }
  return claims;
}
