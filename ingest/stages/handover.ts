/**
 * Offices told apart from the names of their holders: "bàn giao chức danh X giữa A với B" (A had it, B has it), "cách chức X đối với ông A" (A had
 * it), "bổ nhiệm chức vụ X đối với ông A" (A has it), "Giám đốc Sở X hiện là ông A". Each person gets the office that the scan read alone.
 */
import type { AgencyChunk, Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { isAside, REPLACES } from '../grammar/between.ts';
import { give, giveAll } from '../grammar/give.ts';
import { closing } from '../grammar/holding.ts';
import { lowerWords, says } from '../grammar/words.ts';

const WORDS_BEFORE = 8;
/** "nhiệm kỳ 2005 - 2010 và nhiệm kỳ 2010 - 2015, bao gồm cả các chức vụ". */
const LONGEST_TERMS = 20;
const NEAR = 48;

export function handOver(doc: Doc): Doc {
  let from = 0;
  let before = '';
  const told = new Set<PersonChunk>();
  for (const [n, office] of doc.offices.entries()) {
    while (from < doc.persons.length && (doc.persons[from]?.first ?? 0) < office.last) from++;
    // "miễn nhiệm X với ông A *và Y với ông B*".
    const last = doc.persons[from - 1];
    const next = last && told.has(last) && AND_POST.test(lowerWords(doc.tokens, last.last, office.first));
    const group = next || isListed(doc, office, doc.offices[n - 1]);
    // "cách hết các chức vụ trong Đảng (*bao gồm* X; Y) đối với ông A": the list is announced.
    const most = doc.tokens[office.first - 1]?.text === '(' ? 2 * WORDS_BEFORE : WORDS_BEFORE;
    if (!group) before = lowerWords(doc.tokens, Math.max(0, office.first - most), office.first);
    for (const person of tellOf(doc, n, from, before)) told.add(person);
  }
  const endsAt = new Map(doc.agencies.map((a) => [a.last, a]));
  for (const [n, person] of doc.persons.entries()) ofBodyBefore(doc, person, doc.persons[n - 1], endsAt);
  for (const [n, person] of doc.persons.entries()) inPlaceOf(doc, person, n);
  for (const [n, person] of doc.persons.entries()) replacedBy(doc, doc.persons[n - 1], person);
  return doc;
}

/** "... với ông A *và chức vụ* Y với ông B", "... với ông A *kể từ ngày 15/6/2021;* Y với ông B". */
const AND_POST =
  /^(?:[(][^()]{0,40}[)] )?(?:(?:kể )?từ (?:ngày )?[\d /.-]+ )?(?:,|;|và|, và)(?: (?:chức vụ|chức danh|chức|nhiệm vụ))?$/u;

/** "nguyên Phó Chủ tịch X nhiệm kỳ 2005 - 2010, nguyên Chủ tịch X", "Ủy viên X, bao gồm cả các chức vụ Bí thư Y": what is said before the first is said of both. */
const isListed = (doc: Doc, office: OfficeChunk, last: OfficeChunk | undefined): boolean =>
  last !== undefined &&
  office.first >= last.last &&
  office.first - last.last < LONGEST_TERMS &&
  /^(?:(?:nhiệm kỳ|kho[áa]|giai đoạn) [\p{L}\d –-]+)?\s?(?:,|;|và|kiêm)(?: (?:(?:bao )?gồm(?: cả)?(?: các)? chức(?: vụ| danh)?|x(?:óa|oá) tư cách(?: chức vụ)?))?$/u.test(
    lowerWords(doc.tokens, last.last, office.first),
  );

/** An office that stands alone, the people named behind it and the words before it. */
function tellOf(doc: Doc, n: number, from: number, before: string): PersonChunk[] {
  const office = doc.offices[n];
  const near = office ? doc.persons.slice(from, from + 2).filter((p) => p.first - office.last < NEAR) : [];
  const [person] = near;
  if (!office || !person) return [];
  const between = wordsBetween(doc, n, person.first);
  if (DENIED.test(before)) return [];
  const ahead = AHEAD.test(before);
  if (HANDED.test(before) && /^giữa$/u.test(between)) fromTo(doc, office, near);
  else if (ABOUT.test(between) && TAKEN.test(before)) {
    const list = listFrom(doc, from);
    if (!ahead) for (const p of list) p.offices = p.offices.filter((o) => !isSame(o, office));
    return giveAll(list, { ...office, ...(!ahead && { former: true }) });
  } else if (ABOUT.test(between) && GIVEN.test(before))
    return giveAll(listFrom(doc, from), { ...office, ...(ahead && { planned: true }) });
  else if (/^(?:đối với|với)$/u.test(between) && SUSPENDED.test(before))
    return giveAll(listFrom(doc, from), office);
  else if (
    /(?:chức danh|chức vụ|chức)$/u.test(before) &&
    /^(?:được |đã |sẽ )*(?:dành cho|thuộc về|giao cho|trao cho)$/u.test(between)
  )
    give(person, { ...office, ...(/sẽ/u.test(between) && { planned: true }) });
  else if (IS.test(between) && (person.honorific ?? person.rank) !== undefined) give(person, office);
  return [];
}

/** "miễn nhiệm đại biểu HĐND tỉnh đối với ông A, *đại biểu HĐND* đơn vị số 20": what is taken is told once more behind the name. */
const isSame = (own: OfficeChunk, taken: OfficeChunk): boolean =>
  own.title === taken.title &&
  own.agency?.head === taken.agency?.head &&
  own.agency !== undefined &&
  (own.agency.place === undefined || own.agency.place.name === taken.agency?.place?.name);

const MOST_OF_CLAUSE = 24;
/** "đối với các ông: A, t; B, t; C", "với ông A - giám đốc X; ông B, chánh thanh tra, nghỉ hưu; ông C": all of the list. */
function listFrom(doc: Doc, from: number): PersonChunk[] {
  const first = doc.persons[from];
  if (!first) return [];
  const list = [first];
  const plural = /^(?:các|hai|ba|ông, bà|ông bà)/u.test(first.honorific ?? '');
  for (let n = from + 1; n < doc.persons.length; n++) {
    const [last, next] = [list.at(-1), doc.persons[n]];
    if (!last || !next || next.first - pastBracket(doc, last) > MOST_OF_CLAUSE) break;
    const gap = doc.tokens.slice(pastBracket(doc, last), next.first);
    const mark = gap.at(-1);
    const side = gap.length > 0 && gap.length < 3 && gap.every((t) => /^(?:[,;]|và)$/u.test(t.lower));
    const told =
      mark?.text === ';' && next.honorific !== undefined && !gap.some((t) => /^[.:]$/.test(t.text));
    // "với bà A, Giám đốc Sở X *và* ông B", "với bà A, B *và* C".
    const bare = next.honorific === undefined && next.offices.length === 0;
    const both =
      side &&
      first.honorific !== undefined &&
      (bare || (mark?.lower === 'và' && next.honorific !== undefined));
    // "với ông A *nghỉ hưu theo chế độ và* ông B".
    const leaving =
      mark?.lower === 'và' &&
      next.honorific !== undefined &&
      says(gap[0], 'nghỉ', 'chuyển', 'do', 'để', 'vì', 'sang') &&
      !gap.some((t) => /^[.:;]$/.test(t.text));
    if (!(side && (plural || next.honorific === first.honorific)) && !told && !both && !leaving) break;
    list.push(next);
  }
  return list;
}

/** "A (nguyên Giám đốc X, *nghỉ hưu*), B": where what is told of A ends. */
const pastBracket = ({ tokens }: Doc, { nameLast, last }: PersonChunk): number =>
  tokens[nameLast]?.text === '(' ? Math.max(last, closing({ tokens }, nameLast + 1, LONGEST_ASIDE)) : last;
const LONGEST_ASIDE = 40;

/** Without the offices that are listed behind the one at `n`. */
function wordsBetween(doc: Doc, n: number, last: number): string {
  const words: string[] = [];
  let at = doc.offices[n]?.last ?? last;
  for (let next = n + 1; at < last; next++) {
    const office = doc.offices[next];
    words.push(lowerWords(doc.tokens, at, Math.min(office?.first ?? last, last)));
    at = office?.last ?? last;
  }
  return words.join(' ').trim().replace(LIST_MARKS, ' ');
}
const LIST_MARKS =
  /(?:(?:^|\s)(?:,|và|;|kiêm|(?:bao )?gồm(?: cả)?(?: các)? chức(?: vụ| danh)?|(?<=[,;] |và )x(?:óa|oá) tư cách(?: chức vụ)?))+\s(?=[)] |đối với|của|với|cho|nhiệm kỳ|kho[áa]|giai đoạn)/gu;

/** "không công nhận tư cách đại biểu": never had. */
const DENIED =
  /(?<!\p{L})(?:không|chưa|h[uủ][ỷy]|bác)(?: \p{L}+)? (?:công nhận|xác nhận|phê chuẩn|bổ nhiệm|kết quả)(?!\p{L})/u;
/** Said of what is still to come. */
const AHEAD = /(?<!\p{L})(?:sẽ|dự kiến|đề nghị|đề xuất|xem xét)(?!\p{L})/u;
const HANDED = /(?:chức danh|chức vụ|chức|nhiệm vụ)$/u;
const POST =
  '(?: (?:hết |mọi |tất cả |toàn bộ )?(?:các |hai )?(?:chức danh|chức vụ|chức|cương vị|nhiệm vụ|tư cách))?(?: trong đảng)?(?: [(:])?(?: (?:bao )?gồm)?(?: chức)?$';
const TAKEN = new RegExp(
  `(?<!\\p{L})(?:x[oó][aá] tư cách|cách|miễn nhiệm|bãi nhiệm|bãi miễn|thôi giữ|thôi|thôi làm nhiệm vụ|thôi nhiệm vụ|xin thôi|từ nhiệm|từ chức|cho thôi|thôi làm|cách chức|đình chỉ)${POST}`,
  'u',
);
/** Kept from work, the post is not yet lost. */
const SUSPENDED = /(?<!\p{L})đình chỉ công tác$/u;
const GIVEN = new RegExp(
  `(?<!\\p{L})(?:bổ nhiệm|phê chuẩn|bầu|bầu bổ sung|chỉ định|công nhận|phân công|giao|tuyển dụng|giữ|bổ nhiệm lại|trao)${POST}`,
  'u',
);
/** Between the office and who had it or gets it. */
const ABOUT =
  /^(?:[(][^()]{0,40}[)] )?(?:(?:[^,;.]|(?<= (?:tp|tx|tt|t|h|q|p|đ) )[.]|, (?=nhiệm kỳ|kho[áa]|bộ|tỉnh|huyện|thành phố|\d)){0,60} )?(?<!cùng )(?:đối với|của|với|cho)$/u;
/** "Giám đốc Sở X *hiện nay là* ông A". */
const IS =
  /^(?:(?:của|cơ quan|đơn vị|sở|huyện|xã|tỉnh|này|hiện tại|hiện nay|hiện|nay|mới|đương nhiệm|khi đó|khi ấy|lúc đó|lúc ấy|bấy giờ|lúc bấy giờ|(?:vào |tại )?thời điểm (?:đó|này|ấy)|,|(?:có|nhận|nhận được|đạt|bị|được) [^,;]{2,60} (?:nhất|tuyệt đối|cao|thấp)) )*(?:là|(?<!, )do)$/u;

function fromTo(doc: Doc, office: OfficeChunk, [from, to]: readonly PersonChunk[]): void {
  if (!from || !to || !says(doc.tokens[from.last], 'với', 'và', 'cho', 'sang')) return;
  give(from, { ...office, former: true });
  give(to, office);
}

/** "HĐND thành phố có Chủ tịch là bà A và Phó Chủ tịch là ông B": titles of the body before "có". */
function ofBodyBefore(
  doc: Doc,
  person: PersonChunk,
  before: PersonChunk | undefined,
  endsAt: ReadonlyMap<number, AgencyChunk>,
): void {
  const bare = person.offices.filter((o) => !o.agency);
  if (!person.titled || bare.length === 0) return;
  const word = doc.tokens[person.first - 1];
  for (const o of bare) {
    const kind = /^unit:(Ban|Phòng|Vụ|Cục)$/.exec(o.need)?.[1];
    if (!kind) continue;
    const unit = word?.text === ':' ? endsAt.get(person.first - 1) : unitOf(before, kind, person.first);
    if (unit?.head.startsWith(`${kind} `)) Object.assign(o, { agency: unit, apart: true });
  }
  const body = says(word, 'có')
    ? endsAt.get(person.first - 1)
    : (says(word, 'và') || word?.text === ',') &&
        before?.last === person.first - 1 &&
        says(doc.tokens[before.first - 1], 'có')
      ? before.offices.at(-1)?.agency
      : undefined;
  // "*Thường trực* UBND thành phố có Chủ tịch A": of the whole.
  const whole = body?.head === 'Thường trực' ? (body.parent ?? body) : body;
  if (whole) for (const o of bare) o.agency ??= whole;
}

const NEXT_IN_LIST = 12;
/** "Ban Pháp chế: Trưởng ban A, 96% phiếu bầu. *Phó ban B*": of the one whose head was named just before. */
function unitOf(before: PersonChunk | undefined, kind: string, at: number): AgencyChunk | undefined {
  if (!before || at - before.last > NEXT_IN_LIST) return undefined;
  const titles = before.offices.filter((o) => o.last <= before.nameFirst);
  const units = titles.filter((o) => o.need === `unit:${kind}` && o.agency);
  // "Trưởng Ban Chỉ đạo là *Ủy viên Bộ Chính trị, Trưởng Ban Kinh tế A*; Phó Trưởng ban là ông B": who A is besides.
  return units.length === 1 && titles.length === 1 ? units[0]?.agency : undefined;
}

/** "Thay ông A là Đại tá B": B has what A gave up just before. */
function inPlaceOf(doc: Doc, person: PersonChunk, n: number): void {
  const left = doc.persons[n - 1];
  if (!left || person.offices.length > 0 || person.rank === undefined) return;
  if (lowerWords(doc.tokens, left.last, person.first) !== 'là') return;
  if (!/thay(?: thế)?(?: cho)?$/u.test(lowerWords(doc.tokens, Math.max(0, left.first - 3), left.first)))
    return;
  const earlier = doc.persons
    .slice(Math.max(0, n - 4), n)
    .findLast((p) => p.name === left.name && p.offices.length > 0);
  const office = earlier?.offices.findLast((o) => o.former);
  if (office) give(person, { ...office, former: false });
}

/** "ông Nam được bầu giữ chức X thay ông Lê Thanh C": under the short name, too. */
function replacedBy(doc: Doc, by: PersonChunk | undefined, person: PersonChunk): void {
  const office = by?.offices.findLast((o) => !isAside(doc, by, o));
  if (!by || !office || person.offices.length > 0 || by.name === person.name) return;
  if (REPLACES.test(lowerWords(doc.tokens, by.last, person.first))) give(person, { ...office, former: true });
}
