/** What lies over the discs: rings around the selection, letters, names, and on lines what they say. Knows the picture and where it is, not what draws the discs. */
import { ENTITY_TYPES } from '../ingest/ontology.ts';
import type { EntitySummary } from '../server/contract.ts';
import { type Affine, project } from './edge-layer.ts';
import { drawLabels, type Inks, type Labelled, type Plate } from './labels.ts';
import { brief, type EdgeLook, type Scheme, shorten, sizeOf, subtitle } from './state/appearance.ts';
import type { Lang, Point } from './state/model.ts';

/** Everything that one drawing needs. */
export interface SceneView {
  entities: readonly EntitySummary[];
  edges: readonly EdgeLook[];
  places: ReadonlyMap<string, Point>;
  /** Entities that are selected, and edges. */
  selected: ReadonlySet<string>;
  selectedEdges: ReadonlySet<string>;
  /** Entities along a way that is asked for: then it alone is in the light. */
  onPath: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  scheme: Scheme;
  lang: Lang;
}

/** Who stands beside whom, and the entities with the best connected first. */
export interface Known {
  near: ReadonlyMap<string, ReadonlySet<string>>;
  edgesOf: ReadonlyMap<string, readonly EdgeLook[]>;
  ranked: readonly EntitySummary[];
}

export function knowing(view: Pick<SceneView, 'entities' | 'edges'>): Known {
  const near = new Map<string, Set<string>>();
  const edgesOf = new Map<string, EdgeLook[]>();
  for (const e of view.edges)
    for (const [me, other] of [
      [e.from, e.to],
      [e.to, e.from],
    ] as const) {
      const set = near.get(me);
      if (set) set.add(other);
      else near.set(me, new Set([other]));
      const list = edgesOf.get(me);
      if (list) list.push(e);
      else edgesOf.set(me, [e]);
    }
  // What a picture is about is named before who was there.
  const weight = (e: EntitySummary) => sizeOf(e) + (e.type === 'Program' ? 100 : e.type === 'Event' ? 50 : 0);
  const ranked = [...view.entities].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  return { near, edgesOf, ranked };
}

export const inksOf = (scheme: Scheme): Inks =>
  scheme === 'light'
    ? {
        text: '#1b2433',
        soft: '#5b6576',
        halo: 'rgba(251,252,254,.94)',
        letter: '#ffffff',
        accent: '#2f44ad',
      }
    : { text: '#e8ecf3', soft: '#a3adbd', halo: 'rgba(16,20,28,.94)', letter: '#10141c', accent: '#a9b9ff' };

/** Beyond this many in sight the smallest go without letter and name until one comes nearer. */
const MOST_IN_SIGHT = 2500;
/** Edges around one entity say what they are while they are few. */
const MOST_PLATES = 14;

export interface Focus {
  /** The entity under the pointer, else the one that is selected. */
  node: string | undefined;
  edge: string | undefined;
}

export interface Sheet {
  context: CanvasRenderingContext2D;
  at: Affine;
  /** Radius on the screen of a disc of this size. */
  scale: (size: number) => number;
}

/** Is this entity in the light while that one is in focus? */
export const lit = (id: string, view: SceneView, known: Known, focus: Focus): boolean => {
  if (focus.node === undefined && view.selected.size === 0) return true;
  if (id === focus.node || view.selected.has(id) || view.onPath.has(id)) return true;
  if (focus.node !== undefined && known.near.get(focus.node)?.has(id)) return true;
  if (view.onPath.size > 0) return false;
  for (const s of view.selected) if (view.selected.size <= 8 && known.near.get(s)?.has(id)) return true;
  return false;
};

function labelled(
  sheet: Sheet,
  view: SceneView,
  known: Known,
  focus: Focus,
  ends: ReadonlySet<string>,
): (Labelled & { chosen: boolean })[] {
  const { clientWidth, clientHeight } = sheet.context.canvas;
  const out: (Labelled & { chosen: boolean })[] = [];
  for (const e of known.ranked) {
    const place = view.places.get(e.id);
    if (!place) continue;
    const at = project(sheet.at, place);
    if (at.x < -40 || at.y < -40 || at.x > clientWidth + 40 || at.y > clientHeight + 40) continue;
    const chosen = view.selected.has(e.id) || e.id === focus.node || ends.has(e.id);
    const muted = !ends.has(e.id) && !lit(e.id, view, known, focus);
    const beside =
      !muted && focus.node !== undefined && (known.near.get(focus.node)?.size ?? 0) <= MOST_PLATES;
    const long = e.id === focus.node ? 46 : chosen ? 30 : e.type === 'Event' && !beside ? 28 : 34;
    out.push({
      ...at,
      size: sheet.scale(sizeOf(e)),
      letter: ENTITY_TYPES[e.type].letter,
      name: shorten(e, long),
      more: subtitle(e, view.lang),
      brief: brief(e, view.lang),
      chosen,
      forced: chosen || beside,
      muted,
    });
    if (out.length >= MOST_IN_SIGHT) break;
  }
  return out;
}

function ring(context: CanvasRenderingContext2D, n: Labelled, colour: string): void {
  context.beginPath();
  context.arc(n.x, n.y, n.size + 4, 0, 2 * Math.PI);
  context.lineWidth = 2.5;
  context.strokeStyle = colour;
  context.stroke();
}

function plateOf(sheet: Sheet, view: SceneView, e: EdgeLook, strong: boolean): Plate {
  const [p, q] = [view.places.get(e.from) ?? { x: 0, y: 0 }, view.places.get(e.to) ?? { x: 0, y: 0 }];
  return { ...project(sheet.at, { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 }), text: e.label, strong };
}

export function drawOverlay(sheet: Sheet, view: SceneView, known: Known, focus: Focus): void {
  const inks = inksOf(view.scheme);
  const marked =
    view.edges.length > 20_000
      ? []
      : view.edges.filter((e) => view.selectedEdges.has(e.key) || e.key === focus.edge);
  const ends = new Set(marked.flatMap((e) => [e.from, e.to]));
  const nodes = labelled(sheet, view, known, focus, ends);
  for (const n of nodes) if (n.chosen) ring(sheet.context, n, inks.accent);
  const around = focus.node === undefined ? [] : (known.edgesOf.get(focus.node) ?? []);
  const plates = [
    ...(around.length <= MOST_PLATES ? around : []).map((e) => plateOf(sheet, view, e, false)),
    ...(marked.length <= MOST_PLATES ? marked : []).map((e) => plateOf(sheet, view, e, true)),
  ];
  drawLabels(sheet.context, nodes, plates, inks);
}
