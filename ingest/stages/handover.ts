/**
 * Offices told apart from the names of their holders: "bàn giao chức danh X giữa A với B" (A had it, B has it), "cách chức X đối với ông A" (A had
 * it), "bổ nhiệm chức vụ X đối với ông A" (A has it), "Giám đốc Sở X hiện là ông A". Each person gets the office that the scan read alone.
 */
import type { Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { lowerWords, says } from '../grammar/words.ts';

const WORDS_BEFORE = 8;
const NEAR = 14;

export function handOver(doc: Doc): Doc {
  let from = 0;
  for (const office of doc.offices) {
    while (from < doc.persons.length && (doc.persons[from]?.first ?? 0) < office.last) from++;
    const near = doc.persons.slice(from, from + 2).filter((p) => p.first - office.last < NEAR);
    const [person] = near;
    if (!person) continue;
    const before = lowerWords(doc.tokens, Math.max(0, office.first - WORDS_BEFORE), office.first);
    const between = lowerWords(doc.tokens, office.last, person.first);
    const ahead = AHEAD.test(before);
    if (HANDED.test(before) && /^giữa$/u.test(between)) fromTo(doc, office, near);
    else if (ABOUT.test(between) && TAKEN.test(before))
      give(person, { ...office, ...(!ahead && { former: true }) });
    else if (ABOUT.test(between) && GIVEN.test(before))
      give(person, { ...office, ...(ahead && { planned: true }) });
    else if (IS.test(between) && (person.honorific ?? person.rank) !== undefined) give(person, office);
  }
  for (const [n, person] of doc.persons.entries()) ofBodyBefore(doc, person, doc.persons[n - 1]);
  for (const [n, person] of doc.persons.entries()) inPlaceOf(doc, person, n);
  return doc;
}

/** Said of what is still to come. */
const AHEAD = /(?<!\p{L})(?:sẽ|dự kiến|đề nghị|đề xuất|xem xét)(?!\p{L})/u;
const HANDED = /(?:chức danh|chức vụ|chức|nhiệm vụ)$/u;
const POST = '(?: (?:các |hai )?(?:chức danh|chức vụ|chức|cương vị|nhiệm vụ|tư cách))?$';
const TAKEN = new RegExp(
  `(?<!\\p{L})(?:cách|miễn nhiệm|bãi nhiệm|bãi miễn|thôi giữ|thôi|cho thôi|thôi làm|cách chức|đình chỉ)${POST}`,
  'u',
);
const GIVEN = new RegExp(
  `(?<!\\p{L})(?:bổ nhiệm|phê chuẩn|bầu|bầu bổ sung|chỉ định|công nhận|phân công|giao|tuyển dụng|giữ|bổ nhiệm lại|trao)${POST}`,
  'u',
);
/** Between the office and who had it or gets it. */
const ABOUT = /^(?:[(][^()]{0,40}[)] )?(?:(?:[^,;]|, (?=nhiệm kỳ|kho[áa])){0,60} )?(?:đối với|của|với|cho)$/u;
/** "Giám đốc Sở X *hiện nay là* ông A". */
const IS =
  /^(?:(?:của|cơ quan|đơn vị|sở|huyện|xã|tỉnh|này|hiện tại|hiện nay|hiện|nay|mới|đương nhiệm|khi đó|lúc đó|,) )*(?:là|do)$/u;

function fromTo(doc: Doc, office: OfficeChunk, [from, to]: readonly PersonChunk[]): void {
  if (!from || !to || !says(doc.tokens[from.last], 'với', 'và', 'cho', 'sang')) return;
  give(from, { ...office, former: true });
  give(to, office);
}

/** Nobody gets an office twice. */
function give(person: PersonChunk, office: OfficeChunk): void {
  const has = person.offices.some(
    (o) =>
      o.title === office.title &&
      o.agency?.head === office.agency?.head &&
      o.agency?.place?.name === office.agency?.place?.name,
  );
  if (!has) person.offices.push(office);
}

/** "HĐND thành phố có Chủ tịch là bà A và Phó Chủ tịch là ông B": titles of the body before "có". */
function ofBodyBefore(doc: Doc, person: PersonChunk, before: PersonChunk | undefined): void {
  const bare = person.offices.filter((o) => !o.agency);
  if (!person.titled || bare.length === 0) return;
  const word = doc.tokens[person.first - 1];
  const body = says(word, 'có')
    ? doc.agencies.find((a) => a.last === person.first - 1)
    : (says(word, 'và') || word?.text === ',') &&
        before?.last === person.first - 1 &&
        says(doc.tokens[before.first - 1], 'có')
      ? before.offices.at(-1)?.agency
      : undefined;
  if (body) for (const o of bare) o.agency = body;
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
