/**
 * What many patterns find in many texts, one pattern after another and not one text after another: compiled, the patterns are many megabytes, and
 * each is fetched once for all texts that it may match.
 */
import { matchesOf } from './matches.ts';

/** What was found in one text, by the pattern's number, in the order of the patterns. */
export type Found = ReadonlyMap<number, readonly RegExpExecArray[]>;

/** For each text what the patterns that `may` match it find; rests behind each pattern, so that other articles may be asked for it, too. */
export function* findByPattern(
  patterns: readonly RegExp[],
  texts: readonly string[],
  may: (text: string) => readonly number[],
): Generator<void, Found[]> {
  const asked: number[][] = patterns.map(() => []);
  for (const [n, text] of texts.entries()) for (const p of may(text)) asked[p]?.push(n);
  const found = texts.map(() => new Map<number, readonly RegExpExecArray[]>());
  for (let p = 0; p < patterns.length; p++) {
    const pattern = patterns[p] as RegExp;
    for (const n of asked[p] ?? []) {
      const matches = matchesOf(pattern, texts[n] as string);
      if (matches.length > 0) found[n]?.set(p, matches);
    }
    yield;
  }
  return found;
}
