/** The sentence as the role rules see it: words in lower case, each chunk one capital letter. */
import type { Doc, Sentence } from '../doc.ts';
import type { EntityId } from '../model.ts';

export interface Symbol {
  /** Position of the letter in the view. */
  at: number;
  letter: string;
  id: EntityId;
}

export interface View {
  text: string;
  symbols: Symbol[];
  sentence: Sentence;
}

export interface Chunk {
  first: number;
  last: number;
  letter: string;
  id: EntityId;
}

/** `chunks` in token order, not overlapping. */
export function viewOf(doc: Doc, sentence: Sentence, chunks: readonly Chunk[]): View {
  const parts: string[] = [];
  const symbols: Symbol[] = [];
  let length = 0;
  let c = 0;
  const push = (word: string) => {
    parts.push(word);
    length += word.length + 1;
  };
  for (let i = sentence.first; i < sentence.last; ) {
    while (c < chunks.length && (chunks[c]?.first ?? 0) < i) c++;
    const chunk = chunks[c];
    if (chunk && chunk.first === i && chunk.last <= sentence.last) {
      symbols.push({ at: length, letter: chunk.letter, id: chunk.id });
      push(chunk.letter);
      i = chunk.last;
    } else push(doc.tokens[i++]?.text.toLowerCase() ?? '');
  }
  return { text: parts.join(' '), symbols, sentence };
}
