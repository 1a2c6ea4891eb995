/** Which agencies work together: pairs from the table of joint work, which every write keeps up to date. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { z } from 'zod';
import type { EntityId } from '../../ingest/model.ts';
import type {
  Coordination,
  CoordinationBasis,
  CoordinationQuery,
  EntitySummary,
  JointWork,
  PairQuery,
} from '../contract.ts';
import {
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  claimOf,
  ENTITY,
  type EntityRow,
  marks,
  refOf,
  summaryOf,
  within,
} from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

interface Pair {
  a: number;
  b: number;
  stated: number;
  programmes: number;
  events: number;
  total: number;
  first: string | null;
  last: string | null;
}

export function coordination(db: DatabaseSync, query: z.output<typeof CoordinationQuery>): Coordination {
  const q = new Statements(db);
  const period = within('j.on_date', query);
  const values: SQLInputValue[] = [...query.bases, ...period.values];
  let only = '';
  if (query.agency !== undefined) {
    const k = q.get<{ k: number }>('SELECT k FROM entities WHERE id = ?', query.agency)?.k ?? -1;
    only = ' AND (j.a = ? OR j.b = ?)';
    values.push(k, k);
  }
  const sums =
    "sum(basis = 'stated') AS stated, sum(basis = 'programmes') AS programmes, sum(basis = 'events') AS events, count(*) AS total, min(on_date) AS first, max(on_date) AS last";
  const all = q.all<Pair>(
    `SELECT j.a, j.b, ${sums} FROM joint j WHERE j.basis IN (${marks(query.bases.length)})${period.sql}${only} GROUP BY j.a, j.b`,
    ...values,
  );
  const { agencies, cells } = busiest(q, all, query);
  const ids = new Map(agencies.map((r) => [r.k, r.id as EntityId]));
  return {
    total: all.length,
    agencies: agencies.map(summaryOf),
    cells: cells
      .map((p) => cell(p, ids))
      .sort((x, y) => y.total - x.total || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)),
  };
}

/** The agencies that share the most, within level and province, and the pairs among them. */
function busiest(
  q: Statements,
  all: Pair[],
  query: z.output<typeof CoordinationQuery>,
): { agencies: EntityRow[]; cells: Pair[] } {
  const weight = new Map<number, number>();
  for (const p of all) for (const k of [p.a, p.b]) weight.set(k, (weight.get(k) ?? 0) + p.total);
  const fits = (r: EntityRow) =>
    (query.level === undefined || r.level === query.level) &&
    (query.province === undefined || r.province === query.province);
  const byWeight = [...weight].sort((x, y) => y[1] - x[1]);
  const rows: EntityRow[] = [];
  for (const [k, n] of byWeight) {
    const boundary = rows.length >= query.limit && n < (weight.get(rows[query.limit - 1]?.k ?? -1) ?? 0);
    if (boundary) break;
    const row = q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE k = ?`, k);
    if (row && fits(row)) rows.push(row);
  }
  const agencies = rows
    .sort((x, y) => (weight.get(y.k) ?? 0) - (weight.get(x.k) ?? 0) || (x.id < y.id ? -1 : 1))
    .slice(0, query.limit);
  const shown = new Set(agencies.map((r) => r.k));
  return { agencies, cells: all.filter((p) => shown.has(p.a) && shown.has(p.b)) };
}

function cell(p: Pair, ids: Map<number, EntityId>): Coordination['cells'][number] {
  const [a, b] = [ids.get(p.a) as EntityId, ids.get(p.b) as EntityId].sort() as [EntityId, EntityId];
  return {
    a,
    b,
    stated: p.stated,
    programmes: p.programmes,
    events: p.events,
    total: p.total,
    ...(p.first && { firstOn: p.first }),
    ...(p.last && { lastOn: p.last }),
  };
}

export function pair(
  db: DatabaseSync,
  query: z.output<typeof PairQuery>,
): { a: EntitySummary; b: EntitySummary; items: JointWork[] } | undefined {
  const q = new Statements(db);
  const row = (id: string) => q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE id = ?`, id);
  const a = row(query.a);
  const b = row(query.b);
  if (!a || !b) return undefined;
  const period = within('on_date', query);
  type Joint = { via: number; basis: CoordinationBasis; on_date: string | null };
  const joint = q.all<Joint>(
    `SELECT via, basis, on_date FROM joint WHERE a = ? AND b = ? AND basis IN (${marks(query.bases.length)})${period.sql}`,
    Math.min(a.k, b.k),
    Math.max(a.k, b.k),
    ...query.bases,
    ...period.values,
  );
  const items = joint.map((j) => jointWork(q, j, a.k, b.k));
  const key = (i: JointWork) => `${i.basis} ${i.via?.id ?? i.claims[0]?.id}`;
  items.sort((x, y) => (y.on ?? '').localeCompare(x.on ?? '') || (key(x) < key(y) ? -1 : 1));
  return { a: summaryOf(a), b: summaryOf(b), items };
}

function jointWork(
  q: Statements,
  j: { via: number; basis: CoordinationBasis; on_date: string | null },
  a: number,
  b: number,
): JointWork {
  const on = j.on_date === null ? {} : { on: j.on_date };
  if (j.basis === 'stated')
    return {
      basis: 'stated',
      ...on,
      claims: q.all<ClaimRow>(`SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.k = ?`, j.via).map(claimOf),
    };
  const via = q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE k = ?`, j.via) as EntityRow;
  const claims = q.all<ClaimRow>(
    `SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.object = ? AND c.subject IN (?, ?) AND c.type IN ('PARTY_TO', 'ORGANIZED', 'CHAIRED') ORDER BY c.type, c.id`,
    j.via,
    a,
    b,
  );
  return { basis: j.basis, ...on, via: refOf(via), claims: claims.map(claimOf) };
}
