/** "*các đồng chí A, B và C - Phó Viện trưởng X*": one title behind the last of several who are told together, of whom the article tells no other. */
import type { Doc, OfficeChunk, PersonChunk, Token } from '../doc.ts';
import { giveAll } from '../grammar/give.ts';
import { closing } from '../grammar/holding.ts';
import { countAt, HELD_BY_SEVERAL } from '../grammar/people-lists.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { begunIn } from '../sorted.ts';

export function several(doc: Doc): Doc {
  for (const n of doc.persons.keys()) share(doc, n);
  for (const office of doc.offices) inBracket(doc, office);
  return doc;
}

/** "*Ba* Phó Chủ tịch UBND tỉnh mới được bầu (*ông A, nguyên X; ông B; bà C*)": a bracket that names as many as are counted. */
function inBracket({ persons, tokens }: Doc, office: OfficeChunk): void {
  const counted = countAt(tokens[office.first - 1]);
  if (!counted || !office.agency) return;
  let open = office.last;
  while (open < office.last + MOST_BEFORE && /^(?:lower|number)$/u.test(tokens[open]?.shape ?? '')) open++;
  if (tokens[open]?.text !== '(') return;
  const end = closing({ tokens }, open + 1, LONGEST_BRACKET);
  const inside = begunIn(persons, open, end);
  const listed = inside.every((p) => says(tokens[p.first - 1], '(', ':', ',', ';', 'và'));
  if (end > open + 1 && inside.length === counted && listed) giveAll(inside, office);
}
const MOST_BEFORE = 8;
const LONGEST_BRACKET = 120;

function share({ persons, tokens }: Doc, n: number): void {
  const last = persons[n];
  const office = last?.offices.length === 1 ? last.offices[0] : undefined;
  if (!last || !office?.agency || office.first < last.nameLast || !HELD_BY_SEVERAL.test(office.title)) return;
  const list: PersonChunk[] = [];
  for (let right = last, k = n - 1; k >= 0; k--) {
    const left = persons[k];
    if (!left || left.offices.length > 0 || left.last !== left.nameLast) break;
    if (!BETWEEN.test(lowerWords(tokens, left.nameLast, right.nameFirst))) break;
    list.push(left);
    right = left;
  }
  const first = list.at(-1);
  if (!first || !areToldAsSeveral(tokens, first, list)) return;
  if (list.some((p) => isToldOtherwise(persons, nameOf(p, tokens), office, tokens))) return;
  for (const p of list) p.offices = [{ ...office }];
}

const nameOf = (p: PersonChunk, tokens: readonly Token[]): string =>
  lowerWords(tokens, p.nameFirst, p.nameLast);

/** Who has another title elsewhere in the article, and not this one, is only named before the one whose it is. */
function isToldOtherwise(
  persons: readonly PersonChunk[],
  name: string,
  { title }: OfficeChunk,
  tokens: readonly Token[],
): boolean {
  const told = persons.filter((p) => p.offices.length > 0 && nameOf(p, tokens) === name);
  return told.length > 0 && !told.some((p) => p.offices.some((o) => o.title === title));
}

/** "các ông A và B", "Hai đồng chí: A, B"; "; A, B" in a list of people without a word before each; "ông A, bà B, ông C". */
function areToldAsSeveral(tokens: readonly Token[], first: PersonChunk, others: PersonChunk[]): boolean {
  const lead = lowerWords(tokens, Math.max(0, first.nameFirst - 4), first.nameFirst);
  if (/(?:^| )(?:các|hai|ba|bốn|\d+) (?:đồng chí|ông|bà|vị)(?: [,:])?$/u.test(lead)) return true;
  if (/(?:^| )[;:]$/u.test(lead)) return others.every((p) => !p.honorific);
  return others.length > 1 && others.every((p) => p.honorific);
}
const BETWEEN = /^(?:,|và|, và|cùng)(?: (?:các )?(?:đồng chí|đ\/c|ông|bà))?$/u;
