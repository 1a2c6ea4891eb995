/** How days are written: "sáng 24/5", "ngày 04/8/2022", "2.6", "ngày 23 tháng 7 năm 2025", "quý II", "năm 2022". Order is always day, month. */
import { finderOf } from '../asked.ts';

export interface DateHit {
  start: number;
  end: number;
  day?: number;
  month?: number;
  year?: number;
}

const CUE = '(?:ngày|sáng|chiều|tối|trưa|hôm|nay|qua|đêm|lúc|từ|đến|và|mai)';
const FULL = /(?<![\d/.,-])(\d{1,2})\s?[/.\-–]\s?(\d{1,2})\s?[/.\-–]\s?((?:19|20)\d{2})(?![\d/])/gu;
const WORDS = /(?<!\p{L})(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+((?:19|20)\d{2}))?(?![\d/])/giu;
const SHORT = new RegExp(
  `(?<!\\p{L})${CUE}(?:(?<=(?:sáng|chiều|tối|trưa|đêm|hôm)\\s(?:nay|qua|mai))\\s*,)?\\s*\\(?\\s*(?:ngày\\s+)?(\\d{1,2})\\s?[/.\\-–]\\s?(\\d{1,2})(?![\\d/]|\\s?[/.\\-–]\\s?\\d|[.,]\\d|\\s?%|\\s+(?:ấp|xã|phường|thôn|bản|huyện|hộ|khóm|khu|đơn vị|đại biểu|tiêu chí|thành viên|phiếu|chi)(?!\\p{L}))`,
  'giu',
);
/** Without two numbers and a mark between them there is no short date: most sentences have none. */
const PARTED = /\d\s?[/.\-–]\s?\d/u;
/** "ngày 9 và 10-8", "từ 2 đến 5/10", "các ngày 13, 14 và 15-8": the first day of several. */
const DAYS =
  /(?<![\d/.,-])(\d{1,2})(?:\s*,\s*(?:ngày\s+)?\d{1,2}(?!\s?[/-])){0,4}\s*(?:và|đến|,|-|–)\s*(?:ngày\s+)?(\d{1,2})\s?[/-]\s?(\d{1,2})(?:\s?[/-]\s?((?:19|20)\d{2}))?(?![\d/])/gu;
const MONTH = /(?<!\p{L})tháng\s+(\d{1,2})\s?(?:[/\-–]|năm)\s?((?:19|20)\d{2})(?!\d)/giu;

const finder = finderOf([DAYS, FULL, WORDS, SHORT, MONTH]);

const valid = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** All days and months written in the text, in order, without overlaps; full dates win over short ones. */
export function datesIn(text: string): DateHit[] {
  const hits: DateHit[] = [];
  if (!/\d/.test(text)) return hits;
  const add = (m: RegExpMatchArray, day?: string, month?: string, year?: string) => {
    const start = m.index ?? 0;
    const end = start + m[0].length;
    if (day !== undefined && !valid(Number(day), Number(month))) return;
    if (month !== undefined && Number(month) > 12) return;
    if (hits.some((h) => start < h.end && h.start < end)) return;
    const hit: DateHit = { start, end };
    if (day !== undefined) hit.day = Number(day);
    if (month !== undefined) hit.month = Number(month);
    if (year !== undefined) hit.year = Number(year);
    hits.push(hit);
  };
  const find = finder(text);
  for (const m of find(DAYS))
    if (/(?:ngày|từ)\s*$/iu.test(text.slice(0, m.index)) && Number(m[1]) < Number(m[2]))
      add(m, m[1], m[3], m[4]);
  for (const m of find(FULL)) add(m, m[1], m[2], m[3]);
  for (const m of find(WORDS)) add(m, m[1], m[2], m[3]);
  if (PARTED.test(text)) for (const m of find(SHORT)) add(m, m[1], m[2]);
  for (const m of find(MONTH)) add(m, undefined, m[1], m[2]);
  return hits.sort((a, b) => a.start - b.start);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO text of the precision that is known; `undefined` without a year. */
export function isoOf(hit: DateHit, year = hit.year): string | undefined {
  if (year === undefined) return undefined;
  if (hit.month === undefined) return String(year);
  return hit.day === undefined ? `${year}-${two(hit.month)}` : `${year}-${two(hit.month)}-${two(hit.day)}`;
}

/** The year of a day and month that an article published on `published` reports: the latest that is not after it (two days' grace for advance copies). */
export function yearBefore(hit: DateHit, published: string): number {
  const year = Number(published.slice(0, 4));
  const day = `${two(hit.month ?? 1)}-${two(hit.day ?? 1)}`;
  const limit =
    published.length > 7 ? published.slice(5) : published.length > 4 ? `${published.slice(5)}-31` : '12-31';
  return day <= limit || (published.length > 7 && within(hit, published)) ? year : year - 1;
}

const within = (hit: DateHit, published: string): boolean => {
  const a = Date.UTC(Number(published.slice(0, 4)), (hit.month ?? 1) - 1, hit.day ?? 1);
  const b = Date.UTC(
    Number(published.slice(0, 4)),
    Number(published.slice(5, 7)) - 1,
    Number(published.slice(8, 10)),
  );
  return a - b <= 20 * 86_400_000;
};
