/** Whether two texts under one id are one article, corrected or read anew, or two whose files happen to have one name. */
import type { Article } from '../model.ts';
import { fold, nameKey } from '../text.ts';

/**
 * Of the runs of three words in the shorter text, so many stand in the other. Different articles of one kind share less than a third, a corrected one keeps
 * nine in ten, a lead and its whole article all. Under another title it may be a form filled in for another place, which shares more.
 */
const LEAST_SHARED = 0.4;
const LEAST_SHARED_RETITLED = 0.7;

export function isSameArticle(a: Article, b: Article): boolean {
  if (a.sha256 === b.sha256) return true;
  const least = nameKey(a.title) === nameKey(b.title) ? LEAST_SHARED : LEAST_SHARED_RETITLED;
  return shared(runsOf(a.text), runsOf(b.text)) >= least;
}

function runsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, i) => words.slice(i, i + 3).join(' ')));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((run) => many.has(run)).length / few.size;
}
