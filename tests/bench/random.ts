/** Numbers that look random and are the same in every run. */

export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below n. */
  below(n: number): number;
  /** One of the list; the first ones more often, as with the hubs of a real graph. */
  skewed<T>(list: readonly T[]): T;
  even<T>(list: readonly T[]): T;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for test data. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    skewed: (list) => list[Math.floor(list.length * next() ** 3)] as (typeof list)[number],
    even: (list) => list[below(list.length)] as (typeof list)[number],
  };
}
