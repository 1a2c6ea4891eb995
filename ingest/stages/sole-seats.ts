/**
 * A seat that one body has only once, told before a row of people: "các đồng chí Giám đốc Công an tỉnh: A, B, C" are of as many provinces. Who is told
 * with his unit keeps it ("A (Quảng Ninh)", "B, Chủ tịch HĐND huyện X"); nobody is of the one that the article is on.
 */
import type { Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { isOfAnyUnit, isSole, ofUnitOf } from '../grammar/bracket-unit.ts';

export function soleSeats(doc: Doc): Doc {
  const rows = Map.groupBy(
    doc.persons.flatMap((p) => p.offices.flatMap((o) => (o.last <= p.nameFirst ? [{ p, o }] : []))),
    ({ o }) => o.first,
  );
  for (const row of rows.values()) {
    const names = new Set(row.map(({ p }) => p.name));
    const [seat] = row;
    if (names.size > 1 && seat && isSole(seat.o) && !seat.o.former) for (const { p, o } of row) seatOne(p, o);
  }
  return doc;
}

function seatOne(p: PersonChunk, seat: OfficeChunk): void {
  const body = seat.agency;
  // "các đồng chí Chủ tịch, Phó Chủ tịch UBND huyện: A, B": one of them holds the one, and the others the other.
  const isOther = (o: OfficeChunk): boolean =>
    o.last <= p.nameFirst && o.title.startsWith(`Phó ${seat.title}`);
  const either = (o: OfficeChunk): boolean => o === seat || isOther(o);
  if (!body && p.offices.some(isOther)) p.offices = p.offices.filter((o) => !either(o));
  if (!body || !isOfAnyUnit(body)) return;
  const isDeputy = ({ title, agency }: OfficeChunk): boolean =>
    title.startsWith(`Phó ${seat.title}`) && agency?.head === body.head;
  const [agency] = p.offices.some(isDeputy)
    ? []
    : p.offices.flatMap((o) => (o.first >= p.nameLast && o.agency && ofUnitOf(body, o.agency)) || []);
  p.offices = agency
    ? p.offices.map((o) => (o === seat ? { ...o, agency } : o))
    : p.offices.filter((o) => !either(o));
}
