/**
 * As many bodies as people under one title: "bổ nhiệm ông A và ông B làm Giám đốc *Sở X và Sở Y*" gives A the first and B the second. Where their numbers
 * differ, nobody knows who got which.
 */
import type { AgencyChunk, Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { departmentsFrom } from '../grammar/agency-listed.ts';
import { eachOf } from '../grammar/agency-several.ts';
import { says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

export function oneEach(doc: Doc): Doc {
  for (let n = 0; n < doc.persons.length; n++) {
    const last = lastOfRun(doc.persons, n);
    const office = last > n ? sharedBehind(doc.persons, n, last) : undefined;
    const bodies = office?.agency && bodiesOf(doc, office, office.agency);
    if (bodies) share(doc.persons.slice(n, last + 1), office, bodies);
    n = last;
  }
  for (const n of doc.persons.keys()) titleEach(doc, n);
  return doc;
}

/** "Các ông A, B *là Giám đốc và Phó Giám đốc Sở X*": as many titles as people, one each. */
function titleEach({ persons, tokens }: Doc, n: number): void {
  const last = persons[n];
  const offices = last?.offices ?? [];
  const [final, before] = [offices.at(-1), offices.at(-2)];
  if (!last || !final || !before || !says(tokens[last.nameLast], 'là')) return;
  if (offices[0]?.first !== last.nameLast + 1 || !says(tokens[final.first - 1], 'và')) return;
  const list = persons.slice(Math.max(0, n + 1 - offices.length), n + 1);
  const listed = list.every((p, k) => {
    const next = list[k + 1];
    return !next || (p.offices.length === 0 && p.last === next.first - 1 && says(tokens[p.last], ',', 'và'));
  });
  if (!listed || list.length !== offices.length || before.last !== final.first - 1) return;
  for (const [k, p] of list.entries()) p.offices = offices.slice(k, k + 1);
}

const isOf = (o: OfficeChunk, p: PersonChunk | undefined): boolean =>
  p?.offices.some((x) => x.first === o.first) === true;
/** The office behind the last name that all of these have. */
const sharedBehind = (persons: readonly PersonChunk[], n: number, last: number): OfficeChunk | undefined =>
  persons[last]?.offices.find((o) => o.first >= (persons[last]?.nameLast ?? 0) && isOf(o, persons[n]));
/** Up to whom the people from `n` on have one office in common. */
function lastOfRun(persons: readonly PersonChunk[], n: number): number {
  const [shared, most] = [persons[n]?.offices ?? [], persons.length - 1];
  let last = n;
  while (last < most && shared.some((o) => isOf(o, persons[last + 1]))) last++;
  return last;
}

/** All bodies that the title is told of, where it is more than one and the list ends the clause. */
function bodiesOf(doc: Doc, office: OfficeChunk, agency: AgencyChunk): AgencyChunk[] | undefined {
  if (agency.last !== office.last) return undefined;
  const { agencies, tokens } = doc;
  const alike = departmentsFrom(doc, agency.first) ?? eachOf(doc, agency);
  const found = alike?.[0]?.first === agency.first ? alike : [agency];
  let last = found.at(-1) ?? agency;
  while (tokens[last.last]?.text === ',' || says(tokens[last.last], 'và')) {
    const next = agencies[countUpTo(agencies, (a) => a.first <= last.last)];
    if (next?.first !== last.last + 1 || kindOf(next) !== kindOf(agency)) break;
    found.push(next);
    last = next;
  }
  const ends = ENDS.test(tokens[last.last]?.lower ?? '.');
  return found.length > 1 && ends && says(tokens[last.first - 1], 'và') ? found : undefined;
}
const kindOf = ({ head }: AgencyChunk): string => head.split(' ')[0] ?? '';
const ENDS = /^(?:[.;,()\n]|nhiệm|thay|trong|từ|kể|với|kh[oó][áa]|tỉnh|thành)$/u;

function share(people: readonly PersonChunk[], shared: OfficeChunk, bodies: readonly AgencyChunk[]): void {
  for (const [n, person] of people.entries()) {
    const agency = people.length === bodies.length ? bodies[n] : undefined;
    person.offices = person.offices.flatMap((o) =>
      o.first !== shared.first ? [o] : agency ? [{ ...o, agency: { ...agency } }] : [],
    );
  }
}
