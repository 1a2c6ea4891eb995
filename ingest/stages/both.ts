/** "ông A và bà B - *đều là* Phó Chủ tịch UBND huyện X", "ông A, bà B, *các* Phó Giám đốc Sở Y": one title behind the last name, told as everybody's. */
import type { Doc, PersonChunk, Token } from '../doc.ts';
import { officeAt } from '../grammar/office.ts';
import { HELD_BY_SEVERAL } from '../grammar/people-lists.ts';
import { lowerWords } from '../grammar/words.ts';

export function both(doc: Doc): Doc {
  const { persons, tokens } = doc;
  for (const [n, last] of persons.entries()) {
    const told =
      last.offices.length === 0 && SHARED.exec(lowerWords(tokens, last.nameLast, last.nameLast + 5));
    const list = told ? listTo(doc, n) : [];
    if (!told || list.length < 2) continue;
    const at = last.nameLast + told[0].trim().split(' ').length;
    const office = officeAt(doc, at);
    if (!office?.agency || !HELD_BY_SEVERAL.test(office.title)) continue;
    // "A, B, các Phó Chủ tịch UBND huyện X *C, D*": of those who follow.
    const next = persons[n + 1];
    if (next && next.first < office.last + BESIDE && !/^[.;)]$/u.test(tokens[office.last]?.text ?? ''))
      continue;
    for (const p of list) p.offices.push({ ...office });
    last.last = Math.max(last.last, office.last);
  }
  return doc;
}

const SHARED = /^(?:[,–(-] )?(?:(?:đều|cùng) là (?:các )?|(?<=[,–(-] )(?:là )?các )(?=\p{L})/u;
const BESIDE = 3;
const BETWEEN = /^(?:[,;]|và|cùng|các|ông|bà|đồng|chí|đ|\/|c)$/u;
const MOST_BETWEEN = 4;

/** Those who are listed up to the nth, with no title of their own. */
function listTo({ persons, tokens }: Doc, n: number): PersonChunk[] {
  let from = n;
  for (; from > 0; from--) {
    const [left, right] = [persons[from - 1], persons[from]];
    if (!left || !right || left.offices.length > 0 || !isListed(tokens, left.last, right.nameFirst)) break;
  }
  return persons.slice(from, n + 1);
}

const isListed = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && to - from <= MOST_BETWEEN && tokens.slice(from, to).every((t) => BETWEEN.test(t.lower));
