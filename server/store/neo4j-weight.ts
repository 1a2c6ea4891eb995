/**
 * Full-text answers in the order that is asked for: each node carries a whole number as words, one for each bit that is set, and a question gives each of them
 * its worth, so that the score of an answer is that number. So the index itself picks the best of many thousands, and only those are read.
 */
import type { EntityType } from '../../ingest/ontology.ts';
import type { Ask } from './neo4j-ask.ts';

/** One for each bit: the months up to the year 2068, and any degree. What is above is weighed as the highest. */
const LETTERS = 'abcdefghij';
const MOST = 2 ** LETTERS.length - 1;

function bitsOf(n: number): string[] {
  const within = Math.min(MOST, Math.max(0, n));
  return [...LETTERS].filter((_, i) => Math.floor(within / 2 ** i) % 2 === 1).map((letter) => `w${letter}`);
}

/**
 * Grows with the degree but changes seldom, since the index has to take each change: a step stands for degrees that differ by a sixth.
 * Within a step the degree itself decides. The type stands beside it, for questions that ask for some types only.
 */
export const entityWeight = (type: EntityType, degree: number): string =>
  [type, ...bitsOf(Math.floor(6 * Math.log(degree + 1)))].join(' ');

/** The year, and months as they follow each other; one that is told by its year alone stands before the months of it. */
export function articleWeight(published: string | undefined): string {
  if (published === undefined) return '';
  const [year = 0, month = 0] = published.split('-').map(Number);
  return [`y${published.slice(0, 4)}`, ...bitsOf((year - 1990) * 13 + month)].join(' ');
}

/** Of what the question finds, entities of these types. */
export const ofTypes = (question: string, types: readonly EntityType[] | undefined): string =>
  types?.length ? `+(${question}) +(${types.map((type) => `weight:${type}`).join(' ')})` : question;

const WORTH = [...LETTERS].map((letter, i) => `weight:w${letter}*^${2 ** i}`).join(' ');
/** What the question finds, by weight alone: a prefix counts its worth and nothing else, where a word would count how rare it is. */
const heaviestFirst = (question: string): string => `+(${question})^0 ${WORTH}`;

/** Where thousands match, most of them need no look: those with a degree above 200 are asked for first, then those above 13, then all. */
export const byDegree = (question: string, many: boolean): string[] =>
  [...(many ? ['fg', 'efg'] : []), '']
    .map((bits) => (bits ? `+(${question}) +(${[...bits].map((b) => `weight:w${b}`).join(' ')})` : question))
    .map(heaviestFirst);

/** As `byDegree`: those of the newest year of all first, then those of three years, of nine, and all. */
export const byDay = (question: string, newest: string | null | undefined): string[] =>
  [...(newest ? [0, 2, 8].map((back) => Math.max(0, Number(newest.slice(0, 4)) - back)) : []), undefined]
    .map((year) =>
      year === undefined ? question : `+(${question}) +weight:[y${String(year).padStart(4, '0')} TO y9999]`,
    )
    .map(heaviestFirst);

/** How many matches are looked at, until that is enough: more are of one weight than fit into the first look only where most have the same few claims. */
const LOOKS = [300, 2500, 20_000];

type Weighed = { id: string; weight: number; degree?: number; day?: string };
const first = (x: Weighed, y: Weighed): number =>
  (y.degree ?? 0) - (x.degree ?? 0) || order(y.day ?? '', x.day ?? '') || order(x.id, y.id);
const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** Ids of the best-connected or newest `limit` of all that match. The questions widen; the first that finds as many will do. */
export async function heaviest(
  ask: Ask,
  query: string,
  asked: readonly string[],
  limit: number,
): Promise<string[]> {
  let found: Weighed[] = [];
  for (const question of asked) {
    found = await looked(ask, query, question, limit);
    if (found.length >= limit) break;
  }
  return found
    .sort(first)
    .slice(0, limit)
    .map((f) => f.id);
}

async function looked(ask: Ask, query: string, question: string, limit: number): Promise<Weighed[]> {
  let rows: Weighed[] = [];
  for (const most of LOOKS) {
    rows = await ask<Weighed>(query, { question, most });
    // What was not looked at is lighter than the last that counts.
    const least = rows[limit - 1]?.weight;
    if (rows.length < most || (least !== undefined && (rows.at(-1)?.weight ?? 0) < least)) break;
  }
  return rows;
}
