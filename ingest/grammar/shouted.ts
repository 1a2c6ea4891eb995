/** Lines all in capitals, which hide where names begin and end. */
import type { Doc, PlaceChunk, Sentence } from '../doc.ts';
import { unitsNamed } from '../lexicon/gazetteer.ts';
import { placeWithLevel } from './place.ts';

/** A line all in capitals hides where names begin and end. */
export function isShouted(doc: Doc, s: Sentence): boolean {
  let shouted = 0;
  for (let i = s.first; i < s.last; i++) if (doc.tokens[i]?.shape === 'upper') shouted++;
  if (shouted < FEWEST_SHOUTED) return false;
  const line = doc.tokens.slice(s.first, s.last);
  const words = line.filter((t) => TWO_LETTERS.test(t.text));
  return words.length > 4 && words.filter((t) => t.shape === 'upper').length > words.length * 0.7;
}
const TWO_LETTERS = /\p{L}{2}/u;
/** What 0.7 of five words comes to: most sentences have fewer words in capitals and need no second look. */
const FEWEST_SHOUTED = 4;

/** "KỲ HỌP THỨ NĂM HĐND *PHƯỜNG TÂN PHÚ*": of such a line the units that the gazetteer knows behind their level. */
export function shoutedUnits({ tokens, text }: Doc, s: Sentence): PlaceChunk[] {
  const found: PlaceChunk[] = [];
  for (let i = s.first; i < s.last; i++) {
    const hit = tokens[i]?.shape === 'upper' ? placeWithLevel(tokens, text, i) : undefined;
    if (!hit || hit.end > s.last || unitsNamed(hit.place.name).length === 0) continue;
    const name = hit.place.name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase());
    found.push({ ...hit.place, name, first: i, last: hit.end });
  }
  return found;
}
