/** What the camera can do: bring things into sight, centre one, go nearer and farther. */
import { type Affine, affineOf, project } from './edge-layer.ts';
import { type Frame, frameOf, inSight } from './frame.ts';
import type { SceneView } from './overlay.ts';
import type { Point } from './state/model.ts';

/** Pixels of the picture across the smaller side of the screen at the usual zoom. */
export const SIDE = 760;
const USUAL = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
const STEP = 1.5;
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Framing {
  /** Brings these into sight, if they are not: all, where none are named. */
  fit(ids?: readonly string[]): void;
  centre(id: string): void;
  /** Brings what is new into sight where some of it is not, never nearer than one is. */
  reveal(ids: readonly string[]): void;
  zoom(direction: 'in' | 'out'): void;
}

interface CameraTurn {
  x: number;
  y: number;
  ratio: number;
}

/** What a renderer has to offer for it. */
interface Viewed {
  getCamera(): CameraTurn & {
    setState(to: CameraTurn): unknown;
    animate(to: CameraTurn, options: { duration: number }): unknown;
    getBoundedRatio(ratio: number): number;
  };
  getDimensions(): { width: number; height: number };
  graphToViewport(p: Point, over?: { cameraState: typeof USUAL }): Point;
}

export function framing(seen: Viewed, view: () => SceneView, affine: () => Affine): Framing {
  const camera = seen.getCamera();
  // Without movement the camera is simply there: an animation of no length would divide by it.
  const turn = (to: CameraTurn): void => {
    if (calm()) camera.setState(to);
    else void camera.animate(to, { duration: 260 });
  };
  const go = ({ middle, ratio }: Frame) =>
    turn({ x: 0.5 + middle.x / SIDE, y: 0.5 + middle.y / SIDE, ratio });
  const pointsOf = (ids: readonly string[]) => ids.flatMap((id) => view().places.get(id) ?? []);
  const frameFor = (ids: readonly string[]): Frame | undefined => {
    const usual = affineOf((p) => seen.graphToViewport(p, { cameraState: USUAL }));
    return frameOf(pointsOf(ids), seen.getDimensions(), Math.hypot(usual.a, usual.b));
  };
  return {
    fit(ids) {
      const frame = frameFor(ids ?? view().entities.map((e) => e.id));
      if (frame) go(frame);
    },
    reveal(ids) {
      const frame = frameFor(ids);
      const at = affine();
      const hidden = pointsOf(ids).some((p) => !inSight(project(at, p), seen.getDimensions()));
      if (frame && hidden) go({ ...frame, ratio: Math.max(frame.ratio, camera.ratio) });
    },
    centre(id) {
      const p = view().places.get(id);
      if (!p || inSight(project(affine(), p), seen.getDimensions())) return;
      go({ middle: p, ratio: Math.min(camera.ratio, 1.2) });
    },
    zoom(direction) {
      const ratio = camera.getBoundedRatio(camera.ratio * (direction === 'in' ? 1 / STEP : STEP));
      turn({ x: camera.x, y: camera.y, ratio });
    },
  };
}
