/** The canvas: the only file that knows sigma. Takes what is visible and where it stands, tells what was clicked, dragged and pointed at. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { type Framing, framing, SIDE } from './camera.ts';
import { type Affine, affineOf, edgeAt, openEdgeLayer, packEdges, project } from './edge-layer.ts';
import { inside } from './frame.ts';
import { openHand } from './hand.ts';
import { FONT } from './labels.ts';
import { openMotion } from './motion.ts';
import { drawOverlay, type Focus, knowing, lit, type SceneView } from './overlay.ts';
import { fitPixels, MANY, paintLines, sheetOver } from './sheets.ts';
import { colourOf, faded, sizeOf } from './state/appearance.ts';
import type { Point } from './state/model.ts';

export type { SceneView } from './overlay.ts';

export interface SceneEvents {
  /** A click; with shift or ctrl it adds to what is selected. Nothing under it: the ground. */
  pick(id: string | undefined, also: boolean): void;
  /** A double click or the right button: what can be done with it? */
  open(id: string, at: Point): void;
  pickEdge(key: string): void;
  /** Dragged there. */
  move(to: ReadonlyMap<string, Point>): void;
}

export interface Scene extends Framing {
  draw(view: SceneView): void;
  /** Entities whose middle lies in a polygon of the screen. */
  within(polygon: readonly Point[]): string[];
  /** Where an entity is on the screen. */
  spot(id: string): Point | undefined;
  close(): void;
}

const REACH = 7;
const BLANK: SceneView = {
  entities: [],
  edges: [],
  places: new Map(),
  selected: new Set(),
  selectedEdges: new Set(),
  onPath: new Set(),
  pinned: new Set(),
  scheme: 'light',
  lang: 'vi',
};

export function openScene(container: HTMLElement, events: SceneEvents): Scene {
  const graph = new Graph();
  let view = BLANK;
  let known = knowing(view);
  let packed: Float32Array = new Float32Array();
  let hovered: string | undefined;
  let hoveredEdge: string | undefined;
  const many = () => view.entities.length > MANY.nodes;
  const focus = (): Focus => ({
    node: hovered ?? (view.selected.size === 1 ? [...view.selected][0] : undefined),
    edge: hoveredEdge,
  });
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.05,
    doubleClickZoomingRatio: 1,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, data) =>
      many() || lit(id, view, known, focus())
        ? data
        : { ...data, color: faded(data.color as string, view.scheme), zIndex: 0 },
  });
  sigma.setCustomBBox({ x: [-SIDE / 2, SIDE / 2], y: [-SIDE / 2, SIDE / 2] });
  const lines = sheetOver(container, 'lines', true);
  const words = sheetOver(container, 'words', false);
  const layer = openEdgeLayer(lines);

  const motion = openMotion(
    () => sigma.getMouseCaptor().isMouseDown,
    () => sigma.scheduleRender(),
  );

  const affine = (): Affine => affineOf((p) => sigma.graphToViewport(p));

  const paintWords = (at: Affine): void => {
    fitPixels(words);
    const context = words.getContext('2d');
    if (!context) return;
    const ratio = words.width / (words.clientWidth || 1);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, words.clientWidth, words.clientHeight);
    drawOverlay({ context, at, scale: (size) => sigma.scaleSize(size) }, view, known, focus());
  };

  sigma.on('afterRender', () => {
    const at = affine();
    fitPixels(lines);
    paintLines(layer, at, view, known, focus(), !motion.moving());
    paintWords(at);
  });
  const repaint = () => (many() ? sigma.scheduleRender() : sigma.refresh({ skipIndexation: true }));
  sigma.getCamera().on('updated', motion.moved);

  const place = (places: SceneView['places']) => {
    view = { ...view, places };
    packed = packEdges(view.edges, places);
    layer.load(packed);
  };
  const edgeUnder = (at: Point): string | undefined => {
    const m = affine();
    const index = edgeAt(packed, sigma.viewportToGraph(at), REACH / Math.hypot(m.a, m.b));
    return index === undefined ? undefined : view.edges[index]?.key;
  };
  const also = (e: { original: MouseEvent | TouchEvent }) =>
    e.original.shiftKey || e.original.ctrlKey || e.original.metaKey;

  const hand = openHand(
    () => view,
    (at) => sigma.viewportToGraph(at),
  );
  sigma.on('downNode', ({ node, event }) => hand.press(node, event));
  sigma.on('moveBody', ({ event }) => {
    if (hand.holds()) {
      event.preventSigmaDefault();
      event.original.preventDefault();
      const to = hand.drag(event);
      if (!to) return;
      motion.moved();
      for (const [id, p] of to) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, p);
      // Lines follow the hand, where they are few enough to be packed anew at each step.
      if (!many()) place(new Map([...view.places, ...to]));
      return;
    }
    if (hovered !== undefined || view.edges.length > MANY.edges) return;
    const key = edgeUnder(event);
    if (key === hoveredEdge) return;
    hoveredEdge = key;
    container.style.cursor = key ? 'pointer' : '';
    sigma.scheduleRender();
  });
  const release = () => {
    const to = hand.release();
    if (to) events.move(to);
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  sigma.on('clickNode', ({ node, event }) => {
    if (hand.clicks()) events.pick(node, also(event));
  });
  sigma.on('clickStage', ({ event }) => {
    if (!hand.clicks()) return;
    const key = edgeUnder(event);
    if (key) events.pickEdge(key);
    else if (!also(event)) events.pick(undefined, false);
  });
  for (const name of ['doubleClickNode', 'rightClickNode'] as const)
    sigma.on(name, (e) => {
      e.preventSigmaDefault();
      e.event.original.preventDefault();
      events.open(e.node, { x: e.event.x, y: e.event.y });
    });
  sigma.on('doubleClickStage', (e) => e.preventSigmaDefault());
  const hover = (id: string | undefined) => {
    hovered = id;
    hoveredEdge = undefined;
    container.style.cursor = id ? 'pointer' : '';
    repaint();
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(undefined));

  // The canvas does not wait for fonts by itself.
  void Promise.all(
    ['400 13px', '500 13px', '700 13px'].map((f) => document.fonts.load(`${f} ${FONT}`, 'Đầu Mối')),
  ).then(() => sigma.refresh());

  const draw = (next: SceneView): void => {
    const [sameThings, sameLines] = [next.entities === view.entities, next.edges === view.edges];
    const samePlaces = next.places === view.places;
    const sameLook = sameThings && samePlaces && next.scheme === view.scheme;
    view = next;
    if (!sameThings || !sameLines) known = knowing(next);
    if (!sameLook) loadNodes(graph, next);
    if (!sameLines || !samePlaces) {
      packed = packEdges(next.edges, next.places);
      layer.load(packed);
    }
    if (sameLook) repaint();
    else sigma.refresh();
  };
  const frames = framing(sigma, () => view, affine);
  return {
    draw,
    ...frames,
    within: (polygon) =>
      view.entities.flatMap((e) => {
        const p = view.places.get(e.id);
        return p && inside(project(affine(), p), polygon) ? [e.id] : [];
      }),
    spot: (id) => {
      const p = view.places.get(id);
      return p && project(affine(), p);
    },
    close: () => {
      motion.stop();
      sigma.kill();
      lines.remove();
      words.remove();
    },
  };
}

function loadNodes(graph: Graph, next: SceneView): void {
  const ids = new Set<string>(next.entities.map((e) => e.id));
  for (const id of graph.nodes()) if (!ids.has(id)) graph.dropNode(id);
  for (const e of next.entities) {
    const point = next.places.get(e.id) ?? { x: 0, y: 0 };
    const look = { x: point.x, y: point.y, size: sizeOf(e), color: colourOf(e.type, next.scheme), zIndex: 1 };
    if (graph.hasNode(e.id)) graph.replaceNodeAttributes(e.id, look);
    else graph.addNode(e.id, look);
  }
}
