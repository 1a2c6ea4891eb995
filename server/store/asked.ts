/** What articles are asked for, and where they hold it: marks count where they were typed, the last word may be half typed. Pure; every store uses it. */
import { fold } from '../../ingest/text.ts';
import { displaced } from './match.ts';
import { exactText, exactWords, isMarked } from './words.ts';

/** The words of a question, each in its spellings: one with marks also with its tone on another vowel, one without as it is folded. */
export type Asked = readonly (readonly string[])[];

export const askedWords = (question: string): Asked =>
  exactWords(question).map((word) => (isMarked(word) ? [word, ...displaced(word)] : [word]));

/** Where a text has what was asked for: all of it together, else the first word of it; -1 where it has nothing. */
export interface Hit {
  at: number;
  phrase: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
export function hitIn(text: string, asked: Asked): Hit {
  const words = [...text.matchAll(WORD)];
  const fits = (place: number, i: number): boolean => {
    const word = words[place]?.[0];
    return word !== undefined && isAsked(word, asked[i] ?? [], i === asked.length - 1);
  };
  const together = words.findIndex((_, n) => asked.every((_, i) => fits(n + i, i)));
  const found = together < 0 ? words.findIndex((_, n) => asked.some((_, i) => fits(n, i))) : together;
  return { at: words[found]?.index ?? -1, phrase: together >= 0 };
}

function isAsked(word: string, spellings: readonly string[], begun: boolean): boolean {
  const own = isMarked(spellings[0] ?? '') ? exactText(word) : fold(word);
  return spellings.some((s) => (begun ? own.startsWith(s) : own === s));
}

/** So many of the newest matches are looked into: those that have the words together come first. */
export const MOST_LOOKED_INTO = 50;

/** Of matches in order, the first `most`; what has the words together comes before what has them apart. */
export function togetherFirst<T extends { text: string }>(
  rows: readonly T[],
  asked: Asked,
  most: number,
): T[] {
  if (asked.length < 2) return rows.slice(0, most);
  const looked = rows.map((row) => ({ row, phrase: hitIn(row.text, asked).phrase }));
  return [...looked.filter((l) => l.phrase), ...looked.filter((l) => !l.phrase)]
    .slice(0, most)
    .map(({ row }) => row);
}
