/** With whom one agency works: a line for each other agency, the one with the most joint work first. */
import type { EntityId } from '../../ingest/model.ts';
import type { Coordination, CoordinationCell, EntitySummary } from '../../server/contract.ts';

export interface Partner {
  agency: EntitySummary;
  cell: CoordinationCell;
}

export function partnersOf(data: Coordination, one: EntityId): Partner[] {
  const agencies = new Map(data.agencies.map((a) => [a.id, a]));
  return data.cells
    .flatMap((cell) => {
      const agency = agencies.get(cell.a === one ? cell.b : cell.a);
      return agency && (cell.a === one || cell.b === one) ? [{ agency, cell }] : [];
    })
    .sort((x, y) => y.cell.total - x.cell.total || x.agency.name.localeCompare(y.agency.name, 'vi'));
}
