/**
 * Which of many patterns may match a text at all: the text is read once, letter by letter, for the words that the patterns must hold (the automaton
 * of Aho and Corasick), and only those whose words stand in it are tried.
 */
import { matchesOf } from './matches.ts';
import { type Clause, requiredBy } from './required.ts';

/** Longer words are told apart well enough by these letters. */
const LONGEST = 8;
/** Clauses of a pattern beyond these add little. */
const MOST_CLAUSES = 4;

/** Numbers of the patterns, in their order, that may match a text. */
export type Sieve = (text: string) => readonly number[];

export function sieveOf(patterns: readonly RegExp[]): Sieve {
  const anyCase = patterns.some((p) => p.ignoreCase);
  const words = new Map<string, number>();
  const asked = patterns.map((p) =>
    clausesOf(p, anyCase).map((clause) => clause.map((w) => numberOf(words, w))),
  );
  const standIn = automaton([...words.keys()], anyCase);
  return (text) => {
    const there = standIn(text);
    const may: number[] = [];
    for (let n = 0; n < asked.length; n++) if (holds(asked[n] as number[][], there)) may.push(n);
    return may;
  };
}

/** The same patterns to be asked for their matches: `finderOf(patterns)(text)(pattern)`. */
export function finderOf(
  patterns: readonly RegExp[],
): (text: string) => (pattern: RegExp) => readonly RegExpExecArray[] {
  const sieve = sieveOf(patterns);
  return (text) => {
    const may = sieve(text);
    return (pattern) => {
      const n = patterns.indexOf(pattern);
      return n < 0 || may.includes(n) ? matchesOf(pattern, text) : [];
    };
  };
}

function holds(clauses: readonly (readonly number[])[], there: Uint8Array): boolean {
  for (const clause of clauses) {
    let found = false;
    for (const word of clause) if (there[word]) found = true;
    if (!found) return false;
  }
  return true;
}

function numberOf(words: Map<string, number>, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size);
  return words.size - 1;
}

/** The clauses that are worth asking: words of two letters at least, or one capital letter, which in a view is a chunk. */
function clausesOf(pattern: RegExp, anyCase: boolean): Clause[] {
  const telling = (word: string): boolean => word.trim().length > 1 || (!anyCase && /\p{Lu}/u.test(word));
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

/** Marks which of the words stand in a text; the marks are good until the next text is read. */
function automaton(words: readonly string[], anyCase: boolean): (text: string) => Uint8Array {
  const classOf = new Uint16Array(65536);
  const letters = [...new Set(words.join(''))];
  for (const [n, letter] of letters.entries())
    for (const c of anyCase ? casesOf(letter) : [letter]) classOf[c.charCodeAt(0)] = n + 1;
  const width = letters.length + 1;
  const { next, ends } = compile(words, classOf, width);
  const there = new Uint8Array(words.length);
  return (text) => {
    there.fill(0);
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + (classOf[text.charCodeAt(i)] as number)] as number;
      const found = ends[state] as readonly number[];
      for (let k = 0; k < found.length; k++) there[found[k] as number] = 1;
    }
    return there;
  };
}

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
  const next = new Uint32Array(tree.length * width);
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
