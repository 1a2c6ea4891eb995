/** What the database knows of the offices that a person held. Former offices are not held. */
import type { EventRow } from '../contract.ts';
import { type Held, officesOf } from './offices.ts';
import type { Statements } from './sqlite-statements.ts';

type Office = EventRow['chairs'][number]['offices'][number];

/** The articles that say who chaired are looked into first: they are few, and mostly say the office too. */
export function officesOn(q: Statements, person: number, claim: number, day: string | null): Office[] {
  const there = heldIn(q, person, claim);
  const said = new Set(there.map((h) => h.article));
  return officesOf(there.length > 0 ? there : heldEver(q, person), said, day);
}

const HELD = 'o.id, o.name, h.id AS claim, t.article, t.published';
const NOT_FORMER = "h.type = 'HOLDS' AND json_extract(h.qualifiers, '$.former') IS NULL";

/** What the articles that make this claim say of the person's offices. */
const heldIn = (q: Statements, person: number, claim: number): Held<number>[] =>
  q.all(
    `SELECT ${HELD} FROM article_claims s CROSS JOIN article_claims t ON t.article = s.article
     CROSS JOIN claims h ON h.k = t.claim JOIN entities o ON o.k = h.object
     WHERE s.claim = ? AND h.subject = ? AND ${NOT_FORMER} ORDER BY o.id, h.id`,
    claim,
    person,
  );

const heldEver = (q: Statements, person: number): Held<number>[] =>
  q.all(
    `SELECT ${HELD} FROM claims h JOIN entities o ON o.k = h.object JOIN article_claims t ON t.claim = h.k
     WHERE h.subject = ? AND ${NOT_FORMER} ORDER BY o.id, h.id`,
    person,
  );
