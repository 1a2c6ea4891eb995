/** Whose province is told under "Tại Lâm Đồng, ...", until the paragraph names another. */
import type { Doc } from '../doc.ts';
import { countUpTo } from '../sorted.ts';
import type { Named } from './named-units.ts';
import { says } from './words.ts';

/** `told` in token order; `startOf` gives the first token of a paragraph. */
export function underHeads(
  doc: Doc,
  told: readonly Named[],
  startOf: (at: number) => number,
): (at: number) => string | undefined {
  const begins = new Set(doc.sentences.map((s) => s.first));
  let head: Named | undefined;
  const heads = told.map((n) => {
    if (begins.has(n.at - 1) && says(doc.tokens[n.at - 1], 'tại', 'ở') && n.place.level === 'province')
      head = n;
    else if (head?.place.province !== n.place.province) head = undefined;
    return head;
  });
  return (at) => {
    const last = heads[countUpTo(told, (n) => n.at <= at) - 1];
    return last && startOf(last.at) === startOf(at) ? last.place.province : undefined;
  };
}
