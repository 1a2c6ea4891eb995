/** The words that names and texts are found by, and the row ids that put the full-text indexes into the order of the answers. */
import type { Entity } from '../../ingest/model.ts';
import type { EntityType } from '../../ingest/ontology.ts';
import { MOST_COUNTED } from '../contract.ts';
import type { Asked } from './asked.ts';
import type { Statements } from './sqlite-statements.ts';
import { foldedWords, namesOf } from './words.ts';

/** The words of all names of an entity, without marks. */
export const indexedNames = (entity: Entity): string => namesOf(entity).flatMap(foldedWords).join(' ');

/** Part of the file format: a number, once given, stays. */
const CODES: Readonly<Record<EntityType, number>> = {
  Person: 0,
  Office: 1,
  Agency: 2,
  Program: 3,
  Event: 4,
  Place: 5,
  Document: 6,
};
const TYPES = new Map(Object.entries(CODES).map(([type, code]) => [code, type as EntityType]));
const CODE_SPAN = 8;
const KEY_SPAN = 2 ** 33;
const MOST = 2 ** 20 - 1;
const LEAST = 8;

/**
 * Row id in `entity_words`: at least the entity's degree, then its key, then its type in the last three bits; below 2^53.
 * Only a bound, so that the row of a busy agency need not move with every article: `boundFor` leaves room to grow.
 */
export function entityWordsRow(k: number, type: EntityType, bound: number): number {
  return Math.min(bound, MOST) * KEY_SPAN + k * CODE_SPAN + CODES[type];
}
/** No degree is higher than this says, but for the few above a million, which all come first. */
export const boundOfRow = (row: number): number => {
  const bound = Math.floor(row / KEY_SPAN);
  return bound === MOST ? Number.POSITIVE_INFINITY : bound;
};
/** The bound of a new row is its degree; of one that has outgrown its bound, twice its degree. */
export function boundFor(degree: number, before: number | null): number {
  if (before === null) return degree;
  const bound = boundOfRow(before);
  return degree <= bound ? bound : Math.max(LEAST, degree * 2);
}
export const keyOfRow = (row: number): number => Math.floor((row % KEY_SPAN) / CODE_SPAN);
/** The same in SQL. */
export const KEY_IN_ROW = `((rowid & ${KEY_SPAN - 1}) / ${CODE_SPAN})`;
export const typeOfRow = (row: number): EntityType => TYPES.get(row % CODE_SPAN) ?? 'Document';
const ARTICLE_SPAN = 2 ** 27;
/** Row id in `article_words`: the day as a number, then the key; below 2^53 for a few thousand years more. */
export function articleWordsRow(k: number, published: string | undefined): number {
  const day = published === undefined ? 0 : Number(published.replaceAll('-', '').padEnd(8, '0'));
  return day * ARTICLE_SPAN + k;
}

export const dayOfArticleRow = (row: number): number => Math.floor(row / ARTICLE_SPAN);
export const keyOfArticleRow = (row: number): number => row % ARTICLE_SPAN;

/** A question to FTS5: every word, the last one as a prefix. Words are quoted, so nothing in them is an operator. */
export const everyWord = (words: readonly string[]): string => everyAsked(words.map((word) => [word]));

/** The same, where a word has several spellings. */
export function everyAsked(asked: Asked): string {
  const last = asked.length - 1;
  return asked
    .map((spellings, i) => `(${spellings.map((s) => `"${s}"${i === last ? '*' : ''}`).join(' OR ')})`)
    .join(' AND ');
}

/** Keeps a question to `entity_words` to rows of these types; none given, none left out. */
export function typeCondition(types: readonly EntityType[] | undefined): string {
  return types?.length ? ` AND (rowid & 7) IN (${types.map((t) => CODES[t]).join(', ')})` : '';
}

/** The first rows of an index that match, highest first, no more than are counted. As JSON, which takes half the time of as many rows. */
export function matchingRows(
  q: Statements,
  index: 'entity_words' | 'article_words',
  match: string,
  condition = '',
): number[] {
  const rows = `SELECT rowid AS row FROM ${index} WHERE ${index} MATCH ?${condition} ORDER BY rowid DESC LIMIT ${MOST_COUNTED}`;
  const json = q.get<{ rows: string }>(`SELECT json_group_array(row) AS rows FROM (${rows})`, match)?.rows;
  // An aggregate promises no order; these mostly stand in it already, so that sorting costs next to nothing.
  return (JSON.parse(json ?? '[]') as number[]).sort((x, y) => y - x);
}
