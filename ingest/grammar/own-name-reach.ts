/**
 * How far the own name of a firm or school reaches: it ends behind its brand, its abbreviation and the country ("Tập đoàn TH *đồng hành*"), takes the
 * other syllable of a word in small letters ("Công ty Nghe *nhìn*"), the words up to its brand or abbreviation, and its number ("Bệnh viện Nhi đồng *2*").
 */
import type { Token } from '../doc.ts';
import { agencyHeads, departmentWords, nameWords } from '../lexicon/agencies.ts';
import { fold } from '../text.ts';
import { NO_SYLLABLE } from './firm.ts';
import { isBehindProper } from './own-name-ends.ts';
import { CONNECTS, DOES, isDoneTo, isProper, VERBS } from './own-name-words.ts';
import { isForeignName, nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { levelAt } from './unit-level.ts';
import { isBrand, isCapital, isDash, says } from './words.ts';

/** No Vietnamese syllable: "Gateway", "Alibaba", "Asanzo". */
export const isStrange = (t: Token | undefined): boolean =>
  t?.shape === 'title' && (isBrand(t) || /[aeiouy][^aeiouy\s'’]+[aeiouy]/u.test(fold(t.text)));

/** "Chủ tịch Hội đồng tín thác ABC *Tom Hardy*": behind the letters of a board two syllables that are none of ours are its head. */
export const isStranger = (tokens: readonly Token[], j: number): boolean =>
  /^\p{Lu}{3,}$/u.test(tokens[j - 1]?.text ?? '') &&
  [0, 1].every((n) => tokens[j + n]?.shape === 'title') &&
  !isCapital(tokens[j + 2]) &&
  isForeignName(`${tokens[j]?.text} ${tokens[j + 1]?.text}`);

/** "Công ty X (PVC) *liên quan*", "Trường Gateway *tử vong*", "Đại học Y Việt Nam *hoạt động*", "Tập đoàn X *của* đại gia": nothing goes on there. */
export function isBehindName(tokens: readonly Token[], i: number, j: number, firm: boolean): boolean {
  const [t, next, last] = [tokens[j], tokens[j + 1], tokens[j - 1]];
  if (t?.shape !== 'lower' || j === i) return false;
  if (firm && (says(t, 'của', 'về') || isBrand(last))) return true;
  // "Tập đoàn TH và *Wuxi*", "Công ty Ánh Dương *mới* xây": another firm, and what this one did.
  if (firm && says(t, 'và') && isStrange(next)) return true;
  // "Công ty Hoàng Anh *và chuyển chủ sở hữu*": behind a proper name no trade goes on, "Công ty Bao bì *và in*" has one.
  if (firm && says(t, 'và') && next?.shape === 'lower' && isProper(tokens, j) && isNoTrade(tokens, j))
    return true;
  if (firm && says(t, 'mới', 'từng') && isProper(tokens, j)) return true;
  const goesOn = says(t, 'và') && isCapital(next);
  if (goesOn) return false;
  return (
    last?.text === ')' ||
    isStrange(last) ||
    (says(last, 'nam') && says(tokens[j - 2], 'việt') && !says(t, 'học', 'chất')) ||
    (says(tokens[i - 1], 'báo', 'tờ') && says(t, 'thông', 'cải', 'phản', 'đưa', 'dẫn') && isCapital(last)) ||
    isBehindProper(tokens, i, j)
  );
}

const isNoTrade = (tokens: readonly Token[], j: number): boolean =>
  [1, 2].every(
    (n) => !departmentWords.has(tokens[j - n]?.key ?? '') && !WHOLE.test(tokens[j - n]?.text ?? ''),
  );

/** Words of one syllable, behind which a verb may stand. */
const WHOLE =
  /^(?:May|Thép|Bia|Than|Nhi|Mắt|Da|Luật|Báo|Điện|Nước|Cảng|Dược|Thuế|Gỗ|Giấy|Sữa|Y|Xăng|Gas|Dệt|Lao|Tim|Phổi|Huế|Vinh|Phật|Tàu|Xe|Game)$/u;
/** First syllables of titles and of other words that begin no name. */
const NO_NAME = /^(?:Giám|Chủ|Bí|Phó|Trưởng|Với|Những|Tổng|Sơn|Ban)$/u;
const isSyllable = (t: Token | undefined): boolean =>
  t?.shape === 'title' && t.text.length > 1 && !isStrange(t) && !WHOLE.test(t.text) && !NO_NAME.test(t.text);
const isSmall = (t: Token | undefined): boolean => t?.shape === 'lower' && !NO_SYLLABLE.test(t.text);

/** "Công ty *Nghe nhìn*", "Tiểu ban *Văn kiện*", "Công ty Vận tải *Đa phương thức*": no word of the name has this one syllable. */
export const isOtherSyllable = (tokens: readonly Token[], i: number, j: number, firm: boolean): boolean =>
  (j === i + 1 || (firm && j > i + 1 && tokens[j - 2]?.shape === 'lower' && !says(tokens[j - 2], 'miền'))) &&
  isSyllable(tokens[j - 1]) &&
  isSmall(tokens[j]) &&
  // "Tập đoàn Sun *cảm ơn*": groups bear a brand.
  !says(tokens[i - 1], 'đoàn') &&
  levelAt(tokens, j) === undefined;

/** "Công ty *Trục vớt* luồng hạ lưu": a word taken whole behind which more of the name stands that is not read; no name at all. */
export function isCutShort(tokens: readonly Token[], i: number, end: number): boolean {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (end !== i + 2 || !isSyllable(first) || second?.shape !== 'lower' || !isSmall(tokens[end])) return false;
  return !departmentWords.has(second.key) && !nameWords.has(`${first?.key} ${second.key}`);
}

const MOST = 7;
/** "Công ty cổ phần Nghe nhìn *toàn cầu* AVG", "Tổng công ty Dung dịch *khoan và hoá phẩm dầu khí* (DMC)": small words up to the brand or the abbreviation; `j` where none stands. */
export function reachOf(tokens: readonly Token[], i: number, j: number): number {
  // "Công ty Minh Tâm *ủng hộ* Vingroup": behind a name of capitals it is what the firm does.
  const single = j - 1 > i && !isCapital(tokens[j - 2]);
  if (tokens[j - 1]?.shape !== 'lower' && !single) return j;
  let at = j;
  while (at < j + MOST && goesThrough(tokens, at)) at++;
  if (at === j || says(tokens[at - 1], 'và') || at === j + MOST) return j;
  const short = tokens[at]?.text === '(' && tokens[at + 1]?.shape === 'upper' && tokens[at + 2]?.text === ')';
  const brand = isCapital(tokens[at]) && (isBrand(tokens[at]) || isForm(tokens, at));
  return short || (brand && !agencyHeads.longest(tokens, at) && !nameAt(tokens, at, false)) ? at : j;
}

function goesThrough(tokens: readonly Token[], at: number): boolean {
  const [t, next] = [tokens[at], tokens[at + 1]];
  if (says(t, 'và')) return isSmall(next);
  if (!isSmall(t) || levelAt(tokens, at)) return false;
  const pair = `${t?.text} ${next?.text}`;
  return !VERBS.test(pair) && !(nameWords.get(`${t?.key} ${next?.key}`) ?? '').endsWith('ends');
}

const isForm = (tokens: readonly Token[], at: number): boolean => says(tokens[at], 'tnhh', 'mtv', 'ctcp');

/** "Bệnh viện Quân y *108* đã", "Công ty Cầu *22* thi công"; not "Công ty Bình An *300* triệu" and no date. */
export function isNumberOfName(tokens: readonly Token[], j: number): boolean {
  const [last, t, next] = [tokens[j - 1], tokens[j], tokens[j + 1]];
  if (t?.shape !== 'number' || !/^\d{1,3}$/.test(t.text)) return false;
  if (last?.shape !== 'title' && !(last?.shape === 'lower' && departmentWords.has(last.key))) return false;
  const glued = /^[/%,.:-]$/u.test(next?.text ?? '') && /^\d/u.test(tokens[j + 2]?.text ?? '');
  const does = DOES.test(`${next?.text} ${tokens[j + 2]?.text}`);
  return !glued && (next?.shape !== 'lower' || does || NO_SYLLABLE.test(next.text));
}

/** "Công ty dệt may Hòa Thọ *đầu tư*", "Công ty Cường Hưng *nộp* hồ sơ": what a firm does, behind its name of two syllables. */
function isDeed(tokens: readonly Token[], j: number): boolean {
  const [t, next] = [tokens[j], tokens[j + 1]];
  // "Công ty Cầu 22 *thi công*".
  if (tokens[j - 1]?.shape === 'number' && DOES.test(`${t?.text} ${next?.text}`)) return true;
  if (t?.shape !== 'lower' || !isProper(tokens, j)) return false;
  // "Công ty Sao Khuê *bầu* ông A".
  if (says(next, 'ông', 'bà')) return true;
  if (isCapital(tokens[j + 2])) return false;
  const trade = [1, 2].some((n) => departmentWords.has(tokens[j - n]?.key ?? ''));
  return DOES.test(`${t.text} ${next?.text}`) || (!trade && next?.shape === 'lower' && !says(t, ...GO_ON));
}

/** "Công ty X *tổ chức*", "Sở Y *xây dựng*": what the body does; no part of "Vật liệu *xây dựng và Xây lắp* X" and "Kiểm định chất lượng *xây dựng*". */
export const isVerbThere = (tokens: readonly Token[], j: number, firm: boolean): boolean =>
  tokens[j]?.shape === 'lower' &&
  VERBS.test(`${tokens[j]?.text} ${tokens[j + 1]?.text}`) &&
  !CONNECTS.test(tokens[j - 1]?.text ?? '') &&
  !says(tokens[j - 1], 'tư', 'dẫn') &&
  !(firm && says(tokens[j + 2], 'và') && isCapital(tokens[j + 3])) &&
  !(says(tokens[j], 'xây') && OF_BUILDING.test(`${tokens[j - 2]?.lower} ${tokens[j - 1]?.lower}`));
const OF_BUILDING = /^(?:kiểm định|giám định|chất lượng|tư vấn)$/u;

/** "giao Tổng công ty 319 *quản lý*", "do Hợp tác xã Hiệp Thành *khai thác*", "cho Trung tâm Sâm *mượn*": what a body is to do with what it is given. */
function isGiven(tokens: readonly Token[], i: number, j: number): boolean {
  const [last, t, next] = [tokens[j - 1], tokens[j], tokens[j + 1]];
  if (t?.shape !== 'lower' || j === i || isCapital(tokens[j + 2])) return false;
  const lent = says(t, 'mượn', 'thuê', 'vay') && last?.shape === 'title';
  const told =
    last?.shape === 'number' ||
    last?.shape === 'upper' ||
    isStrange(last) ||
    isProper(tokens, j) ||
    tokens[j - 2]?.text === '&';
  if (!lent && !(told && USES.test(`${t.text} ${next?.text}`))) return false;
  let at = i - 1;
  while (at > i - LONGEST_HEAD && !/^[.,;:()]$/u.test(tokens[at]?.text ?? '.') && !says(tokens[at], ...GIVES))
    at--;
  return says(tokens[at], ...(lent ? ['cho'] : GIVES));
}
const LONGEST_HEAD = 6;
const GIVES = ['giao', 'do', 'cho'];
const USES = /^(?:quản lý|đầu tư|khai thác|vận hành|sử dụng|thi công|thực hiện|cung cấp|sở hữu|làm chủ)$/;
const GO_ON = ['và', 'miền', 'khu', 'chi', 'số', 'tại', 'tỉnh', 'huyện', 'quận', 'thành', 'cơ'];

/** Does the name end there, for what stands behind it is what the body does? */
export const isItsDeed = (
  tokens: readonly Token[],
  i: number,
  j: number,
  firm: boolean,
  committee: boolean,
): boolean =>
  (firm && isDeed(tokens, j)) ||
  (committee ? isToDo(tokens, i, j) : isGiven(tokens, i, j) || (j > i && isDoneTo(tokens, j))) ||
  beginsReport(tokens, j) ||
  isInCharge(tokens, i, j) ||
  isSpent(tokens, j);

/** "*giao* Ban Quản lý Khu kinh tế *thực hiện đúng* quy định"; not "giao Ban Chỉ đạo thực hiện Chương trình X". */
function isToDo(tokens: readonly Token[], i: number, j: number): boolean {
  if (!says(tokens[j], 'thực') || !says(tokens[j + 1], 'hiện') || isCapital(tokens[j + 2])) return false;
  const from = Math.max(0, i - LONGEST_HEAD);
  const given = tokens.slice(from, i).findLastIndex((t) => says(t, 'giao'));
  return given >= 0 && tokens.slice(from + given, j).some((t) => t.text === 'Quản');
}

/** "*do* Tiểu ban nhân sự Đại hội *phụ trách.*": the task that the clause is about. */
function isInCharge(tokens: readonly Token[], i: number, j: number): boolean {
  if (!says(tokens[j], 'phụ', 'đảm') || !says(tokens[j + 1], 'trách', 'nhiệm')) return false;
  if (j === i || !/^[.,;:)]$/u.test(tokens[j + 2]?.text ?? '.')) return false;
  let at = i - 1;
  while (
    at > i - LONGEST_HEAD &&
    /^(?:title|lower)$/u.test(tokens[at]?.shape ?? '') &&
    !says(tokens[at], 'do')
  )
    at--;
  return says(tokens[at], 'do');
}

/** "Trung tâm Điều hành chống ngập *ngân sách năm nay* 1.129 tỉ đồng": what it may spend. */
const isSpent = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]?.text === 'ngân' && tokens[j + 1]?.text === 'sách' && says(tokens[j + 2], 'năm', 'hàng', 'mỗi');

/** "Tạp chí Biển Việt Nam - *Chiều 16/11*, tại ...": the outlet stands before its report. */
const beginsReport = (tokens: readonly Token[], j: number): boolean =>
  isDash(tokens[j - 1]) &&
  says(tokens[j], 'sáng', 'chiều', 'tối', 'trưa', 'ngày') &&
  tokens[j + 1]?.shape === 'number';

const MOST_OF_TRADE = 5;
/** "Công ty Xây lắp và *kinh doanh nhà* Đà Nẵng": one more trade, up to the province at the name's end; `j` where there is none. */
export function tradeEnd(
  { tokens, text }: { readonly tokens: readonly Token[]; readonly text: string },
  j: number,
): number {
  if (
    !DOES.test(`${tokens[j]?.text} ${tokens[j + 1]?.text}`) &&
    !(says(tokens[j], 'các') && says(tokens[j + 1], 'chợ'))
  )
    return j;
  let at = j + 2;
  while (at < j + MOST_OF_TRADE && isSmall(tokens[at]) && !levelAt(tokens, at)) at++;
  return placeAfterHead(tokens, text, at)?.place.level === 'province' ? at : j;
}

/**
 * "Cục Đăng kiểm Việt Nam*,* xe đầu kéo ...": behind the country no field goes on. "Theo Cục Thú y*,* dịch bệnh lan rộng.": nor where nothing else
 * parts the source, whose name begins at `i`, from what it says; "Theo Cục Phòng, chống tệ nạn xã hội*,* ..." has a comma for that.
 */
export function isWholeBefore(tokens: readonly Token[], comma: number, i: number): boolean {
  if (says(tokens[comma - 2], 'việt') && says(tokens[comma - 1], 'nam')) return true;
  if (![2, 3, 4].some((n) => says(tokens[i - n], 'theo'))) return false;
  let at = comma + 1;
  while (at < comma + MOST_OF_LAST && /^(?:lower|title|upper)$/u.test(tokens[at]?.shape ?? '')) at++;
  return !/^[,(–-]$/u.test(tokens[at]?.text ?? '');
}
const MOST_OF_LAST = 8;

/** "*Phòng* Tư pháp", and neither "Văn phòng" nor "Phòng Cảnh sát". */
export const isRoom = (tokens: readonly Token[], i: number): boolean =>
  says(tokens[i], 'phòng') && !says(tokens[i - 1], 'văn') && !says(tokens[i + 1], 'cảnh', 'cs');
