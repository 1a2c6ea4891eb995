/**
 * Titles that stand without a body: "Phó Bí thư Nguyễn Văn A" in an article on one party committee. The only body of the article whose secretary,
 * chair or director it tells is meant; where it tells of two, nothing is said.
 */
import {
  type AgencyChunk,
  type Doc,
  type OfficeChunk,
  officesIn,
  type PersonChunk,
  sentenceNumber,
} from '../doc.ts';
import { isElected } from '../grammar/election.ts';
import { isInOtherProvince, wholeOf } from '../grammar/seats.ts';
import { says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

const FAMILIES = [
  /^(?:Phó )?Bí thư(?: Thường trực)?$/,
  /^(?:Phó |Quyền )?Chủ tịch(?: Thường trực)?$/,
  /^(?:Phó |Quyền )?Giám đốc(?: Thường trực)?$/,
  /^(?:Phó )?Tổng Giám đốc$/,
  /^(?:Phó )?Hiệu trưởng$/,
  /^(?:Phó )?Chánh án$/,
  /^(?:Phó )?Cục trưởng$/,
  /^(?:Phó )?Tổng cục trưởng$/,
  /^(?:Phó )?Tổng [Bb]iên tập$/,
];

/** What the article tells of bodies and their heads, gathered once for all titles. */
interface Told {
  /** Offices with their body. */
  offices: OfficeChunk[];
  /** Of whom it tells an office with its body. */
  known: Set<string>;
  /** By title, who holds it now. */
  holders: Map<string, Set<string>>;
  /** Offices that several people share. */
  shared: Set<OfficeChunk>;
  /** Agencies by their end. */
  ending: Map<number, AgencyChunk>;
}

export function onlyBodies(doc: Doc): Doc {
  const told = gather(doc);
  for (const family of FAMILIES) completeFamily(doc, told, family);
  for (const { offices } of doc.persons) for (const o of offices) ofUnit(doc, told, o);
  return doc;
}

/** "Ban Kinh tế Trung ương hiện có các *phó ban* gồm A, B": of the unit that is said to have them. */
function ofUnit(doc: Doc, told: Told, o: OfficeChunk): void {
  const unit = /^unit:(\p{Lu}.+)$/u.exec(o.need)?.[1];
  const host = unit && !o.agency ? hostOf(doc, told, o) : undefined;
  if (host && `${host.head} `.startsWith(`${unit} `)) o.agency = { ...host, first: o.first, last: o.last };
}

function gather(doc: Doc): Told {
  const offices = officesIn(doc).filter((o) => o.agency);
  const told: Told = { offices, known: new Set(), holders: new Map(), shared: new Set(), ending: new Map() };
  const once = new Set<OfficeChunk>();
  for (const { name, offices } of doc.persons)
    for (const o of offices) {
      (once.has(o) ? told.shared : once).add(o);
      if (o.agency) tell(told, name, o);
    }
  for (const a of doc.agencies) if (!told.ending.has(a.last)) told.ending.set(a.last, a);
  return told;
}

function tell({ known, holders }: Told, name: string, { title, former }: OfficeChunk): void {
  known.add(name);
  if (!former) holders.set(title, (holders.get(title) ?? new Set()).add(name));
}

function completeFamily(doc: Doc, told: Told, family: RegExp): void {
  const bare = doc.persons.flatMap((person) =>
    person.offices
      .filter((office) => family.test(office.title) && isBare(doc, told, person, office))
      .map((office) => ({ office, person })),
  );
  if (bare.length === 0) return;
  const of = told.offices.filter((o) => family.test(o.title));
  const only = theOnly(
    of.length > 0 ? bodiesOf(of) : doc.agencies.filter((a) => SEATED.get(family)?.test(a.head)),
  );
  const nearest = nearby(doc, of);
  // Who is told to chair something already is no chair of this one.
  const taken = new Set(doc.persons.flatMap((p) => (holdsOf(p, family) ? p.name : [])));
  for (const { office, person } of bare) {
    const near = hostOf(doc, told, office) ?? nearest(office);
    const owned = of.length === 0 && says(doc.tokens[person.nameLast], 'của', 'thuộc', 'bên', 'ở', '(');
    const far =
      only &&
      !owned &&
      stands(only) &&
      !told.known.has(person.name) &&
      !isInOtherProvince(doc, person.first, only.place);
    const body = near ?? (far && isFree(told, person.name, office) ? only : undefined);
    if (!body || taken.has(person.name)) continue;
    office.agency = { ...body, first: office.first, last: office.last, reason: why(office) };
    tell(told, person.name, office);
  }
}

const why = (o: OfficeChunk): string => `cơ quan duy nhất trong bài có chức ${o.title}`;
const bodiesOf = (offices: readonly OfficeChunk[]): AgencyChunk[] =>
  offices.flatMap((o) => (o.agency ? [o.agency] : []));
const holdsOf = (p: PersonChunk, family: RegExp): boolean =>
  p.offices.some((o) => o.agency && !o.agency.reason && family.test(o.title));
/** The article gives the seat of a head to nobody else. */
const isFree = ({ holders }: Told, name: string, { title }: OfficeChunk): boolean =>
  title.startsWith('Phó ') || [...(holders.get(title) ?? [])].every((n) => n === name);

/** A province's body, an association of the country or a school may be meant from afar; what a district or a firm has is told nearby. */
const stands = (a: AgencyChunk): boolean =>
  a.place?.level === 'province' ||
  /^(?:Cục |Tổng cục |Tổng Liên đoàn|Ủy ban Trung ương|Quốc hội$|Báo |Hội .*Việt Nam$|Trường )/.test(a.head);

/** "Phó chủ tịch Nguyễn Văn A", "A - phó chủ tịch -": the title, and nothing that tells of what: "giám đốc khách sạn", "phó giám đốc phụ trách ...". */
function isBare(doc: Doc, { shared }: Told, person: PersonChunk, o: OfficeChunk): boolean {
  if (!/^(?:agency|unit:(?:Tổng cục|Cục))$/.test(o.need) || o.agency || o.former) return false;
  if (o.last <= person.nameFirst) return o.last >= person.nameFirst - 3 || shared.has(o);
  const next = doc.tokens[o.last];
  return next === undefined || next.shape === 'break' || /^[.,;)]$/.test(next.text);
}
const MOST_NEARBY = 40;
/** The only body told in the sentence before an office; who is elected may be of the one told in the sentences before. */
function nearby(doc: Doc, of: readonly OfficeChunk[]): (o: OfficeChunk) => AgencyChunk | undefined {
  const told = new Map<number, OfficeChunk[]>();
  for (const o of of) {
    const at = sentenceNumber(doc.sentences, o.first);
    const here = told.get(at);
    if (here === undefined) told.set(at, [o]);
    else if (here.length < MOST_NEARBY) here.push(o);
  }
  return (office) => {
    const at = sentenceNumber(doc.sentences, office.first);
    // "Chủ tịch Quốc hội A, Phó chủ tịch B": of the state.
    const here = (told.get(at) ?? []).filter((o) => o.first < office.first && o.agency?.head !== 'Quốc hội');
    const listed = says(doc.tokens[office.first - 1], ...SEVERAL);
    if (listed && here.length === 0) {
      const beside = besideList(doc, office, doc.sentences[at]?.first ?? 0);
      if (beside.length > 0) return theOnly(beside);
    }
    const back =
      here.length === 0 && (listed || isElected(doc.tokens, office))
        ? sentenceBefore(doc, told, at, listed)
        : undefined;
    return theOnly(bodiesOf(back ?? here));
  };
}

/** "UBND thành phố hiện đảm bảo *bốn phó chủ tịch* gồm": bodies of the sentence that are named before the list. */
function besideList({ agencies }: Doc, o: OfficeChunk, first: number): AgencyChunk[] {
  const from = countUpTo(agencies, (a) => a.first < first);
  return agencies
    .slice(
      from,
      countUpTo(agencies, (a) => a.first < o.first),
    )
    .filter((a) => !a.country)
    .map(wholeOf);
}

const SENTENCES_BACK = 2;
/** "*Các* phó chủ tịch gồm: A, B": of the body whose head was told just before. */
const SEVERAL = ['các', 'hai', 'ba', 'bốn', 'năm', '2', '3', '4', '5'];
/** To what body somebody was elected in the sentences of the paragraph before; a guest's says nothing. Any head told right before a list of deputies is theirs. */
function sentenceBefore(
  { sentences, tokens }: Doc,
  told: ReadonlyMap<number, OfficeChunk[]>,
  at: number,
  listed: boolean,
): OfficeChunk[] | undefined {
  for (let k = at - 1; k >= Math.max(0, at - (listed ? 1 : SENTENCES_BACK)); k--) {
    if (sentences[k]?.line !== sentences[at]?.line) return undefined;
    const elected = (told.get(k) ?? []).filter((o) => listed || isElected(tokens, o));
    if (elected.length > 0) return elected;
  }
  return undefined;
}

/** "UBND thành phố Hà Nội có 6 phó chủ tịch gồm: A, B, ...": whose they are said to be. */
function hostOf(doc: Doc, { ending }: Told, o: OfficeChunk): AgencyChunk | undefined {
  const words = [1, 2, 3].map((n) => doc.tokens[o.first - n]?.lower);
  const at = words.findIndex((word) => word === 'có' || word === 'còn');
  if (at < 0) return undefined;
  const until = o.first - at - 1;
  const body = ending.get(until - 2) ?? ending.get(until - 1) ?? ending.get(until) ?? ofPlace(doc, o, until);
  // "*Thường trực* UBND thành phố có 4 phó chủ tịch": of the whole.
  return body?.head === 'Thường trực' ? body.parent : body;
}

/** "*Quận 2* có ba phó chủ tịch gồm": of its government. */
function ofPlace({ places }: Doc, o: OfficeChunk, until: number): AgencyChunk | undefined {
  const place = /Chủ tịch/.test(o.title) ? places[countUpTo(places, (x) => x.last <= until) - 1] : undefined;
  if (!place || place.last < until - 1 || place.level === 'country') return undefined;
  const { first, last, ...ref } = place;
  return { first, last, head: 'UBND', cls: 'local', place: ref, level: place.level, levelWord: ref.kind };
}

/** Where no head is told, of which bodies one may be: a province's committee or its youth union, what has one chair in the country or the province. */
const SEATED = new Map<RegExp | undefined, RegExp>([
  [FAMILIES[0], /^(?:(?:Tỉnh|Thành) (?:ủy|đoàn)|Đoàn TNCS Hồ Chí Minh)$/],
  [FAMILIES[1], /^(?:UBND|HĐND|Quốc hội|Ủy ban (?:Trung ương )?MTTQ(?: Việt Nam)?)$/],
]);

/** The body that all of these are, where they are one; the one that names its unit stands for all. */
function theOnly(bodies: readonly AgencyChunk[]): AgencyChunk | undefined {
  const [first] = bodies;
  if (!first || bodies.some((b) => kindOf(b) !== kindOf(first))) return undefined;
  const units = new Set(bodies.flatMap((b) => unitOf(b) ?? []));
  return units.size > 1 ? undefined : (bodies.find((b) => unitOf(b) !== undefined) ?? first);
}

const kindOf = (a: AgencyChunk): string => `${a.head}|${a.parent ? kindOf(a.parent) : ''}`;
const unitOf = (a: AgencyChunk): string | undefined =>
  a.place?.name ?? (a.parent ? unitOf(a.parent) : undefined);
