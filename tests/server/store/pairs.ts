/** Agencies by twos with the works that they share, counted claim by claim: what the analyst's questions about two agencies have to say. */
import type { Entity, EntityId } from '../../../ingest/model.ts';
import type { RelationType } from '../../../ingest/ontology.ts';
import type { Store } from '../../../server/store/store.ts';
import { gather } from './asking.ts';

export interface Pair {
  one: string;
  other: string;
  /** Works that both have by one of the relations. */
  shared(...relations: RelationType[]): Entity[];
}

export async function pairsOf(store: Store): Promise<Pair[]> {
  const entities = new Map((await gather(store.exportEntities('all'))).map((e) => [e.id, e]));
  const claims = await gather(store.exportClaims({ entities: 'all' }));
  const agencies = [...entities.values()].filter((e) => e.type === 'Agency');
  const worksOf = new Map(
    agencies.map((a) => [a.id, claims.filter((c) => c.subject === a.id && c.subject !== c.object)]),
  );
  const by = (id: EntityId, relations: readonly RelationType[]) =>
    new Set((worksOf.get(id) ?? []).filter((c) => relations.includes(c.type)).map((c) => c.object));
  const shared = (a: EntityId, b: EntityId, relations: readonly RelationType[]) => {
    const theirs = by(b, relations);
    return [...by(a, relations)].filter((id) => theirs.has(id)).flatMap((id) => entities.get(id) ?? []);
  };
  return agencies.flatMap((a) =>
    agencies
      .filter((b) => a.id < b.id)
      .map((b) => ({ one: a.name, other: b.name, shared: (...r: RelationType[]) => shared(a.id, b.id, r) })),
  );
}

/** Those with the most. */
export function most<T>(rows: readonly T[], count: (row: T) => number): T[] {
  const highest = Math.max(...rows.map(count));
  return rows.filter((row) => count(row) === highest);
}
