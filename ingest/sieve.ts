/**
 * Which of many patterns may match a text at all: the text is read once, letter by letter, for the words that the patterns must hold (the automaton
 * of Aho and Corasick), and only those whose words stand in it are tried.
 * The automaton is ours: the one kept package for it, modern-ahocorasick, cuts the text into graphemes first and takes about 1 microsecond a letter,
 * longer than the whole reading does.
 */
import { type Clause, requiredBy } from './required.ts';

/** Longer words are told apart well enough by these letters. */
const LONGEST = 6;
/** Clauses of a pattern beyond these add little. */
const MOST_CLAUSES = 4;

/** A word speaks for one clause of a pattern; a pattern may match where all its clauses are held. */
interface Use {
  pattern: number;
  clause: number;
}

/** Numbers of the patterns, in their order, that may match a text. */
export type Sieve = (text: string) => readonly number[];

export function sieveOf(patterns: readonly RegExp[]): Sieve {
  const anyCase = patterns.some((p) => p.ignoreCase);
  const uses = new Map<string, Use[]>();
  const all = Uint8Array.from(patterns, (pattern, n) => {
    const clauses = clausesOf(pattern, anyCase);
    for (const [bit, clause] of clauses.entries())
      for (const word of clause)
        uses.set(word, [...(uses.get(word) ?? []), { pattern: n, clause: 1 << bit }]);
    return (1 << clauses.length) - 1;
  });
  const read = automaton([...uses.keys()], anyCase);
  const told = [...uses.values()];
  const held = new Uint8Array(patterns.length);
  return (text) => {
    held.fill(0);
    read(text, (word) => {
      for (const { pattern, clause } of told[word] ?? []) held[pattern] = (held[pattern] ?? 0) | clause;
    });
    const may: number[] = [];
    for (let n = 0; n < all.length; n++) if (held[n] === all[n]) may.push(n);
    return may;
  };
}

const QUOTES = ['“', '”', '"', '«', '»', '‘', '’', "'"];

/** The clauses that are worth asking: words of two letters at least, a quotation mark, or one capital letter, which in a view is a chunk. */
function clausesOf(pattern: RegExp, anyCase: boolean): Clause[] {
  const telling = (word: string): boolean =>
    word.trim().length > 1 || QUOTES.includes(word) || (!anyCase && /\p{Lu}/u.test(word));
  return requiredBy(pattern)
    .filter((clause) => clause.every(telling))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_CLAUSES)
    .map((clause) => [...new Set(clause.map((w) => (anyCase ? w.toLowerCase() : w).slice(0, LONGEST)))]);
}

/** Letters that are one in a pattern without regard to case. */
const casesOf = (letter: string): string[] => [
  letter,
  letter.toUpperCase(),
  ...(letter === 's' ? ['ſ'] : []),
];

/** Tells of each of the words that stands in a text, once. */
function automaton(
  words: readonly string[],
  anyCase: boolean,
): (text: string, found: (word: number) => void) => void {
  const classOf = new Uint16Array(65536);
  const letters = [...new Set(words.join(''))];
  for (const [n, letter] of letters.entries())
    for (const c of anyCase ? casesOf(letter) : [letter]) classOf[c.charCodeAt(0)] = n + 1;
  const width = letters.length + 1;
  const { next, ends } = compile(words, classOf, width);
  const isEnd = Uint8Array.from(ends, (found) => (found.length > 0 ? 1 : 0));
  const there = new Uint8Array(words.length);
  return (text, found) => {
    there.fill(0);
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + (classOf[text.charCodeAt(i)] as number)] as number;
      if (isEnd[state] === 0) continue;
      for (const word of ends[state] as number[]) {
        if (there[word] === 0) found(word);
        there[word] = 1;
      }
    }
  };
}

const MOST_STATES = 65536;

/** States by breadth first: where each letter leads, and which words end there. */
function compile(words: readonly string[], classOf: Uint16Array, width: number) {
  const tree: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  for (const [n, word] of words.entries()) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = classOf[word.charCodeAt(i)] as number;
      let to = tree[state]?.get(letter);
      if (to === undefined) {
        to = tree.push(new Map()) - 1;
        ends.push([]);
        tree[state]?.set(letter, to);
      }
      state = to;
    }
    ends[state]?.push(n);
  }
  if (tree.length > MOST_STATES) throw new Error(`too many words for one sieve: ${words.length}`);
  const next = new Uint16Array(tree.length * width);
  const back = new Uint32Array(tree.length);
  const order = [0];
  for (const state of order)
    for (let letter = 0; letter < width; letter++) {
      const to = tree[state]?.get(letter);
      const behind = state === 0 ? 0 : (next[(back[state] as number) * width + letter] as number);
      next[state * width + letter] = to ?? behind;
      if (to === undefined) continue;
      back[to] = behind;
      ends[to]?.push(...(ends[behind] ?? []));
      order.push(to);
    }
  return { next, ends };
}
