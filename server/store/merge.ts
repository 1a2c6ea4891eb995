/** What several articles say of one entity or claim, as one row: the same whatever order the articles came in. Pure; every store uses it. */
import type { Claim, Entity } from '../../ingest/model.ts';
import type { ClaimStatus } from '../../ingest/ontology.ts';

/** What an article says, with the day that orders it; `times` where several articles say the same to the letter. */
export interface Told<T> {
  publishedOn?: string | undefined;
  times?: number;
  says: T;
}

/** By day, the undated last; on the same day by content, so that the order of arrival decides nothing. */
function newestFirst<T>(told: readonly Told<T>[]): T[] {
  const keyed = told.map((t) => ({ says: t.says, on: t.publishedOn ?? '', content: JSON.stringify(t.says) }));
  keyed.sort((a, b) => order(b.on, a.on) || order(a.content, b.content));
  return keyed.map((t) => t.says);
}
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The name most articles use, then the longest, then the first by code point. */
function bestName(told: readonly Told<Entity>[]): string {
  const counts = new Map<string, number>();
  for (const t of told) counts.set(t.says.name, (counts.get(t.says.name) ?? 0) + (t.times ?? 1));
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || order(a[0], b[0]));
  return ranked[0]?.[0] ?? '';
}

/** For each field the newest article that fills it; aliases are all names together. */
export function mergeEntity(told: readonly Told<Entity>[]): Entity {
  const ordered = newestFirst(told);
  const name = bestName(told);
  const names = new Set(ordered.flatMap((e) => [e.name, ...e.aliases]));
  names.delete(name);
  const merged: Entity = Object.assign({}, ...ordered.toReversed());
  return { ...merged, name, aliases: [...names].sort() };
}

/** From the firmest to the weakest. */
export const FIRMNESS: readonly ClaimStatus[] = ['stated', 'planned', 'inferred'];
export type Saying = Pick<Claim, 'qualifiers' | 'status' | 'reason'>;

/** The firmest status; qualifiers (and the reason of an inference) of the earliest article that speaks with it. */
export function mergeClaim(told: readonly Told<Saying>[]): Saying {
  const rank = (t: Told<Saying>) => FIRMNESS.indexOf(t.says.status);
  const firmest = Math.min(...told.map(rank));
  const dated = told.filter((t) => rank(t) === firmest).map((t) => ({ ...t, on: t.publishedOn ?? '~' }));
  const [earliest] = dated.sort(
    (a, b) => order(a.on, b.on) || order(JSON.stringify(a.says), JSON.stringify(b.says)),
  );
  if (!earliest) throw new Error('a claim that nobody makes cannot be merged');
  const { qualifiers, status, reason } = earliest.says;
  return { qualifiers, status, ...(status === 'inferred' && reason !== undefined && { reason }) };
}
