/** Walking the canvas by arrow keys: the neighbour that lies most in that direction. */
import type { EdgeLook } from '../state/appearance.ts';
import type { Point } from '../state/model.ts';

/** The scene's y axis points up. */
const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

export function neighbourTowards(
  key: string,
  from: string | undefined,
  edges: readonly EdgeLook[],
  places: ReadonlyMap<string, Point>,
): string | undefined {
  const way = DIRECTIONS[key];
  const here = from === undefined ? undefined : places.get(from);
  if (!way || !here) return undefined;
  let best: { id: string; score: number } | undefined;
  for (const e of edges) {
    const id = e.from === from ? e.to : e.to === from ? e.from : undefined;
    const there = id === undefined ? undefined : places.get(id);
    if (id === undefined || !there) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const score = (dx * way.x + dy * way.y) / (Math.hypot(dx, dy) || 1);
    if (score > 0.2 && (best === undefined || score > best.score || (score === best.score && id < best.id)))
      best = { id, score };
  }
  return best?.id;
}
