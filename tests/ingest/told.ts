/** What the reader says of a text, with names for ids: for tests that compare it with what a person would say. */
import type { Claim, Entity, Extraction } from '../../ingest/model.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';

/** The reading of a text under a headline that says nothing. */
export const readUnder = (headline: string, body: string): Extraction =>
  extract(readArticle({ bytes: `${headline}\n\n${body}\n`, id: 'a' }));

export interface Told extends Pick<Claim, 'type' | 'qualifiers'> {
  /** Names of both ends. */
  from: string;
  to: string;
}

/** All claims, in their order. */
export function told({ entities, claims }: Extraction): Told[] {
  const names = new Map<string, string>(entities.map((e) => [e.id, e.name]));
  return claims.map(({ type, qualifiers, subject, object }) => ({
    type,
    qualifiers,
    from: names.get(subject) ?? '',
    to: names.get(object) ?? '',
  }));
}

/** The names of all that are of one type, in their order. */
export const namesOf = (x: Extraction, type: Entity['type']): string[] =>
  x.entities.flatMap((e) => (e.type === type ? [e.name] : []));

/** The claims of one relation as "A > B", in their order. */
export const linksOf = (x: Extraction, type: Told['type']): string[] =>
  told(x).flatMap((c) => (c.type === type ? [`${c.from} > ${c.to}`] : []));

/** Who holds which office in a text, as "A: Bí thư X" or, of a former one, "A: Bí thư X (cũ)", by the alphabet. */
export const heldIn = (body: string, headline = 'Tin trong ngày'): string[] =>
  told(readUnder(headline, body))
    .filter((c) => c.type === 'HOLDS')
    .map((c) => `${c.from}: ${c.to}${c.qualifiers.former ? ' (cũ)' : ''}`)
    .sort();

/** Whom one relation starts from in a text, each once, in the order of the claims. */
export const startsOf = (x: Extraction, type: Told['type']): string[] => [
  ...new Set(told(x).flatMap((c) => (c.type === type ? [c.from] : []))),
];

/** What a text says in these relations, as "A RELATION B", by the alphabet. */
export const saidIn = (body: string, types: RegExp, headline = 'Tin tỉnh Nghệ An'): string[] =>
  told(readUnder(headline, body))
    .filter((c) => types.test(c.type))
    .map((c) => `${c.from} ${c.type} ${c.to}`)
    .sort();
