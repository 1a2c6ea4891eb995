/** Where things are dragged to: one entity, or all that are selected if it is one of them. */
import type { SceneView } from './overlay.ts';
import type { Point } from './state/model.ts';

export function dragged(
  id: string,
  view: Pick<SceneView, 'selected' | 'places'>,
  before: Point,
  now: Point,
): Map<string, Point> {
  const moved = view.selected.has(id) ? [...view.selected] : [id];
  return new Map(
    moved.flatMap((m) => {
      const p = view.places.get(m);
      return p
        ? [[m, { x: Math.round(p.x + now.x - before.x), y: Math.round(p.y + now.y - before.y) }] as const]
        : [];
    }),
  );
}
