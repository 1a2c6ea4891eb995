/** The joint work of two agencies, one by one, with the claims that show it. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { CoordinationBasis, EntitySummary, JointWork, PairQuery } from '../contract.ts';
import { claimsBetween, filterOf } from './sqlite-claims.ts';
import {
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  claimOfRow,
  ENTITY,
  type EntityRow,
  marks,
  refOf,
  summaryOf,
  within,
} from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

interface JointRow {
  via: number;
  basis: CoordinationBasis;
  on_date: string | null;
}
type Answer = { a: EntitySummary; b: EntitySummary; items: JointWork[] };

export function pair(db: DatabaseSync, query: z.output<typeof PairQuery>): Answer | undefined {
  const q = new Statements(db);
  const row = (id: string) => q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE id = ?`, id);
  const [a, b] = [row(query.a), row(query.b)];
  if (!a || !b) return undefined;
  const period = within('on_date', query);
  const joint = q.all<JointRow>(
    `SELECT via, basis, on_date FROM joint WHERE a = ? AND b = ? AND basis IN (${marks(query.bases.length)})${period.sql}`,
    Math.min(a.k, b.k),
    Math.max(a.k, b.k),
    ...query.bases,
    ...period.values,
  );
  const items = joint.map((j) => jointWork(q, j, a.k, b.k));
  const key = (i: JointWork) => `${i.basis} ${i.via?.id ?? ''}`;
  items.sort((x, y) => order(y.on ?? '', x.on ?? '') || order(key(x), key(y)));
  return { a: summaryOf(a), b: summaryOf(b), items };
}
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function jointWork(q: Statements, j: JointRow, a: number, b: number): JointWork {
  const on = j.on_date === null ? {} : { on: j.on_date };
  if (j.basis === 'stated')
    return {
      basis: 'stated',
      ...on,
      claims: claimsBetween(q, a, b, filterOf({ relations: ['COORDINATES_WITH'] })),
    };
  const via = q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE k = ?`, j.via);
  const claims = q.all<ClaimRow>(
    `SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.object = ? AND c.subject IN (?, ?)
       AND c.type IN ('PARTY_TO', 'ORGANIZED', 'CHAIRED') ORDER BY c.type, c.id`,
    j.via,
    a,
    b,
  );
  return { basis: j.basis, ...on, ...(via && { via: refOf(via) }), claims: claims.map(claimOfRow) };
}
