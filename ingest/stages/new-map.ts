/**
 * The map since 1 July 2025: "phường Lái Thiêu" lies in Thành phố Hồ Chí Minh, whatever province the older map has it in. A name that several
 * provinces have is of the one that the article gives it elsewhere, else of the article's own.
 */
import { type AgencyChunk, bodiesIn, type Doc, type PlaceRef, type Token } from '../doc.ts';
import { isOfNewMap } from '../grammar/merged.ts';
import { levelAt } from '../grammar/place.ts';
import { unitsNamed } from '../lexicon/gazetteer.ts';
import { jurisdictionOf } from './context.ts';
import { homesOf } from './homes.ts';

export function newMap(doc: Doc): Doc {
  if (!isOfNewMap(doc)) return doc;
  const open: { ref: PlaceRef; among: ReadonlySet<string> }[] = [];
  for (const { ref, last } of communesIn(doc)) {
    const units = unitsNamed(ref.name, 'since-2025-07').filter(
      (u) => u.level === 'commune' && (!ref.kind || u.kind === ref.kind),
    );
    if (units.length === 0 || isOfDistrict(doc.tokens, last)) continue;
    const among = new Set(units.map((u) => u.province.name));
    const [only] = among;
    delete ref.district;
    delete ref.code;
    if (among.size === 1) ref.province = only as string;
    else if (!among.has(ref.province ?? '')) delete ref.province;
    if (!ref.province) open.push({ ref, among });
  }
  if (open.length > 0) settle(doc, open);
  return doc;
}

function settle(doc: Doc, open: readonly { ref: PlaceRef; among: ReadonlySet<string> }[]): void {
  const homeOf = homesOf(doc);
  const { province, leads } = jurisdictionOf(doc);
  for (const { ref, among } of open) {
    const home = homeOf(ref) ?? (leads ? province : undefined);
    if (home && among.has(home)) ref.province = home;
  }
}

/** "xã Tân Thành, huyện Lai Vung": of the map that has districts. */
const isOfDistrict = (tokens: readonly Token[], last: number): boolean =>
  /^[,(]$/.test(tokens[last]?.text ?? '') &&
  /^(?:huyện|quận|thị xã)$/.test(levelAt(tokens, last + 1)?.kind ?? '');

/** Each commune as it stands, with where its name ends. */
function communesIn(doc: Doc): { ref: PlaceRef; last: number }[] {
  const found = new Map<PlaceRef, number>();
  const visit = (a: AgencyChunk): void => {
    for (const ref of a.upper?.level === 'district' ? [] : [a.place, a.own, a.upper])
      if (ref?.level === 'commune' && !found.has(ref)) found.set(ref, a.last);
    if (a.parent) visit(a.parent);
  };
  for (const p of doc.places) if (p.level === 'commune') found.set(p, p.last);
  for (const a of bodiesIn(doc)) visit(a);
  return [...found].map(([ref, last]) => ({ ref, last }));
}
