/** Layout of large pictures: entities that hang together (Louvain) form discs, and the discs lie around each other, the largest in the middle. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Point } from './model.ts';
import type { Net } from './net.ts';

const SPACING = 26;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The n-th seed of a sunflower: even density whatever the number. */
const seed = (n: number, spacing: number): Point => ({
  x: spacing * Math.sqrt(n + 0.5) * Math.cos(n * GOLDEN),
  y: spacing * Math.sqrt(n + 0.5) * Math.sin(n * GOLDEN),
});

/** Entities that hang together, by their numbers: the largest group first; what has no link at all is a group of its own. */
export function groupsOf(net: Net): number[][] {
  const graph = new Graph({ type: 'undirected' });
  for (let i = 0; i < net.ids.length; i++) graph.addNode(i);
  net.near.forEach((list, i) => {
    for (const j of list) if (i < j) graph.addEdge(i, j);
  });
  // A fixed sequence instead of chance, so that the picture repeats.
  let state = 7;
  const rng = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const found = louvain(graph, { rng }) as Record<string, number>;
  const groups = new Map<number, number[]>();
  for (let i = 0; i < net.ids.length; i++) {
    const key = net.near[i]?.length ? (found[i] ?? 0) : -1;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Discs side by side on growing rings: each takes the angle that its width needs. */
function centresOf(radii: readonly number[]): Point[] {
  let [ring, angle, outer, inner] = [0, 0, 0, 0];
  return radii.map((r, i) => {
    if (i === 0) {
      outer = r;
      inner = r;
      return { x: 0, y: 0 };
    }
    if (ring === 0 || angle + 2 * Math.asin(Math.min(1, r / ring)) > 2 * Math.PI) {
      inner = outer;
      ring = inner + r + SPACING;
      angle = 0;
    }
    const half = Math.asin(Math.min(1, (r + SPACING / 2) / ring));
    angle += 2 * half;
    outer = Math.max(outer, ring + r);
    return { x: ring * Math.cos(angle - half), y: ring * Math.sin(angle - half) };
  });
}

export function communities(net: Net): Point[] {
  const groups = groupsOf(net);
  const centres = centresOf(groups.map((g) => SPACING * Math.sqrt(g.length + 0.5)));
  const points: Point[] = net.ids.map(() => ({ x: 0, y: 0 }));
  groups.forEach((group, g) => {
    const byDegree = group.sort((a, b) => (net.near[b]?.length ?? 0) - (net.near[a]?.length ?? 0) || a - b);
    byDegree.forEach((i, n) => {
      const at = seed(n, SPACING);
      points[i] = { x: at.x + (centres[g]?.x ?? 0), y: at.y + (centres[g]?.y ?? 0) };
    });
  });
  return points;
}
