/** Where the camera has to be so that given points are in sight. */
import type { Point } from './state/model.ts';

/** Room at the sides for discs and names, below for the row of buttons too. */
const EDGE = { x: 84, above: 56, below: 92 };
/** Nearer than this a few points would look lost. */
const NEAREST = 0.6;

export interface Frame {
  middle: Point;
  /** As the camera counts: 1 is the usual zoom, 2 shows twice as much. */
  ratio: number;
}

/** `unit`: pixels of the screen per pixel of the picture at the usual zoom. */
export function frameOf(
  points: readonly Point[],
  screen: { width: number; height: number },
  unit: number,
): Frame | undefined {
  if (points.length === 0) return undefined;
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const p of points) {
    left = Math.min(left, p.x);
    right = Math.max(right, p.x);
    low = Math.min(low, p.y);
    high = Math.max(high, p.y);
  }
  const [x, above, below] = [
    Math.min(EDGE.x, screen.width / 6),
    Math.min(EDGE.above, screen.height / 6),
    Math.min(EDGE.below, screen.height / 6),
  ];
  const ratio = Math.max(
    ((right - left) * unit) / Math.max(1, screen.width - 2 * x),
    ((high - low) * unit) / Math.max(1, screen.height - above - below),
    NEAREST,
  );
  const lift = (((below - above) / 2) * ratio) / unit;
  return { middle: { x: (left + right) / 2, y: (low + high) / 2 - lift }, ratio };
}

/** Does a point lie well within the screen? */
export const inSight = (p: Point, { width, height }: { width: number; height: number }): boolean =>
  p.x > 90 && p.y > 70 && p.x < width - 90 && p.y < height - 70;

/** Is a point of the screen inside a polygon (even-odd rule)? */
export function inside(p: Point, polygon: readonly Point[]): boolean {
  let odd = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [a, b] = [polygon[i] as Point, polygon[j] as Point];
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
  }
  return odd;
}
