/** The day on which an occasion was held: the one that stands with it, not that of a paper, of an effect, a deadline or a birthday. */
import { type DateChunk, type Doc, isWithin, type Range, type Sentence } from '../doc.ts';
import { type DateHit, isoOf, yearBefore } from '../grammar/date.ts';
import type { EventHit } from '../grammar/event.ts';
import type { IsoDate } from '../model.ts';
import { yearAround } from './year.ts';

interface Found {
  hit: EventHit;
  sentence: Sentence;
  planned?: boolean | undefined;
}

/** Days before are history. */
const NEWS = 1990;

/** Days of the sentence that may be the occasion's, those with a part of the day first ("sáng 16/12"). */
function daysIn(doc: Doc, s: Sentence): DateChunk[] {
  const days = doc.dates.filter(
    (d) =>
      isWithin(d, s) &&
      d.day !== undefined &&
      (d.year ?? NEWS) >= NEWS &&
      !isAnniversary(doc, d) &&
      !isOfElse(doc, d, s),
  );
  const hour = days.filter((d) => HOUR.test(near(doc, d.first)) || HOUR.test(near(doc, d.first - 1)));
  return hour.length > 0 ? hour : days;
}
const HOUR = /^(?:sáng|chiều|tối|trưa|đêm|nay)$/iu;
const near = (doc: Doc, i: number): string => doc.tokens[i]?.text ?? '';

/** "(11-6-1948 - 11-6-2018)": from the day remembered to its anniversary. */
function isAnniversary(doc: Doc, d: Range): boolean {
  const dash = /^[-–—]$/;
  return (
    (near(doc, d.first - 1) === '(' && dash.test(near(doc, d.last))) ||
    (near(doc, d.last) === ')' && dash.test(near(doc, d.first - 1)))
  );
}

const CUES = /(?:(?:vào|ngày|hôm|lúc)\s+)*$/iu;
/** What takes effect, ends, is due or is remembered on a day. */
const EFFECT =
  /(?<!\p{L})(?:kể từ|tính (?:từ|đến)|hiệu lực(?: thi hành)?(?: từ| kể từ)?|áp dụng từ|(?:nghỉ hưu|giữ chức|đảm nhiệm)[^,.;]{0,60} từ|trước|sau|đến hết|quá|(?:chậm|muộn) nhất(?: là)?|hạn(?: cuối| chót)?|sinh|kỷ niệm(?: ngày)?|truyền thống|kỷ nguyên)\s+$/iu;
/** The day of a paper: "Kế hoạch số 17 ngày 10/7/2018", "Nghị quyết số 03/NQLT (6/12/2011)". */
const PAPER = new RegExp(
  `(?:${String.raw`(?<!\p{L})(?:số|văn\s+bản|công\s+văn)\s+\d[^\s,;]*|\d\/\p{Lu}[\p{L}\d/-]*|(?<!\p{L})(?:quyết định|nghị quyết|kế hoạch|chỉ thị|nghị định|thông tư|công văn|thông báo|kết luận|công điện|tờ trình)`})` +
    String.raw`(?:\s+của\s+[^,.;()\d]{0,50})?,?\s*(?:(?:ký|ban hành)\s+)?(?:ngày\s+|\(\s*(?:ngày\s+)?)$`,
  'iu',
);

/** "(Báo A, 17/03/2023) - Ngày 16/3, ...": the outlet's own day. */
const STAMPED = /^\s*\([^()]{2,40}[,–-]\s*$/u;

function isOfElse(doc: Doc, d: DateChunk, s: Sentence): boolean {
  const at = doc.tokens[d.first]?.start ?? 0;
  const said = doc.text.slice(at, doc.tokens[d.last - 1]?.end ?? at);
  const number = at + Math.max(0, said.search(/\d/u));
  const before = doc.text.slice(Math.max(s.start, number - 160), number);
  return (
    PAPER.test(before) ||
    STAMPED.test(doc.text.slice(s.start, number)) ||
    EFFECT.test(before.replace(CUES, ''))
  );
}

export function dayText(doc: Doc, { sentence }: Found): string | undefined {
  const [d] = daysIn(doc, sentence);
  return d?.day !== undefined && d.month !== undefined ? `${d.day}/${d.month}` : undefined;
}

/** "Chiều cùng ngày": told near the beginning of the sentence. */
export const isSameDay = (doc: Doc, s: Sentence): boolean =>
  /cùng\s+ngày|trong\s+(?:ngày|sáng|chiều)/iu.test(doc.text.slice(s.start, s.start + 60));

/** The day that its own sentence gives. */
export function dayWith(doc: Doc, found: Found): IsoDate | undefined {
  const [hit] = daysIn(doc, found.sentence);
  return hit && inItsYear(found, withYear(doc, hit));
}

/** "họp báo *quý I-2019*", "chuyến thăm (12 - *17-10-1995*)": on no day of another year, but for the one in which a year's end is looked back on. */
function inItsYear({ hit }: Found, date: IsoDate | undefined): IsoDate | undefined {
  const named = Number(ITS_YEAR.exec(hit.name)?.[1] ?? Number.NaN);
  const late = Number(date?.slice(0, 4)) - named;
  return late < 0 || late > 1 ? undefined : date;
}
const ITS_YEAR =
  /(?<!\p{L})(?:quý\s+(?:[IV]{1,3}|\d)\s*(?:[-–/]|năm)\s*|[-–]\s*\d{1,2}[-/]\d{1,2}[-/])((?:19|20)\d\d)(?!\d|\s*[-–]\s*\d)/u;

/** The day that its sentence gives, or else the lead. */
export function leadDay(doc: Doc, found: Found): IsoDate | undefined {
  const lead = doc.sentences
    .filter((s) => s.role === 'body' && !isStamp(doc, s))
    .slice(0, 4)
    .filter((s) => found.planned || !TO_COME.test(doc.text.slice(s.start, s.end)));
  const hit = daysIn(doc, found.sentence)[0] ?? recent(doc, lead);
  return hit && inItsYear(found, withYear(doc, hit));
}

/** "Theo kế hoạch, cuộc bầu cử *sẽ được tổ chức* vào ngày 3/4": no day of what has been held. */
const TO_COME =
  /(?<!\p{L})(?:sẽ|dự kiến)(?:\s+(?:được|chính thức|đồng loạt)){0,2}\s+(?:tổ chức|diễn ra|khai mạc|tiến hành)(?!\p{L})/iu;

/** The first day that is not long ago: "bản vẽ lập ngày 18-6-2001" is, in an article that tells of 2018. */
function recent(doc: Doc, lead: readonly Sentence[]): DateChunk | undefined {
  const latest = doc.dates.reduce((year, d) => Math.max(year, d.year ?? 0), 0);
  return lead.flatMap((s) => daysIn(doc, s)).find((d) => (d.year ?? latest) >= latest - 1);
}

/** "Thứ Ba, 12/9/2023 | 09:47": when the page was put up. */
export function isStamp(doc: Doc, s: Sentence): boolean {
  let small = 0;
  for (let i = s.first; i < s.last && small < 4; i++) if (doc.tokens[i]?.shape === 'lower') small++;
  return small < 4;
}

/** "kỷ niệm 87 năm ngày thành lập (20/10/1930)" on a 20th of October: 87 years after. */
const JUBILEE = /kỷ niệm(?: lần thứ)? (\d{1,3}) năm/iu;
const HEAD = 1500;
function jubileeYear(doc: Doc, hit: Pick<DateHit, 'day' | 'month'>): number | undefined {
  const founded = doc.dates.find(
    (d) =>
      d.day === hit.day &&
      d.month === hit.month &&
      d.year !== undefined &&
      (d.year < NEWS || isFounding(doc, d)),
  )?.year;
  const count = founded && JUBILEE.exec(doc.text.slice(0, HEAD))?.[1];
  return count ? (founded ?? 0) + Number(count) : undefined;
}

/** "27 năm ngày thành lập (*2/10/1996* - 2/10/2023)": the day that is remembered. */
const isFounding = (doc: Doc, d: Range): boolean =>
  near(doc, d.first - 1) === '(' && JUBILEE.test(doc.text.slice(0, HEAD));

/** "đến ngày *31/8/2024*", with or without the word for the day in the date. */
const UNTIL = /(?<!\p{L})(?:đến|hết)\s+(?:hết\s+)?(?:ngày\s+)?[\d/.-]*(?:ngày)?$/iu;

function withYear(doc: Doc, hit: Omit<DateHit, 'start' | 'end'>): IsoDate | undefined {
  const date = { start: 0, end: 0, ...hit };
  if (hit.year !== undefined) return isoOf(date);
  // "từ ngày 1/9/2019 đến 31/8/2024": where a term ends tells of no other day's year.
  const same = doc.dates.find(
    (d) =>
      d.day === hit.day &&
      d.month === hit.month &&
      d.year !== undefined &&
      d.year >= NEWS &&
      !isFounding(doc, d) &&
      !UNTIL.test(
        doc.text.slice(Math.max(0, (doc.tokens[d.first]?.end ?? 0) - 24), doc.tokens[d.first]?.end),
      ),
  );
  if (same?.year) return isoOf(date, same.year);
  const jubilee = jubileeYear(doc, hit);
  if (jubilee) return isoOf(date, jubilee);
  const published = doc.article.publishedOn;
  const year = published ? yearBefore(date, published) : yearAround(doc, hit.month ?? 1);
  return year === undefined ? undefined : isoOf(date, year);
}
