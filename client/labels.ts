/** Draws type letters and names over the nodes: larger nodes first, and no name over another or over a disc that is already there. */

export interface Labelled {
  x: number;
  y: number;
  /** Radius on the screen in pixels. */
  size: number;
  letter: string;
  name: string;
  /** Drawn whatever lies beneath: the selection and what is near it. */
  forced: boolean;
  muted: boolean;
}

export interface Inks {
  text: string;
  halo: string;
}

export const FONT = '"Be Vietnam Pro", system-ui, sans-serif';
const SIZE = 13;
const MOST_NAMES = 400;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function drawName(context: CanvasRenderingContext2D, n: Labelled, inks: Inks, taken: Box[]): void {
  const width = context.measureText(n.name).width;
  const left = n.x + n.size + 5;
  // Marks above capitals and below vowels need more than the font size.
  const box = { left: left - 2, top: n.y - SIZE * 0.85, right: left + width + 2, bottom: n.y + SIZE * 0.85 };
  if (!n.forced && taken.some((t) => meets(box, t))) return;
  taken.push(box);
  context.strokeStyle = inks.halo;
  context.strokeText(n.name, left, n.y);
  context.fillStyle = inks.text;
  context.fillText(n.name, left, n.y);
}

export function drawLabels(context: CanvasRenderingContext2D, nodes: readonly Labelled[], inks: Inks): void {
  const seen = nodes.filter(
    (n) =>
      n.x > -200 &&
      n.y > -40 &&
      n.x < context.canvas.clientWidth + 40 &&
      n.y < context.canvas.clientHeight + 40,
  );
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillStyle = inks.halo;
  for (const n of seen) {
    if (n.size < 6 || n.muted) continue;
    context.font = `700 ${Math.round(n.size * 1.05)}px ${FONT}`;
    context.fillText(n.letter, n.x, n.y + 0.5);
  }
  context.textAlign = 'left';
  context.font = `500 ${SIZE}px ${FONT}`;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  const discs =
    seen.length > 1500
      ? []
      : seen.map((n) => ({
          left: n.x - n.size,
          top: n.y - n.size,
          right: n.x + n.size,
          bottom: n.y + n.size,
        }));
  const taken: Box[] = [...discs];
  const ordered = seen
    .filter((n) => !n.muted)
    .sort((a, b) => Number(b.forced) - Number(a.forced) || b.size - a.size || (a.name < b.name ? -1 : 1));
  for (const n of ordered.slice(0, MOST_NAMES)) drawName(context, n, inks, taken);
}
