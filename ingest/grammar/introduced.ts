/** What stands between a name and the office behind it: an age, a place in the picture, a rank, "hiện là", "người từng là"; and whether the office is over. */
import { agencyHeads } from '../lexicon/agencies.ts';
import { titles } from '../lexicon/titles.ts';
import type { AgencyContext } from './agency.ts';
import { cueAt } from './cue.ts';
import { lowerWords, says } from './words.ts';

/** "hiện là *thiếu tướng*, Phó Giám đốc Công an tỉnh", "là *thạc sĩ luật*, ...": a rank between. */
export function pastRank(ctx: AgencyContext, i: number): number {
  const cue = cueAt(ctx.tokens, i);
  return cue && !cue.honorific && ctx.tokens[cue.end]?.text === ',' ? cue.end + 1 : i;
}

/** "*hiện đang là* Chủ tịch UBND huyện X". */
export function skipWords(ctx: AgencyContext, i: number): number {
  let at = i;
  while (at < i + 3 && says(ctx.tokens[at], 'là', 'hiện', 'đang', 'nay', 'làm', 'giữ', 'chức')) at++;
  return pastRank(ctx, at);
}

const PAST =
  /^(?:(?:người )?(?:đã )?từng (?:là|giữ|làm|đảm nhiệm|kinh qua|trải qua)|(?:khi|lúc|(?:vào |tại )?thời điểm) (?:đó|ấy|này|bấy giờ) (?:đang )?(?:là|giữ|làm)|(?:khi|lúc|hồi) (?:(?:còn|đang) )?(?:đương (?:chức|nhiệm)|còn (?:là|giữ|làm))|(?:trước (?:đây|đó|kia)|trước (?:khi )?(?:sáp nhập|hợp nhất))(?: ,)?(?: từng)? (?:là|giữ|làm)|(?:nguyên|trước|vốn) là)(?: (?:các |nhiều )?(?:chức vụ|chức danh|cương vị|vị trí|chức))?(?: như| là)?(?: :)?(?= |$)/u;

/** "(39 tuổi, Giám đốc Sở X)", "A, sinh năm 1970, Phó Chủ tịch", "(bìa trái, Chủ tịch UBND xã Y)": an age, another name ("(còn gọi là Tư B, nguyên Chủ tịch X)"), a people ("A, dân tộc Mông, Trưởng bản X"), a place in the picture or an honour ("A, Anh hùng Lao động, Giám đốc Sở Y") before the office. */
const AGE =
  /^(?:\d\d tuổi|(?:sinh năm|sn|sinh) (?:19|20)\d\d|(?:là )?(?:người )?dân tộc \p{L}+(?: \p{L}+)?|người (?:có )?uy tín(?: (?!của )\p{L}+){0,4}|(?:hay )?(?:còn (?:được )?gọi|còn có tên|thường gọi|tên (?:thường gọi|thật|khác|khai sinh)|bí danh|tức)(?: là)?(?: \p{L}+){1,4}|(?:anh hùng|thạc s[iĩ]|tiến s[iĩ]|bác s[iĩ]|kỹ sư|cử nhân|luật sư|dược s[iĩ]|kiến trúc sư|nghệ s[iĩ]|nhà giáo|thầy thuốc)(?: \p{L}+){0,6}|(?:(?:người|bìa|bên|đứng|ngồi|ngoài cùng|hàng đầu) )*(?:trái|phải|giữa|đứng|(?:thứ \p{L}+|thứ \d) (?:từ |bên )?(?:trái|phải))(?: (?:sang|qua))?)(?: , (?:quê|ngụ|trú)(?: [^\s,]+){1,6})? [,–-] /u;

/** "A, người từng là X", "A, khi đó là X", "A, hiện là X": where the office begins, and whether it is over. */
export function introduced(ctx: AgencyContext, from: number): { at: number; former: boolean } {
  const age = AGE.exec(lowerWords(ctx.tokens, from, from + 14));
  const i = pastLetters(ctx, from + (age ? age[0].trim().split(' ').length : 0));
  const past = PAST.exec(lowerWords(ctx.tokens, i, i + 9));
  if (past) return { at: i + past[0].split(' ').length, former: true };
  // "A, *thành viên* Thường trực Ban Bí thư".
  const member =
    says(ctx.tokens[i], 'thành') && says(ctx.tokens[i + 1], 'viên') && says(ctx.tokens[i + 2], 'thường');
  return { at: member ? i + 2 : skipWords(ctx, i), former: false };
}

/** "A, *UVXH*, Trưởng Ban Y": letters that nobody knows between a name and its title. */
const pastLetters = ({ tokens }: AgencyContext, i: number): number =>
  tokens[i]?.shape === 'upper' &&
  LETTERS.test(tokens[i]?.text ?? '') &&
  /^[,–-]$/u.test(tokens[i + 1]?.text ?? '') &&
  !titles.longest(tokens, i) &&
  !agencyHeads.longest(tokens, i)
    ? i + 2
    : i;
const LETTERS = /^\p{Lu}{2,9}$/u;
