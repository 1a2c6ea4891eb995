/** Where things stand: the same picture gives the same places, what stands stays, and nothing lies on anything else. */
import { describe, expect, it } from 'vitest';
import { edgeAt, packEdges } from '../../client/edge-layer.ts';
import { frameOf, inside } from '../../client/frame.ts';
import type { EdgeLook } from '../../client/state/appearance.ts';
import { place } from '../../client/state/layout.ts';

const star = (n: number) => ({
  ids: ['hub', ...Array.from({ length: n }, (_x, i) => `leaf${i}`)],
  links: Array.from({ length: n }, (_x, i) => ({ from: 'hub', to: `leaf${i}` })),
});

describe('the layout', () => {
  it('gives the same places for the same picture, in whatever order it is told', () => {
    const { ids, links } = star(12);
    const once = place(ids, links, new Map());
    const again = place([...ids].reverse(), [...links].reverse(), new Map());
    for (const id of ids) expect(again.get(id)).toEqual(once.get(id));
  });
  it('leaves what stands where it stands, and puts what is new near its own', () => {
    const { ids, links } = star(8);
    const before = place(ids, links, new Map());
    const after = place([...ids, 'new'], [...links, { from: 'leaf3', to: 'new' }], before);
    for (const id of ids) expect(after.get(id)).toEqual(before.get(id));
    const [parent, fresh] = [after.get('leaf3'), after.get('new')];
    const far = (id: string) =>
      Math.hypot((after.get(id)?.x ?? 0) - (fresh?.x ?? 0), (after.get(id)?.y ?? 0) - (fresh?.y ?? 0));
    expect(parent).toBeDefined();
    expect(far('leaf3')).toBeLessThan(far('leaf7') + far('leaf0'));
    expect(far('leaf3')).toBeLessThan(260);
  });
  it('gives every disc its own room, even around a hub of forty', () => {
    const { ids, links } = star(40);
    const at = [...place(ids, links, new Map()).values()];
    const close = at.flatMap((a, i) =>
      at.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < 40 && Math.abs(a.y - b.y) < 30),
    );
    expect(close).toEqual([]);
  });
  it('draws what hangs together together, in pictures of thousands', () => {
    const ids = Array.from({ length: 2000 }, (_x, i) => `n${i}`);
    const links = ids.map((from, i) => ({ from, to: `n${Math.floor(i / 100) * 100 + ((i + 1) % 100)}` }));
    const at = place(ids, links, new Map());
    const spread = (list: string[]) => {
      const points = list.map((id) => at.get(id) ?? { x: 0, y: 0 });
      const x = points.reduce((s, p) => s + p.x, 0) / points.length;
      const y = points.reduce((s, p) => s + p.y, 0) / points.length;
      return Math.max(...points.map((p) => Math.hypot(p.x - x, p.y - y)));
    };
    expect(new Set([...at.values()].map((p) => `${p.x},${p.y}`)).size).toBe(2000);
    expect(spread(ids.slice(0, 10))).toBeLessThan(spread(ids) / 3);
    expect(place(ids, links, new Map())).toEqual(at);
  });
});

describe('the camera', () => {
  it('stands over the middle of what it has to show, and not too near', () => {
    const screen = { width: 1000, height: 800 };
    const wide = frameOf(
      [
        { x: -1000, y: 0 },
        { x: 3000, y: 100 },
      ],
      screen,
      1,
    );
    expect(wide?.middle.x).toBe(1000);
    expect(wide?.ratio).toBeCloseTo(4000 / (1000 - 2 * 84));
    expect(frameOf([{ x: 5, y: 5 }], screen, 1)?.ratio).toBe(0.6);
    expect(frameOf([], screen, 1)).toBeUndefined();
  });

  it('leaves more room below, where the buttons are, than above', () => {
    const screen = { width: 1000, height: 800 };
    const points = [-500, 500].map((y) => ({ x: 0, y }));
    const { middle, ratio } = frameOf(points, screen, 1) ?? { middle: { x: 0, y: 0 }, ratio: 1 };
    const [lowest = 0, highest = 0] = points.map((p) => 400 - (p.y - middle.y) / ratio);
    expect(highest).toBeCloseTo(56);
    expect(800 - lowest).toBeCloseTo(92);
  });
});

describe('pointing', () => {
  const edge = (from: string, to: string): EdgeLook =>
    ({ key: `${from}|${to}`, from, to, claims: [], label: '', size: 1, line: 'full' }) as EdgeLook;
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 0 }],
    ['c', { x: 0, y: 100 }],
  ]);
  const data = packEdges([edge('a', 'b'), edge('a', 'c')], places);
  it('finds the nearest line within reach, and none beyond its ends', () => {
    expect(edgeAt(data, { x: 50, y: 3 }, 6)).toBe(0);
    expect(edgeAt(data, { x: 2, y: 50 }, 6)).toBe(1);
    expect(edgeAt(data, { x: 50, y: 50 }, 6)).toBeUndefined();
    expect(edgeAt(data, { x: 120, y: 0 }, 6)).toBeUndefined();
  });
  it('knows what lies inside a lasso, with its bays', () => {
    const bay = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 5, y: 2 },
      { x: 0, y: 10 },
    ];
    expect(inside({ x: 2, y: 3 }, bay)).toBe(true);
    expect(inside({ x: 5, y: 8 }, bay)).toBe(false);
    expect(inside({ x: 11, y: 1 }, bay)).toBe(false);
  });
});
