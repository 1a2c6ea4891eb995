/** The surroundings of an entity, the claims among many, shortest paths, and the opening picture. */
import type { z } from 'zod';
import type { EntityId } from '../../ingest/model.ts';
import {
  type EntityType,
  entityTypes,
  RELATION_TYPES,
  type RelationType,
  type RelationTypeSpec,
  relationTypes,
} from '../../ingest/ontology.ts';
import type {
  ClaimSummary,
  Neighbours,
  NeighboursQuery,
  Path,
  PathsQuery,
  Subgraph,
  SubgraphQuery,
} from '../contract.ts';
import { type Ask, one, orNull, period } from './neo4j-ask.ts';
import { type ClaimRow, claimOf, type EntityProperties, summaryOf, typeIn } from './neo4j-rows.ts';

export const symmetric = relationTypes.filter((type) => (RELATION_TYPES[type] as RelationTypeSpec).symmetric);

type Filter = {
  relations?: readonly RelationType[] | undefined;
  since?: string | undefined;
  until?: string | undefined;
};
type Row = { e: EntityProperties };

/** For each pair the claims between both, in either direction. */
export async function claimsBetween(
  ask: Ask,
  pairs: readonly (readonly [string, string])[],
  filter: Filter,
): Promise<ClaimSummary[][]> {
  const found: ClaimSummary[][] = pairs.map(() => []);
  if (pairs.length === 0) return found;
  const params = { pairs, relations: orNull(filter.relations), ...period(filter) };
  for (const { i, ...row } of await ask<ClaimRow & { i: number }>('claims-between', params))
    found[i]?.push(claimOf(row));
  return found;
}

type Counted = { labels: string[]; relations: RelationType[]; ends: number };

export async function neighbours(
  ask: Ask,
  query: z.output<typeof NeighboursQuery>,
): Promise<Neighbours | undefined> {
  const { id, direction, limit, offset } = query;
  const all = { id, direction, symmetric, relations: null, types: null, ...period(query) };
  const asked = { ...all, relations: orNull(query.relations), types: orNull(query.types) };
  const facets = facetsOf(await ask<Counted>('neighbours-count', all));
  const rows = await ask<{ o: EntityProperties; claims: ClaimRow[] }>('neighbours', {
    ...asked,
    limit,
    offset,
  });
  if (rows.length === 0 && !(await one(ask, 'entity-there', { id }))) return undefined;
  const narrowed = query.relations?.length || query.types?.length;
  const counted = narrowed ? await ask<Counted>('neighbours-count', asked) : undefined;
  const total = counted
    ? counted.reduce((n, r) => n + r.ends, 0)
    : Object.values(facets.types).reduce((n, count) => n + count, 0);
  return {
    total,
    items: rows.map(({ o, claims }) => ({ entity: summaryOf(o), claims: claims.map(claimOf) })),
    facets,
  };
}

function facetsOf(rows: readonly Counted[]): Neighbours['facets'] {
  const relations = new Map<RelationType, number>();
  const types = new Map<EntityType, number>();
  for (const r of rows) {
    const other = typeIn(r.labels);
    types.set(other, (types.get(other) ?? 0) + r.ends);
    for (const type of r.relations) relations.set(type, (relations.get(type) ?? 0) + r.ends);
  }
  const sorted = <K extends string>(counts: Map<K, number>) =>
    Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { relations: sorted(relations), types: sorted(types) };
}

export async function subgraph(
  ask: Ask,
  query: z.output<typeof SubgraphQuery>,
): Promise<Subgraph & { missing: EntityId[] }> {
  const wanted = [...new Set(query.entities)].sort();
  const entities = (await ask<Row>('entities', { ids: wanted })).map(({ e }) => summaryOf(e));
  const ids = entities.map((e) => e.id);
  const there = new Set<string>(ids);
  const claims = await ask<ClaimRow>('claims-among', {
    ids,
    relations: orNull(query.relations),
    ...period(query),
  });
  return { entities, claims: claims.map(claimOf), missing: wanted.filter((id) => !there.has(id)) };
}

export async function paths(ask: Ask, query: z.output<typeof PathsQuery>): Promise<Path[]> {
  const { from, to, maxLength, limit } = query;
  if (from === to) return [];
  const params = { from, to, most: maxLength, limit, relations: orNull(query.relations), ...period(query) };
  const found = (await ask<{ ids: EntityId[] }>('paths', params)).map((r) => r.ids);
  const rows = await ask<Row>('entities', { ids: [...new Set(found.flat())] });
  const entities = new Map(rows.map(({ e }) => [e.id, summaryOf(e)]));
  const steps = found.flatMap((ids) => ids.slice(1).map((id, i) => [ids[i] ?? id, id] as const));
  const between = await claimsBetween(ask, steps, query);
  let at = 0;
  return found.map((ids) => {
    const claims = between.slice(at, (at += ids.length - 1)).flat();
    return { entities: ids.flatMap((id) => entities.get(id) ?? []), claims };
  });
}

/** Rings around the programme in the middle: its events and parties, then who chaired and organised the events, then what else touches them. */
const INNER = [['REVIEWS'], ['PARTY_TO', 'ISSUED']] as const;
const OUTER = [['CHAIRED'], ['ORGANIZED', 'HELD_IN'], ['ATTENDED', 'REVIEWS']] as const;

export async function overview(ask: Ask, limit: number): Promise<Subgraph & { focus?: EntityId }> {
  const focus = await bestOf(ask);
  if (focus === undefined) return { entities: [], claims: [] };
  const shown = new Set([focus]);
  const ring = async (id: EntityId, relations: readonly RelationType[]) =>
    (await ask<{ id: EntityId }>('ring', { id, relations: orNull(relations), limit })).map((r) => r.id);
  const grow = async (id: EntityId, relations: readonly RelationType[]) => {
    for (const other of await ring(id, relations)) if (shown.size < limit) shown.add(other);
  };
  for (const relations of INNER) await grow(focus, relations);
  const events = (await ring(focus, ['REVIEWS'])).filter((id) => shown.has(id));
  for (const relations of OUTER) for (const event of events) await grow(event, relations);
  if (shown.size === 1) await grow(focus, []);
  const { entities, claims } = await subgraph(ask, { entities: [...shown] });
  return { entities, claims, focus };
}

/** The best-connected programme, else the best-connected entity of any type. */
async function bestOf(ask: Ask): Promise<EntityId | undefined> {
  const program = await one<{ id: EntityId }>(ask, 'best', { type: 'Program' });
  if (program) return program.id;
  const all: { id: EntityId; degree: number }[] = [];
  for (const type of entityTypes)
    all.push(...(await ask<{ id: EntityId; degree: number }>('best', { type })));
  return all.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))[0]?.id;
}
