/** A stretch of an article around the words that were searched for. */
import type { Finder } from './asked.ts';

const BEFORE = 50;
const LENGTH = 160;

/** Some 160 characters of the text on one line, from shortly before the first place where the words stand together, else the first of them alone. */
export function snippet(text: string, find: Finder): string {
  const flat = text.replace(/\s+/g, ' ');
  const near = Math.max(0, find(flat).at);
  const from = Math.max(0, flat.lastIndexOf(' ', Math.max(0, near - BEFORE)) + 1);
  const cut = flat.slice(from, from + LENGTH).trim();
  return `${from > 0 ? '… ' : ''}${cut}${from + LENGTH < flat.length ? ' …' : ''}`;
}
