/** The canvas: the only file that knows sigma. Takes what is visible and where it stands, tells what was clicked. */
import Graph from 'graphology';
import Sigma from 'sigma';
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { ENTITY_TYPES } from '../ingest/ontology.ts';
import type { EntitySummary } from '../server/contract.ts';
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

const FONT = '"Be Vietnam Pro", system-ui, sans-serif';
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Colours {
  text: string;
  halo: string;
}
const colours = (scheme: Scheme): Colours =>
  scheme === 'light'
    ? { text: '#1b2433', halo: 'rgba(250,251,253,.92)' }
    : { text: '#e8ecf3', halo: 'rgba(16,20,28,.92)' };

/** The type's letter in the disc and the name beside it on a soft halo; marks above capitals are not clipped. */
const drawLabel =
  (now: () => Colours): NodeLabelDrawingFunction =>
  (context, data, settings) => {
    if (data.size > 7) {
      context.font = `600 ${Math.round(data.size)}px ${FONT}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillStyle = now().halo;
      context.fillText(String((data as unknown as { letter?: string }).letter ?? ''), data.x, data.y + 0.5);
    }
    if (!data.label) return;
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${FONT}`;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = now().halo;
    context.strokeText(data.label, data.x + data.size + 5, data.y);
    context.fillStyle = now().text;
    context.fillText(data.label, data.x + data.size + 5, data.y);
  };

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
  const label = drawLabel(() => colours(view.scheme));
  const hover: NodeHoverDrawingFunction = (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = data.color;
    context.stroke();
    label(
      context,
      { ...data, label: String((data as unknown as { full?: string }).full ?? data.label) },
      settings,
    );
  };
  const near = () => hovered ?? [...view.selected][0];
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    renderEdgeLabels: true,
    labelFont: FONT,
    labelSize: 13,
    labelWeight: '500',
    edgeLabelFont: FONT,
    edgeLabelSize: 11,
    labelDensity: 0.9,
    labelGridCellSize: 130,
    labelRenderedSizeThreshold: 5,
    minEdgeThickness: 1.2,
    zIndex: true,
    stagePadding: 60,
    doubleClickZoomingRatio: 1,
    defaultDrawNodeLabel: label,
    defaultDrawNodeHover: hover,
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
          labelColor: colours(view.scheme).text,
        };
      return {
        ...data,
        label: '',
        ...(focus !== undefined && { color: view.scheme === 'light' ? '#edf0f4' : '#1f2630' }),
      };
    },
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

  const draw = (next: SceneView): void => {
    view = next;
    sigma.setSetting('labelColor', { color: colours(next.scheme).text });
    sigma.setSetting('edgeLabelColor', { color: colours(next.scheme).text });
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
