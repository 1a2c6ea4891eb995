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
  const { next, width, classOf, ends } = automaton([...uses.keys()], anyCase);
  const byWord = [...uses.values()];
  const told = ends.map((words) => words.flatMap((word) => byWord[word] as Use[]));
  /** The last text in which a state was reached; where no word ends there is nothing to tell of any. */
  const seen = Float64Array.from(told, (all) => (all.length > 0 ? 0 : Number.POSITIVE_INFINITY));
  const held = new Uint8Array(patterns.length);
  let texts = 0;
  return (text) => {
    held.fill(0);
    texts++;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + (classOf[text.charCodeAt(i)] as number)] as number;
      if ((seen[state] as number) >= texts) continue;
      seen[state] = texts;
      for (const { pattern, clause } of told[state] as Use[])
        held[pattern] = (held[pattern] as number) | clause;
    }
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

/** The automaton that finds the words: letters by their classes, where each leads from each state, and the words that end in a state. */
function automaton(words: readonly string[], anyCase: boolean) {
  const classOf = new Uint16Array(65536);
  const letters = [...new Set(words.join(''))];
  for (const [n, letter] of letters.entries())
    for (const c of anyCase ? casesOf(letter) : [letter]) classOf[c.charCodeAt(0)] = n + 1;
  const width = letters.length + 1;
  return { classOf, width, ...compile(words, classOf, width) };
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
