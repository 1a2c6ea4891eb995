/**
 * The view as an address and back. What is small and says where one is stands in the query; what grows with the picture stands behind
 * the #, which no server sees and no server limits.
 */
import { ArticleId, ClaimId, EntityId } from '../../ingest/model.ts';
import { claimStatuses, entityTypes, levels, relationTypes } from '../../ingest/ontology.ts';
import { type Desk, readDesk, writeDesk } from './desk.ts';
import {
  type Filters,
  noFilters,
  type Point,
  type Selection,
  type State,
  selecting,
  workspaces,
} from './model.ts';

/** What an address can hold; entities and claims themselves are asked from the server. */
export interface Place {
  workspace: State['workspace'];
  lang: State['lang'];
  shown: State['shown'];
  selection: State['selection'];
  article: State['article'];
  filters: Filters;
  desk: Desk;
  places: State['places'];
  pinned: State['pinned'];
}

const KEYS = {
  types: 'hiddenTypes',
  rels: 'hiddenRelations',
  status: 'hiddenStatuses',
  levels: 'hiddenLevels',
  tinh: 'provinces',
} as const;
const FIELDS = Object.entries(KEYS) as [keyof typeof KEYS, (typeof KEYS)[keyof typeof KEYS]][];
/** Beyond this a picture is too large for an address; what is selected and filtered still is in it. */
const MOST_SHOWN = 1500;

const joined = (ids: readonly string[]): string =>
  ids.map((id) => encodeURIComponent(id).replaceAll('%3A', ':')).join(',');
const pointText = (p: Point | undefined): string =>
  p ? `${Math.round(p.x).toString(36)}.${Math.round(p.y).toString(36)}` : '';

function selectionParts(selection: Selection | undefined): [string, string][] {
  if (selection?.kind === 'entity') return [['s', joined([selection.id])]];
  if (selection?.kind === 'entities') return [['m', joined(selection.ids)]];
  if (selection?.kind === 'edge') return [['e', joined(selection.ids)]];
  return selection?.kind === 'path' ? [['p', joined([selection.from, selection.to])]] : [];
}

/** From the `?` on; empty where there is nothing to say. */
export function toAddress(place: Place): string {
  const q = new URLSearchParams();
  if (place.workspace !== 'graph') q.set('w', place.workspace);
  if (place.lang !== 'vi') q.set('lang', place.lang);
  if (place.article !== undefined) q.set('a', place.article);
  for (const [key, field] of FIELDS)
    if (place.filters[field].length > 0) q.set(key, place.filters[field].join(','));
  if (place.filters.since) q.set('since', place.filters.since);
  if (place.filters.until) q.set('until', place.filters.until);
  writeDesk(place.desk, q);
  const parts = selectionParts(place.selection);
  if (place.shown.length > 0 && place.shown.length <= MOST_SHOWN)
    parts.push(
      ['n', joined(place.shown)],
      ['at', place.shown.map((id) => pointText(place.places.get(id))).join(',')],
    );
  if (place.pinned.length > 0) parts.push(['pin', joined(place.pinned)]);
  const [query, hash] = [q.toString(), parts.map(([k, v]) => `${k}=${v}`).join('&')];
  return `${query ? `?${query}` : ''}${hash ? `#${hash}` : ''}`;
}

const oneOf = <T extends string>(values: readonly T[], given: string | null): T | undefined =>
  values.find((v) => v === given);
const some = <T extends string>(values: readonly T[], given: string | null): T[] =>
  values.filter((v) => (given ?? '').split(',').includes(v));
const list = (given: string | null): string[] => (given ?? '').split(',').filter(Boolean);
const ids = (given: string | null): EntityId[] =>
  list(given).flatMap((id) => EntityId.safeParse(id).data ?? []);
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function selectionOf(q: URLSearchParams): Selection | undefined {
  const [from, to] = ids(q.get('p'));
  if (from && to) return { kind: 'path', from, to };
  const claims = list(q.get('e')).flatMap((id) => ClaimId.safeParse(id).data ?? []);
  if (claims.length > 0) return { kind: 'edge', ids: claims };
  return selecting([...ids(q.get('s')), ...ids(q.get('m'))]);
}

function placesOf(shown: readonly EntityId[], given: string | null): Map<EntityId, Point> {
  const points = (given ?? '').split(',');
  return new Map(
    shown.flatMap((id, i): [EntityId, Point][] => {
      const [x = Number.NaN, y = Number.NaN] = (points[i] ?? '')
        .split('.')
        .map((n) => Number.parseInt(n, 36));
      return Number.isFinite(x) && Number.isFinite(y) ? [[id, { x, y }]] : [];
    }),
  );
}

/** Takes whatever an address says; what it does not understand it leaves out. */
export function fromAddress(address: string): Place {
  const q = new URLSearchParams(address.replace(/^\?/, '').replace('#', '&'));
  const since = q.get('since') ?? '';
  const until = q.get('until') ?? '';
  const shown = ids(q.get('n'));
  return {
    workspace: oneOf(workspaces, q.get('w')) ?? 'graph',
    lang: q.get('lang') === 'en' ? 'en' : 'vi',
    shown,
    selection: selectionOf(q),
    article: ArticleId.safeParse(q.get('a')).data,
    filters: {
      ...noFilters,
      hiddenTypes: some(entityTypes, q.get('types')),
      hiddenRelations: some(relationTypes, q.get('rels')),
      hiddenStatuses: some(claimStatuses, q.get('status')),
      hiddenLevels: some(levels, q.get('levels')),
      provinces: list(q.get('tinh')),
      ...(DATE.test(since) && { since }),
      ...(DATE.test(until) && { until }),
    },
    desk: readDesk(q),
    places: placesOf(shown, q.get('at')),
    pinned: ids(q.get('pin')).filter((id) => shown.includes(id)),
  };
}
