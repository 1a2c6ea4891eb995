/** The camera: what is new comes into sight, and nobody is carried nearer or moved without need. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { framing, SIDE } from '../../client/camera.ts';
import type { SceneView } from '../../client/overlay.ts';

/** A screen of 800 x 600 that shows the picture one to one, its middle in the middle; answers where the camera is turned to. */
function lookAt(points: Record<string, [number, number]>, ratio = 1) {
  const turned: { x: number; y: number; ratio: number }[] = [];
  const places = new Map(Object.entries(points).map(([id, [x, y]]) => [id, { x, y }]));
  const toScreen = ({ x, y }: { x: number; y: number }) => ({ x: 400 + x / ratio, y: 300 - y / ratio });
  const camera = {
    x: 0.5,
    y: 0.5,
    ratio,
    setState: (to: { x: number; y: number; ratio: number }) => turned.push(to),
    animate: () => undefined,
    getBoundedRatio: (r: number) => r,
  };
  const frames = framing(
    {
      getCamera: () => camera,
      getDimensions: () => ({ width: 800, height: 600 }),
      graphToViewport: (p, over) => (over ? { x: 400 + p.x, y: 300 - p.y } : toScreen(p)),
    },
    () => ({ places, entities: [] }) as unknown as SceneView,
    () => ({ a: 1 / ratio, b: 0, c: 0, d: -1 / ratio, e: 400, f: 300 }),
  );
  return { frames, turned };
}

describe('the camera', () => {
  beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

  it('stays where it is when all that is new is in sight', () => {
    const { frames, turned } = lookAt({ a: [0, 0], b: [100, 50] });
    frames.reveal(['a', 'b']);
    expect(turned).toEqual([]);
  });

  it('goes to what is new and out of sight, no nearer than it was', () => {
    const { frames, turned } = lookAt({ a: [0, 0], b: [500, 0] }, 2);
    frames.reveal(['b']);
    expect(turned).toHaveLength(0);
    const far = lookAt({ a: [0, 0], b: [2000, 0] }, 2);
    far.frames.reveal(['b']);
    expect(far.turned).toMatchObject([{ x: 0.5 + 2000 / SIDE, ratio: 2 }]);
  });

  it('goes far enough for all of it', () => {
    const { frames, turned } = lookAt({ a: [-1000, 0], b: [1000, 0] });
    frames.reveal(['a', 'b']);
    expect(turned[0]?.x).toBe(0.5);
    expect(turned[0]?.ratio).toBeGreaterThan(2.5);
  });
});
