/** Searching in lists that are in order. */

/** How many of the list, from its beginning, `holds` is true of; once it is false it stays so. */
export function countUpTo<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (holds(list[mid] as T)) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Those of a list in token order that begin between two tokens. */
export const begunIn = <T extends { readonly first: number }>(
  list: readonly T[],
  first: number,
  last: number,
): T[] =>
  list.slice(
    countUpTo(list, (item) => item.first < first),
    countUpTo(list, (item) => item.first < last),
  );
