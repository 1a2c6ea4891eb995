/** What a hand does with the picture: a press that moves is a drag, one that does not is a click; what it rests on is lit. */
import { dragged } from './drag.ts';
import type { SceneView } from './overlay.ts';
import type { Point } from './state/model.ts';

/** Pixels of the screen that a press may slip and still be a click. */
const SLIP = 4;

export interface Hand {
  press(id: string, at: Point): void;
  /** Where all that is dragged stands now; nothing, while nothing is dragged. */
  drag(at: Point): ReadonlyMap<string, Point> | undefined;
  holds(): boolean;
  /** Lets go: where it was dragged to, if it was. */
  release(): ReadonlyMap<string, Point> | undefined;
  /** A click that ends a drag is none. */
  clicks(): boolean;
}

/** `toPicture`: from a point of the screen to one of the picture. */
export function openHand(
  view: () => Pick<SceneView, 'selected' | 'places'>,
  toPicture: (at: Point) => Point,
): Hand {
  let grip: { id: string; from: Point; to: Map<string, Point> | undefined } | undefined;
  return {
    press(id, { x, y }) {
      grip = { id, from: { x, y }, to: undefined };
    },
    drag(at) {
      if (!grip || (!grip.to && Math.hypot(at.x - grip.from.x, at.y - grip.from.y) < SLIP)) return undefined;
      grip.to = dragged(grip.id, view(), toPicture(grip.from), toPicture(at));
      return grip.to;
    },
    holds: () => grip !== undefined,
    release() {
      const to = grip?.to;
      // The click of the same press comes after this.
      setTimeout(() => {
        grip = undefined;
      });
      return to;
    },
    clicks: () => !grip?.to,
  };
}
