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

/** Has it marks, or is it written as it is without them? */
export const isMarked = (word: string): boolean => fold(word) !== word;

/** What an article is found by: its words without marks, and those with marks once each as they are. */
export function articleWords(title: string, text: string): string {
  const whole = `${title}\n${text}`;
  return [...foldedWords(whole), ...new Set(exactWords(whole).filter(isMarked))].join(' ');
}

/** What an entity is found by: its names, and its number where it has one. */
export function namesOf(entity: Entity): string[] {
  const number = 'number' in entity && entity.number !== undefined ? [entity.number] : [];
  return [entity.name, ...entity.aliases, ...number];
}
