/** From pieces of text with their places on a page back to lines and paragraphs, as a typesetter broke them. Lengths in points, y upwards. */

export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
}

/** Pieces in the order of the file; a piece on another height begins a line. */
export function linesOnPage(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - piece.y) < Math.max(line.height, piece.height) * 0.5) add(line, piece);
    else if (piece.text.trim() !== '')
      lines.push({
        text: piece.text,
        left: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        height: piece.height,
      });
  }
  const told = lines.map((l) => ({ ...l, text: l.text.replace(/\s+/g, ' ').trim() }));
  return told.filter((l, i) => !(isEdge(i, told.length) && PAGE_NUMBER.test(l.text)));
}

const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s*\d{1,3}\s*(?:\/\s*\d{1,3})?\s*[-–]?$/iu;
const isEdge = (i: number, n: number): boolean => i === 0 || i === n - 1;

function add(line: Line, piece: Piece): void {
  const gap = piece.x - line.right > 0.2 * line.height ? ' ' : '';
  line.text += gap + piece.text;
  if (piece.text.trim() === '') return;
  line.right = Math.max(line.right, piece.x + piece.width);
  line.height = Math.max(line.height, piece.height);
}

/** Paragraphs of all pages; one that runs over the end of a page stays whole. */
export function paragraphsOf(pages: readonly Line[][]): string[] {
  const out: string[] = [];
  let last: Line | undefined;
  let before: Setting | undefined;
  for (const lines of pages) {
    const set = settingOf(lines);
    for (const [i, line] of lines.entries()) {
      const goesOn = last && (i === 0 && before ? runsOver(last, line, before) : runsOn(last, line, set));
      if (goesOn) out.push(joined(out.pop() ?? '', line.text));
      else out.push(line.text);
      last = line;
    }
    before = set;
  }
  return out;
}

/** A number such as 09/CTr-BCA-MTTW may be broken after a hyphen or a stroke. */
const joined = (text: string, more: string): string =>
  /[\p{L}\p{N}][-/]$/u.test(text) && /^[\p{L}\p{N}]/u.test(more) ? text + more : `${text} ${more}`;

interface Setting {
  left: number;
  right: number;
  /** Usual height of letters, usual distance from line to line. */
  height: number;
  step: number;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Headings are set apart: the margins are those of the letters that most lines have. */
function settingOf(lines: readonly Line[]): Setting {
  const height = median(lines.map((l) => l.height));
  const body = lines.filter((l) => Math.abs(l.height - height) <= 1);
  return {
    left: median(body.map((l) => l.left)),
    right: Math.max(...body.map((l) => l.right)),
    height,
    step: median(lines.slice(1).map((l, i) => Math.abs((lines[i] as Line).y - l.y))),
  };
}

const ENDED = /[.!?…:;]["”’)]*$/u;
const isShort = (line: Line, set: Setting): boolean => line.right < set.right - (set.right - set.left) * 0.12;
const isIndented = (line: Line, set: Setting): boolean => line.left > set.left + set.height * 0.8;
const alike = (a: Line, b: Line): boolean => Math.abs(a.height - b.height) <= 1;

function runsOn(last: Line, line: Line, set: Setting): boolean {
  const step = last.y - line.y;
  if (step <= 0 || step > Math.max(set.step * 1.35, line.height * 1.5) || !alike(last, line)) return false;
  // A heading of several lines stands in larger letters, and is often centred.
  if (line.height > set.height * 1.15) return true;
  const ended = ENDED.test(last.text);
  if (isIndented(line, set) && (ended || line.left > last.left + set.height * 0.8)) return false;
  if (/[,;\-/]$/.test(last.text)) return true;
  return !(isShort(last, set) && (ended || /^[\p{Lu}\p{N}\-–+•]/u.test(line.text)));
}

/** From the foot of one page to the head of the next, which is set the same. */
function runsOver(last: Line, line: Line, set: Setting): boolean {
  if (ENDED.test(last.text) || !alike(last, line)) return false;
  return /^[\p{Ll}\p{N}]/u.test(line.text) || !(isShort(last, set) || isIndented(line, set));
}
