/** What stands on the node of an entity: what a user of Cypher asks for by name, the counts, the words that it is found by, and the whole of it as JSON. */
import type { Entity } from '../../ingest/model.ts';
import { fold } from '../../ingest/text.ts';
import { alphabetic } from './alphabet.ts';
import { entityWeight } from './neo4j-weight.ts';
import { exactWords, foldedWords, namesOf } from './words.ts';

/** What an entity tells of itself, in the order in which it is written. */
export const ENTITY_FIELDS = [
  'level',
  'province',
  'place',
  'date',
  'kind',
  'number',
  'rank',
  'title',
  'agency',
  'start',
  'end',
  'code',
] as const;
/** Those that an entity may have or not. */
export const SETTABLE = [...ENTITY_FIELDS, 'aliases', 'varied'] as const;

interface Counts {
  degree: number;
  articles: number;
  /** Not all articles give it alike. */
  varied: boolean;
}

export function entityProperties(e: Entity, { degree, articles, varied }: Counts): Record<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(e));
  const names = namesOf(e);
  const joined = (words: (name: string) => string[]) => names.map((n) => words(n).join('_')).join(' ');
  const loose = (words: (name: string) => string[]) => names.flatMap(words).join(' ');
  return {
    ...Object.fromEntries(
      ENTITY_FIELDS.map((f) => [f, fields.get(f)]).filter(([, v]) => typeof v === 'string'),
    ),
    id: e.id,
    type: e.type,
    name: e.name,
    // The bulk importer knows no empty lists.
    ...(e.aliases.length > 0 && { aliases: e.aliases }),
    folded: fold(e.name),
    ...(e.type === 'Event' && { alphabetic: alphabetic(e.name) }),
    degree,
    articles,
    ...(varied && { varied }),
    json: JSON.stringify(e),
    exactNames: joined(exactWords),
    foldedNames: joined(foldedWords),
    exactWords: loose(exactWords),
    foldedWords: loose(foldedWords),
    weight: entityWeight(e.type, degree),
  };
}
