/** The surroundings of an entity: read once, as keys with what ranks them; names and claims only of those on the page. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { EntityType, RelationType } from '../../ingest/ontology.ts';
import type { Neighbours, NeighboursQuery } from '../contract.ts';
import { leading } from './leading.ts';
import { claimsAround, filterOf, fromEntity } from './sqlite-claims.ts';
import { ENTITY, type EntityRow, summaryOf } from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

type Query = z.output<typeof NeighboursQuery>;

export function neighbours(db: DatabaseSync, query: Query): Neighbours | undefined {
  const q = new Statements(db);
  const own = q.get<{ k: number; id: string }>('SELECT k, id FROM entities WHERE id = ?', query.id);
  if (own === undefined) return undefined;
  const links = linksOf(q, own.k, query);
  const near = nearOf(links, query);
  const rows = pageOf(q, near, query);
  const claims = claimsAround(q, own, rows, filterOf(query));
  const items = rows.map((row) => ({ entity: summaryOf(row), claims: claims.get(row.k) ?? [] }));
  return { total: near.keys.length, items, facets: facetsOf(links) };
}

/** By other entity and relation, in the order of keys: the number of claims, and what ranks the other. */
interface Links {
  other: number[];
  relation: RelationType[];
  claims: number[];
  degree: number[];
  type: EntityType[];
}

/** In the direction and period asked for, whatever relations and types are. Columns come as JSON: a hub has thousands of rows. */
function linksOf(q: Statements, k: number, { direction, since, until }: Query): Links {
  const { sql, values } = fromEntity(k, direction, filterOf({ since, until }));
  const text = q.get<Record<keyof Links, string>>(
    `SELECT json_group_array(n.other) AS other, json_group_array(n.type) AS relation, json_group_array(n.claims) AS claims,
       json_group_array(e.degree) AS degree, json_group_array(e.type) AS type
     FROM (SELECT other, type, count(*) AS claims FROM (${sql}) GROUP BY other, type) n
     CROSS JOIN entities e INDEXED BY entities_rank ON e.k = n.other`,
    ...values,
  );
  const column = (name: keyof Links) => JSON.parse(text?.[name] ?? '[]');
  return {
    other: column('other'),
    relation: column('relation'),
    claims: column('claims'),
    degree: column('degree'),
    type: column('type'),
  };
}

/** Keys of neighbours with their scores: by claims shared, then by degree. */
interface Near {
  keys: number[];
  scores: number[];
}
const MOST_DEGREE = 2 ** 31;

function nearOf(links: Links, { relations, types }: Query): Near {
  const near: Near = { keys: [], scores: [] };
  const fits = (i: number): boolean =>
    (!relations?.length || relations.includes(links.relation[i] as RelationType)) &&
    (!types?.length || types.includes(links.type[i] as EntityType));
  for (let i = 0, at = -1; i < links.other.length; i++) {
    const k = links.other[i] as number;
    if (!fits(i)) continue;
    if (near.keys[at] !== k) {
      at = near.keys.push(k) - 1;
      near.scores.push(links.degree[i] as number);
    }
    near.scores[at] = (near.scores[at] as number) + (links.claims[i] as number) * MOST_DEGREE;
  }
  return near;
}

/** By score, then id; ids are read of those only that may stand on the page. */
function pageOf(q: Statements, { keys, scores }: Near, { offset, limit }: Query): EntityRow[] {
  if (offset >= keys.length) return [];
  const first = leading(Float64Array.from(scores), offset + limit);
  const scoreOf = new Map(first.map((i) => [keys[i] as number, scores[i] as number]));
  const score = (row: { k: number }): number => scoreOf.get(row.k) ?? 0;
  const ids = q.all<{ k: number; id: string }>(
    'SELECT k, id FROM entities WHERE k IN (SELECT value FROM json_each(?)) ORDER BY id',
    JSON.stringify([...scoreOf.keys()]),
  );
  const page = ids.sort((x, y) => score(y) - score(x)).slice(offset, offset + limit);
  const row = `SELECT ${ENTITY} FROM entities WHERE k = ?`;
  return page.map(({ k }) => q.get<EntityRow>(row, k) as EntityRow);
}

/** Neighbours by relation and by type, in the order of their names. */
function facetsOf({ other, relation, type }: Links): Neighbours['facets'] {
  const relations = new Map<string, number>();
  const types = new Map<string, number>();
  for (let i = 0; i < other.length; i++) {
    count(relations, relation[i] as RelationType);
    if (other[i] !== other[i - 1]) count(types, type[i] as EntityType);
  }
  return { relations: inOrder(relations), types: inOrder(types) };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
const inOrder = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
