/**
 * Patterns that whole sentences and articles are asked for, nearly always in vain. A text is read once for the words that all of them must hold, and
 * each is tried only where its own stand.
 */
import { led } from './first-letters.ts';
import { type Sieve, sieveOf } from './sieve.ts';

export interface Asked {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

const patterns: RegExp[] = [];
let sieve: Sieve | undefined;

/** What was found of texts so far: rules of one stage after another ask for the same sentence. */
const known = new Map<string, Uint8Array>();
const MOST_KNOWN = 2_000;
/** Letters of a sentence; longer texts are asked once. */
const LONGEST_KNOWN = 1_000;

/** By the pattern's number, whether its words stand in the text. */
function wordsIn(text: string): Uint8Array {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  sieve ??= sieveOf(patterns);
  const there = new Uint8Array(patterns.length);
  for (const n of sieve(text)) there[n] = 1;
  if (text.length <= LONGEST_KNOWN) known.set(text, there);
  return there;
}

/** The same pattern, tried on a text that may hold it only; to be called where rules are declared. */
export function asked(pattern: RegExp): Asked {
  const n = patterns.push(pattern) - 1;
  const quick = led(pattern);
  sieve = undefined;
  known.clear();
  return {
    test: (text) => wordsIn(text)[n] === 1 && quick.test(text),
    exec: (text) => (wordsIn(text)[n] === 1 ? quick.exec(text) : null),
  };
}

/** To be called behind each batch of articles: a sentence keeps the whole text in memory that it was cut from. */
export const forgetTexts = (): void => known.clear();
