/** People who are elected or appointed together: what is told of the last of them is told of each. */
import type { Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { isElected } from '../grammar/election.ts';
import { giveAll } from '../grammar/give.ts';
import { lowerWords } from '../grammar/words.ts';

export function elected(doc: Doc): Doc {
  for (const n of doc.persons.keys()) {
    electedTogether(doc, n);
    electedAll(doc, n);
    electedThere(doc, n);
  }
  return doc;
}

/** "bầu *ông A - Giám đốc Sở X và bà B - Chủ tịch Y* giữ chức Z": what the last of the list is given is given to each. */
function electedTogether(doc: Doc, n: number): void {
  const office = doc.persons[n]?.offices.at(-1);
  if (!office?.given || office.former || (doc.persons[n]?.offices.filter((o) => o.given).length ?? 0) > 1)
    return;
  const list: PersonChunk[] = [];
  let first = doc.persons[n];
  for (let k = n - 1; k >= 0 && first; k--) {
    const before: PersonChunk | undefined = doc.persons[k];
    if (!before?.honorific || before.last !== first.first - 1 || before.offices.some((o) => o.given)) break;
    if (!/^(?:[,;]|và)$/u.test(doc.tokens[before.last]?.lower ?? '')) break;
    list.push(before);
    first = before;
  }
  const verb = first ? lowerWords(doc.tokens, Math.max(0, first.first - 2), first.first) : '';
  if (list.length > 0 && ELECTS.test(verb)) giveAll(list, office);
}
const ELECTS =
  /(?:^| )(?:bầu|bổ nhiệm|bổ sung|phân công|chỉ định|điều động|luân chuyển|phê chuẩn)(?: các)?$/u;

/** "*Ông A - Giám đốc Sở X - và ông B (Trưởng ban Y) được bầu* giữ chức Z": the subjects of one verb, each with his own office told. */
function electedAll(doc: Doc, n: number): void {
  const { persons, tokens } = doc;
  const last = persons[n];
  const office = last?.offices.at(-1);
  if (!last || !office || office.first < last.nameLast || office.former || office.planned) return;
  if (!isElected(tokens, office, last.nameLast)) return;
  const list: PersonChunk[] = [];
  let first = last;
  for (let k = n - 1; k >= 0; k--) {
    const before = persons[k];
    if (
      !before ||
      !JOINED[list.length === 0 ? 'last' : 'more'].test(lowerWords(tokens, before.last, first.first))
    )
      break;
    list.push(before);
    first = before;
  }
  const alone = list.length > 0 && !BESIDE.test(tokens[first.first - 1]?.lower ?? '');
  if (alone && list.every((p) => p.honorific && !p.offices.some((o) => isGiven(doc, p, o))))
    giveAll(list, office);
}
/** Between the last two of a list, and between others. */
const JOINED = { last: /^(?:[,–-] )?(?:và|cùng)(?: với)?$/u, more: /^(?:[–-] )?[,;]$/u };
/** "*Thay* ông A và ông B": they are no subjects. */
const BESIDE = /^(?:thay|cho|của|với|theo|cùng|và|thế|lời|gửi)$/u;
const isGiven = ({ tokens }: Doc, p: PersonChunk, o: OfficeChunk): boolean =>
  o.first >= p.nameLast && isElected(tokens, o, p.nameLast);

/** "bầu ông A, Ủy viên Ban Chấp hành Hội X Việt Nam, *làm Chủ tịch Hội*": of the association that was told of before him. */
function electedThere(doc: Doc, n: number): void {
  const person = doc.persons[n];
  for (const o of person?.offices ?? [])
    if (person && /^(?:Hội|Hiệp hội|Liên đoàn)$/u.test(backHead(o)) && (o.given || isGiven(doc, person, o)))
      Object.assign(o.agency ?? {}, { toldBefore: person.first });
}
const backHead = ({ agency }: OfficeChunk): string => (agency?.cls === 'back' ? agency.head : '');
