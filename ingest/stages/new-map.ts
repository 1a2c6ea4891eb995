/**
 * The map since 1 July 2025: "phường Lái Thiêu" lies in Thành phố Hồ Chí Minh, whatever province the older map has it in. A name that several
 * provinces have is of the one that the article gives it elsewhere, else of the article's own.
 */
import { type AgencyChunk, bodiesIn, type Doc, type PlaceRef, type Token } from '../doc.ts';
import { isOfNewMap } from '../grammar/merged.ts';
import { levelAt } from '../grammar/unit-level.ts';
import { unitsNamed } from '../lexicon/gazetteer.ts';
import { jurisdictionOf } from './context.ts';
import { homesOf } from './homes.ts';

export function newMap(doc: Doc): Doc {
  if (!isOfNewMap(doc)) return doc;
  const open: { ref: PlaceRef; among: ReadonlySet<string> }[] = [];
  for (const { ref, first, last } of unitsIn(doc)) {
    if (ref.level === 'district') withoutDistrict(ref, doc.text.slice(startOf(doc, first), endOf(doc, last)));
    if (ref.level !== 'commune' || isOfDistrict(doc.tokens, last)) continue;
    const units = unitsNamed(ref.name, 'since-2025-07').filter(
      (u) => u.level === 'commune' && (!ref.kind || u.kind === ref.kind),
    );
    if (units.length === 0) continue;
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

const startOf = ({ tokens }: Doc, first: number): number => tokens[first]?.start ?? 0;
const endOf = ({ tokens }: Doc, last: number): number => tokens[last - 1]?.end ?? 0;
const KIND = /(?<!\p{L})(?:huyện|quận|thị xã|thị|thành phố|tp|tx|q|h)(?!\p{L})/iu;

/** Huế is under the centre now; "Agribank Bảo Thắng", "khu vực Vĩnh Tường" keep the name of what was a district, and are of none. */
function withoutDistrict(ref: PlaceRef, said: string): void {
  if (ref.name === 'Huế') {
    delete ref.district;
    Object.assign(ref, { level: 'province', kind: 'thành phố', province: 'Huế' });
  } else if (!KIND.test(said)) ref.kind = '';
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

/** Each unit as it stands, with the chunk that it stands in. */
function unitsIn(doc: Doc): { ref: PlaceRef; first: number; last: number }[] {
  const found = new Map<PlaceRef, { ref: PlaceRef; first: number; last: number }>();
  const visit = (a: AgencyChunk): void => {
    for (const ref of a.upper?.level === 'district' ? [] : [a.place, a.own, a.upper])
      if (ref && !found.has(ref)) found.set(ref, { ref, first: a.first, last: a.last });
    if (a.parent) visit(a.parent);
  };
  for (const p of doc.places) found.set(p, { ref: p, first: p.first, last: p.last });
  for (const a of bodiesIn(doc)) visit(a);
  return [...found.values()];
}
