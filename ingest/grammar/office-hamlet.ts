/** Heads of hamlets, by the hamlet's name behind the title or behind their other post: "Trưởng bản Tà Là Cáo, xã Sính Phình", "Trưởng thôn, Trưởng Ban CTMT thôn Đông". */
import type { AgencyChunk, OfficeChunk } from '../doc.ts';
import { titles } from '../lexicon/titles.ts';
import type { AgencyContext } from './agency.ts';
import { communeBehind, pastLetter } from './agency-hamlet.ts';
import { nameAt } from './person.ts';
import { capitalRun, isCapital, isSeparator, phrase, says } from './words.ts';

/** "Trưởng bản Tà Là Cáo, xã Sính Phình". */
export function withHamlet(ctx: AgencyContext, office: OfficeChunk, kind: string): OfficeChunk | undefined {
  const { tokens, text } = ctx;
  // "Ấp trưởng *ấp* Bình An".
  const again = kind.toLowerCase().split(' ');
  if (again.every((word, n) => says(tokens[office.last + n], word)))
    return withHamlet(ctx, { ...office, last: office.last + again.length }, kind);
  // "Trưởng khu dân cư *số* 3".
  if (says(tokens[office.last], 'số') && tokens[office.last + 1]?.shape === 'number')
    return withHamlet(ctx, { ...office, last: office.last + 1 }, kind);
  let end = capitalRun(tokens, office.last, 4);
  // "Trưởng khóm Cà Lăng A Lâm Sà Rươl": the name of the head ends the hamlet's.
  const heads = [1, 2, 3].filter((n) => nameAt(tokens, office.last + n, false) !== undefined);
  // "Trưởng bản Poọng Lương Văn Khuyên": whoever is called Văn has a family name before it.
  const middle = heads.find((n) => says(tokens[office.last + n + 1], 'văn', 'thị'));
  if (heads.length > 0) end = office.last + (middle ?? heads.at(-1) ?? 0);
  if (tokens[end]?.shape === 'number' && /^\d{1,2}$/.test(tokens[end]?.text ?? ''))
    end = pastLetter(tokens, end + 1);
  if (end === office.last) return hamletBehind(ctx, office, kind);
  const name = `${kind} ${phrase(text, tokens, office.last, end)}`;
  const agency: AgencyChunk = {
    first: office.last - 1,
    last: end,
    head: name,
    cls: 'named',
    level: 'commune',
  };
  const commune = communeBehind(ctx, end);
  if (!commune) return { ...office, last: end, agency };
  const { last } = commune;
  return { ...office, last, agency: { ...agency, last, head: `${name}, ${commune.name}` } };
}

const MOST_BETWEEN = 9;
/** "Trưởng thôn*, Bí thư Chi bộ thôn Đông*": the hamlet that the next post of the list is of. */
function hamletBehind(ctx: AgencyContext, office: OfficeChunk, kind: string): OfficeChunk | undefined {
  const { tokens } = ctx;
  const at = office.last + 1;
  if (!isSeparator(tokens[at - 1]) && !says(tokens[at - 1], 'kiêm', 'và')) return undefined;
  if (!titles.longest(tokens, at)) return undefined;
  const words = kind.toLowerCase().split(' ');
  for (let j = at + 1; j < at + MOST_BETWEEN && !/^[.,;:()]$/u.test(tokens[j]?.text ?? '.'); j++) {
    if (!words.every((word, n) => says(tokens[j + n], word)) || says(tokens[j - 1], 'trưởng')) continue;
    const named = isCapital(tokens[j + words.length])
      ? withHamlet(ctx, { ...office, last: j }, kind)
      : undefined;
    return named?.agency && { ...office, agency: named.agency };
  }
  return undefined;
}
