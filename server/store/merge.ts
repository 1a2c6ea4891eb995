/** What several articles say of one entity or claim, as one row: the same whatever order the articles came in. Pure; every store uses it. */
import type { Claim, Entity } from '../../ingest/model.ts';
import type { ClaimStatus } from '../../ingest/ontology.ts';

/** One article's own record, with what orders it. */
export interface Told<T> {
  article: string;
  publishedOn?: string | undefined;
  says: T;
}

const newestFirst = <T>(a: Told<T>, b: Told<T>): number =>
  (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') ||
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0);

/** The name most articles use, then the longest, then the first by code point. */
function bestName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1);
  return (
    [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
    ''
  );
}

/** Newest article first for every field; aliases are all names together. */
export function mergeEntity(told: readonly Told<Entity>[]): Entity {
  const ordered = [...told].sort(newestFirst).map((t) => t.says);
  const name = bestName(ordered.map((e) => e.name));
  const aliases = new Set<string>();
  for (const e of ordered) for (const a of [e.name, ...e.aliases]) if (a !== name) aliases.add(a);
  const merged: Entity = Object.assign({}, ...ordered.toReversed());
  return { ...merged, name, aliases: [...aliases].sort() };
}

const FIRMNESS: readonly ClaimStatus[] = ['stated', 'planned', 'inferred'];
type Saying = Pick<Claim, 'qualifiers' | 'status' | 'reason'>;

/** The firmest status; qualifiers (and the reason of an inference) of the earliest article that speaks with it. */
export function mergeClaim(told: readonly Told<Saying>[]): Saying {
  const ordered = [...told]
    .sort(newestFirst)
    .reverse()
    .map((t) => t.says);
  const firm = [...ordered].sort(
    (a, b) => FIRMNESS.indexOf(a.status) - FIRMNESS.indexOf(b.status),
  )[0] as Saying;
  return {
    qualifiers: firm.qualifiers,
    status: firm.status,
    ...(firm.status === 'inferred' && firm.reason && { reason: firm.reason }),
  };
}
