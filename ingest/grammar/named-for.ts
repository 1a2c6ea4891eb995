/** "Người được giới thiệu làm X *là ông A*", "ứng viên Chủ tịch X": who is named for an office does not hold it yet. */
import type { OfficeChunk, Sentence } from '../doc.ts';
import type { Walk } from './walk.ts';
import { lowerWords } from './words.ts';

const LOOK_BACK = 20;
const NAMED =
  /(?:^| )(?:(?:người|nhân sự|cán bộ|phương án)(?: [^.;:,]*)? (?:giới thiệu|đề cử|tiến cử|đề nghị|đề xuất|dự kiến|quy hoạch)(?:(?: để)? bầu)?(?: (?:bổ sung|thay|thay thế))*(?: (?:làm|giữ|vào|cho|chức|vụ|danh|chức vụ|chức danh|vị trí|cương vị|ghế))+|(?:ứng viên|ứng cử viên|ứng cử)(?: (?:cho|vào|của|làm|giữ|chức|vụ|danh|vị trí|ghế))*)$/u;

/** Marks the offices that begin at `i` where what stands before only names somebody for them. */
export function markNamed(w: Walk, i: number, offices: readonly OfficeChunk[], s: Sentence): void {
  if (!NAMED.test(lowerWords(w.tokens, Math.max(s.first, i - LOOK_BACK), i))) return;
  const end = offices.at(-1)?.last ?? i;
  if (WON.test(lowerWords(w.tokens, end, end + LOOK_BACK))) return;
  for (const o of offices) o.planned = true;
}
/** "giới thiệu bầu giữ chức Chủ tịch X ông A *đã trúng cử*": who was only named no longer is. */
const WON =
  /(?:^| )(?:(?:đã |vừa |chính thức )+(?:được bầu|trúng cử|đắc cử|được bổ nhiệm|nhậm chức|nhận nhiệm vụ)|(?:trúng|đắc) cử)(?= |$)/u;
