/** Provinces and cities of other states, as they stand in a text. */
import type { Token } from '../doc.ts';
import { CITIES_ABROAD, stateOfUnit } from '../lexicon/abroad.ts';
import { phrase } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Words of the longest name with its hyphens: "Xa-vẳn-na-khệt". */
const LONGEST = 7;

/** The longest of those that the lexicon lists which begins at token `i`: where it ends, and whose it is. */
export function listedAbroadAt(
  { tokens, text }: Context,
  i: number,
): { end: number; country: string } | undefined {
  for (let end = i + LONGEST; end > i; end--) {
    const country = stateOfUnit(phrase(text, tokens, i, end));
    if (country !== undefined) return { end, country };
  }
  return undefined;
}

const LONGEST_CITY = 3;
/** The longest city that is named without its country which begins at token `i`. */
export function cityAbroadAt(
  { tokens, text }: Context,
  i: number,
): { name: string; end: number } | undefined {
  for (let end = i + LONGEST_CITY; end > i; end--) {
    const name = phrase(text, tokens, i, end);
    if (CITIES_ABROAD.has(name)) return { name, end };
  }
  return undefined;
}
