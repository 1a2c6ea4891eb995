/** A bulletin tells of several occasions, each in an item of its own: "* Mường Chà: Ngày 13/6, ...". */
import type { Doc } from '../doc.ts';

export interface Item {
  /** Characters [start, end). */
  start: number;
  end: number;
}

const MARK = String.raw`^\W*(?:\([^)]{2,14}\)\s*[-–]?\s*)?`;
/** "* Ngày 04/11, ...", "THUẬN THÀNH: Chiều cùng ngày, ...". */
const BEGINS = new RegExp(
  `${MARK}(?:[*•▪■●♦►]\\s*(?:\\p{Lu}[\\p{L}.\\d -]{1,40}:\\s+)?\\p{Lu}|\\p{Lu}[\\p{L}. -]{1,40}:\\s+\\p{Lu})`,
  'u',
);
/** "- Chiều 5/11, ...": a dash begins other lists as well, but none of days. */
const DASHED =
  /^\s*[-–+]\s+(?:(?:vào\s+)?(?:sáng|chiều|tối|trưa|ngày)\s+(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d[^,:;]{0,12},|cùng ngày,)/iu;
const DATED =
  /^[^\n]{0,300}?(?<!\p{L})(?:(?:sáng|chiều|tối|trưa|ngày|hôm)\s+(?:ngày\s+)?\d{1,2}\s?[-/.]\s?\d|cùng ngày|trong ngày \d)/iu;

/** The items of a bulletin in their order; none where the article tells one story. */
export function itemsOf(doc: Doc): Item[] {
  const lines: { start: number; text: string }[] = [];
  let at = 0;
  for (const text of doc.text.split('\n')) {
    lines.push({ start: at, text });
    at += text.length + 1;
  }
  const firsts = lines.filter((l) => BEGINS.test(l.text) || DASHED.test(l.text));
  if (firsts.filter((l) => DATED.test(l.text)).length < 2) return [];
  return firsts.map((l, i) => ({ start: l.start, end: firsts[i + 1]?.start ?? doc.text.length }));
}
