/** The two sheets of our own, under and over the discs: lines below, words above. */
import { type Affine, type EdgeLayer, packEdges } from './edge-layer.ts';
import type { Focus, Known, SceneView } from './overlay.ts';
import type { EdgeLook } from './state/appearance.ts';

/** Larger pictures are drawn plainly: no fading around the pointer, no lines while they move. */
export const MANY = { nodes: 4000, edges: 20_000 };

export function sheetOver(container: HTMLElement, name: string, under: boolean): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { className: `sheet ${name}` });
  if (under) container.prepend(canvas);
  else container.append(canvas);
  return canvas;
}

export function fitPixels(canvas: HTMLCanvasElement): void {
  const ratio = Math.min(2, devicePixelRatio || 1);
  const [w, h] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
  if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
}

/** The lines in the light: of the entity in focus, of several selected (not beside a way between them), and what is selected or pointed at. */
export function litEdges(view: SceneView, known: Known, { node, edge }: Focus): EdgeLook[] {
  const around = node === undefined ? [] : (known.edgesOf.get(node) ?? []);
  const among =
    view.selected.size < 2 || view.onPath.size > 0
      ? []
      : [...view.selected].flatMap((id) => known.edgesOf.get(id) ?? []);
  const chosen =
    view.selectedEdges.size === 0 && edge === undefined
      ? []
      : view.edges.filter((e) => view.selectedEdges.has(e.key) || e.key === edge);
  return [...around, ...among, ...chosen];
}

const INKS = {
  light: { base: [0.58, 0.63, 0.7], lit: [0.2, 0.29, 0.62, 1] },
  dark: { base: [0.36, 0.41, 0.5], lit: [0.66, 0.74, 0.98, 1] },
} as const;

/** `still`: nothing moves, so that even half a million lines are drawn. */
export function paintLines(
  layer: EdgeLayer,
  at: Affine,
  view: SceneView,
  known: Known,
  focus: Focus,
  still: boolean,
): void {
  const lit = litEdges(view, known, focus);
  const many = view.entities.length > MANY.nodes;
  const pointedAt = lit.length === 1 && lit[0]?.key === focus.edge;
  const node = focus.node !== undefined || view.selected.size > 0;
  const alpha = (many ? 0.25 : 0.95) * (lit.length === 0 || pointedAt ? 1 : node ? 0.3 : 0.6);
  const inks = INKS[view.scheme];
  const all = { ink: [...inks.base, alpha] as const, thick: many ? 0.6 : 1 };
  const hidden = !still && view.edges.length > MANY.edges;
  layer.draw(at, hidden ? undefined : all, packEdges(lit, view.places), { ink: inks.lit, thick: 1.6 });
}
