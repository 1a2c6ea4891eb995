/** The words of the language that is chosen. */
import { dateText } from '../state/appearance.ts';
import { useExplorer } from '../state/store.ts';
import { en } from './en.ts';
import { type Text, vi } from './vi.ts';

export const texts: Record<'vi' | 'en', Text> = { vi, en };
export const useText = (): Text => texts[useExplorer((s) => s.lang)];

/** "2023-05-24" -> "24/5/2023"; what is not known of a date is left out. */
export function sayDate(iso: string | undefined, lang: 'vi' | 'en'): string {
  return iso ? dateText(iso) : texts[lang].noDate;
}
