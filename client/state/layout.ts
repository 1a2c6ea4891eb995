/** Where entities stand: the same picture gives the same places; what stands already does not move when something is added. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

export interface Point {
  x: number;
  y: number;
}

export interface Link {
  from: string;
  to: string;
}

/** A number in [0, 1) from a text (FNV-1a): chance that comes out the same every time. */
export function seeded(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0) / 2 ** 32;
}

function startOf(
  id: string,
  links: ReadonlyMap<string, string[]>,
  placed: ReadonlyMap<string, Point>,
): Point {
  const near = (links.get(id) ?? []).flatMap((n) => placed.get(n) ?? []);
  const angle = seeded(id) * 2 * Math.PI;
  const radius = near.length > 0 ? 12 : 60 * Math.sqrt(0.05 + seeded(`${id}r`));
  const centre =
    near.length > 0 ? { x: mean(near.map((p) => p.x)), y: mean(near.map((p) => p.y)) } : { x: 0, y: 0 };
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Places for all ids; those in `placed` stay. */
export function place(
  ids: readonly string[],
  links: readonly Link[],
  placed: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const fresh = ids.filter((id) => !placed.has(id));
  if (fresh.length === 0) return new Map(ids.map((id) => [id, placed.get(id) as Point]));
  const near = new Map<string, string[]>();
  for (const { from, to } of links) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  const graph = new Graph({ type: 'undirected' });
  for (const id of [...ids].sort())
    graph.addNode(id, { ...(placed.get(id) ?? startOf(id, near, placed)), fixed: placed.has(id), size: 9 });
  for (const { from, to } of links)
    if (graph.hasNode(from) && graph.hasNode(to) && from !== to) graph.mergeEdge(from, to);
  const iterations = ids.length > 5000 ? 40 : ids.length > 800 ? 120 : 400;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1.2,
    scalingRatio: 14,
    strongGravityMode: false,
    adjustSizes: true,
    slowDown: 4,
    barnesHutOptimize: ids.length > 800,
  };
  forceAtlas2.assign(graph, { iterations, settings });
  if (placed.size === 0 && ids.length < 3000)
    noverlap.assign(graph, { maxIterations: 200, settings: { margin: 6, ratio: 1.3 } });
  return new Map(
    ids.map((id) => [
      id,
      { x: graph.getNodeAttribute(id, 'x') as number, y: graph.getNodeAttribute(id, 'y') as number },
    ]),
  );
}
