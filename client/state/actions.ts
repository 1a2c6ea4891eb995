/** Everything that can happen, as pure functions: (arguments) => (state) => state. */
import type { ArticleId, EntityId } from '../../ingest/model.ts';
import type { Subgraph } from '../../server/contract.ts';
import type { Filters, Lang, Picture, Selection, State, Workspace } from './model.ts';

export type Action = (state: State) => State;
const MOST_UNDO = 100;

const pictureOf = ({ shown, selection, filters }: State): Picture => ({ shown, selection, filters });

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

/** Puts entities on the canvas; what is there stays where it is. */
export const show =
  (graph: Subgraph, select?: EntityId): Action =>
  (state) => {
    const known = learn(graph)(state);
    const fresh = graph.entities.map((e) => e.id).filter((id) => !state.shown.includes(id));
    const selection: Selection | undefined = select ? { kind: 'entity', id: select } : state.selection;
    return changing(known, { shown: [...state.shown, ...fresh], selection });
  };

/** Shows exactly these. */
export const replace =
  (graph: Subgraph, select?: EntityId): Action =>
  (state) =>
    changing(learn(graph)(state), {
      shown: graph.entities.map((e) => e.id),
      selection: select ? { kind: 'entity', id: select } : undefined,
    });

export const hide =
  (ids: readonly EntityId[]): Action =>
  (state) => {
    const gone = new Set<string>(ids);
    const selected = state.selection?.kind === 'entity' && gone.has(state.selection.id);
    return changing(state, {
      shown: state.shown.filter((id) => !gone.has(id)),
      selection: selected ? undefined : state.selection,
    });
  };

export const only =
  (ids: readonly EntityId[]): Action =>
  (state) =>
    changing(state, { shown: state.shown.filter((id) => ids.includes(id)) });

export const select =
  (selection: Selection | undefined): Action =>
  (state) => ({ ...state, selection });

export const filter =
  (change: Partial<Filters>): Action =>
  (state) =>
    changing(state, { filters: { ...state.filters, ...change } });

export const go =
  (workspace: Workspace): Action =>
  (state) => ({ ...state, workspace });

export const read =
  (article: ArticleId | undefined): Action =>
  (state) => ({ ...state, article, workspace: 'articles' });

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
