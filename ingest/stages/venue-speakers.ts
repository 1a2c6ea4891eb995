/** Whose officials the sentence of an occasion has, and so where one without a host may have been held. */
import { type Doc, isWithin, type PlaceRef, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import type { Jurisdiction } from './context.ts';
import { isCentral, unitOf } from './rooms.ts';

type Found = { hit: EventHit; sentence: Sentence };

/** The unit whose officials the sentence has there; ministers and their like tell of none. */
export function speakersUnit(
  doc: Doc,
  { sentence: s, hit }: Found,
  where: Jurisdiction,
): PlaceRef | 'central' | undefined {
  const bodies = doc.persons
    .filter((p) => isWithin(p, s))
    .flatMap((p) => p.offices.flatMap((o) => o.agency ?? []));
  // The press hears first who holds the conference.
  if (hit.kind === 'họp báo' && bodies[0] && isCentral(bodies[0])) return 'central';
  const units = bodies.flatMap((a) => (isCentral(a) ? [] : (unitOf(a, where) ?? [])));
  const unit = CALLED.test(hit.head) ? widest(units, where, s) : units[0];
  return unit ?? (bodies.some(isCentral) ? 'central' : undefined);
}

/** Heads of districts and communes come to meetings of the province as well. */
const CALLED = /họp báo|hội nghị|giao ban|phiên|kỳ họp|hội thảo|diễn đàn/u;
function widest(units: readonly PlaceRef[], where: Jurisdiction, s: Sentence): PlaceRef | undefined {
  const first = units.find((u) => u.level === 'province') ?? units[0];
  // On a district's own page that names no unit, its officials are at home.
  if (!first || first.level === 'province' || !where.main || where.main.name === first.name) return first;
  if (first.province !== undefined && first.province !== where.province) return first;
  return where.provinceFor(s.first)?.place ?? first;
}
