/** The joint work of all agencies as columns of numbers: a hundred thousand rows are counted over in a millisecond or two. Pure; every store uses it. */
import { type CoordinationBasis, coordinationBases, type EntitySummary } from '../contract.ts';

/** What is known of an agency in the table. */
export type Member = Pick<EntitySummary, 'id' | 'level' | 'province'>;

/** The place of "on no known day" among the days. */
export const NEVER = 0;

/** One row for each programme or event that two agencies share, or that they are said to coordinate; rows of one pair stand together. */
export interface JointTable<M extends Member> {
  members: readonly M[];
  /** In rising order; the first, `NEVER`, is null. */
  days: readonly (string | null)[];
  /** Places in `members`, `coordinationBases` and `days`. */
  a: Int32Array;
  b: Int32Array;
  basis: Uint8Array;
  day: Int32Array;
}

/** The same as it comes from a store: columns of equal length, agencies by the store's own keys. */
export interface JointColumns<K> {
  a: readonly K[];
  b: readonly K[];
  basis: readonly CoordinationBasis[];
  on: readonly (string | null)[];
}

export function jointTable<K, M extends Member>(
  columns: JointColumns<K>,
  agencies: ReadonlyMap<K, M>,
): JointTable<M> {
  const known = new Set(columns.on);
  known.delete(null);
  const days = [null, ...[...known].sort()];
  const member = placesOf(agencies.keys());
  const dayAt = placesOf(days);
  const basisAt = placesOf(coordinationBases);
  return {
    members: [...agencies.values()],
    days,
    a: Int32Array.from(columns.a, (k) => member(k)),
    b: Int32Array.from(columns.b, (k) => member(k)),
    basis: Uint8Array.from(columns.basis, (b) => basisAt(b)),
    day: Int32Array.from(columns.on, (on) => dayAt(on)),
  };
}

/** -1 where there is none: an agency that another program took out between two questions fits no question. */
function placesOf<T>(items: Iterable<T>): (item: T) => number {
  const places = new Map([...items].map((item, i) => [item, i]));
  return (item) => places.get(item) ?? -1;
}
