/**
 * "Bộ trưởng Nguyễn Văn A" in an article that names one ministry only, before him or beside him, and gives him no other: minister there. Where it names
 * several, the one that it speaks of far more than of all others, or the one that is said to have him among its deputies ("Bộ X có 4 thứ trưởng gồm A, B").
 * Not where two such ministers are told, who cannot head the same one.
 */
import { type AgencyChunk, type Doc, type OfficeChunk, sentenceAt } from '../doc.ts';
import { isForeignName } from '../grammar/person.ts';
import { says } from '../grammar/words.ts';
import { seatOf } from '../lexicon/statesmen.ts';
import { countUpTo } from '../sorted.ts';

const MINISTRY = /^Bộ (?!Chính trị|Tư lệnh|Tổng|Chỉ huy)/;
/** Tokens between a minister and the ministry that is named behind him. */
const BESIDE = 60;

export function ministers(doc: Doc): Doc {
  bracketed(doc);
  const bare = bareMinisters(doc);
  if (bare.length === 0) return doc;
  const bodies = [...doc.agencies, ...doc.persons.flatMap((p) => p.offices.map((o) => o.agency))];
  const named = bodies.flatMap((a) => ministriesIn(a));
  const placed = inPlace(doc, named);
  for (const { office } of bare) {
    const host = hostOf(doc, office, placed.named);
    if (host) seat(office, host, `được kể trong số cấp phó của ${host.head}`);
    const near = host ? undefined : besideIt(doc, office, placed);
    if (near) seat(office, near, `bộ được nhắc ngay trước trong câu: ${near.head}`);
  }
  const main = mainMinistry(bodies, named);
  if (!main) return doc;
  const first = named.reduce(
    (least, a) => (a.head === main.head ? Math.min(least, a.first) : least),
    main.first,
  );
  const left = bare.filter(
    ({ name, office }) => !office.agency && first <= office.last + BESIDE && !isForeignName(name),
  );
  const heads = new Set([
    ...left.flatMap(({ name, office }) => (office.title === 'Bộ trưởng' && !office.former ? name : [])),
    ...doc.persons.flatMap((p) => (p.offices.some((o) => isHeadOf(o, main)) ? p.name : [])),
  ]);
  for (const { office } of left)
    if (heads.size < 2 || office.title !== 'Bộ trưởng') seat(office, main, main.reason ?? '');
  return doc;
}

/** "các thứ trưởng: A *(Bộ X)*; B *(Bộ Y)*": each of the ministry behind his name. */
function bracketed({ persons, agencies, tokens }: Doc): void {
  for (const p of persons) {
    const at = p.nameLast + 1;
    const beside =
      tokens[p.nameLast]?.text === '(' ? agencies[countUpTo(agencies, (a) => a.first < at)] : undefined;
    if (beside?.first !== at || tokens[beside.last]?.text !== ')' || !MINISTRY.test(beside.head)) continue;
    p.offices = p.offices.map((o) => (o.need === 'ministry' && !o.agency ? { ...o, agency: beside } : o));
  }
}

const isHeadOf = (o: OfficeChunk, ministry: AgencyChunk): boolean =>
  o.title === 'Bộ trưởng' && !o.former && o.agency?.head === ministry.head;

function seat(office: OfficeChunk, ministry: AgencyChunk, reason: string): void {
  office.agency = { ...ministry, first: office.first, last: office.last, reason };
}

interface Minister {
  name: string;
  office: OfficeChunk;
}

/** Whoever is minister of nothing anywhere in the article, and nothing besides, or becomes it ("bổ nhiệm ông A, Giám đốc X, *làm Thứ trưởng*"); not whose ministry everybody knows. */
function bareMinisters(doc: Doc): Minister[] {
  const placed = new Set(
    doc.persons
      .filter((p) => p.offices.some((o) => o.agency && (o.need === 'ministry' || chairsOffice(o))))
      .map((p) => p.name),
  );
  return doc.persons.flatMap(({ name, nameLast, offices }) => {
    const [office, ...more] = offices.filter((o) => o.need === 'ministry');
    const alone = offices.length === 1 || (office && becomes(doc, office, nameLast));
    return office &&
      alone &&
      more.length === 0 &&
      !office.agency &&
      !placed.has(name) &&
      !seatOf(office.title, name)
      ? [{ name, office }]
      : [];
  });
}

const becomes = ({ tokens }: Doc, { first, title }: OfficeChunk, nameLast: number): boolean =>
  title === 'Thứ trưởng' && first > nameLast && says(tokens[first - 1], 'làm', 'chức', 'vụ', 'danh');

/** "Bộ trưởng, *Chủ nhiệm Văn phòng Chính phủ* A": minister of no ministry. */
const chairsOffice = ({ title, agency }: OfficeChunk): boolean =>
  title === 'Chủ nhiệm' && /^(?:Văn phòng Chính phủ|Ủy ban Dân tộc)$/u.test(agency?.head ?? '');

const MOSTLY = 0.7;
const OFTEN = 3;
/** The only ministry of the article, or the one that it is about. */
function mainMinistry(
  bodies: readonly (AgencyChunk | undefined)[],
  named: readonly AgencyChunk[],
): AgencyChunk | undefined {
  const counts = new Map<string, number>();
  for (const { head } of named) counts.set(head, (counts.get(head) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const main = top && named.find((a) => a.head === top[0]);
  if (!top || !main) return undefined;
  // The head of the government's office is a minister, too.
  if (bodies.some((a) => a?.head === 'Văn phòng Chính phủ')) return undefined;
  if (counts.size === 1) return { ...main, reason: `bộ duy nhất được nhắc trong bài: ${main.head}` };
  if (top[1] < OFTEN || top[1] < named.length * MOSTLY) return undefined;
  return { ...main, reason: `bộ mà bài nói đến nhiều nhất: ${main.head}` };
}

/** The ministries as they stand in the text; up to each of them, how often another one comes and how often one is asked, told or met. */
interface Placed {
  named: readonly AgencyChunk[];
  others: readonly number[];
  asked: readonly number[];
}

function inPlace(doc: Doc, all: readonly AgencyChunk[]): Placed {
  const named = [...all].sort((a, b) => a.last - b.last);
  let [other, ask] = [0, 0];
  const others = named.map((a, n) => (other += a.head === named[n - 1]?.head ? 0 : 1));
  const asked = named.map((a) => (ask += says(doc.tokens[a.first - 1], ...ASKED) ? 1 : 0));
  return { named, others, asked };
}

/** "Bộ Tư pháp hiện có 5 *thứ trưởng* gồm ông A, ông B": the ministry right before "có". */
function hostOf(doc: Doc, o: OfficeChunk, named: readonly AgencyChunk[]): AgencyChunk | undefined {
  const at = [1, 2, 3].find((n) => says(doc.tokens[o.first - n], 'có', 'còn'));
  if (at === undefined) return undefined;
  const until = o.first - at;
  const near = named[countUpTo(named, (a) => a.last < until - 2)];
  return near && near.last <= until ? near : undefined;
}

/** "Bộ Y tế có hai đề cử là *Bộ trưởng A* và Thứ trưởng B": the only ministry of the sentence, told before; not one that is asked, told or met. */
function besideIt(doc: Doc, o: OfficeChunk, { named, others, asked }: Placed): AgencyChunk | undefined {
  const s = sentenceAt(doc.sentences, o.first);
  const from = countUpTo(named, (a) => a.last <= (s?.first ?? 0));
  const last = countUpTo(named, (a) => a.last <= o.first) - 1;
  if (!s || last < from || others[from] !== others[last]) return undefined;
  return asked[last] === (asked[from - 1] ?? 0) ? named[last] : undefined;
}
const ASKED = [
  'cầu',
  'nghị',
  'giao',
  'với',
  'gửi',
  'cho',
  'tới',
  'theo',
  'và',
  'các',
  ',',
  'bảo',
  'kiến',
  'đạo',
  'tra',
];

const ministriesIn = (a: AgencyChunk | undefined): AgencyChunk[] =>
  a === undefined ? [] : a.cls === 'central' && MINISTRY.test(a.head) ? [a] : ministriesIn(a.parent);
