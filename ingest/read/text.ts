/** What a plain-text article says of itself: title, outlet, author, day of publication. Nothing is cut from the text. */
import { datesIn, isoOf } from '../grammar/date.ts';
import type { IsoDate } from '../model.ts';

export interface Found {
  title: string;
  publisher?: string;
  author?: string;
  publishedOn?: IsoDate;
}

const STAMP =
  /^(?:(?:thứ\s+\p{L}+|chủ\s+nhật)\s*,?\s*)?(?:ngày\s+)?(?:(?:đăng|cập\s+nhật|xuất\s+bản)[^\d]{0,20})?(?:(?:lúc\s+)?\d{1,2}[:h]\d{2}\s*(?:phút)?\s*[,|-]?\s*)?(?:(?:thứ\s+\p{L}+|chủ\s+nhật)\s*,?\s*)?(?:ngày\s+)?\(?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}\)?/iu;
const HEADER = /^\s*date\s+((?:19|20)\d{2}(?:-\d{2}){0,2})\s+/u;
const NOISE =
  /^(you are here|trang chủ|skip ribbon commands|lượt xem.*|\d+|[.\s-]+|chia sẻ|in trang|bản in|.{0,30}[›>|].{0,60})$/iu;
const PREFIX = /^\s*\(?([\p{Lu}Đ][\p{Lu}Đ\p{L}.]{1,14})\)?\s*[-–—]\s*(?=[\p{Lu}“"])/u;
const SOURCE = /^\s*(?:nguồn|theo)\s*:\s*(.{3,80})$/iu;
const BYLINE =
  /^\s*(?:(?:tin|bài|ảnh|tin,\s*ảnh|bài,\s*ảnh|bài và ảnh|tin và ảnh|tác giả|thực hiện|pv|th)(?!\p{L})\s*[:,]?\s*)+[:]?\s*(\p{Lu}[^.:;!?\n]{1,60})$/iu;
const NAME_LINE = /^\s*((?:\p{Lu}[\p{L}.]*[\s–-]*){1,6})(?:\s*\([^)]{2,60}\))?\s*$/u;
const UNSPACED = /\p{Ll}\p{Lu}/u;

/** Metadata of a text, each only where the text shows it. */
export function findInText(text: string): Found {
  const lines = text.split('\n').map((l) => l.trim());
  const found: Found = { title: titleOf(lines) };
  const published = publishedOf(text, lines);
  if (published) found.publishedOn = published;
  const publisher = publisherOf(lines);
  if (publisher) found.publisher = publisher;
  const author = authorOf(lines);
  if (author) found.author = author;
  return found;
}

function titleOf(lines: string[]): string {
  for (const raw of lines.slice(0, 12)) {
    const line = raw.replace(HEADER, '').trim();
    if (line.length < 8 || NOISE.test(line) || (STAMP.test(line) && line.length < 60)) continue;
    return line.slice(0, 400);
  }
  return lines.find((l) => l !== '')?.slice(0, 400) ?? '';
}

function publishedOf(text: string, lines: string[]): IsoDate | undefined {
  const header = text.match(HEADER)?.[1];
  if (header) return header;
  const ends = [...lines.slice(0, 14), ...lines.slice(-6)];
  for (const line of ends) {
    const stamp = line.length < 120 ? line.match(STAMP)?.[0] : undefined;
    const date = stamp ? datesIn(stamp)[0] : undefined;
    if (date?.year && !/^ngày\s+\d.*,\s*(?:tại|ủy|ubnd|công)/iu.test(line)) return isoOf(date);
  }
  for (const line of ends) {
    const day = stampedBy(line);
    if (day) return day;
  }
  return undefined;
}

/** "QTO - 06:30, 29/04/2022", "CHÍ BẢO - SÓC KHA (17-10-2019)", "(Báo A, 17/03/2023) - Ngày 16/3, ...": the day beside who put it up. */
function stampedBy(line: string): IsoDate | undefined {
  const opening = OPENING.exec(line)?.[1];
  const stamp = opening ?? (line.length < 90 ? line : '');
  const [day, more] = datesIn(stamp).filter((d) => d.year !== undefined && d.day !== undefined);
  if (!day || more) return ISO_LINE.exec(line)?.[0];
  const rest = (stamp.slice(0, day.start) + stamp.slice(day.end)).replace(CLOCK, ' ');
  return /(?<!\p{L})\p{Ll}/u.test(rest.replace(SOURCE_WORDS, ' ')) ? undefined : isoOf(day);
}
/** The outlet and the day in brackets before the lead. */
const OPENING = /^\s*\(([^()]{2,40}\d{4})\)\s*[-–—]/u;
const ISO_LINE = /^(?:19|20)\d{2}-\d{2}-\d{2}$/u;
/** Weekdays and hours beside a day. */
const CLOCK =
  /(?<!\p{L})(?:thứ\s+\p{L}+|chủ\s+nhật|ngày|lúc|vào|giờ|phút|am|pm|sa|ch|gmt|đăng|cập\s+nhật|xuất\s+bản)(?!\p{L})|\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?/giu;
/** What an outlet's or author's name has in small letters. */
const SOURCE_WORDS =
  /(?<!\p{L})(?:xã|phường|huyện|tỉnh|thành\s+phố|thị\s+xã|tổng\s+hợp|tin|bài|ảnh|và|theo|báo|điện\s+tử|tuyên\s+giáo|online|portal|[\w.]+\.vn)(?!\p{L})/giu;

function publisherOf(lines: string[]): string | undefined {
  for (const line of lines.slice(-8)) {
    const source = line.match(SOURCE)?.[1];
    if (source) return source.trim();
  }
  for (const line of lines.slice(0, 8)) {
    const prefix = line.match(PREFIX)?.[1];
    if (prefix && !/^(ngày|sáng|chiều)$/iu.test(prefix) && prefix === prefix.toUpperCase()) return prefix;
  }
  return undefined;
}

function authorOf(lines: string[]): string | undefined {
  const written = lines.filter((l) => l !== '' && !NOISE.test(l));
  for (const line of written.slice(-4).reverse()) {
    const by = line.match(BYLINE)?.[1];
    if (by) return by.trim();
    const name = line.length < 60 && !UNSPACED.test(line) ? line.match(NAME_LINE)?.[1] : undefined;
    if (name && name.trim().split(/\s+/).length >= 2) return name.trim();
  }
  return undefined;
}
