/** Whom a pronoun means that begins a clause: "Ông từng là ..." behind "Ông A là con của ông B" is A, and "bà" is no man. */
import type { Doc, PersonChunk } from '../doc.ts';
import { countUpTo } from '../sorted.ts';
import { KIN } from './walk.ts';
import { says } from './words.ts';

/** `persons` in token order; the one meant by the pronoun at token `i`. */
export function antecedent(doc: Doc, persons: readonly PersonChunk[], i: number): PersonChunk | undefined {
  let n = countUpTo(persons, (p) => p.first < i) - 1;
  while (n >= 0 && says(doc.tokens[(persons[n]?.first ?? 0) - 1], ...KIN, 'đình')) n--;
  const last = persons[n];
  if (!last) return undefined;
  const s = doc.sentences[countUpTo(doc.sentences, (x) => x.last <= last.first)];
  const first = s && persons[countUpTo(persons, (p) => p.first < s.first)];
  const named = [...(first && s.last <= i && first.first <= s.first + 1 ? [first] : []), last];
  const fitting = named.filter((p) => !isOther(doc, p, i));
  return fitting[0];
}

const FEMALE = ['bà', 'chị'];
const MALE = ['ông', 'anh'];
/** A man for "bà", a woman for "ông". */
function isOther({ tokens }: Doc, { name, honorific }: PersonChunk, i: number): boolean {
  const woman = / Thị /u.test(name) || FEMALE.includes(honorific ?? '');
  const man = / Văn /u.test(name) || MALE.includes(honorific ?? '');
  return (says(tokens[i], ...FEMALE) && man && !woman) || (says(tokens[i], ...MALE) && woman);
}
