/** Occasions still to come: "sẽ thăm ... và dự Hội nghị X", "Kỳ họp thứ 6 khai mạc vào ngày 21/10" told on the 3rd, "Kỳ họp sẽ diễn ra ..." in the next sentence. */

import type { DateChunk, Doc, Sentence } from '../doc.ts';
import { led } from '../first-letters.ts';
import type { EventHit } from '../grammar/event.ts';
import { bySentence } from './resolve.ts';

/** Behind "sẽ" up to a verb that leads to the occasion, without another clause between. */
const WILL =
  /(?<!\p{L})(?:(?:sẽ|sắp)(?!\p{L})(?:(?!(?:đã|vừa|cho biết|cho rằng|khẳng định|nói|nhấn mạnh|tại|trong|sau|như|nếu|khi|rằng)(?!\p{L})|,\s*(?:vào |hôm )?(?:sáng|chiều|tối|trưa|ngày|hôm)\s)[^.;:“"”])*|chuẩn bị)\s(?:dự|tham dự|tham gia|tổ chức|chủ trì|khai mạc|tiến hành|diễn ra|mở|đăng cai(?: tổ chức)?|tổ chức tốt|thăm|họp|có)\s+(?:một\s+|các\s+)?$/iu;
/** "rời Hà Nội, lên đường sang Bắc Kinh tham dự Diễn đàn": who only leaves for it. */
const LEAVES =
  /(?<!\p{L})(?:lên đường|rời (?:thủ đô )?Hà Nội)(?!\p{L})(?:(?!(?:đã|vừa|sau khi|tại|trước đó)(?!\p{L}))[^.;:“"”]){0,100}?\s(?:dự|tham dự|tham gia)\s+$/iu;
/** "đã mời Tổng thống A sang dự Diễn đàn B": who is asked to come has not been there; who comes "theo lời mời" has. */
const INVITED =
  /(?<!\p{L})(?<!lời )mời(?!\p{L})(?:(?!(?:đã|vừa|tại|ngày|để)(?!\p{L}))[^.;:,“"”]){0,100}?\s(?:dự|tham dự|tham gia|thăm)\s+$/iu;
const REACH = 160;
/** Who is told to hold something has not held it; who holds it as was asked ("Theo đề nghị của A, sáng 5/4, B tổ chức") has. */
const ORDERED = led(
  /(?<!\p{L})(?:(?<!(?:(?:Theo|(?<=,\s)theo)(?! đó)|Thực hiện|Được(?! biết)|Trước(?! mắt)|Tiếp thu|,\s(?:thực hiện|được|trước|tiếp thu))\s[^,]*)(?:[Yy]êu cầu|[Đđ]ề nghị|(?<!(?:[Nn]goại|[Bb]àn|[Cc]huyển)\s)giao|[Kk]iến nghị|[Đđ]ề xuất|ý tưởng|gợi ý|mong muốn)(?!\scủa(?!\p{L}))|(?:phải|cần|có nhiệm vụ)(?![^.;:]*,\s\p{Lu}))\s(?:(?!(?:đã|vừa|tại|thông|ban|lưu|lùi|dời|hoãn|thời gian|việc|qua)(?!\p{L})|,\s*(?:vào |hôm )?(?:sáng|chiều|tối|trưa|ngày|hôm)\s)[^.;:“"”]){0,120}?(?:tổ chức|tiến hành|mở)\s+$/u,
);
/** An order that goes on without its subject: "Đồng thời, tổ chức diễn tập ..., hoàn thành trước ngày 15/8." */
const TOLD_TO = /^\W*(?:đồng thời|ngoài ra|bên cạnh đó|cùng với đó)?,?\s*(?:tổ chức|tiến hành)\s+$/iu;
const DUE = /(?:chậm nhất|hoàn thành|xong)\s+(?:là\s+)?trước/iu;
/** "*Kỳ họp* sẽ khai mạc ngày 4/12": the sentences after it; "hội nghị năm tới" is another. */
const NEXT_SAYS =
  /^\W*(?:(?:theo|dự kiến)[^,]{0,40},\s*)?(?<noun>kỳ họp|hội nghị|phiên họp|đại hội|lễ|cuộc gặp|diễn đàn|hội thảo|chuyến thăm)(?!\p{L})(?!(?:\s\p{L}+){0,2}\s(?:năm|lần)\s(?:tới|sau)(?!\p{L}))[^.;:,]{0,60}\s(?:sẽ|dự kiến)\s+(?:được\s+)?(?:chính thức\s+)?(?:diễn ra|tổ chức|khai mạc)(?!\s+(?:trong|đến|tới|\d+\s+ngày))(?!\p{L})/iu;
const AFTER = 2;

/** By the words before the phrase. */
export const isAhead = (text: string, hit: EventHit): boolean =>
  [WILL, LEAVES].some((cue) => cue.test(text.slice(Math.max(0, hit.start - REACH), hit.start))) ||
  isInvited(text, hit) ||
  isOrdered(text, hit);

export const isInvited = (text: string, { start }: EventHit): boolean =>
  INVITED.test(text.slice(Math.max(0, start - REACH), start));

export const isOrdered = (text: string, { start }: EventHit): boolean =>
  ORDERED.test(text.slice(Math.max(0, start - REACH), start));

/** Work that is due, told without who does it, is no occasion. */
export const isDue = (text: string, { start }: EventHit): boolean =>
  TOLD_TO.test(text.slice(0, start)) && DUE.test(text);

/** By the sentences after it and by the calendar; asked of the article's sentences by their number. */
export function toCome(doc: Doc): (at: number, hit: EventHit) => boolean {
  const days = bySentence(doc, doc.dates);
  const today = todayOf(doc, days);
  return (at, hit) => {
    const s = doc.sentences[at];
    if (s?.role !== 'body') return false;
    const text = doc.text.slice(s.start, s.end);
    if (DONE.test(text.slice(Math.max(0, hit.start - 40), hit.start))) return false;
    const saidNext = doc.sentences
      .slice(at + 1, at + 1 + AFTER)
      .some((next) => next.line === s.line && isOf(hit, doc.text.slice(next.start, next.end)));
    if (saidNext && !MET.test(text.slice(0, hit.start))) return true;
    const day = today && dayBehind(doc, s, hit, days.get(s) ?? []);
    return day !== undefined && isSoonAfter(today as Day, day);
  };
}
const isOf = (hit: EventHit, next: string): boolean => {
  const noun = NEXT_SAYS.exec(next)?.groups?.noun?.toLowerCase();
  return noun !== undefined && hit.head.includes(noun);
};
/** "Sáng 5/4, tại hội nghị, ...", "ông A nói tại hội nghị ...", "Chiều 5/4, A tổ chức ...". */
const MET =
  /(?<!\p{L})(?:tại|trong|bên lề|chủ trì|dự|kết quả)\s+(?:cuộc\s+|buổi\s+)?$|^\W*(?:vào |hôm )?(?:sáng|chiều|tối|trưa|ngày|hôm)\s/iu;
const DONE = /(?<!\p{L})(?:đã|vừa)(?!\p{L})[^,.;]*$/iu;

type Day = Pick<DateChunk, 'day' | 'month' | 'year'>;

/** What may stand between an occasion and a day to come; a part of the day tells of one gone. */
const TO_DAY =
  /^[\s,(]*(?:do [^,.;]{0,80}?(?=tổ chức))?(?:(?:được|sẽ|dự kiến|tổ chức|diễn ra|khai mạc|bắt đầu|vào|từ|trong|ngày|các|tới)\s*)*$/iu;
/** "để bầu ... tại *kỳ họp thứ 6* khai mạc ngày 21/10". */
const BEGINS = /khai mạc/iu;

const AT = /(?<!\p{L})(?:tại|trong|chủ trì|dự|kết quả|sau|từ)\s+(?:cuộc\s+|buổi\s+)?$/iu;
/** "Hội nghị họp ngày 15-7 *đã* bầu". */
const HAS = /^\s*,?\s*(?:đã|vừa)(?!\p{L})/u;
const HOUR = /^(?:sáng|chiều|tối|trưa|đêm|hôm|nay|qua)$/u;

/** The day that stands right behind the phrase. */
function dayBehind(doc: Doc, s: Sentence, hit: EventHit, days: readonly DateChunk[]): DateChunk | undefined {
  const [start, end] = [s.start + hit.start, s.start + hit.end];
  return days.find((d) => {
    const first = doc.tokens[d.first];
    if (d.day === undefined || !first || first.start < end || HOUR.test(first.lower)) return false;
    const gap = doc.text.slice(end, first.start);
    const behind = doc.tokens[d.last - 1]?.end ?? end;
    if (HAS.test(doc.text.slice(behind, behind + 12))) return false;
    return TO_DAY.test(gap) && (BEGINS.test(gap) || !AT.test(doc.text.slice(s.start, start).slice(-30)));
  });
}

/** Days of what has happened: at a sentence's opening, behind a part of the day, behind "đã". */
const OPENING =
  /^\W*(?:[^,\d]{0,30}[-–:)]\s*)?(?:(?:vào|hôm|lúc|cũng|trong|đến|tới)\s+)*(?:(?:rạng\s)?(?:sáng|chiều|tối|trưa|đêm)|ngày)?\s*(?:nay|qua|ngày)?[\s(,]*$/iu;
const PAST = /(?<!\p{L})(?:hôm|(?:đã|vừa)(?!\p{L})[^.;]{0,60})\s*(?:ngày\s*)?$/iu;
const FUTURE = led(/(?<!\p{L})(?:sẽ|dự kiến|kế hoạch|sắp|tới|hạn|trước|đến)(?!\p{L})/iu);

/** The latest day that the article tells of as gone; none where it is told without days. */
function todayOf(doc: Doc, days: ReadonlyMap<Sentence | undefined, readonly DateChunk[]>): Day | undefined {
  let latest: Day | undefined;
  for (const [s, found] of days) {
    if (s?.role !== 'body') continue;
    const text = doc.text.slice(s.start, s.end);
    for (const d of found) {
      const at = (doc.tokens[d.first]?.start ?? s.start) - s.start;
      if (d.day === undefined || !isGone(text, at + Math.max(0, text.slice(at).search(/\d/u)))) continue;
      if (latest === undefined || isSoonAfter(latest, d)) latest = d;
    }
  }
  return latest;
}

function isGone(text: string, at: number): boolean {
  if (FUTURE.test(text.slice(Math.max(0, at - 60), at + 60))) return false;
  const before = text.slice(0, at).replace(/(?:ngày|sáng|chiều|tối|trưa|đêm|hôm)?\s*$/iu, '');
  return OPENING.test(before) || PAST.test(text.slice(Math.max(0, at - 70), at));
}

const YEAR = 372;
const MONTHS = 93;
/** Within three months; a day without its year is of the nearest. */
function isSoonAfter(a: Day, b: Day): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year && b.year !== a.year + 1)
    return false;
  const gap = (((b.month ?? 0) - (a.month ?? 0)) * 31 + (b.day ?? 0) - (a.day ?? 0) + YEAR) % YEAR;
  return gap > 0 && gap <= MONTHS;
}
