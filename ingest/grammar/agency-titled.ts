/**
 * Names in small letters behind the title of their head: "cục trưởng Cục *quản lý nợ và tài chính đối ngoại*", "giám đốc trung tâm *hợp tác trí tuệ
 * Việt Nam*". Only the title tells there that a body is named, and not any office of that kind.
 */
import type { AgencyChunk, Token } from '../doc.ts';
import { agencyHeads, nameWords } from '../lexicon/agencies.ts';
import { endsWord } from './agency-parts.ts';
import { isForceThere } from './agency-small.ts';
import { cueAt } from './cue.ts';
import { NO_SYLLABLE } from './firm.ts';
import { zoneEnd } from './own-name-zones.ts';
import { nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, isDash, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const MOST = 14;
/** Last words of titles of heads. */
const TITLE_ENDS = ['đốc', 'trưởng', 'tịch', 'nhiệm', 'phó'];
const STOPS =
  /^(?:này|trên|đó|cũ|mới|kiêm|vừa|khi|nơi|cũng|không|hiện|đang|từng|trong|còn|lại|thì|mà|như|nhận|xác|khẳng|trả|phụ|sau|trước|để|vì|do|lớn|nhỏ|thuộc|trực|khác|đã|làm|thôi|ngoài|chia|nhấn|thừa|đề|yêu|bày|thay|cùng|nêu|đưa|gồm|rồi|ông|bà|nhưng|hồi|xuống|chịu|dẫn|năm|tháng|ngày|nhiệm|các|một|hai|ba|nhiều|số|trẻ|đầu)$/u;
const STOP_PAIRS =
  /^(?:đại diện|đánh giá|đặc biệt|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|công bố|phát biểu|kiểm điểm|cấp trên|đồng chí|chuyên án|chủ (?:quản|trì|tọa|toạ))$/u;
/** Of these each has one name in the country or the province; of the others there are many of a kind. */
const BUREAU = /^(?:Cục|Vụ|Tổng cục|Chi cục)$/;

/** Where the name ends; `base.last` where no name in small letters stands there. */
export function titledEnd(ctx: Context, base: Pick<AgencyChunk, 'first' | 'last' | 'head'>): number {
  const { tokens } = ctx;
  if (base.head === 'Sở' || !says(tokens[base.first - 1], ...TITLE_ENDS)) return base.last;
  if (tokens[base.last]?.shape !== 'lower' || says(tokens[base.last], 'và', 'về')) return base.last;
  const end = wordsEnd(ctx, base.last);
  const words = tokens.slice(base.last, end);
  const proper = words.some((t) => isCapital(t));
  if (words.length < 2 && !proper) return base.last;
  // "viện trưởng Viện *thông tin khoa học xã hội* cho rằng".
  const institute = base.head === 'Viện' && words.length > 3 && !isCapital(tokens[end]);
  const enough = BUREAU.test(base.head) || institute || proper || isPlaced(ctx, end);
  return enough ? end : base.last;
}

/** "tổ trưởng tổ *công tác liên ngành về đầu tư*, cho biết": what a team is for, up to a mark, whose it is or its head's name; `from` where more of it is not read. */
export function taskEnd(ctx: Context, from: number): number {
  const { tokens } = ctx;
  if (tokens[from]?.shape !== 'lower' || says(tokens[from], 'dân', 'bảo')) return from;
  const end = wordsEnd(ctx, from);
  const next = tokens[end];
  const closed = next === undefined || /^(?:break|punct)$/u.test(next.shape) || nameAt(tokens, end, false);
  return end > from + 2 && (closed || levelAt(tokens, end)) ? end : from;
}

function wordsEnd(ctx: Context, from: number): number {
  const { tokens } = ctx;
  let j = from;
  for (; j < from + MOST; j++) {
    // "Hội di truyền học *Việt Nam*": the country ends the name.
    if (j > from && says(tokens[j], 'việt') && says(tokens[j + 1], 'nam')) return j + 2;
    // "Ban quản lý khu kinh tế *Nghi Sơn*": the zone's own name.
    const zone = j > from ? zoneEnd(ctx, j) : j;
    if (zone > j) return zone;
    if (isForceThere(tokens, j) || (isDash(tokens[j]) ? endsAtDash(ctx, j) : endsAt(ctx, j, from))) break;
  }
  while (j > from && (isDash(tokens[j - 1]) || says(tokens[j - 1], 'và', 'về'))) j--;
  return j;
}

/** "Cục X - *Ảnh*: ...", "Hiệp hội nhựa - *TS* A": no field of the body. */
const endsAtDash = ({ tokens }: Context, j: number): boolean =>
  !isWord(tokens[j + 1]) || says(tokens[j + 1], 'ảnh') || cueAt(tokens, j + 1) !== undefined;

const isWord = (t: Token | undefined): boolean => t?.shape === 'lower' || isCapital(t);

/** A unit, the larger body, the person, or a word that no name has. */
function endsAt(ctx: Context, j: number, from: number): boolean {
  const { tokens } = ctx;
  const [t, next] = [tokens[j], tokens[j + 1]];
  if (!t || !isWord(t)) return true;
  // "phó trưởng phòng *cục* Cảnh sát X": the larger body.
  if (says(t, 'cục', 'sở', 'bộ', 'vụ') && isCapital(next) && !endsWord(tokens, j)) return true;
  // "Viện nghiên cứu Phát triển Kinh tế - *Xã* hội".
  const level = levelAt(tokens, j) !== undefined && !says(next, 'hội');
  if (t.shape === 'lower') return isStop(t, next) || level;
  // "Chi cục đê điều và *Phòng* chống lụt bão".
  const head = agencyHeads.longest(tokens, j) && !says(next, 'chống');
  if (head || level || placeAfterHead(tokens, ctx.text, j)) return true;
  return j > from && nameAt(tokens, j, false) !== undefined;
}

function isStop(t: Token, next: Token | undefined): boolean {
  if (says(t, 'và', 'về') || (says(t, 'đầu') && says(next, 'tư'))) return false;
  if (NO_SYLLABLE.test(t.text) || STOPS.test(t.text)) return true;
  const pair = nameWords.get(`${t.key} ${next?.key}`) ?? '';
  return pair.endsWith('ends') || STOP_PAIRS.test(`${t.text} ${next?.text}`);
}

const isPlaced = ({ tokens, text }: Context, j: number): boolean =>
  levelAt(tokens, j) !== undefined || placeAfterHead(tokens, text, j) !== undefined || isLarger(tokens, j);

/** "trưởng phòng tài chính kế toán *Sở Y tế*", "phó trưởng phòng cây xanh *của sở Xây dựng*": whose department it is. */
function isLarger(tokens: readonly Token[], j: number): boolean {
  const at = says(tokens[j], 'của', 'thuộc') ? j + 1 : j;
  const head = agencyHeads.longest(tokens, at);
  if (!head) return false;
  return isCapital(tokens[at])
    ? at > j || WHOLE.test(head.value.canonical)
    : says(tokens[at], 'sở', 'cục') && isCapital(tokens[at + 1]);
}
const WHOLE =
  /^(?:Sở|Công an|Bộ(?= |$)(?! Chính trị)|Cục|Tổng cục|Viện|UBND|Bệnh viện|Đại học|Trường|Tòa án|Chi cục|Ngân hàng)/u;

/** "Trung tâm Bảo tồn Di tích Cố đô *Huế*": what was the capital is its name, and no unit that it serves. */
export const capitalEnd = (tokens: readonly Token[], i: number): number =>
  says(tokens[i - 1], 'đô') && says(tokens[i - 2], 'cố') && isCapital(tokens[i]) ? i + 1 : i;
