/** What the explorer knows and shows, as plain data. */
import type { ArticleId, ClaimId, EntityId } from '../../ingest/model.ts';
import type { ClaimStatus, EntityType, RelationType } from '../../ingest/ontology.ts';
import type { ClaimSummary, EntitySummary } from '../../server/contract.ts';

export const workspaces = ['graph', 'events', 'coordination', 'articles'] as const;
export type Workspace = (typeof workspaces)[number];
export type Lang = 'vi' | 'en';

export type Selection = { kind: 'entity'; id: EntityId } | { kind: 'edge'; ids: ClaimId[] };

export interface Filters {
  hiddenTypes: EntityType[];
  hiddenRelations: RelationType[];
  hiddenStatuses: ClaimStatus[];
  provinces: string[];
  since?: string;
  until?: string;
}

/** The part that undo takes back. */
export interface Picture {
  /** Entities on the canvas, in the order in which they came. */
  shown: EntityId[];
  selection: Selection | undefined;
  filters: Filters;
}

export interface State extends Picture {
  workspace: Workspace;
  lang: Lang;
  article: ArticleId | undefined;
  entities: ReadonlyMap<EntityId, EntitySummary>;
  claims: ReadonlyMap<ClaimId, ClaimSummary>;
  past: Picture[];
  future: Picture[];
}

export const noFilters: Filters = { hiddenTypes: [], hiddenRelations: [], hiddenStatuses: [], provinces: [] };

export const initialState: State = {
  workspace: 'graph',
  lang: 'vi',
  article: undefined,
  shown: [],
  selection: undefined,
  filters: noFilters,
  entities: new Map(),
  claims: new Map(),
  past: [],
  future: [],
};
