/** The numbers of the legend: how many of each are on the canvas, or would be if that line of the legend were switched on. Relations are counted in lines, as one sees them. */
import type { ClaimStatus, EntityType, Level, RelationType } from '../../ingest/ontology.ts';
import { edgesOf, statusOf } from './appearance.ts';
import { countBy, levelOf, type Visible, visible } from './filters.ts';
import type { Filters, State } from './model.ts';

export interface LegendCounts {
  types: ReadonlyMap<EntityType, number>;
  relations: ReadonlyMap<RelationType, number>;
  statuses: ReadonlyMap<ClaimStatus, number>;
  levels: ReadonlyMap<Level, number>;
  /** The most frequent first; those that are chosen stand there even without anything. */
  provinces: [string, number][];
}

export function legendCounts(
  state: Pick<State, 'shown' | 'entities' | 'claims' | 'filters' | 'selection' | 'lang'>,
): LegendCounts {
  const { filters, lang } = state;
  const all = visible(state);
  /** The picture if this one filter let everything through. */
  const without = (
    key: 'hiddenTypes' | 'hiddenRelations' | 'hiddenStatuses' | 'hiddenLevels' | 'provinces',
  ) =>
    filters[key].length === 0 ? all : visible({ ...state, filters: { ...filters, [key]: [] } as Filters });
  const linesOf = (graph: Visible) => edgesOf(graph.claims, lang);
  const provinces = countBy(without('provinces').entities, (e) => e.province);
  const there = new Set(provinces.map(([name]) => name));
  return {
    types: new Map(countBy(without('hiddenTypes').entities, (e) => e.type)),
    relations: new Map(
      countBy(
        linesOf(without('hiddenRelations')).flatMap((line) => [...new Set(line.claims.map((c) => c.type))]),
        (type) => type,
      ),
    ),
    statuses: new Map(countBy(linesOf(without('hiddenStatuses')), (line) => statusOf(line.claims))),
    levels: new Map(countBy(without('hiddenLevels').entities, levelOf)),
    provinces: [
      ...provinces,
      ...filters.provinces.filter((name) => !there.has(name)).map((name): [string, number] => [name, 0]),
    ],
  };
}
