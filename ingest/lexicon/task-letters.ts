/** Words inside the names of bodies that are often written with their letters alone: "Ban Chỉ đạo CCHC", "Phòng CSGT". */
import { readTable } from './table.ts';

interface Task {
  letters: string;
  full: string;
  isLetters: RegExp;
  isFull: RegExp;
}
const TASKS: readonly Task[] = readTable('task-letters.tsv', 2).map(([letters = '', full = '']) => ({
  letters,
  full,
  isLetters: new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'u'),
  isFull: new RegExp(full, 'iu'),
}));

const byLetters = new Map(TASKS.map((t) => [t.letters, t.full]));
const LETTERS = TASKS.map((t) => t.letters).join('|');
const ANY_LETTERS = new RegExp(`(?<!\\p{L})(?:${LETTERS})(?!\\p{L})`, 'gu');
/** Most names hold none of them. */
const ANY = new RegExp(`${TASKS.map((t) => t.full).join('|')}|${LETTERS}`, 'iu');

/** A board's name with its tasks in full. */
export const tasksInFull = (name: string): string =>
  name.replace(ANY_LETTERS, (letters) => byLetters.get(letters) ?? letters);

/** The other writings of a name: each of its tasks by its letters, or in full. */
export const otherLetters = (name: string): string[] =>
  (ANY.test(name) ? TASKS : []).flatMap((t) =>
    t.isFull.test(name)
      ? [name.replace(t.isFull, t.letters)]
      : t.isLetters.test(name)
        ? [name.replace(t.isLetters, t.full)]
        : [],
  );
