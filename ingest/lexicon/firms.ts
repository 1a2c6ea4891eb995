/** Firms and associations by the brand or the letters that news calls them by. */
import { readTable } from './table.ts';
import { Trie } from './trie.ts';

export interface Firm {
  /** In full, where the letters stand for a name. */
  name: string;
  /** As it is written most. */
  brand: string;
  /** The brand stands for wares and places as often as for the firm. */
  goods: boolean;
}

/** By the exact writing: "Vec" is no "VEC". */
export const firms = new Trie<ReadonlyMap<string, Firm>>();
/** Every writing of a firm's name. */
export const firmWritings = new Map<string, readonly string[]>();

for (const [name = '', writings = '', goods = ''] of readTable('firms.tsv', 3)) {
  const all = writings.split('|');
  const [brand = name] = all;
  const firm = { name, brand, goods: goods === 'goods' };
  const written = new Map(all.map((w) => [w, firm]));
  for (const w of all) firms.add(w, written);
  firmWritings.set(name, all);
}
