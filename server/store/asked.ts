/** What articles are asked for, and where they hold it: marks count where they were typed, the last word may be half typed. Pure; every store uses it. */
import { displaced } from './match.ts';
import { exactWords, isMarked } from './words.ts';

/** The words of a question, each in its spellings: one with marks also with its tone on another vowel, one without as it is folded. */
export type Asked = readonly (readonly string[])[];

export const askedWords = (question: string): Asked =>
  exactWords(question).map((word) => (isMarked(word) ? [word, ...displaced(word)] : [word]));

/** Where a text has what was asked for: all of it together, else the first word of it; -1 where it has nothing. */
export interface Hit {
  at: number;
  phrase: boolean;
}

// Small letters from à to ỹ in one stretch: the classes of Unicode take longer to compile than a text to look through.
const LETTERS = '0-9a-zà-ỹ';
const APART = `[^${LETTERS}]`;
const BEGINS = `(?<![${LETTERS}])`;
const ENDS = `(?![${LETTERS}])`;

export type Finder = (text: string) => Hit;

/** As patterns of small letters, made once for a question: a text is looked through at every key that somebody types. */
export function finderOf(asked: Asked): Finder {
  const words = asked.map((spellings) => `(?:${spellings.map(patternOf).join('|')})`);
  const ends = words.map((word, i) => (i === words.length - 1 ? word : word + ENDS));
  const together = new RegExp(BEGINS + words.join(`${APART}+`));
  const apart = new RegExp(`${BEGINS}(?:${ends.join('|')})`);
  return (text) => {
    const small = text.toLowerCase();
    const at = small.search(together);
    return at >= 0 ? { at, phrase: true } : { at: small.search(apart), phrase: false };
  };
}

/** Of a word without marks any letter may have some; one with marks is as it is. */
const patternOf = (word: string): string =>
  isMarked(word) ? word : word.replace(/[adeiouy]/g, (letter) => `[${MARKED[letter]}]`);
const MARKED: Readonly<Record<string, string>> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
};

/** So many of the newest matches are looked into: those that have the words together come first. */
export const MOST_LOOKED_INTO = 50;

/** Of matches in order, the first `most`; what has the words together comes before what has them apart. */
export function togetherFirst<T extends { text: string }>(
  rows: readonly T[],
  asked: Asked,
  find: Finder,
  most: number,
): T[] {
  if (asked.length < 2) return rows.slice(0, most);
  const looked = rows.map((row) => ({ row, phrase: find(row.text).phrase }));
  return [...looked.filter((l) => l.phrase), ...looked.filter((l) => !l.phrase)]
    .slice(0, most)
    .map(({ row }) => row);
}
