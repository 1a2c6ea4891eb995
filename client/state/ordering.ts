/** In which order agencies stand in the matrix, and where one block ends: by who works with whom, by level, by province. */
import { LEVELS, type Level, levels } from '../../ingest/ontology.ts';
import type { Coordination, EntitySummary } from '../../server/contract.ts';
import { groupsOf } from './communities.ts';
import type { Ordering } from './desk.ts';
import { levelOf } from './filters.ts';
import type { Lang } from './model.ts';
import { netOf } from './net.ts';

export interface Block {
  name: string;
  agencies: EntitySummary[];
}

type Weights = ReadonlyMap<string, number>;

function weightsOf(data: Coordination): Weights {
  const weight = new Map<string, number>();
  for (const c of data.cells) for (const id of [c.a, c.b]) weight.set(id, (weight.get(id) ?? 0) + c.total);
  return weight;
}

const sum = (agencies: readonly EntitySummary[], weight: Weights): number =>
  agencies.reduce((n, a) => n + (weight.get(a.id) ?? 0), 0);

function clusters(agencies: readonly EntitySummary[], data: Coordination): EntitySummary[][] {
  const byId = new Map(agencies.map((a) => [a.id as string, a]));
  const net = netOf(
    [...byId.keys()],
    data.cells.map((c) => ({ from: c.a, to: c.b })),
  );
  return groupsOf(net).map((group) => group.flatMap((i) => byId.get(net.ids[i] ?? '') ?? []));
}

function gathered(
  agencies: readonly EntitySummary[],
  keyOf: (a: EntitySummary) => string,
): Map<string, EntitySummary[]> {
  const groups = new Map<string, EntitySummary[]>();
  for (const a of agencies) groups.set(keyOf(a), [...(groups.get(keyOf(a)) ?? []), a]);
  return groups;
}

/** Only agencies that share something; in each block the busiest first. */
export function blocksOf(data: Coordination, by: Ordering, lang: Lang): Block[] {
  const weight = weightsOf(data);
  const busy = data.agencies
    .filter((a) => weight.has(a.id))
    .sort((x, y) => (weight.get(y.id) ?? 0) - (weight.get(x.id) ?? 0) || (x.id < y.id ? -1 : 1));
  if (by === 'level') {
    const groups = gathered(busy, (a) => levelOf(a) ?? '');
    return [...levels, ''].flatMap((l) => {
      const agencies = groups.get(l);
      return agencies ? [{ name: l === '' ? '' : LEVELS[l as Level][lang], agencies }] : [];
    });
  }
  const blocks =
    by === 'province'
      ? [...gathered(busy, (a) => a.province ?? '')].map(([name, agencies]) => ({ name, agencies }))
      : clusters(busy, data).map((agencies) => ({
          name: '',
          agencies: agencies.sort((x, y) => busy.indexOf(x) - busy.indexOf(y)),
        }));
  return blocks.sort(
    (x, y) => sum(y.agencies, weight) - sum(x.agencies, weight) || x.name.localeCompare(y.name, 'vi'),
  );
}
