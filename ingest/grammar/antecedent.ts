/** Whom a pronoun means that begins a clause: "Ông từng là ..." behind "Ông A là con của ông B" is A, and "bà" is no man. */
import { type Doc, type PersonChunk, type Sentence, sentenceAt } from '../doc.ts';
import { countUpTo } from '../sorted.ts';
import { KIN } from './walk.ts';
import { isOneOf, says } from './words.ts';

/** `persons` in token order; the one meant by the pronoun at token `i`. */
export function antecedent(doc: Doc, persons: readonly PersonChunk[], i: number): PersonChunk | undefined {
  let n = countUpTo(persons, (p) => p.first < i) - 1;
  while (n >= 0 && isOneOf(doc.tokens[(persons[n]?.first ?? 0) - 1], FAMILY)) n--;
  const last = persons[n];
  if (!last) return undefined;
  const s = sentenceAt(doc.sentences, last.first);
  const first = s && persons[countUpTo(persons, (p) => p.first < s.first)];
  const named = [...(first && s.last <= i && first.first <= s.first + 1 ? [first] : []), last];
  const [fitting] = named.filter((p) => !isOther(doc, p, i));
  const beside = persons[n - 1];
  const joined =
    beside &&
    beside.last >= last.first - 2 &&
    says(doc.tokens[last.first - 1], 'và', 'cùng') &&
    !isOther(doc, last, i);
  return joined && (fitting === beside || fitting === last) && !isOther(doc, beside, i) ? undefined : fitting;
}

/** "Ông A, Bí thư Thành ủy X, sinh năm 1968.⏎ *Ông* từng giữ ...": the paragraph before speaks of nobody else. */
export function isAloneAbove(
  doc: Doc,
  before: PersonChunk,
  s: Sentence,
  persons: readonly PersonChunk[],
): boolean {
  const above = doc.sentences[doc.sentences.indexOf(s) - 1];
  if (!above || above.role !== 'body' || sentenceAt(doc.sentences, before.first)?.line !== above.line)
    return false;
  return persons.every(
    ({ first, name }) => name === before.name || sentenceAt(doc.sentences, first)?.line !== above.line,
  );
}

const FAMILY = [...KIN, 'đình'];
const FEMALE = ['bà', 'chị'];
const MALE = ['ông', 'anh'];
export const PRONOUNS = [...MALE, ...FEMALE];

/** Names of those whom a pronoun may mean: told with a rank or an office, since "ông" alone is said of any citizen. */
export function officialsOf(persons: readonly PersonChunk[]): ReadonlySet<string> {
  const told = new Set(persons.flatMap((p) => (p.rank || p.offices.length > 0 ? p.name : [])));
  return new Set([...told, ...persons.flatMap((p) => (told.has(shortName(p.name)) ? p.name : []))]);
}

/** "bà *Nguyệt Hường*" is "bà Nguyễn Thị Nguyệt Hường" in the same article; one syllable alone may be anybody's. */
const shortName = (name: string): string => {
  const syllables = name.split(' ');
  return syllables.length > 3 ? syllables.slice(-2).join(' ') : name;
};

/** A man for "bà", a woman for "ông". */
export function isOther({ tokens }: Doc, { name, honorific, first }: PersonChunk, i: number): boolean {
  const called = honorific ?? tokens[first]?.lower ?? '';
  const woman = / Thị /u.test(name) || FEMALE.includes(called);
  const man = / Văn /u.test(name) || MALE.includes(called);
  return (isOneOf(tokens[i], FEMALE) && man && !woman) || (isOneOf(tokens[i], MALE) && woman);
}
