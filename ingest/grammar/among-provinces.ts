/** Which province "tỉnh" means in an article that names many of them, none above the others. */
import { type Doc, sentenceAt } from '../doc.ts';
import { countUpTo } from '../sorted.ts';
import type { Named } from './named-units.ts';

/** The one that its sentence names before it, else the outlet's own, else the one named last; `told` in token order. */
export function amongProvinces(
  doc: Doc,
  told: readonly Named[],
  home: string | undefined,
): (at: number) => string | undefined {
  return (at) => {
    const end = countUpTo(told, (n) => n.at <= at);
    const last = provinceOf(told[end - 1] ?? told[0]);
    if (!home) return last;
    const start = sentenceAt(doc.sentences, at)?.first ?? at;
    const here = told.slice(
      countUpTo(told, (n) => n.at < start),
      end,
    );
    return here.length > 0 && here.every((n) => provinceOf(n) === last) ? last : home;
  };
}

const provinceOf = (n: Named | undefined): string | undefined => n?.place.province ?? n?.place.name;
