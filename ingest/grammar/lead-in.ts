/**
 * Phrases that open a sentence and tell of somebody else than the one who then acts: "*Báo cáo với Bí thư Thành ủy*, Chủ tịch UBND quận 12 B cho biết",
 * "*Sau phần trả lời của Bộ trưởng Bộ X*, Chủ tịch Quốc hội B nói", "*Ngoài ông A*, Bộ trưởng Bộ X còn bổ nhiệm".
 */
import type { OfficeChunk, Sentence } from '../doc.ts';
import type { AgencyContext } from './agency.ts';
import { calledAt, cueAt } from './cue.ts';
import { officesAfter } from './holding.ts';
import { nameAt } from './person.ts';
import { isDash, lowerWords, says } from './words.ts';

type Words = Pick<AgencyContext, 'tokens'>;

/** How such a phrase begins; not "theo ông A", "trao đổi với ông A", behind which newspapers let A himself speak. */
const OPENS =
  /^(?:trước đó |đồng thời |cũng |ngay )?(?:tiếp thu|thực hiện|trả lời|đáp|chấp hành|quán triệt|ghi nhận|báo cáo|trước|sau|chào mừng|chúc mừng|cùng với|bên cạnh|ngoài|xét|đánh giá|chia sẻ|phát biểu khi|đề cập|nói về|theo (?:quyết định|thông báo|chỉ đạo|yêu cầu|đề nghị|phân công|lời mời|lệnh))(?= |$)/u;
/** "*Báo cáo của bà A*, Phó chủ tịch X nêu": who reports is who is told of. */
const OWN =
  /^(?:báo cáo(?= |$)(?! (?:với|cho|trước)).*|(?:đánh giá|chia sẻ|trả lời|ghi nhận)) của(?: đồng chí| đ \/ c)?$/u;
/** What stands before whom it tells of. */
const OF =
  /^(?:chào|chúc) mừng$|(?<!\p{L})(?:của|với|cho|tân|ngài|đề nghị|ngoài|về|về việc thi tuyển|trường hợp)(?: đồng chí| đ \/ c)?$/u;

const ACTS =
  /^(?:(?:đã|cũng|đồng thời|vừa|còn|sẽ) )?(?:khẳng định|phát biểu|nhấn mạnh|cho (?:biết|rằng|hay)|cảm ơn|cám ơn|hứa|cam kết|đề nghị|yêu cầu|xác nhận|chủ trì|báo cáo|giải trình|trình bày|làm rõ|nêu|nói|bày tỏ|mong|thay mặt|tiếp thu|chỉ đạo|giao|thăm|bổ nhiệm|điều chỉnh|thông tin|ký|trả lời|chia sẻ|được|giữ chức|bác bỏ|phủ nhận|thừa nhận|lý giải|giải thích|kêu gọi|lưu ý|kết luận|đánh giá|kiến nghị|đề xuất|tuyên bố|thông báo|cảnh báo|biểu dương|chúc mừng|phân tích|ghi nhận|trao|tặng|dự|kiểm tra|cung cấp|trăn trở|kỳ vọng)(?= |$)/u;

/** Whether words at `i` tell what somebody does. */
export const acts = (w: Words, i: number): boolean => ACTS.test(lowerWords(w.tokens, i, i + 4));

const LONGEST = 24;
/** Whether the clause that ends at `i` is such a phrase. */
export function opens(w: Words, i: number, s: Sentence): boolean {
  const from = Math.max(s.first, i - LONGEST);
  let first = i;
  while (first > from && !/^[,;:.“”"]$/u.test(w.tokens[first - 1]?.text ?? '')) first--;
  if (first === from && from > s.first) return false;
  const clause = lowerWords(w.tokens, first, i);
  return OPENS.test(clause) && OF.test(clause) && !OWN.test(clause);
}

const LONGEST_ASIDE = 30;
/** "B khẳng định", "B, Giám đốc Công an tỉnh X khẳng định", "B - Trưởng phòng Y - cho biết": whether the one named before `i` goes on to act. */
export function goesOnToAct(w: Words, i: number, s: Sentence): boolean {
  if (acts(w, i)) return true;
  if (!/^[,(]$/u.test(w.tokens[i]?.text ?? '') && !isDash(w.tokens[i])) return false;
  for (let j = i + 1; j < Math.min(i + LONGEST_ASIDE, s.last); j++) {
    if (acts(w, j)) return true;
    if (cueAt(w.tokens, j)?.honorific || /^[;:.“”"]$/u.test(w.tokens[j]?.text ?? '')) return false;
  }
  return false;
}

/** How many of the offices before a name are of whom the phrase before them tells: all but the last, whose holder acts. */
export function toldInOpening(w: Words, i: number, offices: readonly OfficeChunk[], s: Sentence): number {
  const last = offices.at(-1)?.last;
  if (last === undefined || offices.length < 2 || !opens(w, i, s)) return 0;
  const cue = cueAt(w.tokens, last);
  const name = nameAt(w.tokens, cue?.end ?? last, true);
  return name && goesOnToAct(w, name.last, s) ? offices.length - 1 : 0;
}

/** "Ngoài ông A, *Bộ trưởng Bộ X* còn bổ nhiệm": the offices behind a name whose phrase is over are of the one who acts, and who is not named. */
export function ofWhoActs(w: Words, first: number, offices: readonly OfficeChunk[], s: Sentence): boolean {
  const end = offices.at(-1)?.last;
  return end !== undefined && acts(w, end) && opens(w, first, s);
}

/** "*Chúc mừng tân* Bí thư Tỉnh ủy X, bà B đề nghị": whom the one behind the comma turns to. */
const ADDRESSED =
  'theo với của cho lời gửi gởi tới đến trình mặt lên mừng thăm gặp tiếp đón tặng mời ơn đỡ'.split(' ');

/** "gửi *tân Chủ tịch X*, ông B ...": somebody else is told of behind the comma; not in "theo Chủ tịch UBND xã, ông B*, tội phạm* đã giảm" and "dưới sự chủ trì của Chủ tịch UBND xã, ông B*.*", where he does nothing himself. */
export function isAddressed({ tokens }: AgencyContext, i: number, end: number): boolean {
  if (says(tokens[i - 1], 'theo') && tokens[end]?.text === ',') return false;
  if (says(tokens[i - 1], 'của') && says(tokens[i - 2], 'trì', 'dự') && tokens[end]?.text === '.')
    return false;
  return says(tokens[says(tokens[i - 1], 'tân') ? i - 2 : i - 1], ...ADDRESSED);
}

/** "theo quyết định của *Bộ trưởng Bộ Công an*, Thiếu tướng A, nguyên Cục trưởng X, giữ chức Y": whose title is told behind the name. */
export function isOfAnother(w: AgencyContext, i: number, at: number, s: Sentence): boolean {
  const name = calledAt(w.tokens, at + 1);
  if (!name || !says(w.tokens[i - 1], ...ADDRESSED)) return false;
  return officesAfter(w, name.last, s.last, true).offices.length > 0;
}
