/**
 * Lives told in prose, wherever in a sentence their offices stand: "Từ 2010 đến 2015, ông làm Bí thư X; sau đó giữ chức Y", "Bộ Chính trị điều động
 * ông từ vị trí X sang giữ chức Y", "ông A, với cương vị X, ...", "cách mọi chức vụ của ông A, gồm: X; Y". The offices are of whom the clause speaks.
 */
import { type Doc, type OfficeChunk, type PersonChunk, type Sentence, sentenceAt } from '../doc.ts';
import { antecedent, officialsOf, PRONOUNS } from '../grammar/antecedent.ts';
import { FARTHEST, taken } from '../grammar/taken.ts';
import { KIN } from '../grammar/walk.ts';
import { isCapital, isOneOf, lowerWords, says } from '../grammar/words.ts';
import { titles } from '../lexicon/titles.ts';
import { countUpTo } from '../sorted.ts';
import { tagWords } from '../tags.ts';

const MOVES = ['động', 'chuyển', 'nhiệm', 'công', 'định', 'cử', 'giao', 'đưa', 'bầu'];
/** Words without which no sentence tells of a career; by their keys none is looked at twice. */
const CAREER = tagWords('làm giữ chức vị cương nhiệm kinh trải là thành gồm tham tư sinh'.split(' '));
const LONGEST_POST = 20;
/** "các chức vụ của ông A", "miễn nhiệm chức danh Chủ tịch X với ông A". */
const HIS_POST = /(?:chức vụ|chức danh)(?: [^ ]+){0,6} của$|(?:miễn nhiệm|bãi nhiệm|cách) [^,;:]* với$/u;

export function curriculum(doc: Doc): Doc {
  const given = new Set<number>();
  const known = new Set(doc.persons.flatMap((p) => p.offices.map((o) => o.first)));
  const official = officialsOf(doc.persons);
  const spoken = new Map<string, number>();
  const officials = new Set([...official, ...doc.persons.flatMap((p) => (p.honorific ? p.name : []))]);
  let last: { subject: PersonChunk; line: number } | undefined;
  for (const s of doc.sentences) {
    if (s.role !== 'body') continue;
    const follows = last?.line === s.line && OPENS.test(lowerWords(doc.tokens, s.first, s.first + 5));
    const found = readLife(
      doc,
      s,
      { officials, official, known, given, spoken },
      follows ? last?.subject : undefined,
    );
    last = found && { subject: found, line: s.line };
  }
  return given.size === 0 ? doc : { ...doc, offices: doc.offices.filter((o) => !given.has(o.first)) };
}
/** A sentence that goes on about the same person without naming him. */
const OPENS =
  /^(?:trong quá trình (?:công tác|đó)|sau đó|trước đó|tiếp đó|đến (?:tháng|năm)|(?:từ )?(?:tháng|năm) \d)/u;

interface Told {
  /** Who may be an official. */
  officials: ReadonlySet<string>;
  /** Who surely is, and may be meant by a pronoun: "ông" alone is said of any citizen. */
  official: ReadonlySet<string>;
  /** Where offices begin that others have read. */
  known: ReadonlySet<number>;
  /** Where those begin that are given here. */
  given: Set<number>;
  /** Where somebody was last spoken of as "ông", "bà": a long life names him once. */
  spoken: Map<string, number>;
}

const lastHeld = ({ offices, first, last }: PersonChunk): OfficeChunk | undefined =>
  offices.findLast((o) => o.last <= last && o.first >= first);

/** Gives the subject of each clause the offices that the sentence tells of him; and says who was given any. */
function readLife(
  doc: Doc,
  s: Sentence,
  { officials, official, known, given, spoken }: Told,
  before: PersonChunk | undefined,
): PersonChunk | undefined {
  const { tokens, persons } = doc;
  if (!(s.tags & CAREER)) return undefined;
  let subject = before;
  let since = s.first;
  let held: OfficeChunk | undefined;
  let holder: PersonChunk | undefined;
  let next = countUpTo(persons, (p) => p.first < s.first);
  for (let i = s.first; i < s.last; i++) {
    const person = persons[next];
    if (person && person.first <= i) {
      next++;
      const relative = says(tokens[i - 1], 'là') && isOneOf(tokens[i - 2], KIN);
      const kin = relative || isOneOf(tokens[i - 1], KIN);
      // "bổ nhiệm ông A (là con trai *ông B*) giữ chức X": told in passing.
      if (subject && kin && isBracketed(doc, since, i)) continue;
      const apart = kin || says(tokens[i - 1], 'và', 'cùng', 'của');
      const possessed =
        says(tokens[i - 1], 'của', 'với') &&
        HIS_POST.test(lowerWords(tokens, Math.max(s.first, i - LONGEST_POST), i));
      const moved = isOneOf(tokens[i - 1], MOVES);
      subject = (apart && !possessed && !moved) || !officials.has(person.name) ? undefined : person;
      since = person.nameLast;
      held = lastHeld(person);
      if (person.last > i) i = person.last - 1;
      continue;
    }
    // "vi phạm của ông Sơn": somebody whom the article does not name in full.
    if (subject && isStranger(doc, i) && !isBracketed(doc, since, i)) subject = undefined;
    const meant =
      isOneOf(tokens[i], PRONOUNS) && tokens[i + 1]?.shape === 'lower'
        ? pronoun(doc, i, s, isOneOf(tokens[i - 1], MOVES) ? officials : official, spoken)
        : undefined;
    if (meant) {
      spoken.set(meant.name, i);
      subject = meant;
      since = i + 1;
      held = undefined;
      continue;
    }
    if (!subject || i - since > FARTHEST || known.has(i) || !titles.longest(tokens, i)) continue;
    const offices = taken(doc, i, s, since, held);
    const end = offices.at(-1)?.last;
    if (end === undefined) continue;
    for (const o of offices) {
      given.add(o.first);
      if (!subject.offices.some((x) => x.first === o.first)) subject.offices.push({ ...o, apart: true });
    }
    holder = subject;
    held = offices.at(-1);
    since = held ? since : i;
    i = end - 1;
  }
  return holder;
}

/** Does a bracket that opens behind `from` stand open at `i`? */
function isBracketed({ tokens }: Doc, from: number, i: number): boolean {
  for (let j = i - 1; j >= Math.max(from, i - FARTHEST); j--) {
    if (tokens[j]?.text === '(') return true;
    if (tokens[j]?.text === ')') return false;
  }
  return false;
}
/** "Tháng 5/2008, *ông* ...", "điều động *ông* từ vị trí X": whom the paragraph named last. */
function pronoun(
  doc: Doc,
  i: number,
  s: Sentence,
  officials: ReadonlySet<string>,
  spoken: ReadonlyMap<string, number>,
): PersonChunk | undefined {
  const { tokens, persons, sentences } = doc;
  const begins =
    i === s.first || /^[,;:]$/u.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.shape === 'number';
  if (!begins && !(isOneOf(tokens[i - 1], MOVES) || says(tokens[i - 1], 'khi', 'nay', 'đó', 'thì')))
    return undefined;
  const last = antecedent(doc, persons, i);
  const from = last && Math.max(last.last, spoken.get(last.name) ?? 0);
  if (!last || !from || i - from > FARTHEST || !officials.has(last.name)) return undefined;
  if (isOneOf(tokens[last.first - 1], KIN)) return undefined;
  for (let j = from; j < i; j++) if (isStranger(doc, j)) return undefined;
  const line = sentenceAt(sentences, last.first)?.line;
  return line === s.line && !isCapital(tokens[i + 1]) ? last : undefined;
}

const isStranger = ({ tokens }: Doc, i: number): boolean =>
  isOneOf(tokens[i], PRONOUNS) && isCapital(tokens[i + 1]);
