/** What a store holds of a part of the graph, as the formats take it. */
import type { ExportClaim, StoreReader } from '../store/store.ts';
import type { ExportGraph } from './exporter.ts';

/** Entities are given first; what somebody writes meanwhile may not leave an edge without its ends. */
export function graphOf(
  store: Pick<StoreReader, 'exportEntities' | 'exportClaims'>,
  query: Parameters<StoreReader['exportClaims']>[0],
): ExportGraph {
  const given = new Set<string>();
  const isWhole = (c: ExportClaim): boolean => given.has(c.subject) && given.has(c.object);
  return {
    async *entities() {
      for await (const batch of store.exportEntities(query.entities)) {
        for (const { id } of batch) given.add(id);
        yield batch;
      }
    },
    async *claims() {
      for await (const batch of store.exportClaims(query)) yield batch.filter(isWhole);
    },
  };
}
