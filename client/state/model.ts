/** What the explorer knows and shows, as plain data. */
import type { ArticleId, ClaimId, EntityId } from '../../ingest/model.ts';
import type { ClaimStatus, EntityType, Level, RelationType } from '../../ingest/ontology.ts';
import type { ClaimSummary, EntitySummary } from '../../server/contract.ts';
import { type Desk, initialDesk } from './desk.ts';

/** Those with a tab. */
export const tabs = ['graph', 'events', 'coordination', 'articles'] as const;
export const workspaces = [...tabs, 'proposals'] as const;
export type Workspace = (typeof workspaces)[number];
export type Lang = 'vi' | 'en';

/** Several entities are at least two; a path runs between two that the analyst chose, over claims once they are found. */
export type Selection =
  | { kind: 'entity'; id: EntityId }
  | { kind: 'entities'; ids: EntityId[] }
  | { kind: 'edge'; ids: ClaimId[] }
  | { kind: 'path'; from: EntityId; to: EntityId; claims?: ClaimId[] };

export interface Filters {
  hiddenTypes: EntityType[];
  hiddenRelations: RelationType[];
  hiddenStatuses: ClaimStatus[];
  hiddenLevels: Level[];
  provinces: string[];
  since?: string;
  until?: string;
}

export interface Point {
  x: number;
  y: number;
}

/** The part that undo takes back. */
export interface Picture {
  /** Entities on the canvas, in the order in which they came. */
  shown: EntityId[];
  selection: Selection | undefined;
  filters: Filters;
  /** Where everything stands that was ever shown: what comes back comes back to its place. */
  places: ReadonlyMap<EntityId, Point>;
  /** These stay where the analyst put them when the picture is arranged anew. */
  pinned: EntityId[];
}

/** An article that somebody is about to add; kept while something else is looked at. */
export interface Draft {
  text: string;
  published: string;
  open: boolean;
}

export interface State extends Picture {
  workspace: Workspace;
  lang: Lang;
  article: ArticleId | undefined;
  desk: Desk;
  draft: Draft;
  /** Chosen as the first end of a way; the next entity picked is the other. */
  connecting: EntityId | undefined;
  entities: ReadonlyMap<EntityId, EntitySummary>;
  claims: ReadonlyMap<ClaimId, ClaimSummary>;
  past: Picture[];
  future: Picture[];
}

export const noFilters: Filters = {
  hiddenTypes: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  hiddenLevels: [],
  provinces: [],
};

export const initialState: State = {
  workspace: 'graph',
  lang: 'vi',
  article: undefined,
  desk: initialDesk,
  draft: { text: '', published: '', open: false },
  connecting: undefined,
  shown: [],
  selection: undefined,
  filters: noFilters,
  places: new Map(),
  pinned: [],
  entities: new Map(),
  claims: new Map(),
  past: [],
  future: [],
};

/** The entities that are selected, one or several. */
export function chosen(selection: Selection | undefined): EntityId[] {
  if (selection?.kind === 'entity') return [selection.id];
  if (selection?.kind === 'entities') return selection.ids;
  return selection?.kind === 'path' ? [selection.from, selection.to] : [];
}

/** None, one or several entities as a selection. */
export function selecting(ids: readonly EntityId[]): Selection | undefined {
  const [first, ...rest] = [...new Set(ids)];
  if (first === undefined) return undefined;
  return rest.length === 0 ? { kind: 'entity', id: first } : { kind: 'entities', ids: [first, ...rest] };
}
