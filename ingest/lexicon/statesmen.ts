/** Ministers, heads of state and of government whom news calls by title and name alone. */
import { nameKey } from '../text.ts';
import { readTable } from './table.ts';

/** Where somebody is known to hold or to have held an office; `country` where it is of another state. */
export interface Seat {
  body: string;
  country?: string;
  /** Long out of office. */
  former?: boolean;
}

const seats = new Map<string, Seat>();
const states = new Map<string, string>();
const ours = new Set<string>();
for (const [names = '', title = '', body = '', country, former] of readTable('statesmen.tsv', 5))
  for (const name of names.split('|')) {
    if (country) states.set(nameKey(name), country);
    else ours.add(nameKey(name));
    seats.set(nameKey(`${title} ${name}`), {
      body,
      ...(country && { country }),
      ...(former && { former: true }),
    });
  }

/** "Bộ trưởng" Trần Tuấn Anh is of "Bộ Công Thương". */
export const seatOf = (title: string, name: string): Seat | undefined =>
  seats.get(nameKey(`${title} ${name}`));

/** Of which other state somebody of that name is a statesman. */
export const stateOf = (name: string): string | undefined => states.get(nameKey(name));

/** Somebody of that name was a minister here. */
export const isOurMinister = (name: string): boolean => ours.has(nameKey(name));
