/** The hand on the picture: what counts as a drag, what as a click, and what goes along. */
import { describe, expect, it, vi } from 'vitest';
import { openHand } from '../../client/hand.ts';
import type { Point } from '../../client/state/model.ts';

const places = new Map<string, Point>([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 10, y: 10 }],
  ['c', { x: 50, y: 50 }],
]);
/** A picture shown at twice its size. */
const hand = (...selected: string[]) =>
  openHand(
    () => ({ selected: new Set(selected), places }),
    ({ x, y }) => ({ x: x / 2, y: y / 2 }),
  );

describe('a press on an entity', () => {
  it('is a click as long as it slips by less than a few pixels', () => {
    const h = hand();
    h.press('a', { x: 100, y: 100 });
    expect(h.drag({ x: 102, y: 101 })).toBeUndefined();
    expect(h.release()).toBeUndefined();
    expect(h.clicks()).toBe(true);
  });

  it('drags that entity by as much as the picture shows', () => {
    const h = hand('b');
    h.press('a', { x: 100, y: 100 });
    expect(h.drag({ x: 140, y: 120 })).toEqual(new Map([['a', { x: 20, y: 10 }]]));
    expect(h.release()).toEqual(new Map([['a', { x: 20, y: 10 }]]));
    expect(h.clicks()).toBe(false);
  });

  it('drags all that are selected if it is one of them', () => {
    const h = hand('a', 'b');
    h.press('b', { x: 0, y: 0 });
    expect(h.drag({ x: 8, y: 0 })).toEqual(
      new Map([
        ['a', { x: 4, y: 0 }],
        ['b', { x: 14, y: 10 }],
      ]),
    );
  });

  it('stays a drag when it comes back near to where it began', () => {
    const h = hand();
    h.press('a', { x: 0, y: 0 });
    h.drag({ x: 20, y: 0 });
    expect(h.drag({ x: 1, y: 0 })).toEqual(new Map([['a', { x: 1, y: 0 }]]));
  });

  it('is over after the click that belongs to it', () => {
    vi.useFakeTimers();
    const h = hand();
    h.press('a', { x: 0, y: 0 });
    h.drag({ x: 20, y: 0 });
    h.release();
    expect(h.holds()).toBe(true);
    vi.runAllTimers();
    expect([h.holds(), h.clicks()]).toEqual([false, true]);
    vi.useRealTimers();
  });
});
