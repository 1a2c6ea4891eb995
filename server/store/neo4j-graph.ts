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
import { type ClaimRow, claimOf, type EntityRow, order, summaryOf } from './neo4j-rows.ts';

export const symmetric = relationTypes.filter((type) => (RELATION_TYPES[type] as RelationTypeSpec).symmetric);

type Filter = {
  relations?: readonly RelationType[] | undefined;
  since?: string | undefined;
  until?: string | undefined;
};
type Row = { e: EntityRow };

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

type Tie = Omit<ClaimRow, 'subject' | 'object'> & { out: boolean };
interface Around {
  near: [type: EntityType, relations: RelationType[], ends: number][];
  page: { o: EntityRow; claims: Tie[] }[];
}

export async function neighbours(
  ask: Ask,
  query: z.output<typeof NeighboursQuery>,
): Promise<Neighbours | undefined> {
  const { id, direction, limit, offset } = query;
  const [relations, types] = [orNull(query.relations), orNull(query.types)];
  const asked = { id, direction, symmetric, relations, types, ...period(query), limit, offset };
  const found = await one<Around>(ask, 'neighbours', asked);
  if (!found) return undefined;
  const fits = ([type, ties]: Around['near'][number]): boolean =>
    (types?.includes(type) ?? true) && (!relations || ties.some((tie) => relations.includes(tie)));
  return {
    total: found.near.filter(fits).reduce((n, [, , ends]) => n + ends, 0),
    items: found.page.map(({ o, claims }) => {
      const entity = summaryOf(o);
      return { entity, claims: claimsOf(claims, id, entity.id) };
    }),
    facets: facetsOf(found.near),
  };
}

function claimsOf(ties: readonly Tie[], id: EntityId, other: EntityId): ClaimSummary[] {
  const sorted = ties.toSorted((x, y) => order(x.type, y.type) || order(x.id, y.id));
  return sorted.map(({ out, ...claim }) =>
    claimOf({ ...claim, ...(out ? { subject: id, object: other } : { subject: other, object: id }) }),
  );
}

function facetsOf(near: Around['near']): Neighbours['facets'] {
  const relations = new Map<RelationType, number>();
  const types = new Map<EntityType, number>();
  for (const [type, ties, ends] of near) {
    types.set(type, (types.get(type) ?? 0) + ends);
    for (const tie of new Set(ties)) relations.set(tie, (relations.get(tie) ?? 0) + ends);
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
  const entities = new Map(rows.map(({ e }) => summaryOf(e)).map((e) => [e.id, e]));
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
