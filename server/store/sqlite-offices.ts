/** What the database knows of the offices that a person held. Former offices are not held. */
import type { EventRow } from '../contract.ts';
import { type Held, officesOf } from './offices.ts';
import type { Statements } from './sqlite-statements.ts';

type Office = EventRow['chairs'][number]['offices'][number];

export function officesOn(q: Statements, person: number, claim: number, day: string | null): Office[] {
  const held = q.all<Held<number>>(
    `SELECT o.id, o.name, h.id AS claim, t.article, t.published FROM claims h
     JOIN entities o ON o.k = h.object JOIN article_claims t ON t.claim = h.k
     WHERE h.subject = ? AND h.type = 'HOLDS' AND json_extract(h.qualifiers, '$.former') IS NULL ORDER BY o.id, h.id`,
    person,
  );
  if (held.length === 0) return [];
  const said = q.all<{ article: number }>('SELECT article FROM article_claims WHERE claim = ?', claim);
  return officesOf(held, new Set(said.map((r) => r.article)), day);
}
