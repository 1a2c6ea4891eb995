/** Questions about one entity and its surroundings: card, neighbours, subgraph, the opening picture. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { Entity, EntityId } from '../../ingest/model.ts';
import type { RelationType } from '../../ingest/ontology.ts';
import type {
  ClaimSummary,
  EntityCard,
  Holding,
  Neighbours,
  NeighboursQuery,
  Subgraph,
  SubgraphQuery,
} from '../contract.ts';
import {
  articleSummary,
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

const keyOf = (q: Statements, id: string): number | undefined =>
  q.get<{ k: number }>('SELECT k FROM entities WHERE id = ?', id)?.k;

export function entity(db: DatabaseSync, id: EntityId): EntityCard | undefined {
  const q = new Statements(db);
  const row = q.get<EntityRow & { json: string }>(`SELECT ${ENTITY}, json FROM entities WHERE id = ?`, id);
  if (!row) return undefined;
  const relations = q.all<{ type: RelationType; direction: 'out' | 'in'; count: number }>(
    `SELECT type, 'out' AS direction, count(*) AS count FROM claims WHERE subject = ?1 GROUP BY type
     UNION ALL SELECT type, 'in', count(*) FROM claims WHERE object = ?1 GROUP BY type ORDER BY count DESC, 1, 2`,
    row.k,
  );
  const dates = q.get<{ first: string | null; last: string | null }>(
    'SELECT min(a.published) AS first, max(a.published) AS last FROM article_entities t JOIN articles a ON a.k = t.article WHERE t.entity = ?',
    row.k,
  );
  const sources = q.all<{ json: string; claims: number }>(
    'SELECT a.json, a.claims FROM article_entities t JOIN articles a ON a.k = t.article WHERE t.entity = ? ORDER BY a.published DESC, a.id LIMIT 20',
    row.k,
  );
  return {
    entity: JSON.parse(row.json) as Entity,
    degree: row.degree,
    articles: row.articles,
    ...(dates?.first && { firstOn: dates.first }),
    ...(dates?.last && { lastOn: dates.last }),
    relations,
    holdings: holdings(q, row),
    sources: sources.map((s) => articleSummary(s.json, s.claims)),
  };
}

const HOLDERS: Partial<Record<Entity['type'], string>> = {
  Person: 'c.subject = ?',
  Office: 'c.object = ?',
  Agency: "c.object IN (SELECT subject FROM claims WHERE object = ? AND type = 'OF')",
};

function holdings(q: Statements, row: EntityRow): Holding[] {
  const condition = HOLDERS[row.type];
  if (!condition) return [];
  type Row = ClaimRow & {
    pname: string;
    oname: string;
    first: string | null;
    last: string | null;
    aid: string | null;
    aname: string | null;
  };
  const rows = q.all<Row>(
    `SELECT ${CLAIM}, s.name AS pname, o.name AS oname, g.id AS aid, g.name AS aname,
       (SELECT min(a.published) FROM article_claims t JOIN articles a ON a.k = t.article WHERE t.claim = c.k) AS first,
       (SELECT max(a.published) FROM article_claims t JOIN articles a ON a.k = t.article WHERE t.claim = c.k) AS last
     FROM ${CLAIM_FROM} LEFT JOIN claims f ON f.subject = c.object AND f.type = 'OF' LEFT JOIN entities g ON g.k = f.object
     WHERE c.type = 'HOLDS' AND ${condition} ORDER BY last DESC, first DESC, o.id, s.id LIMIT 200`,
    row.k,
  );
  return rows.map((r) => ({
    claim: claimOf(r).id,
    person: refOf({ id: r.from_id, type: 'Person', name: r.pname }),
    office: refOf({ id: r.to_id, type: 'Office', name: r.oname }),
    ...(r.aid && r.aname && { agency: refOf({ id: r.aid, type: 'Agency', name: r.aname }) }),
    ...(r.first && { seenFrom: r.first }),
    ...(r.last && { seenUntil: r.last }),
    qualifiers: claimOf(r).qualifiers,
    status: r.status,
  }));
}

export function neighbours(
  db: DatabaseSync,
  query: z.output<typeof NeighboursQuery>,
): Neighbours | undefined {
  const q = new Statements(db);
  const k = keyOf(q, query.id);
  if (k === undefined) return undefined;
  const period = within('on_date', query);
  const kinds = query.relations ?? [];
  const relation = kinds.length ? ` AND type IN (${marks(kinds.length)})` : '';
  const values = [k, ...kinds, ...period.values];
  const sides: string[] = [];
  if (query.direction !== 'in')
    sides.push(`SELECT object AS other, type FROM claims WHERE subject = ?${relation}${period.sql}`);
  if (query.direction !== 'out')
    sides.push(`SELECT subject AS other, type FROM claims WHERE object = ?${relation}${period.sql}`);
  const all = sides.flatMap(() => values);
  const edges = sides.join(' UNION ALL ');
  const only = query.types?.length ? `WHERE e.type IN (${marks(query.types.length)})` : '';
  const types = query.types ?? [];
  const rows = q.all<EntityRow>(
    `SELECT ${ENTITY.split(', ')
      .map((c) => `e.${c}`)
      .join(
        ', ',
      )} FROM (SELECT other, count(*) AS n FROM (${edges}) GROUP BY other) x JOIN entities e ON e.k = x.other ${only}
     ORDER BY x.n DESC, e.degree DESC, e.id LIMIT ? OFFSET ?`,
    ...all,
    ...types,
    query.limit,
    query.offset,
  );
  const facets: Neighbours['facets'] = { relations: {}, types: {} };
  for (const r of q.all<{ type: RelationType; n: number }>(
    `SELECT type, count(*) AS n FROM (${edges}) GROUP BY type`,
    ...all,
  ))
    facets.relations[r.type] = r.n;
  for (const r of q.all<{ type: Entity['type']; n: number }>(
    `SELECT e.type, count(*) AS n FROM (SELECT DISTINCT other FROM (${edges})) x JOIN entities e ON e.k = x.other GROUP BY e.type`,
    ...all,
  ))
    facets.types[r.type] = r.n;
  const total = Object.entries(facets.types).reduce(
    (n, [type, count]) =>
      n + (types.length === 0 || types.includes(type as Entity['type']) ? (count ?? 0) : 0),
    0,
  );
  return {
    total,
    facets,
    items: rows.map((r) => ({ entity: summaryOf(r), claims: between(q, k, r.k, relation, kinds, period) })),
  };
}

function between(
  q: Statements,
  a: number,
  b: number,
  relation: string,
  kinds: readonly string[],
  period: { sql: string; values: string[] },
): ClaimSummary[] {
  const where = `${relation.replace(' type', ' c.type')}${period.sql.replaceAll('on_date', 'c.on_date')}`;
  const rows = q.all<ClaimRow>(
    `SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.subject = ? AND c.object = ?${where} UNION ALL SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.subject = ? AND c.object = ?${where} ORDER BY 3, 2`,
    a,
    b,
    ...kinds,
    ...period.values,
    b,
    a,
    ...kinds,
    ...period.values,
  );
  return rows.map(claimOf);
}

export function subgraph(
  db: DatabaseSync,
  query: z.output<typeof SubgraphQuery>,
): Subgraph & { missing: EntityId[] } {
  const q = new Statements(db);
  const keys = new Map<number, EntityRow>();
  const missing: EntityId[] = [];
  for (const id of new Set(query.entities)) {
    const row = q.get<EntityRow>(`SELECT ${ENTITY} FROM entities WHERE id = ?`, id);
    if (row) keys.set(row.k, row);
    else missing.push(id);
  }
  const period = within('c.on_date', query);
  const kinds = query.relations ?? [];
  const relation = kinds.length ? ` AND c.type IN (${marks(kinds.length)})` : '';
  const claims: ClaimSummary[] = [];
  for (const k of keys.keys())
    for (const r of q.all<ClaimRow>(
      `SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.subject = ?${relation}${period.sql}`,
      k,
      ...kinds,
      ...period.values,
    ))
      if (keys.has(r.object)) claims.push(claimOf(r));
  const entities = [...keys.values()].map(summaryOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entities, claims: claims.sort((a, b) => (a.id < b.id ? -1 : 1)), missing: missing.sort() };
}

/** The programme with the most claims, its parties and events, and who chaired and organised those. */
export function overview(db: DatabaseSync, limit: number): Subgraph & { focus?: EntityId } {
  const q = new Statements(db);
  const focus =
    q.get<{ k: number; id: string }>(
      "SELECT k, id FROM entities WHERE type = 'Program' ORDER BY degree DESC, id LIMIT 1",
    ) ?? q.get<{ k: number; id: string }>('SELECT k, id FROM entities ORDER BY degree DESC, id LIMIT 1');
  if (!focus) return { entities: [], claims: [] };
  const ring = (from: number, types: string): number[] =>
    q
      .all<{ k: number }>(
        `SELECT e.k FROM (SELECT object AS other FROM claims WHERE subject = ?1 AND type IN (${types}) UNION SELECT subject FROM claims WHERE object = ?1 AND type IN (${types})) x JOIN entities e ON e.k = x.other ORDER BY e.degree DESC, e.id LIMIT ${limit}`,
        from,
      )
      .map((r) => r.k);
  const shown = new Set<number>([focus.k]);
  const grow = (keys: number[]) => {
    for (const k of keys) if (shown.size < limit) shown.add(k);
  };
  const events = ring(focus.k, "'REVIEWS'");
  grow(events);
  grow(ring(focus.k, "'PARTY_TO', 'ISSUED'"));
  for (const e of events) grow(ring(e, "'CHAIRED'"));
  for (const e of events) grow(ring(e, "'ORGANIZED', 'HELD_IN'"));
  for (const e of events) grow(ring(e, "'ATTENDED', 'REVIEWS'"));
  const ids = [...shown].map(
    (k) => q.get<{ id: EntityId }>('SELECT id FROM entities WHERE k = ?', k)?.id as EntityId,
  );
  const { entities, claims } = subgraph(db, { entities: ids });
  return { entities, claims, focus: focus.id as EntityId };
}
