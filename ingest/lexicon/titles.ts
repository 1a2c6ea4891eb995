/** Titles of office, ranks, honorifics, saints' and family names from the lexicon. */
import { foldTones } from '../text.ts';
import { readTable } from './table.ts';
import { Trie } from './trie.ts';

export interface TitleEntry {
  canonical: string;
  /** agency, ministry, member, unit-any, unit:Ban, of:Chính phủ, council:Tỉnh ủy, hamlet:Thôn. */
  need: string;
}

export const titles = new Trie<TitleEntry>();
for (const [phrase = '', canonical = '', need = ''] of readTable('titles.tsv', 3))
  titles.add(phrase, { canonical, need });

export const ranks = new Trie<{ rank: string; kind: string }>();
for (const [rank = '', kind = ''] of readTable('ranks.tsv', 2)) ranks.add(rank, { rank, kind });

export const honorifics = new Trie<string>();
for (const [word = ''] of readTable('honorifics.tsv', 1)) honorifics.add(word, word);

export const saints = new Trie<true>();
for (const [name = ''] of readTable('saints.tsv', 1)) saints.add(name, true);

const surnames = new Set(readTable('surnames.tsv', 1).map(([name]) => foldTones(name ?? '')));
export const isSurname = (key: string): boolean => surnames.has(key);

/** The surnames of nine people in ten. */
const COMMON = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh đào đoàn lương mai trịnh cao lâm'.split(
    ' ',
  ),
);
export const isCommonSurname = (word: string | undefined): boolean => COMMON.has(word ?? '');
