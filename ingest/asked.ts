/**
 * Patterns that whole sentences and articles are asked for, nearly always in vain. A text is read once for the words that all of them must hold, and
 * each is tried only where its own stand.
 */
import { led } from './first-letters.ts';
import { matchesOf } from './matches.ts';
import { type Sieve, sieveOf } from './sieve.ts';

export interface Asked {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** All matches of one of the patterns in the text that was read; none where its words do not stand in it. */
export interface Find {
  (pattern: RegExp): readonly RegExpExecArray[];
  /** Whether any pattern may match. */
  any: boolean;
}

const patterns: RegExp[] = [];
let sieve: Sieve | undefined;

/** The numbers of the patterns that may match texts asked for so far: rules of one stage after another ask for the same sentence. */
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 2_000;
/** Letters of a sentence; longer texts are asked for by one rule after another, if at all. */
const LONGEST_KNOWN = 1_000;
let last: { text: string; may: readonly number[] } | undefined;

/** The numbers of the patterns whose words stand in the text. */
function mayIn(text: string): readonly number[] {
  if (last?.text === text) return last.may;
  let may = known.get(text);
  if (may === undefined) {
    sieve ??= sieveOf(patterns);
    may = sieve(text);
    if (known.size >= MOST_KNOWN) known.clear();
    if (text.length <= LONGEST_KNOWN) known.set(text, may);
  }
  last = { text, may };
  return may;
}

/** To be called where rules are declared; the number of the first of them. */
function declare(...declared: readonly RegExp[]): number {
  sieve = undefined;
  forgetTexts();
  return patterns.push(...declared) - declared.length;
}

/** The same pattern, tried on a text that may hold it only. */
export function asked(pattern: RegExp): Asked {
  const n = declare(pattern);
  const quick = led(pattern);
  return {
    test: (text) => mayIn(text).includes(n) && quick.test(text),
    exec: (text) => (mayIn(text).includes(n) ? quick.exec(text) : null),
  };
}

/** The same patterns to be asked for their matches: `finderOf(patterns)(text)(pattern)`. */
export function finderOf(declared: readonly RegExp[]): (text: string) => Find {
  const first = declare(...declared);
  const numbers = new Map(declared.map((pattern, n) => [pattern, first + n]));
  return (text) => {
    const may = mayIn(text);
    const find = (pattern: RegExp): readonly RegExpExecArray[] => {
      const n = numbers.get(pattern);
      return n === undefined || may.includes(n) ? matchesOf(pattern, text) : NONE;
    };
    find.any = may.some((n) => n >= first && n < first + declared.length);
    return find;
  };
}
const NONE: readonly RegExpExecArray[] = [];

/** To be called behind each batch of articles: a sentence keeps the whole text in memory that it was cut from. */
export function forgetTexts(): void {
  known.clear();
  last = undefined;
}
