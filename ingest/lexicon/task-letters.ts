/** Words inside the names of bodies that are often written with their letters alone: "Ban Chỉ đạo CCHC", "Phòng CSGT". */
import { readTable } from './table.ts';

export const taskLetters: readonly (readonly [letters: string, full: string])[] = readTable(
  'task-letters.tsv',
  2,
).map(([letters = '', full = '']) => [letters, full]);

const byLetters = new Map(taskLetters);
const ANY = new RegExp(`(?<!\\p{L})(?:${taskLetters.map(([letters]) => letters).join('|')})(?!\\p{L})`, 'gu');

/** A board's name with its tasks in full. */
export const tasksInFull = (name: string): string =>
  name.replace(ANY, (letters) => byLetters.get(letters) ?? letters);
