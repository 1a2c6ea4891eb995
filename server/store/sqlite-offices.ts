/** Which offices a person held on the day of an event, as far as the articles show. */
import type { ClaimId, EntityId } from '../../ingest/model.ts';
import type { EventRow } from '../contract.ts';
import type { Statements } from './sqlite-statements.ts';

type Office = EventRow['chairs'][number]['offices'][number];
interface Held {
  id: string;
  name: string;
  claim: string;
  article: number;
  published: string;
}

/** Those that an article which makes the claim also states; else those of the article nearest in time to the day. Former offices are not held. */
export function officesOn(q: Statements, person: number, claim: number, day: string | null): Office[] {
  const held = q.all<Held>(
    `SELECT o.id, o.name, h.id AS claim, t.article, t.published FROM claims h
     JOIN entities o ON o.k = h.object JOIN article_claims t ON t.claim = h.k
     WHERE h.subject = ? AND h.type = 'HOLDS' AND json_extract(h.qualifiers, '$.former') IS NULL ORDER BY o.id, h.id`,
    person,
  );
  if (held.length === 0) return [];
  const said = q.all<{ article: number }>('SELECT article FROM article_claims WHERE claim = ?', claim);
  const articles = new Set(said.map((r) => r.article));
  const same = held.filter((h) => articles.has(h.article));
  return unique(same.length > 0 ? same : nearest(held, day));
}

function nearest(held: readonly Held[], day: string | null): Held[] {
  const gaps = held.map((h) => Math.abs(timeOf(h.published) - timeOf(day ?? '~')));
  const known = gaps.map((gap) => (Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap));
  const least = Math.min(...known);
  return held.filter((_, i) => known[i] === least);
}

/** The first moment of a date of any precision; NaN where there is none ('~'). */
function timeOf(date: string): number {
  return date === '~' ? Number.NaN : Date.parse(`${date}${'-01-01'.slice(0, 10 - date.length)}`);
}

function unique(held: readonly Held[]): Office[] {
  const offices = new Map<string, Office>();
  for (const { id, name, claim } of held)
    if (!offices.has(id))
      offices.set(id, { id: id as EntityId, type: 'Office', name, claim: claim as ClaimId });
  return [...offices.values()];
}
