/** Draws type letters and names over the nodes: larger nodes first, each name on the side where there is room, none over another or over a disc. */

export interface Labelled {
  x: number;
  y: number;
  /** Radius on the screen in pixels. */
  size: number;
  letter: string;
  /** The name, and a second line in small that tells it from others of the same name. */
  name: string;
  more: string;
  /** What stands for both where there is little room; empty: nothing does. */
  brief: string;
  /** Drawn whatever lies beneath: the selection and what is near it. */
  forced: boolean;
  muted: boolean;
}

export interface Inks {
  text: string;
  soft: string;
  halo: string;
  letter: string;
  accent: string;
}

export const FONT = '"Be Vietnam Pro", system-ui, sans-serif';
const NAME = { size: 13.5, font: `500 13.5px ${FONT}` };
const MORE = { size: 11.5, font: `400 11.5px ${FONT}` };
/** Marks above capitals and below vowels need more than the font size. */
const LINE = 17;
const MOST_NAMES = 300;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const widths = new Map<string, number>();
function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = font + text;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const width = context.measureText(text).width;
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}

interface Spot extends Box {
  align: 'left' | 'right' | 'center';
}

/** Right, left, below, above: the order in which a reader expects a name; then the corners. */
function spotsOf(n: Labelled, width: number, height: number): Spot[] {
  const gap = n.size + 5;
  const middle = { top: n.y - height / 2, bottom: n.y + height / 2 };
  const under = { left: n.x - width / 2, right: n.x + width / 2 };
  return [
    { ...middle, left: n.x + gap, right: n.x + gap + width, align: 'left' },
    { ...middle, left: n.x - gap - width, right: n.x - gap, align: 'right' },
    { ...under, top: n.y + gap - 2, bottom: n.y + gap - 2 + height, align: 'center' },
    { ...under, top: n.y - gap + 2 - height, bottom: n.y - gap + 2, align: 'center' },
    ...[n.y + n.size * 0.6, n.y - n.size * 0.6 - height].flatMap((top): Spot[] => [
      { top, bottom: top + height, left: n.x + n.size, right: n.x + n.size + width, align: 'left' },
      { top, bottom: top + height, left: n.x - n.size - width, right: n.x - n.size, align: 'right' },
    ]),
  ];
}

/** Boxes in squares of a grid, so that a name asks only its surroundings. */
class Taken {
  private readonly cells = new Map<string, Box[]>();
  private keys(b: Box): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(b.left / 120); x <= Math.floor(b.right / 120); x++)
      for (let y = Math.floor(b.top / 60); y <= Math.floor(b.bottom / 60); y++) keys.push(`${x},${y}`);
    return keys;
  }
  add(b: Box): void {
    for (const key of this.keys(b)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(b);
      else this.cells.set(key, [b]);
    }
  }
  /** How many boxes this one would meet. */
  meeting(b: Box): number {
    const met = new Set<Box>();
    for (const key of this.keys(b)) for (const t of this.cells.get(key) ?? []) if (meets(b, t)) met.add(t);
    return met.size;
  }
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, inks: Inks): void {
  context.strokeStyle = inks.halo;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

function drawName(context: CanvasRenderingContext2D, n: Labelled, inks: Inks, taken: Taken): boolean {
  const canvas = context.canvas;
  const width = Math.max(
    widthOf(context, NAME.font, n.name),
    n.more ? widthOf(context, MORE.font, n.more) : 0,
  );
  const spots = spotsOf(n, width, n.more ? LINE + 14 : LINE).map((s) => ({
    ...s,
    met: taken.meeting(s),
    inside:
      s.left >= 4 && s.right <= canvas.clientWidth - 4 && s.top >= 4 && s.bottom <= canvas.clientHeight - 4,
  }));
  const free = spots.find((s) => s.met === 0 && s.inside);
  const spot =
    free ??
    (n.forced ? spots.sort((a, b) => Number(b.inside) - Number(a.inside) || a.met - b.met)[0] : undefined);
  if (!spot) return false;
  taken.add(spot);
  const x = spot.align === 'left' ? spot.left : spot.align === 'right' ? spot.right : n.x;
  context.textAlign = spot.align;
  context.font = NAME.font;
  context.fillStyle = inks.text;
  write(context, n.name, x, spot.top + LINE / 2, inks);
  if (!n.more) return true;
  context.font = MORE.font;
  context.fillStyle = inks.soft;
  write(context, n.more, x, spot.top + LINE + 6, inks);
  return true;
}

/** What an edge says, on a small plate in its middle. */
export interface Plate {
  x: number;
  y: number;
  text: string;
  strong: boolean;
}

/** Nodes in the order of importance; then, where there is room left, what the lines around one of them say. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  nodes: readonly Labelled[],
  plates: readonly Plate[],
  inks: Inks,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  const taken = new Taken();
  for (const n of nodes) {
    if (!n.muted)
      taken.add({ left: n.x - n.size, top: n.y - n.size, right: n.x + n.size, bottom: n.y + n.size });
    if (n.size < 6 || n.muted) continue;
    context.fillStyle = inks.letter;
    context.font = `700 ${Math.round(n.size * 1.05)}px ${FONT}`;
    context.fillText(n.letter, n.x, n.y + 0.5);
  }
  // What a chosen line says has its room before any name.
  drawPlates(
    context,
    plates.filter((p) => p.strong),
    inks,
    taken,
  );
  context.lineJoin = 'round';
  context.lineWidth = 4;
  const named = nodes.filter((n) => !n.muted);
  // Where the whole has no room, the line that tells it from others may have; what must be named is named at any price.
  for (const n of [...named.filter((n) => n.forced), ...named.filter((n) => !n.forced)].slice(0, MOST_NAMES))
    drawName(context, { ...n, forced: false }, inks, taken) ||
      (n.brief !== '' && drawName(context, { ...n, name: n.brief, more: '', forced: false }, inks, taken)) ||
      (n.forced && drawName(context, n, inks, taken));
  drawPlates(
    context,
    plates.filter((p) => !p.strong),
    inks,
    taken,
  );
}

/** A plate that would hide a disc, a name or another plate is left out: the card says the same. */
function drawPlates(
  context: CanvasRenderingContext2D,
  plates: readonly Plate[],
  inks: Inks,
  taken: Taken,
): void {
  for (const p of plates) {
    const box = plateBox(context, p);
    if (taken.meeting(box) > 0) continue;
    drawPlate(context, p, box, inks);
    taken.add(box);
  }
}

function plateBox(context: CanvasRenderingContext2D, p: Plate): Box {
  const half = widthOf(context, MORE.font, p.text) / 2 + 7;
  return { left: p.x - half, top: p.y - 10, right: p.x + half, bottom: p.y + 10 };
}

function drawPlate(context: CanvasRenderingContext2D, p: Plate, box: Box, inks: Inks): void {
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, 20, 6);
  context.fillStyle = inks.halo;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = p.strong ? inks.accent : inks.soft;
  context.stroke();
  context.font = MORE.font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = p.strong ? inks.accent : inks.text;
  context.fillText(p.text, p.x, p.y + 0.5);
}
