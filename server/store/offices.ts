/** Which offices a person held on the day of an event, as far as the articles show. Pure; every store uses it. */
import type { ClaimId, EntityId } from '../../ingest/model.ts';
import type { EventRow } from '../contract.ts';

type Office = EventRow['chairs'][number]['offices'][number];

/** An office that an article says somebody holds: the article, and its day or '~'. */
export interface Held<Article> {
  id: string;
  name: string;
  claim: string;
  article: Article;
  published: string;
}

/** Of the offices held, in the order of office and claim: those that an article which also says who chaired states; else those of the article nearest in time to the day. */
export function officesOf<A>(held: readonly Held<A>[], said: ReadonlySet<A>, day: string | null): Office[] {
  if (held.length === 0) return [];
  const same = held.filter((h) => said.has(h.article));
  return unique(same.length > 0 ? same : nearest(held, day));
}

function nearest<A>(held: readonly Held<A>[], day: string | null): Held<A>[] {
  const gaps = held.map((h) => Math.abs(timeOf(h.published) - timeOf(day ?? '~')));
  const known = gaps.map((gap) => (Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap));
  const least = Math.min(...known);
  return held.filter((_, i) => known[i] === least);
}

/** The first moment of a date of any precision; NaN where there is none ('~'). */
function timeOf(date: string): number {
  return date === '~' ? Number.NaN : Date.parse(`${date}${'-01-01'.slice(0, 10 - date.length)}`);
}

function unique<A>(held: readonly Held<A>[]): Office[] {
  const offices = new Map<string, Office>();
  for (const { id, name, claim } of held)
    if (!offices.has(id))
      offices.set(id, { id: id as EntityId, type: 'Office', name, claim: claim as ClaimId });
  return [...offices.values()];
}
