/**
 * Lines that were broken for a page's width ("đồng chí Nguyễn⏎Văn Tập") are one for the reader: a line end becomes a blank, so that every place in the
 * text stays. What ends a paragraph, a heading or a caption stays a line end.
 */

/** A line that goes on in small letters behind no mark: the sign of it. */
const GOES_ON = /[^\s.!?…:;"”»)*][ \t]*\n[ \t]*\p{Ll}/u;
const ENDS = /[.!?…:;"”»)*]\s*$/u;
const BEGINS_SMALL = /^\s*\p{Ll}/u;
/** So many of them, and the text was wrapped as a whole: its full lines go on before capitals, too. */
const FEWEST = 3;
/** A wrapped line is about as long as its neighbours; a heading is shorter. */
const SHARE = 0.6;

export function unwrapped(text: string): string {
  if (!GOES_ON.test(text)) return text;
  const lines = text.split('\n');
  const isOpen = (n: number): boolean =>
    !ENDS.test(lines[n] ?? '') && (lines[n] ?? '').trim() !== '' && (lines[n + 1] ?? '').trim() !== '';
  const isBroken = (n: number): boolean => isOpen(n) && BEGINS_SMALL.test(lines[n + 1] ?? '');
  const broken = lines.filter((_, n) => isBroken(n)).map((line) => line.length);
  const width =
    broken.length < FEWEST ? Number.POSITIVE_INFINITY : SHARE * broken.reduce((a, b) => Math.max(a, b));
  const joins = (n: number): boolean =>
    isBroken(n) || (n > 0 && isOpen(n) && (lines[n] ?? '').length >= width);
  return lines.map((line, n) => `${n === 0 ? '' : joins(n - 1) ? ' ' : '\n'}${line}`).join('');
}
