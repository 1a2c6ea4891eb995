/** Which of the shown entities and claims the filters let through, and the counts that the legend tells. */
import type { EntityId } from '../../ingest/model.ts';
import { type Level, levels } from '../../ingest/ontology.ts';
import type { ClaimSummary, EntitySummary } from '../../server/contract.ts';
import { chosen, type Filters, type State } from './model.ts';

export interface Visible {
  entities: EntitySummary[];
  claims: ClaimSummary[];
}

const hasPeriod = (f: Filters): boolean => f.since !== undefined || f.until !== undefined;

/** What has no day is in no period, as in the tables. */
const inPeriod = (on: string | undefined, f: Filters): boolean =>
  !hasPeriod(f) ||
  (on !== undefined &&
    (f.since === undefined || `${on}~` >= f.since) &&
    (f.until === undefined || on <= `${f.until}~`));

/** The level of an agency; places have levels of their own, which are not filtered. */
export const levelOf = (e: EntitySummary): Level | undefined =>
  e.type === 'Agency' ? levels.find((l) => l === e.level) : undefined;

function entityPasses(e: EntitySummary, f: Filters): boolean {
  if (f.hiddenTypes.includes(e.type)) return false;
  const level = levelOf(e);
  if (level !== undefined && f.hiddenLevels.includes(level)) return false;
  if (f.provinces.length > 0 && e.province !== undefined && !f.provinces.includes(e.province)) return false;
  return e.type !== 'Event' || inPeriod(e.date, f);
}

const claimPasses = (c: ClaimSummary, f: Filters): boolean =>
  !f.hiddenRelations.includes(c.type) && !f.hiddenStatuses.includes(c.status) && inPeriod(c.on, f);

type Shown = Pick<State, 'shown' | 'entities' | 'claims'>;

/** All that is on the canvas before filters. */
export function shownGraph(state: Shown): Visible {
  const entities = state.shown.flatMap((id) => state.entities.get(id) ?? []);
  const ids = new Set(state.shown);
  const claims = [...state.claims.values()].filter((c) => ids.has(c.subject) && ids.has(c.object));
  return { entities, claims };
}

function passing(all: Visible, filters: Filters): Visible {
  const entities = all.entities.filter((e) => entityPasses(e, filters));
  const ids = new Set<EntityId>(entities.map((e) => e.id));
  return {
    entities,
    claims: all.claims.filter((c) => ids.has(c.subject) && ids.has(c.object) && claimPasses(c, filters)),
  };
}

const linked = ({ claims }: Visible): Set<EntityId> => new Set(claims.flatMap((c) => [c.subject, c.object]));

/** Does it belong to the period and the provinces by itself, whoever stands beside it? */
const ofItself = (e: EntitySummary, f: Filters): boolean =>
  (!hasPeriod(f) || e.type === 'Event') && (f.provinces.length === 0 || e.province !== undefined);

/** Does it leave people standing who have no day and no province of their own? */
export const narrows = (f: Filters): boolean => hasPeriod(f) || f.provinces.length > 0;

export function visible(state: Shown & Pick<State, 'filters' | 'selection'>): Visible {
  const { filters } = state;
  const all = shownGraph(state);
  const left = passing(all, filters);
  if (!narrows(filters)) return left;
  // Somebody of whom nothing is said in this period or of these provinces would stand there as if there were.
  const { since: _since, until: _until, ...whenever } = filters;
  const before = linked(passing(all, { ...whenever, provinces: [] }));
  const now = new Set([...linked(left), ...chosen(state.selection)]);
  return {
    ...left,
    entities: left.entities.filter((e) => now.has(e.id) || !before.has(e.id) || ofItself(e, filters)),
  };
}

/** How often each value occurs, most frequent first. */
export function countBy<T, K extends string>(
  rows: readonly T[],
  keyOf: (row: T) => K | undefined,
): [K, number][] {
  const counts = new Map<K, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
