/** Lines that were broken at a width, as pages copied from a letter have them, run on: a break inside of a sentence is read as a blank. */

/** The next line goes on in small letters, and this one has come to no stop. */
const GOES_ON = /[^\s.!?…:;"”|)\]>*-][ \t]*\n[ \t]*(?=\p{Ll}\p{L}*[ ,.;:)])/gu;
const FEWEST = 3;
const SHORTEST = 40;
const LONGEST = 160;

/** The same text, as long as before; unchanged where too few lines show that they were broken. */
export function unbroken(text: string): string {
  if ((text.match(GOES_ON)?.length ?? 0) < FEWEST) return text;
  const lines = text.split('\n');
  const width = widthOf(lines);
  if (width === undefined) return text;
  return lines.reduce((out, line, i) => {
    if (i === 0) return line;
    return out + (isBroken(lines[i - 1] ?? '', line, width) ? ' ' : '\n') + line;
  }, '');
}

/** Where most of the lines that go on were broken. */
function widthOf(lines: readonly string[]): number | undefined {
  const wide = lines.flatMap((line, i) => {
    const goesOn = /[\p{L}\d,]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(lines[i + 1] ?? '');
    return goesOn && line.length >= SHORTEST && line.length <= LONGEST ? [line.length] : [];
  });
  return wide.length < FEWEST ? undefined : wide.sort((a, b) => a - b)[wide.length >> 1];
}

/** No stop, and as wide as the others or followed by small letters. */
function isBroken(line: string, next: string, width: number): boolean {
  if (!/[\p{L}\d,]\s*$/u.test(line) || !/^\s*[\p{L}\d“"(]/u.test(next)) return false;
  const whole = line.length > width * WIDE && line.length < width / WIDE;
  return whole || (line.length >= SHORTEST && line.length < width / WIDE && /^\s*\p{Ll}/u.test(next));
}
const WIDE = 0.8;
