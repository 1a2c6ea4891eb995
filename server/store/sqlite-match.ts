/** The classes of match as questions to FTS5. */
import { type MatchKind, matchKinds } from './match.ts';
import { BEGIN, END, EXACT, everyWord } from './sqlite-words.ts';

export interface MatchClass extends MatchKind {
  /** The question to FTS5. */
  match: string;
}

export const matchClasses = (question: string): MatchClass[] =>
  matchKinds(question).map((kind) => ({
    ...kind,
    match: `${kind.column} : (${kind.spellings.map((words) => expression(kind.place, inColumn(kind.column, words))).join(' OR ')})`,
  }));

const inColumn = (column: MatchKind['column'], words: string[]): string[] =>
  column === 'exact' ? words.map((w) => EXACT + w) : words;

function expression(place: MatchKind['place'], words: string[]): string {
  if (place === 'inside') return `(${everyWord(words)})`;
  const begins = BEGIN + (words[0] ?? '');
  if (place === 'whole') return `"${[begins, ...words, END].join(' ')}"`;
  return words.length > 1 ? `"${[begins, ...words].join(' ')}"*` : `"${begins}"*`;
}
