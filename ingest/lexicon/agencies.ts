/** Heads of agencies from the lexicon, as a trie, and every writing of a head for aliases. */
import { foldTones } from '../text.ts';
import { firmWritings } from './firms.ts';
import { readTable } from './table.ts';
import { Trie } from './trie.ts';

export interface AgencyHead {
  canonical: string;
  cls: string;
}

export const agencyHeads = new Trie<AgencyHead>();
const writings = new Map<string, string[]>();

/** "Ủy ban Tư pháp của Quốc hội" and, as often, "Ủy ban Tư pháp Quốc hội". */
const owned = (name: string): string[] => [...new Set([name, name.replace(/ của (?=Quốc hội$)/u, ' ')])];

/** "Trung ương" as news shortens it. */
const centres = (name: string): string[] =>
  / Trung ương(?= |$)/u.test(name)
    ? ['Trung ương', 'TƯ', 'T.Ư', 'TW'].map((short) => name.replace('Trung ương', short))
    : [name];

for (const [phrase = '', canonical = '', cls = '', variants = ''] of readTable('agency-heads.tsv', 4)) {
  const all = [...new Set([phrase, canonical, ...variants.split('|')].filter(Boolean).flatMap(owned))];
  for (const variant of all)
    for (const written of centres(variant)) agencyHeads.add(written, { canonical, cls });
  if (!writings.has(canonical)) writings.set(canonical, all);
}

/** Every writing of a canonical head: "UBND" -> "UBND", "Ủy ban nhân dân", ... */
export const writingsOf = (canonical: string): readonly string[] =>
  writings.get(canonical) ?? [canonical, ...(firmWritings.get(canonical) ?? [])];

/** "CT" may be anything. */
const SHORTEST = 3;
const JOINS = [' và ', ' - ', ' & ', ', ', ' '];
const joinings = ([first = '', ...rest]: string[]): string[] =>
  rest.length === 0 ? [first] : joinings(rest).flatMap((tail) => JOINS.map((join) => first + join + tail));

/** Ministries without the word "Bộ", as titles use them: "Bộ trưởng *Quốc phòng*". */
export const ministries = new Trie<string>();
for (const [phrase = '', canonical = '', , variants = ''] of readTable('agency-heads.tsv', 4))
  for (const name of [phrase, ...variants.split('|')])
    if (/^Bộ (?!đội|Chính|Chỉ|Tư lệnh|Tổng)/.test(name)) ministries.add(name.slice(3), canonical);

/** Boards of a party committee, a council or a Front without the word "Ban", as lists have them: "các Ban *Tổ chức*, *Dân vận* Tỉnh ủy". */
export const boards = new Trie<string>();
for (const [phrase = '', canonical = '', cls = '', variants = ''] of readTable('agency-heads.tsv', 4))
  for (const name of [phrase, ...variants.split('|')])
    if (cls === 'sub' && /^Ban (?!cán sự|Thường|Chấp hành)/.test(name)) boards.add(name.slice(4), canonical);

/** Words that carry on the name of a department in lower case: "Phòng Cảnh sát *điều tra tội phạm về ma túy*". */
export const departmentWords = new Set(readTable('department-words.tsv', 1).map(([w]) => foldTones(w ?? '')));

/** Names of provincial and district departments in all their writings: "GD-ĐT" -> "Giáo dục và Đào tạo". */
export const departments = new Trie<string>();
for (const [name = '', forms = ''] of readTable('departments.tsv', 2)) {
  for (const form of [name, ...forms.split(';')])
    for (const written of joinings(form.split('+').map((part) => part.trim())))
      departments.add(written, name);
  const common = forms
    .split(';')
    .flatMap((form) => joinings(form.split('+').map((p) => p.trim())).slice(0, 3));
  for (const kind of ['Sở', 'Phòng'])
    writings.set(`${kind} ${name}`, [name, ...common].map((form) => `${kind} ${form}`).slice(0, 8));
  addMinistry(name, forms);
}

/** Own names of bureaus that are only known as a whole: "Xuất bản, In và Phát hành". */
export const bureaus = new Trie<string>();
for (const [name = '', forms = ''] of readTable('bureaus.tsv', 2))
  for (const form of [name, ...forms.split(';').filter(Boolean)])
    for (const written of joinings(form.split('+').map((part) => part.trim()))) bureaus.add(written, name);

/** A ministry is written in all the ways of its departments: "Bộ TN - MT", "Bộ Tài nguyên & Môi trường". */
function addMinistry(name: string, forms: string): void {
  const canonical = `Bộ ${name}`;
  if (!writings.has(canonical)) return;
  for (const form of [name.split(/ và |, | - /).join('+'), ...forms.split(';')])
    for (const written of joinings(form.split('+').map((part) => part.trim()))) {
      if (written.length < SHORTEST) continue;
      agencyHeads.add(`Bộ ${written}`, { canonical, cls: 'central' });
      ministries.add(written, canonical);
    }
}

/** Words of two syllables that carry a name on, or that it ends before; by the keys of their syllables. */
export const nameWords = new Map(
  readTable('name-words.tsv', 2).map(([word = '', use = '']) => [foldTones(word), use] as const),
);

/** Words that stay together inside a name: "rừng phòng hộ", "người có công". */
export const fixedNames: readonly string[] = readTable('name-phrases.tsv', 1).map(([words = '']) => words);
