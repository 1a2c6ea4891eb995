/** Zones and sites inside a body's own name: "Ban Quản lý *các khu công nghiệp*", "Ban Quản lý Khu kinh tế *Nghi Sơn*", "Ban Quản lý *chợ An Đông*". */
import type { Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { isCommonSurname } from '../lexicon/titles.ts';
import { nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { capitalRun, isCapital, lowerWords, says } from './words.ts';

/** "các khu công nghiệp (KCN)", "các KCN", "Khu kinh tế X và các khu công nghiệp": zones that a board or union serves. */
export function zonesAt(tokens: readonly Token[], i: number): number {
  const at = says(tokens[i], 'và') ? i + 1 : i;
  if (!says(tokens[at], 'các')) return i;
  if (says(tokens[at + 1], 'dự') && says(tokens[at + 2], 'án')) return at + 3;
  // "Ban Quản lý dự án đầu tư xây dựng *các công trình* giao thông".
  if (says(tokens[at - 1], 'dựng') && says(tokens[at + 1], 'công') && says(tokens[at + 2], 'trình'))
    return at + 3;
  if (says(tokens[at + 1], 'kcn', 'kkt', 'ccn')) return at + 2;
  const zone = says(tokens[at + 1], 'khu', 'cụm') && says(tokens[at + 2], 'công', 'kinh', 'chế');
  if (!zone) return i;
  const end = at + 4;
  return tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? end + 3 : end;
}

/** "khu kinh tế *Nghi Sơn*", "khu phố *Bình Thuận 2*", "*chợ An Đông*": a zone's or site's own name, though a unit has it too; "Khu kinh tế *Hà Tĩnh*" is the province's. */
export function zoneEnd(
  ctx: { readonly tokens: readonly Token[]; readonly text: string },
  j: number,
): number {
  const { tokens, text } = ctx;
  if (!isCapital(tokens[j])) return siteEnd(tokens, j);
  const hamlet = says(tokens[j - 2], 'khu') && says(tokens[j - 1], 'phố');
  if (!hamlet && !ZONE.test(lowerWords(tokens, j - 3, j))) return j;
  const place = placeAfterHead(tokens, text, j);
  // "Khu kinh tế mở Chu Lai": not Chũ, the town.
  const run = capitalRun(tokens, j, 3);
  if (place && !hamlet && run > place.end && !nameAt(tokens, place.end, false)) return run;
  if (!place || (place.place.level === 'province' && !hamlet)) return j;
  return hamlet && /^\d{1,2}$/.test(tokens[place.end]?.text ?? '') ? place.end + 1 : place.end;
}
export const ZONE =
  /(?:khu kinh tế|kinh tế mở|khu công nghiệp|cụm công nghiệp|khu đô thị|khu du lịch|cửa khẩu|(?<= |^)(?:kcn|kkt|ccn))$/u;
/** What bears a name of its own inside a body's: "Ban Quản lý *chợ An Đông*", "Trung tâm Bảo tồn di tích *cố đô Huế*". */
const SITES = [
  ...[
    'sân bay quốc tế',
    'cảng hàng không quốc tế',
    'sân bay',
    'cố đô',
    'phố cổ',
    'đường hầm sông',
    'hầm',
    'bến xe',
  ],
  ...[
    'chợ',
    'sông',
    'hồ',
    'vịnh',
    'cầu',
    'đèo',
    'chùa',
    'đền',
    'lăng',
    'bến cảng',
    'nhà ga',
    'làng nghề',
    'di sản',
  ],
]
  .map((site) => site.split(' '))
  .sort((a, b) => b.length - a.length);
const MOST_OF_SITE = 4;

/** Where the name of the site that begins at `j` ends, before the person behind it ("Ban Quản lý chợ An Đông *Lê Văn A*"); `j` where none stands. */
function siteEnd(tokens: readonly Token[], j: number): number {
  if (tokens[j]?.shape !== 'lower') return j;
  const site = SITES.find((words) => words.every((w, n) => says(tokens[j + n], w)));
  const from = j + (site?.length ?? 0);
  if (!site || tokens[from]?.shape !== 'title') return j;
  const end = capitalRun(tokens, from, MOST_OF_SITE);
  for (let at = from + 1; at < end; at++)
    if (agencyHeads.longest(tokens, at) || isSomebody(tokens, at)) return at;
  return end;
}
const isSomebody = (tokens: readonly Token[], at: number): boolean =>
  isCommonSurname(tokens[at]?.lower) && (nameAt(tokens, at, false)?.last ?? at) > at + 1;
