/** Where an own name ends though what stands behind it could be of it: a verb behind a proper name, a sentence without a full stop before it. */
import type { Token } from '../doc.ts';
import { ranks } from '../lexicon/titles.ts';
import { beginsPost, HOLDS, isProper } from './own-name-words.ts';
import { isCapital, says } from './words.ts';

/** Does the name end before the token at `j`, which is not its first? */
export function endsThere(tokens: readonly Token[], j: number, committee: boolean): boolean {
  const [t, next] = [tokens[j], tokens[j + 1]];
  // "Công ty Rạng Đông *Những chính sách mới*": a sentence that lost the full stop before it.
  if (isProper(tokens, j) && t?.shape === 'title' && next?.shape === 'lower' && OPENS.test(t.text))
    return true;
  // "Tập đoàn Dầu khí Việt Nam *Thủ tướng* yêu cầu".
  if (isCapital(tokens[j - 1]) && beginsPost(tokens, j)) return true;
  // "Vụ Quản lý các khu kinh tế *của Bộ* này".
  if (says(t, 'của') && says(next, 'bộ') && !isCapital(tokens[j + 2])) return true;
  if (!committee || !says(t, 'tổ') || !says(next, 'chức')) return false;
  // "Ban Chỉ đạo 389 quốc gia *tổ chức lễ*", "Ban Quản lý Vườn quốc gia Chư Mom Ray *tổ chức*": no task of a committee.
  return isProper(tokens, j) || HOLDS.test(tokens[j + 2]?.text ?? '');
}
const OPENS =
  /^(?:Những|Các|Khi|Tại|Theo|Trong|Ngày|Sáng|Chiều|Tối|Nếu|Sau|Trước|Tuy|Nhưng|Đây|Việc|Ông|Bà|Vì|Do|Từ|Với|Để)$/u;

/** Behind a dash: "Hội đồng X - *Bộ trưởng* Y", "Hội Z - *KTS* A": what else its head is; a picture's credit. */
export const isNextOfHead = (tokens: readonly Token[], j: number): boolean =>
  beginsPost(tokens, j) || says(tokens[j], 'ảnh') || ranks.longest(tokens, j) !== undefined;

/** "Báo Người Đưa Tin *của* ...", "Đại học Sài Gòn *về* trường", "Bệnh viện Bà Rịa *cấp cứu*": behind a proper name; not "Báo Sài Gòn Giải *phóng*". */
export function isBehindProper(tokens: readonly Token[], i: number, j: number): boolean {
  const [head, t] = [tokens[i - 1], tokens[j]];
  if (!isProper(tokens, j)) return false;
  if (says(head, 'báo', 'tờ'))
    return j - 3 >= i && tokens[j - 3]?.shape === 'title' && !says(t, ...OF_PAPERS);
  return says(head, 'học')
    ? says(t, 'về')
    : says(head, 'viện') && says(t, 'cấp') && says(tokens[j + 1], 'cứu');
}
const OF_PAPERS = ['điện', 'và', 'phóng', 'động', 'dân', 'trẻ', 'tin'] as const;

/** "Cục Hàng không Việt Nam *cấp* phép": behind the country nothing of a department's name stands in small letters. */
export const isBehindCountry = (tokens: readonly Token[], i: number, j: number): boolean =>
  j > i + 2 &&
  tokens[j]?.shape === 'lower' &&
  says(tokens[j - 1], 'nam') &&
  says(tokens[j - 2], 'việt') &&
  !says(tokens[j], 'học', 'chất', 'tại', 'ở', 'thuộc', 'và');
