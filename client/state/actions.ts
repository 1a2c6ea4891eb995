/** Everything that can happen, as pure functions: (arguments) => (state) => state. */
import type { ArticleId, EntityId } from '../../ingest/model.ts';
import type { Subgraph } from '../../server/contract.ts';
import type { Desk } from './desk.ts';
import { shownGraph } from './filters.ts';
import { place } from './layout.ts';
import {
  chosen,
  type Draft,
  type Filters,
  type Lang,
  type Picture,
  type Point,
  type Selection,
  type State,
  selecting,
  type Workspace,
} from './model.ts';

export type Action = (state: State) => State;
const MOST_UNDO = 100;

const pictureOf = ({ shown, selection, filters, places, pinned }: State): Picture => ({
  shown,
  selection,
  filters,
  places,
  pinned,
});

/** A change of the picture that undo can take back. */
const changing = (state: State, change: Partial<Picture>): State => ({
  ...state,
  ...change,
  past: [...state.past.slice(-MOST_UNDO), pictureOf(state)],
  future: [],
});

/** Remembers entities and claims without showing them. */
export const learn =
  (graph: Subgraph): Action =>
  (state) => ({
    ...state,
    entities: new Map([...state.entities, ...graph.entities.map((e) => [e.id, e] as const)]),
    claims: new Map([...state.claims, ...graph.claims.map((c) => [c.id, c] as const)]),
  });

/** What was asked for as the store has it now; what it has no longer is gone from the picture, and undo does not bring it back. What came to the picture meanwhile stays. */
export const renew =
  (graph: Subgraph, asked: readonly EntityId[]): Action =>
  (state) => {
    const there = new Set(graph.entities.map((e) => e.id));
    const sought = new Set(asked);
    const isGone = (id: EntityId) => sought.has(id) && !there.has(id);
    const left = <T extends Picture>(picture: T): T => ({
      ...picture,
      shown: picture.shown.filter((id) => !isGone(id)),
      selection:
        picture.selection?.kind === 'edge' || chosen(picture.selection).some(isGone)
          ? undefined
          : picture.selection,
    });
    const kept = [...state.claims.values()].filter((c) => !(sought.has(c.subject) && sought.has(c.object)));
    const known = [...state.entities.values()].filter((e) => !isGone(e.id));
    const before = {
      ...left(state),
      past: state.past.map(left),
      future: state.future.map(left),
      entities: new Map(known.map((e) => [e.id, e])),
      claims: new Map(kept.map((c) => [c.id, c])),
    };
    return learn(graph)(before);
  };

/** Places for all that is shown; what stands in `standing` does not move. */
function settle(state: State, standing: ReadonlyMap<EntityId, Point>): State {
  const { claims } = shownGraph(state);
  const links = claims.map((c) => ({ from: c.subject, to: c.object }));
  const found = place(state.shown, links, standing) as Map<EntityId, Point>;
  return { ...state, places: new Map([...state.places, ...found]) };
}

const standing = (state: State, but: ReadonlySet<EntityId> = new Set()): Map<EntityId, Point> =>
  new Map(
    state.shown.flatMap((id) => {
      const at = but.has(id) ? undefined : state.places.get(id);
      return at ? [[id, at] as const] : [];
    }),
  );

/** Puts entities on the canvas; what is there stays where it is. */
export const show =
  (graph: Subgraph, select?: EntityId): Action =>
  (state) => {
    const known = learn(graph)(state);
    const there = new Set(state.shown);
    const fresh = graph.entities.map((e) => e.id).filter((id) => !there.has(id));
    const selection = select ? ({ kind: 'entity', id: select } as const) : state.selection;
    return settle(changing(known, { shown: [...state.shown, ...fresh], selection }), standing(state));
  };

/** Shows exactly these, where `at` says or else where they fall. */
export const replace =
  (graph: Subgraph, at: ReadonlyMap<EntityId, Point> = new Map()): Action =>
  (state) =>
    settle(
      changing(learn(graph)(state), {
        shown: graph.entities.map((e) => e.id),
        selection: undefined,
        places: at,
      }),
      at,
    );

export const hide =
  (ids: readonly EntityId[]): Action =>
  (state) => {
    const gone = new Set<string>(ids);
    return changing(state, {
      shown: state.shown.filter((id) => !gone.has(id)),
      selection: chosen(state.selection).some((id) => gone.has(id)) ? undefined : state.selection,
    });
  };

export const only =
  (ids: readonly EntityId[]): Action =>
  (state) => {
    const kept = new Set(ids);
    return changing(state, { shown: state.shown.filter((id) => kept.has(id)) });
  };

/** Entities stay where they are put. */
export const move =
  (to: ReadonlyMap<EntityId, Point>): Action =>
  (state) =>
    changing(state, {
      places: new Map([...state.places, ...to]),
      pinned: [...new Set([...state.pinned, ...to.keys()])],
    });

export const pin =
  (ids: readonly EntityId[], on: boolean): Action =>
  (state) =>
    changing(state, {
      pinned: on ? [...new Set([...state.pinned, ...ids])] : state.pinned.filter((id) => !ids.includes(id)),
    });

/** Places these anew (all, where none are named); what is pinned and everything else stays. */
export const arrange =
  (ids: readonly EntityId[]): Action =>
  (state) => {
    const pinned = new Set(state.pinned);
    const loose = new Set((ids.length > 0 ? ids : state.shown).filter((id) => !pinned.has(id)));
    return settle(changing(state, {}), standing(state, loose));
  };

export const select =
  (selection: Selection | undefined): Action =>
  (state) => ({ ...state, selection });

/** The next entity picked is the other end of a way from here; `undefined` gives up. */
export const connectFrom =
  (id: EntityId | undefined): Action =>
  (state) => ({ ...state, connecting: id });

/** Selects an entity, or, while a way is being asked for, the way to it. */
export const pick =
  (id: EntityId): Action =>
  (state) =>
    state.connecting === undefined || state.connecting === id
      ? { ...state, selection: { kind: 'entity', id } }
      : { ...state, connecting: undefined, selection: { kind: 'path', from: state.connecting, to: id } };

/** Adds an entity to what is selected, or takes it out again. */
export const selectAlso =
  (id: EntityId): Action =>
  (state) => {
    const ids = chosen(state.selection);
    return {
      ...state,
      selection: selecting(ids.includes(id) ? ids.filter((x) => x !== id) : [...ids, id]),
    };
  };

export const filter =
  (change: Partial<Filters>): Action =>
  (state) =>
    changing(state, { filters: { ...state.filters, ...change } });

/** Sets the period, or lifts it; a gesture that goes on (`silent`) leaves no trail for undo. */
export const period =
  (since: string | undefined, until: string | undefined, silent = false): Action =>
  (state) => {
    const { since: _since, until: _until, ...rest } = state.filters;
    const filters = { ...rest, ...(since && { since }), ...(until && { until }) };
    return silent ? { ...state, filters } : changing(state, { filters });
  };

export const setFilters =
  (filters: Filters): Action =>
  (state) =>
    changing(state, { filters });

/** Sets the tables beside the graph. */
export const setDesk =
  (change: Partial<Desk>): Action =>
  (state) => ({ ...state, desk: { ...state.desk, ...change } });

/** What is being typed as a new article, and whether it is on the screen. */
export const setDraft =
  (change: Partial<Draft>): Action =>
  (state) => ({ ...state, draft: { ...state.draft, ...change } });

export const go =
  (workspace: Workspace): Action =>
  (state) => ({ ...state, workspace });

export const read =
  (article: ArticleId | undefined): Action =>
  (state) => ({ ...state, article, workspace: 'articles', draft: { ...state.draft, open: false } });

export const speak =
  (lang: Lang): Action =>
  (state) => ({ ...state, lang });

export const undo: Action = (state) => {
  const last = state.past.at(-1);
  return last
    ? { ...state, ...last, past: state.past.slice(0, -1), future: [pictureOf(state), ...state.future] }
    : state;
};

export const redo: Action = (state) => {
  const [next, ...rest] = state.future;
  return next ? { ...state, ...next, past: [...state.past, pictureOf(state)], future: rest } : state;
};
