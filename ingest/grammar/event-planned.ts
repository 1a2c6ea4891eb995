/** Occasions that are still to come, by the words around them: "sẽ diễn ra", "dự kiến tổ chức", "tới đây". */
import type { EventHit } from './event.ts';

/** "Hội nghị tổng kết ... sẽ diễn ra": without another occasion or a speaker between. */
const TO_COME =
  /^(?:(?!hội nghị|họp|lễ |phiên|đại hội|hội thảo|cho biết|chuẩn bị)[^.;,“"])*?(?<!\p{L})(?:sẽ|dự kiến)\s+(?:được\s+)?(?:chính thức\s+)?(?:tổ chức|diễn ra|khai mạc)(?!\p{L})/iu;
/** "Phiên họp thứ 24, khai mạc ngày 14/5, sẽ xem xét ...". */
const WILL_TREAT =
  /^[^.;,“"]*,\s*(?:khai mạc|diễn ra|bắt đầu)[^.;,“"]{0,40},\s*sẽ\s+(?:xem xét|thảo luận|bàn|nghe|bầu|kéo dài)(?!\p{L})/iu;
/** "đại hội lần thứ XIII, sẽ được tổ chức vào tháng 9". */
const WILL_BE =
  /^[^.;:,“”"]{0,80}(?:,\s*[^.;:,“”"]{0,20})?,\s*(?:sẽ|dự kiến)\s+(?:được\s+)?(?:tổ chức|diễn ra|khai mạc)(?!\p{L})/iu;
/** "Nội dung này sẽ được giải đáp trong tọa đàm ...". */
const WILL_AT = /(?<!\p{L})sẽ\s+(?:được\s+)?[^.;:,“”"'‘’]{0,50}\s(?:tại|trong)\s+(?:cuộc\s+|buổi\s+)?$/u;
/** "có nghị quyết quyết định cho ý kiến tại kỳ họp thứ 11": what is decided to be dealt with there. */
const DECIDED_FOR =
  /(?<!\p{L})quyết định\s+(?:cho ý kiến|xem xét|đưa|trình)(?!\p{L})[^.;:,“”"'‘’]{0,60}\s(?:tại|trong|vào)\s+$/u;
const MAY_COME = /^\s*(?:dự kiến|sẽ|sắp|tới đây|sắp tới|tới(?=[ ,.(]))(?!\p{L})/iu;
const PLANNED = /(?<!\p{L})(?:sẽ|dự kiến)(?:\s+\p{L}+){0,4}\s*$/iu;
const soon = (text: string, hit: EventHit): boolean =>
  PLANNED.test(text.slice(Math.max(0, hit.start - 60), hit.start));
/** "kỳ họp thứ 7, bắt đầu từ ngày 20-5 tới". */
const BEGINS = /^,?\s*(?:bắt đầu|khai mạc|diễn ra)[^.;,:]{0,30}\d\s+(?:tới|sắp tới)(?!\p{L})/iu;
/** What its sentence says around it: it is still to come. */
export const isPlanned = (text: string, hit: EventHit): boolean =>
  soon(text, hit) ||
  [WILL_AT, DECIDED_FOR].some((cue) => cue.test(text.slice(Math.max(0, hit.start - 90), hit.start))) ||
  WILL_BE.test(text.slice(hit.end, hit.end + 140)) ||
  BEGINS.test(text.slice(hit.end, hit.end + 60)) ||
  /^\W*dự kiến(?!\p{L})/iu.test(text) ||
  WILL_TREAT.test(text.slice(hit.start + hit.head.length, hit.start + 260)) ||
  /(?:tới đây|sắp tới|lần tới|tuần tới|tháng tới)(?:\s*\([^()]*\))?$/iu.test(hit.name) ||
  /^\s*(?:tới đây|sắp tới|sắp diễn ra|dự kiến|sẽ)(?!\p{L})/iu.test(text.slice(hit.end, hit.end + 14)) ||
  TO_COME.test(text.slice(hit.start + hit.head.length, hit.start + 260));

/** It may be still to come: what speaks against its being the one reported. */
export const mayCome = (text: string, hit: EventHit): boolean =>
  soon(text, hit) ||
  WILL_BE.test(text.slice(hit.end, hit.end + 140)) ||
  MAY_COME.test(text.slice(hit.end, hit.end + 12));
