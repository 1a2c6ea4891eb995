/** All units that an article names, bare or as those of bodies, with how much each weighs: what stands in the title and lead tells more of where it plays. */
import type { AgencyChunk, Doc, PlaceRef } from '../doc.ts';
import { type Era, unitsNamed } from '../lexicon/gazetteer.ts';
import { headingAt } from './heading.ts';
import { says } from './words.ts';

export interface Named {
  place: PlaceRef;
  at: number;
  weight: number;
  /** Only where somebody comes from, or a unit that is no more. */
  aside?: boolean;
  /** Only where somebody lives. */
  lived?: boolean;
}

export function namedUnits(doc: Doc): Named[] {
  const named: Named[] = [];
  const lead = doc.sentences.filter((s) => s.role === 'body')[1]?.last ?? 0;
  const titleEnd = doc.sentences.findLast((s) => s.role === 'title')?.last ?? 0;
  const weightAt = (at: number): number => (at < titleEnd ? 4 : at < lead ? 3 : 1);
  const add = (place: PlaceRef, at: number, of: Pick<Named, 'aside' | 'lived'> = {}) =>
    named.push({ place, at, weight: weightAt(at), aside: false, ...of });
  const visit = (a: AgencyChunk) => {
    if (a.place) add(a.place, a.first);
    if (a.upper) add(a.upper, a.first);
    if (a.parent) visit(a.parent);
  };
  // "thành phố Tuy Hòa (cũ)" is no more.
  const isFormer = ({ last }: { last: number }): boolean =>
    [last, last + 1].some((n) => doc.tokens[n]?.lower === 'cũ') &&
    !/[.,;]/u.test(doc.tokens[last]?.text ?? '');
  // "phát biểu tại HN": the meeting, where no Hà Nội is told in full.
  const meetings = doc.text.includes('Hà Nội') ? false : /hội nghị/iu.test(doc.text);
  const told = doc.places.filter(
    (p) => !isFormer(p) && !isNoUnit(doc, p) && !(meetings && doc.tokens[p.first]?.text === 'HN'),
  );
  for (const p of told) add(p, p.first, { aside: isAside(doc, p.first), lived: isLived(doc, p.first) });
  for (const a of doc.agencies) visit(a);
  for (const o of [...doc.offices, ...doc.persons.flatMap((p) => p.offices)]) if (o.agency) visit(o.agency);
  return named.sort((a, b) => a.at - b.at);
}

const MOST_ASIDE = 16;
/** "quê quán xã X, huyện Y, TP Hải Phòng": where somebody comes from; "hợp nhất thị trấn X với các xã Y, Z": units that are no more. */
function isAside({ tokens }: Doc, at: number): boolean {
  for (let j = at - 1; j >= at - MOST_ASIDE; j--) {
    const t = tokens[j];
    if (t === undefined || t.shape === 'break' || says(t, '.', ';')) return false;
    if (says(t, 'quê') || (says(t, 'quán') && says(tokens[j - 1], 'nguyên'))) return true;
    if (says(t, 'nhất', 'nhập') && says(tokens[j - 1], 'hợp', 'sáp')) return true;
  }
  return false;
}

const MOST_LIVED = 12;
/** "A (31 tuổi, *trú tại xã X, huyện Y*)", "B, ngụ ấp C, xã D": where somebody lives. */
function isLived({ tokens }: Doc, at: number): boolean {
  for (let j = at - 1; j >= at - MOST_LIVED; j--) {
    const t = tokens[j];
    if (t === undefined || t.shape === 'break' || says(t, '.', ';', '(', ')')) return false;
    if (says(t, 'trú', 'ngụ') && !says(tokens[j - 1], 'đồn', 'cư', 'nội')) return true;
  }
  return false;
}

/** "Giáo phận Thái Bình" is no unit of government, and lies in several; "xa lộ Hà Nội" is a road elsewhere. */
const isNoUnit = ({ tokens }: Doc, { first }: { first: number }): boolean =>
  NO_UNITS.has(`${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`);
const NO_UNITS = new Set(['giáo phận', 'xa lộ']);

/** "* Mường Chà: Ngày 13/6, Công an huyện ...", "Ở Châu Lý, Hội LHPN xã ...": a unit of the article's province, named barely at the head of an item or a sentence. */
export function headings(doc: Doc, named: readonly Named[], era: Era, province: string | undefined): Named[] {
  return doc.sentences.flatMap((s) => {
    const heading = province ? headingAt(doc, s.first) : undefined;
    if (!heading || !province) return [];
    const { name, first } = heading;
    const units = unitsNamed(name, era).filter((u) => u.level !== 'province' && u.province.name === province);
    const told = named.find((n) => n.place.name === name);
    const district = units.find((u) => u.level === 'district');
    if (told && !(district && told.place.level === 'commune'))
      return [{ place: told.place, at: first, weight: 1 }];
    const unit = district ?? units[0];
    if (!unit) return [];
    return [{ place: { name, level: unit.level, kind: unit.kind, province }, at: first, weight: 1 }];
  });
}
