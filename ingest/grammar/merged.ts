/** Provinces that were merged in July 2025: "xã Lùng Tám (tỉnh Tuyên Quang)" is of the new one, whatever the older map says of its name. */
import type { Doc, PlaceRef, Token } from '../doc.ts';
import { type Era, eraOf, unitsNamed } from '../lexicon/gazetteer.ts';
import { datesIn, isoOf } from './date.ts';
import type { Named } from './named-units.ts';

/** By the older province, the new one that the text tells beside a commune of it, where the new map agrees. */
export function movedUnits({ places, agencies, tokens }: Doc): Map<string, string> {
  const moved = new Map<string, string>();
  const provinces = new Map(places.flatMap((p) => (p.level === 'province' ? [[p.first, p.name]] : [])));
  const tell = (unit: PlaceRef | undefined, last: number) => {
    if (unit?.level !== 'commune') return;
    const beside = isMark(tokens[last]) ? provinces.get(last + 1) : undefined;
    const [from, to] = [olderProvince(unit.name), beside ?? unit.province];
    if (from && to && from !== to && isInNew(unit.name, to)) moved.set(from, to);
  };
  for (const p of places) tell(p, p.last);
  for (const a of agencies) tell(a.place, a.last);
  return moved;
}

const LEAD = 600;
/** "Chiều ngày 4/11/2025", "Sáng 5-12-2025": the day that a report tells, and no term that something has. */
const TOLD = /(?<!(?:đến|trước|từ|hết|kể từ|tới|năm|lực)\s+)(?:sáng|chiều|tối|trưa|ngày)\s*$/iu;
/** Published since July 2025; without a date of its own, where its lead tells a day since then. */
export function isOfNewMap({ article, text }: Doc): boolean {
  if (article.publishedOn !== undefined) return eraOf(article.publishedOn) === 'since-2025-07';
  const lead = text.slice(0, LEAD);
  return datesIn(lead).some(
    (d) => d.day !== undefined && eraOf(isoOf(d)) === 'since-2025-07' && TOLD.test(lead.slice(0, d.start)),
  );
}

/** Whose map its units are of. */
export const mapOf = (doc: Doc): Era => (isOfNewMap(doc) ? 'since-2025-07' : 'before-2025-07');

/** "xã A (tỉnh B)", "xã A, tỉnh B". */
const isMark = (t: Token | undefined): boolean => /^[,(]$/.test(t?.text ?? '');

function olderProvince(name: string): string | undefined {
  const units = unitsNamed(name, 'before-2025-07').filter((u) => u.level === 'commune');
  const provinces = new Set(units.map((u) => u.province.name));
  return provinces.size === 1 ? [...provinces][0] : undefined;
}

const isInNew = (name: string, province: string): boolean =>
  unitsNamed(name, 'since-2025-07').some((u) => u.level === 'commune' && u.province.name === province);

/** The unit as the article's map has it. */
export const inNewProvince = (n: Named, moved: ReadonlyMap<string, string>): Named => {
  const province = moved.get(n.place.province ?? '');
  return province && n.place.level !== 'province' ? { ...n, place: { ...n.place, province } } : n;
};
