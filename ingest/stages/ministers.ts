/**
 * "Bộ trưởng Nguyễn Văn A" in an article that names one ministry only, before him or beside him, and gives him no other: minister there. Where it names
 * several, the one that it speaks of far more than of all others, or the one that is said to have him among its deputies ("Bộ X có 4 thứ trưởng gồm A, B").
 * Not where two such ministers are told, who cannot head the same one.
 */
import type { AgencyChunk, Doc, OfficeChunk } from '../doc.ts';
import { isForeignName } from '../grammar/person.ts';
import { says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

const MINISTRY = /^Bộ (?!Chính trị|Tư lệnh|Tổng|Chỉ huy)/;
/** Tokens between a minister and the ministry that is named behind him. */
const BESIDE = 60;

export function ministers(doc: Doc): Doc {
  const bare = bareMinisters(doc);
  if (bare.length === 0) return doc;
  const bodies = [...doc.agencies, ...doc.persons.flatMap((p) => p.offices.map((o) => o.agency))];
  const named = bodies.flatMap((a) => ministriesIn(a));
  for (const { office } of bare) {
    const host = hostOf(doc, office, named);
    if (host) seat(office, host, `được kể trong số cấp phó của ${host.head}`);
    const near = host ? undefined : besideIt(doc, office, named);
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

const isHeadOf = (o: OfficeChunk, ministry: AgencyChunk): boolean =>
  o.title === 'Bộ trưởng' && !o.former && o.agency?.head === ministry.head;

function seat(office: OfficeChunk, ministry: AgencyChunk, reason: string): void {
  office.agency = { ...ministry, first: office.first, last: office.last, reason };
}

interface Minister {
  name: string;
  office: OfficeChunk;
}

/** Whoever is minister of nothing anywhere in the article, and nothing besides. */
function bareMinisters(doc: Doc): Minister[] {
  const placed = new Set(
    doc.persons.filter((p) => p.offices.some((o) => o.need === 'ministry' && o.agency)).map((p) => p.name),
  );
  return doc.persons.flatMap(({ name, offices: [office, ...more] }) =>
    office?.need === 'ministry' && !office.agency && more.length === 0 && !placed.has(name)
      ? [{ name, office }]
      : [],
  );
}

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

/** "Bộ Tư pháp hiện có 5 *thứ trưởng* gồm ông A, ông B": the ministry right before "có". */
function hostOf(doc: Doc, o: OfficeChunk, named: readonly AgencyChunk[]): AgencyChunk | undefined {
  const at = [1, 2, 3].find((n) => says(doc.tokens[o.first - n], 'có', 'còn'));
  if (at === undefined) return undefined;
  const until = o.first - at;
  return named.find((a) => a.last <= until && a.last >= until - 2);
}

/** "Bộ Y tế có hai đề cử là *Bộ trưởng A* và Thứ trưởng B": the only ministry of the sentence, told before; not one that is asked, told or met. */
function besideIt(doc: Doc, o: OfficeChunk, named: readonly AgencyChunk[]): AgencyChunk | undefined {
  const s = doc.sentences[countUpTo(doc.sentences, (x) => x.last <= o.first)];
  const here = s ? named.filter((a) => a.first >= s.first && a.last <= o.first) : [];
  const [first] = here;
  if (!first || here.some((a) => a.head !== first.head)) return undefined;
  return here.some((a) => says(doc.tokens[a.first - 1], ...ASKED)) ? undefined : here.at(-1);
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
