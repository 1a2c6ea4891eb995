/** Provinces and cities of other states, as they stand in a text. */
import type { Token } from '../doc.ts';
import { stateOfUnit } from '../lexicon/abroad.ts';
import { phrase } from './words.ts';

/** Words of the longest name with its hyphens: "Xa-vẳn-na-khệt". */
const LONGEST = 7;

/** The longest of those that the lexicon lists which begins at token `i`: where it ends, and whose it is. */
export function listedAbroadAt(
  { tokens, text }: { readonly tokens: readonly Token[]; readonly text: string },
  i: number,
): { end: number; country: string } | undefined {
  for (let end = i + LONGEST; end > i; end--) {
    const country = stateOfUnit(phrase(text, tokens, i, end));
    if (country !== undefined) return { end, country };
  }
  return undefined;
}
