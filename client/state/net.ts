/** The picture as numbers, for the layouts: entities in the order of their ids, and who is linked with whom. */
export interface Link {
  from: string;
  to: string;
}

export interface Net {
  ids: string[];
  near: number[][];
}

export function netOf(ids: readonly string[], links: readonly Link[]): Net {
  const sorted = [...ids].sort();
  const index = new Map(sorted.map((id, i) => [id, i]));
  const near = sorted.map(() => new Set<number>());
  for (const { from, to } of links) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    near[a]?.add(b);
    near[b]?.add(a);
  }
  return { ids: sorted, near: near.map((s) => [...s].sort((a, b) => a - b)) };
}
