/** A trie over syllable keys: finds every lexicon entry that begins at a token, longest first, at a cost that does not grow with the lexicon. */
import { matchesOf } from '../matches.ts';
import { tag } from '../tags.ts';
import { foldTones, interned } from '../text.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

export interface Hit<T> {
  /** Number of tokens matched. */
  length: number;
  value: T;
}

const WORD = /T\.\s?Ư|\p{L}[\p{L}\p{M}]*|\d+|[^\s]/giu;

/** A token, or a word of another text. */
interface Word {
  readonly key: string;
  readonly tags?: number;
}

export class Trie<T> {
  private readonly root: Node<T> = { next: new Map() };
  /** Of the words that entries begin with. */
  readonly begins = tag(({ key }) => this.root.next.has(key));

  add(phrase: string, value: T): void {
    let node = this.root;
    for (const [word] of matchesOf(WORD, phrase)) {
      const key = interned(foldTones(word));
      let next = node.next.get(key);
      if (next === undefined) node.next.set(key, (next = { next: new Map() }));
      node = next;
    }
    node.value ??= value;
  }

  private first(word: Word | undefined): Node<T> | undefined {
    if (word === undefined || (word.tags !== undefined && (word.tags & this.begins) === 0)) return undefined;
    return this.root.next.get(word.key);
  }

  /** All entries that start at token `i`, longest first. */
  at(tokens: readonly Word[], i: number): readonly Hit<T>[] {
    let node = this.first(tokens[i]);
    if (node === undefined) return NONE;
    const hits: Hit<T>[] = [];
    for (let j = i; node !== undefined; node = node.next.get(tokens[++j]?.key ?? ''))
      if (node.value !== undefined) hits.push({ length: j - i + 1, value: node.value });
    return hits.reverse();
  }

  /** The longest entry that starts at token `i`. */
  longest(tokens: readonly Word[], i: number): Hit<T> | undefined {
    let node = this.first(tokens[i]);
    let hit: Hit<T> | undefined;
    for (let j = i; node !== undefined; node = node.next.get(tokens[++j]?.key ?? ''))
      if (node.value !== undefined) hit = { length: j - i + 1, value: node.value };
    return hit;
  }
}

/** Most tokens begin nothing. */
const NONE: readonly never[] = [];
