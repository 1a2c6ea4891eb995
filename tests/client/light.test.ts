/** What stands in the light of the picture while the rest is faded. */
import { describe, expect, it } from 'vitest';
import { knowing, lit, type SceneView } from '../../client/overlay.ts';
import { litEdges } from '../../client/sheets.ts';
import type { EdgeLook } from '../../client/state/appearance.ts';

const edge = (from: string, to: string) => ({ key: `${from}|${to}`, from, to }) as EdgeLook;
/** a – m – n – b is a way; a and b have a neighbour beside it. */
const edges = [edge('a', 'm'), edge('m', 'n'), edge('n', 'b'), edge('a', 'x'), edge('b', 'y')];
const view = (onPath: string[]): SceneView => ({
  entities: [],
  edges,
  places: new Map(),
  selected: new Set(['a', 'b']),
  selectedEdges: new Set(onPath.length > 0 ? edges.slice(0, 3).map((e) => e.key) : []),
  onPath: new Set(onPath),
  pinned: new Set(),
  scheme: 'light',
  lang: 'vi',
});
const nobody = { node: undefined, edge: undefined };
const seen = (v: SceneView) => ({
  entities: ['a', 'b', 'm', 'n', 'x', 'y'].filter((id) => lit(id, v, knowing(v), nobody)).join(''),
  edges: new Set(litEdges(v, knowing(v), nobody).map((e) => e.key)).size,
});

describe('the light', () => {
  it('falls on a whole way, its middle too, and on nothing beside it', () => {
    expect(seen(view(['a', 'm', 'n', 'b']))).toEqual({ entities: 'abmn', edges: 3 });
  });
  it('falls on several that are selected and who stands beside them', () => {
    expect(seen(view([]))).toEqual({ entities: 'abmnxy', edges: 4 });
  });
});
