/** The words that names and texts are found by, with their marks and without. Pure; every store uses it. */
import type { Entity } from '../../ingest/model.ts';
import { fold } from '../../ingest/text.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Lower case, marks kept. */
export const exactText = (text: string): string => text.normalize('NFC').toLowerCase();
/** Words as the tokenizer sees them: letters and digits. */
export const exactWords = (text: string): string[] => exactText(text).match(WORD) ?? [];
/** Of a text that has no marks any more. */
export const wordsIn = (folded: string): string[] => folded.match(WORD) ?? [];
export const foldedWords = (text: string): string[] => wordsIn(fold(text));

/** What an entity is found by: its names, and its number where it has one. */
export function namesOf(entity: Entity): string[] {
  const number = 'number' in entity && entity.number !== undefined ? [entity.number] : [];
  return [entity.name, ...entity.aliases, ...number];
}
