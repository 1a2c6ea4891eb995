/** Bureaus of a ministry that provinces had under the same name until March 2025. */
import type { AgencyChunk } from '../doc.ts';
import { type Named, ownName } from './compose.ts';

/** Since March 2025 "Cục Hải quan", "Cục Thuế", "Cục Thống kê" are the ministry's own, and provinces have none; one with its province is of before. */
export const isOfMinistry = ({ head, first, last }: AgencyChunk): boolean =>
  /^Cục (?:Hải quan|Thuế|Thống kê)$/u.test(head) && last - first <= head.split(' ').length;
/** The bureau under its own name; papers add the ministry or the country. */
export const ofMinistry = (head: string): Named => {
  const own = ownName(head, 'central');
  return { ...own, aliases: [...own.aliases, `${head} Bộ Tài chính`, `${head} Việt Nam`] };
};
