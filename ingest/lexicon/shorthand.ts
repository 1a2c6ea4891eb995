/** Abbreviations that are read as what they stand for, whatever the article: one pattern, and what to read for each of its matches. */
import { led } from '../first-letters.ts';
import { readTable } from './table.ts';

const ROWS = readTable('shorthand.tsv', 5);

/** "Ban Thường vụ *(BTV)* Tỉnh ủy": read as nothing, for the name goes on behind it. */
const isAgain = (written: string): boolean => written.startsWith('(?<=');

const asPattern = ([written = '', , behind = '', before = '', only = '']: string[]): string =>
  isAgain(written)
    ? String.raw`(${written} )(?=\p{L})`
    : [
        String.raw`(?<![\p{L}\d])(?<!(?:/|(?<!\p{Ll} )-) ?)`,
        behind && `(?<!(?:${behind}) ?)`,
        String.raw`(${written})(?![\p{L}\d])`,
        // "Thanh tra Chính phủ (TTCP)": what stands alone in brackets is told before them.
        String.raw`(?!(?<=\(${written})\))`,
        before && `(?! ?(?:${before}))`,
        only && `(?= ?(?:${only}))`,
      ].join('');

/** Each row is a group of its own. */
export const SHORTHAND = led(new RegExp(ROWS.map(asPattern).join('|'), 'gu'));

/** What is read where these groups matched. */
export const readingOf = (groups: readonly unknown[]): string =>
  ROWS[groups.findIndex((g) => g !== undefined)]?.[1] ?? '';
