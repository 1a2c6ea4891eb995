/** The view as a query string and back, so that an address restores it. */
import { ArticleId, ClaimId, EntityId } from '../../ingest/model.ts';
import { claimStatuses, entityTypes, relationTypes } from '../../ingest/ontology.ts';
import { type Filters, noFilters, type State, workspaces } from './model.ts';

/** What an address can hold; entities and claims themselves are asked from the server. */
export interface Place {
  workspace: State['workspace'];
  lang: State['lang'];
  shown: State['shown'];
  selection: State['selection'];
  article: State['article'];
  filters: Filters;
}

const KEYS = {
  types: 'hiddenTypes',
  rels: 'hiddenRelations',
  status: 'hiddenStatuses',
  tinh: 'provinces',
} as const;

export function toQuery(place: Place): string {
  const q = new URLSearchParams();
  if (place.workspace !== 'graph') q.set('w', place.workspace);
  if (place.lang !== 'vi') q.set('lang', place.lang);
  if (place.shown.length > 0) q.set('n', place.shown.join(','));
  if (place.selection?.kind === 'entity') q.set('s', place.selection.id);
  if (place.selection?.kind === 'edge') q.set('e', place.selection.ids.join(','));
  if (place.article !== undefined) q.set('a', place.article);
  for (const [key, field] of Object.entries(KEYS) as [keyof typeof KEYS, (typeof KEYS)[keyof typeof KEYS]][])
    if (place.filters[field].length > 0) q.set(key, place.filters[field].join(','));
  if (place.filters.since) q.set('since', place.filters.since);
  if (place.filters.until) q.set('until', place.filters.until);
  return q.toString();
}

const oneOf = <T extends string>(values: readonly T[], given: string | null): T | undefined =>
  values.find((v) => v === given);
const some = <T extends string>(values: readonly T[], given: string | null): T[] =>
  values.filter((v) => (given ?? '').split(',').includes(v));
const list = (given: string | null): string[] => (given ?? '').split(',').filter(Boolean);
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Takes whatever an address says; what it does not understand it leaves out. */
export function fromQuery(query: string): Place {
  const q = new URLSearchParams(query);
  const selected = q.get('s');
  const edge = list(q.get('e'));
  const since = q.get('since') ?? '';
  const until = q.get('until') ?? '';
  const article = ArticleId.safeParse(q.get('a'));
  return {
    workspace: oneOf(workspaces, q.get('w')) ?? 'graph',
    lang: q.get('lang') === 'en' ? 'en' : 'vi',
    shown: list(q.get('n')).flatMap((id) => EntityId.safeParse(id).data ?? []),
    selection: selected
      ? { kind: 'entity', id: EntityId.parse(selected) }
      : edge.length > 0
        ? { kind: 'edge', ids: edge.map((id) => ClaimId.parse(id)) }
        : undefined,
    article: article.success ? article.data : undefined,
    filters: {
      ...noFilters,
      hiddenTypes: some(entityTypes, q.get('types')),
      hiddenRelations: some(relationTypes, q.get('rels')),
      hiddenStatuses: some(claimStatuses, q.get('status')),
      provinces: list(q.get('tinh')),
      ...(DATE.test(since) && { since }),
      ...(DATE.test(until) && { until }),
    },
  };
}
