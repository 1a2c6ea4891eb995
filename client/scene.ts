/** The canvas: the only file that knows sigma. Takes what is visible and where it stands, tells what was clicked. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { ENTITY_TYPES } from '../ingest/ontology.ts';
import type { EntitySummary } from '../server/contract.ts';
import { drawLabels, FONT, type Inks, type Labelled } from './labels.ts';
import { colourOf, type EdgeLook, edgeColour, type Scheme, shorten, sizeOf } from './state/appearance.ts';
import type { Point } from './state/layout.ts';

export interface SceneEvents {
  pick(id: string | undefined): void;
  open(id: string, at: { x: number; y: number }): void;
  pickEdge(key: string): void;
}

export interface SceneView {
  entities: readonly EntitySummary[];
  edges: readonly EdgeLook[];
  places: ReadonlyMap<string, Point>;
  selected: ReadonlySet<string>;
  selectedEdge: string | undefined;
  scheme: Scheme;
}

export interface Scene {
  draw(view: SceneView): void;
  /** Brings these entities into sight. */
  focus(ids: readonly string[]): void;
  zoom(direction: 'in' | 'out' | 'all'): void;
  picture(): string;
  close(): void;
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const inks = (scheme: Scheme): Inks =>
  scheme === 'light'
    ? { text: '#1b2433', halo: 'rgba(250,251,253,.95)' }
    : { text: '#e8ecf3', halo: 'rgba(16,20,28,.95)' };

function ring(context: CanvasRenderingContext2D, n: Labelled, colour: string): void {
  context.beginPath();
  context.arc(n.x, n.y, n.size + 4, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
}

export function openScene(container: HTMLElement, events: SceneEvents): Scene {
  const graph = new Graph({ type: 'undirected', multi: false });
  let view: SceneView = {
    entities: [],
    edges: [],
    places: new Map(),
    selected: new Set(),
    selectedEdge: undefined,
    scheme: 'light',
  };
  let hovered: string | undefined;
  const near = () => hovered ?? [...view.selected][0];
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    renderEdgeLabels: true,
    renderLabels: false,
    edgeLabelFont: FONT,
    edgeLabelSize: 11,
    minEdgeThickness: 1.2,
    zIndex: true,
    stagePadding: 60,
    doubleClickZoomingRatio: 1,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, data) => {
      const focus = near();
      const lit =
        focus === undefined || id === focus || view.selected.has(id) || graph.areNeighbors(id, focus);
      const selected = view.selected.has(id);
      return {
        ...data,
        ...(selected && { highlighted: true, zIndex: 2, forceLabel: true }),
        ...(!lit && { color: view.scheme === 'light' ? '#dde2ea' : '#2b323e', label: '', zIndex: 0 }),
        ...(lit && focus !== undefined && { forceLabel: true, zIndex: 1 }),
      };
    },
    edgeReducer: (key, data) => {
      const focus = near();
      const on = key === view.selectedEdge || (focus !== undefined && graph.hasExtremity(key, focus));
      if (on)
        return {
          ...data,
          color: view.scheme === 'light' ? '#39506f' : '#a9bddb',
          size: Math.max(2, data.size),
          zIndex: 1,
          forceLabel: true,
          labelColor: inks(view.scheme).text,
        };
      return {
        ...data,
        label: '',
        ...(focus !== undefined && { color: view.scheme === 'light' ? '#edf0f4' : '#1f2630' }),
      };
    },
  });
  sigma.on('afterRender', () => {
    const context = sigma.getCanvases().labels?.getContext('2d');
    if (!context) return;
    const focus = near();
    const labelled = view.entities.flatMap((e): Labelled[] => {
      const data = sigma.getNodeDisplayData(e.id);
      if (!data) return [];
      const at = sigma.framedGraphToViewport(data);
      const close =
        focus !== undefined && (e.id === focus || (graph.hasNode(focus) && graph.areNeighbors(e.id, focus)));
      const chosen = view.selected.has(e.id) || e.id === hovered;
      return [
        {
          ...at,
          size: sigma.scaleSize(data.size),
          letter: ENTITY_TYPES[e.type].letter,
          name: chosen ? e.name : shorten(e),
          forced: chosen,
          muted: focus !== undefined && !close,
        },
      ];
    });
    for (const n of labelled.filter((l) => l.forced)) ring(context, n, inks(view.scheme).text);
    drawLabels(context, labelled, inks(view.scheme));
  });
  sigma.on('clickNode', ({ node }) => events.pick(node));
  sigma.on('clickStage', () => events.pick(undefined));
  sigma.on('clickEdge', ({ edge }) => events.pickEdge(edge));
  sigma.on('doubleClickNode', (e) => {
    e.preventSigmaDefault();
    events.open(e.node, { x: e.event.x, y: e.event.y });
  });
  sigma.on('doubleClickStage', (e) => e.preventSigmaDefault());
  sigma.on('enterNode', ({ node }) => {
    hovered = node;
    container.style.cursor = 'pointer';
    sigma.refresh({ skipIndexation: true });
  });
  sigma.on('leaveNode', () => {
    hovered = undefined;
    container.style.cursor = '';
    sigma.refresh({ skipIndexation: true });
  });
  sigma.on('enterEdge', () => {
    container.style.cursor = 'pointer';
  });
  sigma.on('leaveEdge', () => {
    container.style.cursor = '';
  });

  // The canvas does not wait for fonts by itself.
  void Promise.all(['500 13px', '700 13px'].map((f) => document.fonts.load(`${f} ${FONT}`, 'Đầu Mối'))).then(
    () => sigma.refresh(),
  );

  const draw = (next: SceneView): void => {
    view = next;
    sigma.setSetting('edgeLabelColor', { color: inks(next.scheme).text });
    const ids = new Set<string>(next.entities.map((e) => e.id));
    for (const id of graph.nodes()) if (!ids.has(id)) graph.dropNode(id);
    for (const e of next.entities) {
      const point = next.places.get(e.id) ?? { x: 0, y: 0 };
      graph.mergeNode(e.id, {
        ...point,
        size: sizeOf(e),
        color: colourOf(e.type, next.scheme),
        label: shorten(e),
        full: e.name,
        letter: ENTITY_TYPES[e.type].letter,
      });
    }
    const keys = new Set(next.edges.map((e) => e.key));
    for (const key of graph.edges()) if (!keys.has(key)) graph.dropEdge(key);
    for (const e of next.edges) {
      const look = { label: e.label, size: e.size, color: edgeColour(e.claims, next.scheme) };
      if (graph.hasEdge(e.key)) graph.mergeEdgeAttributes(e.key, look);
      else graph.addEdgeWithKey(e.key, e.from, e.to, look);
    }
    sigma.refresh();
  };
  const camera = () => sigma.getCamera();
  const focus = (ids: readonly string[]): void => {
    const points = ids.flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
    if (points.length === 0) return;
    const x = points.reduce((n, p) => n + p.x, 0) / points.length;
    const y = points.reduce((n, p) => n + p.y, 0) / points.length;
    void camera().animate({ x, y, ratio: Math.min(camera().ratio, 0.7) }, { duration: calm() ? 0 : 300 });
  };
  const zoom = (direction: 'in' | 'out' | 'all'): void => {
    const options = { duration: calm() ? 0 : 200 };
    if (direction === 'all') void camera().animatedReset(options);
    else void (direction === 'in' ? camera().animatedZoom(options) : camera().animatedUnzoom(options));
  };
  return {
    draw,
    focus,
    zoom,
    picture: () => Object.values(sigma.getCanvases())[0]?.toDataURL() ?? '',
    close: () => sigma.kill(),
  };
}
