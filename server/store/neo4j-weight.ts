/**
 * Full-text answers in the order that is asked for: each node carries a whole number as words, one for each bit that is set, and a question gives each of them
 * its worth, so that the score of an answer is that number. So the index itself picks the best of many thousands, and only those are read.
 */
import type { EntityType } from '../../ingest/ontology.ts';
import type { Ask } from './neo4j-ask.ts';

/** One for each bit: enough for the days up to the year 2068, and for any degree. What is above is weighed as the highest. */
const LETTERS = 'abcdefghijklmno';
const MOST = 2 ** LETTERS.length - 1;

function bitsOf(n: number): string[] {
  const within = Math.min(MOST, Math.max(0, n));
  return [...LETTERS].filter((_, i) => Math.floor(within / 2 ** i) % 2 === 1).map((letter) => `w${letter}`);
}

/**
 * Grows with the degree but changes seldom, since the index has to take each change: a step stands for degrees that differ by a twelfth.
 * Within a step the degree itself decides. The type stands beside it, for questions that ask for some types only.
 */
export const entityWeight = (type: EntityType, degree: number): string =>
  [type, ...bitsOf(Math.floor(12 * Math.log(degree + 1)))].join(' ');

/** Year and month, and days as they follow each other; one that is told by its year or month alone stands before the days of it. */
export function articleWeight(published: string | undefined): string {
  if (published === undefined) return '';
  const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
  const spans = [`y${published.slice(0, 4)}`, `m${published.slice(0, 7).replace('-', '')}`];
  return [...spans, ...bitsOf(((year - 1990) * 13 + month) * 32 + day)].join(' ');
}

/** Of what the question finds, entities of these types. */
export const ofTypes = (question: string, types: readonly EntityType[] | undefined): string =>
  types?.length ? `+(${question}) +(${types.map((type) => `weight:${type}`).join(' ')})` : question;

/** By these bits: a prefix counts its worth and nothing else, where a word would count how rare it is. */
const worthOf = (letters: string): string =>
  [...letters].map((letter, i) => `weight:w${letter}*^${2 ** i}`).join(' ');
/** To stand behind a question whose own words count nothing; no degree has more bits than these. */
export const DEGREES = worthOf('abcdefgh');
export const DAYS = worthOf(LETTERS);

/** Entities with all of these bits and none of those. */
const within = (all: string, none: string): string =>
  [...[...all].map((b) => ` +weight:w${b}`), ...[...none].map((b) => ` -weight:w${b}`)].join('');
const BUSIEST = ' +(weight:wg weight:wh)';
/** Where thousands match, most of them need no look: those with a degree above 200 are asked for first, then those above 13, then the others. */
export const WINDOWS = [BUSIEST, within('f', 'gh'), within('', 'fgh')];
/** Narrower ones, from a degree of 54, 28, 14, 7 and 3 on, for what need not stand in order within one. */
export const STEPS = [
  BUSIEST,
  within('fe', 'gh'),
  within('fd', 'egh'),
  within('f', 'degh'),
  within('ed', 'fgh'),
  within('e', 'dfgh'),
  within('', 'efgh'),
];

/** How many matches of a question are looked at, until that is enough: more are of one weight than fit into the first look only where most have the same few claims. */
const LOOKS = [300, 2500, 20_000];

/** Asks until nothing was cut off that may belong to the first `wanted`. */
export async function lookedThrough<T extends { cut: boolean }>(
  ask: Ask,
  query: string,
  params: Record<string, unknown>,
  wanted: number,
): Promise<T> {
  const looks = LOOKS.filter((look) => look > wanted);
  for (const [i, look] of looks.entries()) {
    const [row] = await ask<T>(query, { ...params, wanted, looks: look });
    if (row && (!row.cut || i === looks.length - 1)) return row;
  }
  throw new Error('a search is answered in one row');
}
