/**
 * Where entities stand, in pixels at the usual zoom: the same picture gives the same places; what stands already does not move when
 * something is added. Small pictures are drawn by stress (distance on paper follows distance in the graph), large ones by communities.
 */
import { communities } from './communities.ts';
import type { Point } from './model.ts';
import { type Link, type Net, netOf } from './net.ts';
import { stress } from './stress.ts';

/** Above this many entities all distances are too many to weigh. */
const MOST_STRESSED = 600;
/** Room that a disc with its name wants. */
const ROOM = { x: 92, y: 46 };

/** A number in [0, 1) from a text (FNV-1a): chance that comes out the same every time. */
export function seeded(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0) / 2 ** 32;
}

/** New entities begin around what they belong to: evenly on a circle, in the order of their ids. */
function startFresh(net: Net, at: (Point | undefined)[]): Point[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  let n = 0;
  const known = [...at];
  return net.ids.map((id, i) => {
    const there = known[i];
    if (there) return there;
    const around = (net.near[i] ?? []).flatMap((j) => known[j] ?? []);
    const angle = ++n * golden;
    const radius = around.length > 0 ? 70 + 14 * Math.sqrt(n) : 60 * Math.sqrt(n) * (0.9 + 0.2 * seeded(id));
    const x = around.reduce((s, p) => s + p.x, 0) / (around.length || 1);
    const y = around.reduce((s, p) => s + p.y, 0) / (around.length || 1);
    const point = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    known[i] = point;
    return point;
  });
}

/** Pushes apart what stands too close; what is fixed stays. */
function makeRoom(points: Point[], fixed: readonly boolean[]): void {
  for (let round = 0; round < 80; round++) {
    let moved = false;
    for (let i = 0; i < points.length; i++)
      for (let j = i + 1; j < points.length; j++) {
        if (fixed[i] && fixed[j]) continue;
        moved =
          pushApart(points[i] as Point, points[j] as Point, fixed[i] === true, fixed[j] === true) || moved;
      }
    if (!moved) return;
  }
}

function pushApart(a: Point, b: Point, aFixed: boolean, bFixed: boolean): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [lackX, lackY] = [ROOM.x - Math.abs(dx), ROOM.y - Math.abs(dy)];
  if (lackX <= 0 || lackY <= 0) return false;
  // The shorter way out, measured against the room wanted.
  const sideways = lackX / ROOM.x < lackY / ROOM.y;
  const step = sideways ? (lackX + 0.5) * (dx < 0 ? -1 : 1) : (lackY + 0.5) * (dy < 0 ? -1 : 1);
  const share = aFixed || bFixed ? 1 : 0.5;
  const key = sideways ? 'x' : 'y';
  if (!aFixed) a[key] -= step * share;
  if (!bFixed) b[key] += step * share;
  return true;
}

/** Places for all ids; those in `standing` stay. */
export function place(
  ids: readonly string[],
  links: readonly Link[],
  standing: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const fixed = ids.filter((id) => standing.has(id)).length;
  if (fixed === ids.length) return new Map(ids.map((id) => [id, standing.get(id) as Point]));
  const net = netOf(ids, links);
  const at = net.ids.map((id) => standing.get(id));
  const stays = at.map((p) => p !== undefined);
  if (fixed === 0 && ids.length > MOST_STRESSED) return named(net, communities(net));
  const points = startFresh(net, at).map((p) => ({ ...p }));
  if (ids.length <= MOST_STRESSED) {
    stress(net.near, points, stays);
    if (fixed === 0) centre(points);
    makeRoom(points, stays);
  }
  return named(net, points);
}

function centre(points: Point[]): void {
  const x = points.reduce((s, p) => s + p.x, 0) / points.length;
  const y = points.reduce((s, p) => s + p.y, 0) / points.length;
  for (const p of points) {
    p.x -= x;
    p.y -= y;
  }
}

const named = (net: Net, points: readonly Point[]): Map<string, Point> =>
  new Map(
    net.ids.map((id, i) => [id, { x: Math.round(points[i]?.x ?? 0), y: Math.round(points[i]?.y ?? 0) }]),
  );
