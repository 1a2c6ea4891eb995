/** Provinces and cities of other states: whose they are, however they are written ("Bô-ly-khăm-xay", "Bô Ly Khăm Xay"). */
import { readTable } from './table.ts';

const STATES = new Map(
  readTable('units-abroad.tsv', 2).map(([name = '', state = '']) => [name.toLowerCase(), state]),
);

/** Cities of other states that such news names without their country. */
export const CITIES_ABROAD: ReadonlySet<string> = new Set(readTable('cities-abroad.tsv', 1).flat());

/** The state that such a unit is of. */
export const stateOfUnit = (name: string): string | undefined =>
  STATES.get(name.replace(/\s*-\s*/g, ' ').toLowerCase());
