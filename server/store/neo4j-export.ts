/** The road of export: one batch after another, each in a transaction of its own, so that nothing stays open while a reader waits. */
import type { Entity } from '../../ingest/model.ts';
import type { RelationType } from '../../ingest/ontology.ts';
import { BATCH, type ClaimsQuery, LINKS, listed, narrowed, pages, sorted } from './batches.ts';
import { claimsAfter, claimsOf, entitiesAfter, entitiesOf, linksAfter } from './neo4j-articles.ts';
import type { Read } from './neo4j-ask.ts';
import { subgraph } from './neo4j-graph.ts';
import type { ExportClaim, Link } from './store.ts';

export const entityBatches = (read: Read, ids: readonly string[] | 'all'): AsyncGenerator<Entity[]> =>
  ids === 'all'
    ? pages((after) => read((ask) => entitiesAfter(ask, after, BATCH)))
    : listed(sorted(ids), (some) => read((ask) => entitiesOf(ask, some)));

export const linkBatches = (read: Read, relations: readonly RelationType[]): AsyncGenerator<Link[]> =>
  pages((after) => read((ask) => linksAfter(ask, relations, after, LINKS)));

export async function* claimBatches(read: Read, query: ClaimsQuery): AsyncGenerator<ExportClaim[]> {
  const filter = narrowed(query);
  const given = query.claims && sorted(query.claims);
  if (query.entities === 'all' && !given)
    return yield* pages((after) => read((ask) => claimsAfter(ask, filter, after, BATCH)));
  const ids = query.entities === 'all' ? (given ?? []) : await among(read, query.entities, filter, given);
  yield* listed(ids, (some) => read((ask) => claimsOf(ask, filter, some)));
}

async function among(
  read: Read,
  entities: Exclude<ClaimsQuery['entities'], 'all'>,
  filter: ReturnType<typeof narrowed>,
  given: readonly string[] | undefined,
): Promise<string[]> {
  const { claims } = await read((ask) => subgraph(ask, { entities: [...entities], ...filter }));
  const wanted = given && new Set(given);
  return claims.map((c) => c.id as string).filter((id) => wanted?.has(id) ?? true);
}
