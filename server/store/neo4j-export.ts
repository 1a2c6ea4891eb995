/** The road of export: one batch after another, each in a transaction of its own, so that nothing stays open while a reader waits. */
import type { Entity } from '../../ingest/model.ts';
import { type RelationType, relationTypes } from '../../ingest/ontology.ts';
import { claimsAfter, claimsOf, entitiesAfter, entitiesOf, linksAfter } from './neo4j-articles.ts';
import type { Read } from './neo4j-ask.ts';
import { subgraph } from './neo4j-graph.ts';
import type { ExportClaim, Link, Store } from './store.ts';

const BATCH = 500;
/** They are small. */
const LINKS = 5000;

/** Until there is no more after the last. */
async function* pages<T extends { id: string }>(next: (after: string) => Promise<T[]>): AsyncGenerator<T[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const batch: T[] = await next(after);
    if (batch.length > 0) yield batch;
    after = batch.at(-1)?.id;
  }
}

async function* listed<T>(
  ids: readonly string[],
  next: (ids: string[]) => Promise<T[]>,
): AsyncGenerator<T[]> {
  for (let i = 0; i < ids.length; i += BATCH) {
    const batch = await next(ids.slice(i, i + BATCH));
    if (batch.length > 0) yield batch;
  }
}

export const entityBatches = (read: Read, ids: readonly string[] | 'all'): AsyncGenerator<Entity[]> =>
  ids === 'all'
    ? pages((after) => read((ask) => entitiesAfter(ask, after, BATCH)))
    : listed([...new Set(ids)].sort(), (some) => read((ask) => entitiesOf(ask, some)));

export const linkBatches = (read: Read, relations: readonly RelationType[]): AsyncGenerator<Link[]> =>
  pages((after) => read((ask) => linksAfter(ask, relations, after, LINKS)));

type ClaimsQuery = Parameters<Store['exportClaims']>[0];

export async function* claimBatches(read: Read, query: ClaimsQuery): AsyncGenerator<ExportClaim[]> {
  const { since, until, relations } = query;
  const filter = {
    ...(relations && { relations: relationTypes.filter((type) => relations.includes(type)) }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
  const given = query.claims && [...new Set<string>(query.claims)].sort();
  if (query.entities === 'all' && !given)
    return yield* pages((after) => read((ask) => claimsAfter(ask, filter, after, BATCH)));
  const ids = query.entities === 'all' ? (given ?? []) : await among(read, query.entities, filter, given);
  yield* listed(ids, (some) => read((ask) => claimsOf(ask, filter, some)));
}

async function among(
  read: Read,
  entities: Exclude<ClaimsQuery['entities'], 'all'>,
  filter: { since?: string; until?: string; relations?: (typeof relationTypes)[number][] },
  given: readonly string[] | undefined,
): Promise<string[]> {
  const { claims } = await read((ask) => subgraph(ask, { entities: [...entities], ...filter }));
  const wanted = given && new Set(given);
  return claims.map((c) => c.id as string).filter((id) => wanted?.has(id) ?? true);
}
