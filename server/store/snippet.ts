/** A stretch of an article around the words that were searched for. */
import { fold } from '../../ingest/text.ts';

const BEFORE = 50;
const LENGTH = 160;

/** Some 160 characters of the text on one line, from shortly before the first place where the words stand together, else the first of them alone. */
export function snippet(text: string, words: readonly string[]): string {
  const flat = text.replace(/\s+/g, ' ');
  const folded = fold(flat);
  const at = Math.max(0, placeOf(folded, words));
  // Where folding changed the length, places do not carry over; the beginning of the text serves.
  const near = folded.length === flat.length ? at : 0;
  const from = Math.max(0, flat.lastIndexOf(' ', Math.max(0, near - BEFORE)) + 1);
  const cut = flat.slice(from, from + LENGTH).trim();
  return `${from > 0 ? '… ' : ''}${cut}${from + LENGTH < flat.length ? ' …' : ''}`;
}

function placeOf(folded: string, words: readonly string[]): number {
  const together = wordAt(folded, words.join(' '));
  if (together >= 0) return together;
  const places = words.map((w) => wordAt(folded, w)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** Where the text has this at the beginning of a word. */
function wordAt(folded: string, word: string): number {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) return at;
  return -1;
}
