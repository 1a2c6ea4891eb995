/** How a report opens with its occasion: "Mở đầu phiên làm việc chiều nay, ...", "Đó là chỉ đạo của ông A trong buổi họp ...", "Cuộc họp tối 4/12 do ông B chủ trì ...". */
import { asked } from '../asked.ts';
import { led } from '../first-letters.ts';
import type { EventHit } from './event.ts';

export const HELD = led(
  /(?<!\p{L})(?:chủ trì|tổ chức|dự|tham dự|khai mạc|diễn ra|tiến hành|chủ tọa|tại|trong)(?:\s+(?:cuộc|buổi))?\s*$/iu,
);
/** "hội nghị sơ kết do A phối hợp với B, C tổ chức" */
export const BY =
  /^\s*(?:(?:vào\s+)?(?:sáng|chiều|tối|trưa|ngày)\s+(?:ngày\s+)?\d[\d/.-]*\s+)?(?:(?:vừa|đã)\s+)?(?:do|được)\s[^.;“"]{3,220}?\s(?:tổ\s*chức|chủ\s*trì)(?!\p{L})/iu;
/** "cuộc họp sáng nay": its day. */
const TODAY = /^\s*(?:vào\s+)?(?:hôm\s+nay|(?:sáng|chiều|tối|trưa)\s+nay)(?!\p{L})/iu;
/** "Đó là chỉ đạo của ông A trong buổi họp tại ...": what the report was told at. */
const SAID_SO =
  /^\W*(?:(?:đó|đây) (?:cũng )?là (?:một trong )?(?:những |các )?(?:chỉ đạo|ý kiến|yêu cầu|thông tin|khẳng định|nhận định|phát biểu|chia sẻ|nội dung|đề nghị|kết luận|lưu ý)|(?:thông tin|nội dung|ý kiến|vấn đề|yêu cầu|chỉ đạo|câu hỏi)(?:\s\p{L}+){0,2}\s(?:trên|này))(?!\p{L})/iu;
const TODAY_IN = asked(/(?<!\p{L})(?:hôm|sáng|chiều|tối|trưa) nay(?!\p{L})/iu);
/** "Mở đầu phiên làm việc chiều nay, ...", "Tại cuộc họp ngày 4/12, ...": what the report opens with. */
const MEETING = /^(?:(?:cuộc|phiên|buổi)\s+)?(?:họp|làm việc|họp báo|thảo luận|hội nghị|chất vấn)$/u;
const OPENED = /(?<!\p{L})(?:mở đầu|bắt đầu|kết thúc|tiếp tục)\s*$/iu;

export const isOpening = (text: string, { head, start, end }: EventHit, before: string): boolean =>
  MEETING.test(head) && (HELD.test(before) || OPENED.test(before) || (start < 3 && BY.test(text.slice(end))));

/** "cuộc họp *sáng nay*". */
export const isToday = (text: string, { end }: EventHit): boolean => TODAY.test(text.slice(end, end + 24));

/** Does a sentence tell of today, or say what the report was told at? */
export const tellsOfToday = (text: string): boolean => isOfToday(text) || SAID_SO.test(text);
export const isOfToday = (text: string): boolean => TODAY_IN.test(text);

/** A sentence that names no day, and needs none. */
export const isSaidSo = (text: string, hit: EventHit, before: string): boolean =>
  SAID_SO.test(text) && isOpening(text, hit, before);

/** Sentences that a trial may be told of in. */
const EARLY = 3;
/** A trial is told of early, with its day or its court. */
export const isTried = (text: string, body: number, dated: boolean): boolean =>
  body <= EARLY && (dated || /(?<!\p{L})(?:TAND|[Tt](?:òa|oà) án)(?!\p{L})/u.test(text));

/** "trong buổi làm việc ngày 11/4 *vừa qua*": told of at another. */
const AGO_FROM = 60;
const OF_LATE_AGO = /^\s*(?:(?:vào\s+)?ngày\s+\d[\d/.-]*\s+)?(?:vừa (?:qua|rồi)|trước đó)(?!\p{L})/iu;

export const isAgo = (text: string, { start, end }: EventHit): boolean =>
  start > AGO_FROM &&
  OF_LATE_AGO.test(text.slice(end, end + 40)) &&
  !/(?:thời gian|tháng|năm|tuần)\s*$/iu.test(text.slice(start, end));
