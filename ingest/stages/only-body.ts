/**
 * Titles that stand without a body: "Phó Bí thư Nguyễn Văn A" in an article on one party committee. The only body of the article whose secretary,
 * chair or director it tells is meant; where it tells of two, nothing is said.
 */
import type { AgencyChunk, Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { countUpTo } from '../sorted.ts';

const FAMILIES = [
  /^(?:Phó )?Bí thư(?: Thường trực)?$/,
  /^(?:Phó |Quyền )?Chủ tịch(?: Thường trực)?$/,
  /^(?:Phó |Quyền )?Giám đốc(?: Thường trực)?$/,
  /^(?:Phó )?Tổng Giám đốc$/,
  /^(?:Phó )?Hiệu trưởng$/,
  /^(?:Phó )?Chánh án$/,
];

export function onlyBodies(doc: Doc): Doc {
  const told = [...doc.persons.flatMap((p) => p.offices), ...doc.offices].filter((o) => o.agency);
  for (const family of FAMILIES) {
    const bare = doc.persons.flatMap((person) =>
      person.offices
        .filter((office) => family.test(office.title) && isBare(doc, person, office))
        .map((office) => ({ office, person })),
    );
    if (bare.length === 0) continue;
    const of = told.filter((o) => family.test(o.title));
    const only = theOnly(
      of.length === 0 && family === FAMILIES[0] ? doc.agencies.filter(isCommittee) : bodiesOf(of),
    );
    // Who is told to chair something already is no chair of this one.
    const holders = new Set(doc.persons.flatMap((p) => (holdsOf(p, family) ? p.name : [])));
    for (const { office, person } of bare) {
      const near = hostOf(doc, office) ?? theOnly(bodiesOf(of.filter((o) => isSameSentence(doc, o, office))));
      const far = only && stands(only) && isUnknown(doc, person.name) && !isElsewhere(doc, person, only);
      const body = near ?? (far && isFree(doc, person.name, office) ? only : undefined);
      if (body && !holders.has(person.name))
        office.agency = { ...body, first: office.first, last: office.last, reason: why(office) };
    }
  }
  return doc;
}

const why = (o: OfficeChunk): string => `cơ quan duy nhất trong bài có chức ${o.title}`;
const bodiesOf = (offices: readonly OfficeChunk[]): AgencyChunk[] =>
  offices.flatMap((o) => (o.agency ? [o.agency] : []));
const holdsOf = (p: PersonChunk, family: RegExp): boolean =>
  p.offices.some((o) => o.agency && !o.agency.reason && family.test(o.title));
/** Of whom the article tells no office with its body. */
const isUnknown = (doc: Doc, name: string): boolean =>
  !doc.persons.some((p) => p.name === name && p.offices.some((o) => o.agency));
/** The article gives the seat of a head to nobody else. */
const isFree = (doc: Doc, name: string, { title }: OfficeChunk): boolean =>
  title.startsWith('Phó ') ||
  !doc.persons.some(
    (p) => p.name !== name && p.offices.some((o) => o.agency && !o.former && o.title === title),
  );

const NEAR = 30;
/** "Tại tỉnh Kiên Giang, Phó Bí thư A" in an article on another province. */
function isElsewhere(doc: Doc, { first }: PersonChunk, body: AgencyChunk): boolean {
  const place = doc.places[countUpTo(doc.places, (x) => x.last <= first) - 1];
  const told = place?.level === 'province' && first - place.last < NEAR ? place.name : undefined;
  return told !== undefined && told !== (body.place?.province ?? body.place?.name);
}

/** A province's body, an association of the country or a school may be meant from afar; what a district or a firm has is told nearby. */
const stands = (a: AgencyChunk): boolean =>
  a.place?.level === 'province' ||
  /^(?:Tổng Liên đoàn|Ủy ban Trung ương|Hội .*Việt Nam$|Trường )/.test(a.head);

/** "Phó chủ tịch Nguyễn Văn A", "A - phó chủ tịch -": the title, and nothing that tells of what: "giám đốc khách sạn", "phó giám đốc phụ trách ...". */
function isBare(doc: Doc, person: PersonChunk, o: OfficeChunk): boolean {
  if (o.need !== 'agency' || o.agency || o.former) return false;
  if (o.last <= person.nameFirst)
    return o.last >= person.nameFirst - 3 || doc.persons.filter((p) => p.offices.includes(o)).length > 1;
  const next = doc.tokens[o.last];
  return next === undefined || next.shape === 'break' || /^[.,;)]$/.test(next.text);
}
const isSameSentence = (doc: Doc, a: OfficeChunk, b: OfficeChunk): boolean => {
  const sentence = doc.sentences[countUpTo(doc.sentences, (s) => s.last <= b.first)];
  return sentence !== undefined && a.first >= sentence.first && a.first < b.first;
};
/** "UBND thành phố Hà Nội có 6 phó chủ tịch gồm: A, B, ...": whose they are said to be. */
function hostOf(doc: Doc, o: OfficeChunk): AgencyChunk | undefined {
  const words = [1, 2, 3].map((n) => doc.tokens[o.first - n]?.lower);
  const at = words.indexOf('có');
  if (at < 0) return undefined;
  const until = o.first - at - 1;
  return doc.agencies.find((a) => a.last <= until && a.last >= until - 2);
}

const isCommittee = (a: AgencyChunk): boolean => /^(?:Tỉnh|Thành) ủy$/.test(a.head);

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
