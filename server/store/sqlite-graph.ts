/** The claims among many entities, and the opening picture. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { EntityId } from '../../ingest/model.ts';
import type { RelationType } from '../../ingest/ontology.ts';
import type { Subgraph, SubgraphQuery } from '../contract.ts';
import { filterOf, fromEntity } from './sqlite-claims.ts';
import {
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  claimOfRow,
  ENTITY,
  type EntityRow,
  summaryOf,
} from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

export function subgraph(
  db: DatabaseSync,
  query: z.output<typeof SubgraphQuery>,
): Subgraph & { missing: EntityId[] } {
  const q = new Statements(db);
  const wanted = [...new Set(query.entities)].sort();
  const rows = q.all<EntityRow>(
    `SELECT ${ENTITY} FROM entities WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    JSON.stringify(wanted),
  );
  const there = new Set(rows.map((r) => r.id));
  const filter = filterOf(query);
  const keys = JSON.stringify(rows.map((r) => r.k));
  const claims = q.all<ClaimRow>(
    `WITH shown AS MATERIALIZED (SELECT value AS k FROM json_each(?))
     SELECT ${CLAIM} FROM shown JOIN ${CLAIM_FROM} WHERE c.subject = shown.k AND c.object IN (SELECT k FROM shown)${filter.sql} ORDER BY c.id`,
    keys,
    ...filter.values,
  );
  return {
    entities: rows.map(summaryOf),
    claims: claims.map(claimOfRow),
    missing: wanted.filter((id) => !there.has(id)),
  };
}

/** Rings around the programme in the middle: its events and parties, then who chaired and organised the events, then what else touches them. */
const INNER = [['REVIEWS'], ['PARTY_TO', 'ISSUED']] as const;
const OUTER = [['CHAIRED'], ['ORGANIZED', 'HELD_IN'], ['ATTENDED', 'REVIEWS']] as const;

export function overview(db: DatabaseSync, limit: number): Subgraph & { focus?: EntityId } {
  const q = new Statements(db);
  const best = 'SELECT k, id FROM entities WHERE type = ? ORDER BY degree DESC, id LIMIT 1';
  const focus =
    q.get<{ k: number; id: EntityId }>(best, 'Program') ??
    q.get<{ k: number; id: EntityId }>('SELECT k, id FROM entities ORDER BY degree DESC, id LIMIT 1');
  if (!focus) return { entities: [], claims: [] };
  const shown = new Set([focus.k]);
  const grow = (from: number, relations: readonly RelationType[]) => {
    for (const k of ring(q, from, relations, limit)) if (shown.size < limit) shown.add(k);
  };
  for (const relations of INNER) grow(focus.k, relations);
  const events = ring(q, focus.k, ['REVIEWS'], limit).filter((k) => shown.has(k));
  for (const relations of OUTER) for (const event of events) grow(event, relations);
  if (shown.size === 1) for (const k of ring(q, focus.k, [], limit)) if (shown.size < limit) shown.add(k);
  const ids = [...shown].map((k) => q.get<{ id: EntityId }>('SELECT id FROM entities WHERE k = ?', k)?.id);
  const { entities, claims } = subgraph(db, { entities: ids.filter((id) => id !== undefined) });
  return { entities, claims, focus: focus.id };
}

/** The best-connected entities at the other end of these relations, of all relations where none are named. */
function ring(q: Statements, k: number, relations: readonly RelationType[], limit: number): number[] {
  const { sql, values } = fromEntity(k, 'both', filterOf({ relations }));
  return q
    .all<{ k: number }>(
      `SELECT e.k FROM (SELECT DISTINCT other FROM (${sql})) n JOIN entities e ON e.k = n.other ORDER BY e.degree DESC, e.id LIMIT ?`,
      ...values,
      limit,
    )
    .map((r) => r.k);
}
