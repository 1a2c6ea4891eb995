/** What each sign weighs for or against somebody's being heard at an occasion; `npm run train` makes the table from judged readings. */
import { readTable } from './table.ts';

const weights = new Map(
  readTable('voices.tsv', 2).map(([sign = '', weight = '0']) => [sign, Number(weight)]),
);

/** The sign that every voice has. */
export const ALWAYS = 'always';

/** The logistic function: a sum of weights as a share from 0 to 1. */
export const squash = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** How likely these signs together are those of a voice at the occasion, from 0 to 1 (logistic regression); by the table's weights or others. */
export const likelihood = (signs: readonly string[], by: ReadonlyMap<string, number> = weights): number =>
  squash(signs.reduce((sum, sign) => sum + (by.get(sign) ?? 0), by.get(ALWAYS) ?? 0));

const MOST_TOLD = 3;

/** Those of the signs that speak most against it. */
export const against = (signs: readonly string[]): string[] =>
  signs
    .filter((s) => (weights.get(s) ?? 0) < 0)
    .sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0))
    .slice(0, MOST_TOLD);

/** Kinds of signs and, behind "= ", the words of what they tell. */
const words = new Map(readTable('voice-words.tsv', 2).map(([sign = '', said = '']) => [sign, said]));

/** "press between true" -> "nhắc báo chí ở giữa: có". */
export function saying(sign: string): string {
  const parts = sign.split(' ');
  for (let n = parts.length; n > 0; n--) {
    const kind = words.get(parts.slice(0, n).join(' '));
    if (kind === undefined) continue;
    const told = parts.slice(n).map((word) => words.get(`= ${word}`) ?? word);
    return told.length > 0 ? `${kind}: ${told.join(' ')}` : kind;
  }
  return sign;
}
