/** Of what kind an occasion is, by the words of its phrase. */
import { readTable } from '../lexicon/table.ts';

const EDGE: Record<string, string> = { begins: '^', word: String.raw`(?<!\p{L})`, any: '' };

const KINDS: readonly [string, RegExp][] = readTable('event-kinds.tsv', 3).map(
  ([kind = '', at = '', words = '']) => [
    kind,
    new RegExp(`${EDGE[at]}(?:${words.replaceAll(' ', String.raw`\s+`)})`, 'iu'),
  ],
);

export const kindOf = (phrase: string): string => KINDS.find(([, words]) => words.test(phrase))?.[0] ?? '';
