/** The surroundings of an entity, the claims among many, and the opening picture. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { EntityId } from '../../ingest/model.ts';
import type { EntityType, RelationType } from '../../ingest/ontology.ts';
import type { Neighbours, NeighboursQuery, Subgraph, SubgraphQuery } from '../contract.ts';
import { claimsBetween, filterOf, fromEntity } from './sqlite-claims.ts';
import {
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  claimOf,
  ENTITY,
  type EntityRow,
  marks,
  summaryOf,
} from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

type Query = z.output<typeof NeighboursQuery>;

export function neighbours(db: DatabaseSync, query: Query): Neighbours | undefined {
  const q = new Statements(db);
  const k = q.get<{ k: number }>('SELECT k FROM entities WHERE id = ?', query.id)?.k;
  if (k === undefined) return undefined;
  const facets = q.remember(`facets ${JSON.stringify([k, query.direction, query.since, query.until])}`, () =>
    facetsOf(q, k, query),
  );
  const filter = filterOf(query);
  const items = nearest(q, k, query).map((row) => ({
    entity: summaryOf(row),
    claims: claimsBetween(q, k, row.k, filter),
  }));
  return { total: totalOf(q, k, query, facets), items, facets };
}

/** A page of the neighbours. */
function nearest(q: Statements, k: number, query: Query): EntityRow[] {
  const { sql, values } = fromEntity(k, query.direction, filterOf(query));
  const types = query.types ?? [];
  const only = types.length ? `WHERE e.type IN (${marks(types.length)})` : '';
  const keys = q.all<{ k: number }>(
    `SELECT e.k FROM (SELECT other, count(*) AS shared FROM (${sql}) GROUP BY other) n JOIN entities e ON e.k = n.other ${only}
     ORDER BY n.shared DESC, e.degree DESC, e.id LIMIT ? OFFSET ?`,
    ...values,
    ...types,
    query.limit,
    query.offset,
  );
  return keys.map((r) => q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE k = ?`, r.k) as EntityRow);
}

/** Neighbours by relation and by type, in the direction and period asked for, whatever relations and types are. */
function facetsOf(q: Statements, k: number, query: Query): Neighbours['facets'] {
  const { sql, values } = fromEntity(
    k,
    query.direction,
    filterOf({ since: query.since, until: query.until }),
  );
  const relations = q.all<{ type: RelationType; n: number }>(
    `SELECT type, count(DISTINCT other) AS n FROM (${sql}) GROUP BY type ORDER BY type`,
    ...values,
  );
  const types = q.all<{ type: EntityType; n: number }>(
    `SELECT e.type, count(*) AS n FROM (SELECT DISTINCT other FROM (${sql})) n JOIN entities e ON e.k = n.other
     GROUP BY e.type ORDER BY e.type`,
    ...values,
  );
  return {
    relations: Object.fromEntries(relations.map((r) => [r.type, r.n])),
    types: Object.fromEntries(types.map((r) => [r.type, r.n])),
  };
}

function totalOf(q: Statements, k: number, query: Query, { types }: Neighbours['facets']): number {
  if (query.relations?.length) {
    const { sql, values } = fromEntity(k, query.direction, filterOf(query));
    const only = query.types?.length ? `WHERE e.type IN (${marks(query.types.length)})` : '';
    const count = `SELECT count(*) AS n FROM (SELECT DISTINCT other FROM (${sql})) n JOIN entities e ON e.k = n.other ${only}`;
    return q.get<{ n: number }>(count, ...values, ...(query.types ?? []))?.n ?? 0;
  }
  const asked = query.types?.length ? query.types : Object.keys(types);
  return Object.entries(types).reduce((n, [type, count]) => n + (asked.includes(type) ? count : 0), 0);
}

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
    claims: claims.map(claimOf),
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
