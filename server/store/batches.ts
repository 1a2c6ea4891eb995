/** The road of export, a batch at a time, the same in every store: page after page, or a list piece by piece. */
import { type RelationType, relationTypes } from '../../ingest/ontology.ts';
import type { StoreReader } from './store.ts';

export const BATCH = 500;
/** Links are small. */
export const LINKS = 5000;

export type ClaimsQuery = Parameters<StoreReader['exportClaims']>[0];

/** Until there is no more after the last. */
export async function* pages<T extends { id: string }>(
  next: (after: string) => Promise<T[]>,
): AsyncGenerator<T[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const batch: T[] = await next(after);
    if (batch.length > 0) yield batch;
    after = batch.at(-1)?.id;
  }
}

export async function* listed<T>(
  ids: readonly string[],
  next: (ids: string[]) => Promise<T[]>,
): AsyncGenerator<T[]> {
  for (let i = 0; i < ids.length; i += BATCH) {
    const batch = await next(ids.slice(i, i + BATCH));
    if (batch.length > 0) yield batch;
  }
}

/** Each once, in order. */
export const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** The relations and the period of a question, without what it leaves out. */
export const narrowed = ({
  relations,
  since,
  until,
}: ClaimsQuery): { relations?: RelationType[]; since?: string; until?: string } => ({
  ...(relations && { relations: relationTypes.filter((type) => relations.includes(type)) }),
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
});
