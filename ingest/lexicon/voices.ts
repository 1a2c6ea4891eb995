/** What each sign weighs for or against somebody's being heard at an occasion; `npm run train` makes the table from judged readings. */
import { readTable } from './table.ts';

const weights = new Map(
  readTable('voices.tsv', 2).map(([sign = '', weight = '0']) => [sign, Number(weight)]),
);

/** How likely these signs together are those of a voice at the occasion, from 0 to 1 (logistic regression). */
export function likelihood(signs: readonly string[]): number {
  let sum = weights.get('always') ?? 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

const MOST_TOLD = 3;

/** Those of the signs that speak most against it. */
export const against = (signs: readonly string[]): string[] =>
  signs
    .filter((s) => (weights.get(s) ?? 0) < 0)
    .sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0))
    .slice(0, MOST_TOLD);
