/**
 * "Chủ tịch UBND tỉnh A", "Bí thư Huyện ủy B", "Giám đốc Sở Y tế C" where the unit is left out: the one that the article names with this person's other
 * posts, where it names but one of that kind. What is told of him weighs more than what the article is about; where he comes from and goes to does not.
 */
import type { AgencyChunk, Doc, OfficeChunk, PersonChunk, PlaceRef } from '../doc.ts';
import { wholeOf } from '../grammar/agency-elided.ts';
import { mapOf } from '../grammar/merged.ts';
import { type Era, provinceNamed } from '../lexicon/gazetteer.ts';

export function ownUnits(doc: Doc): Doc {
  const posts = doc.persons.map((p) => ({ name: p.name, offices: besideName(p) }));
  const told = new Map<string, PlaceRef[]>();
  const era = mapOf(doc);
  for (const { name, offices } of posts)
    for (const { agency } of offices) {
      const place = agency && !agency.reason ? wholeOf(agency).place : undefined;
      if (!place) continue;
      const known = told.get(name);
      if (known) known.push(place, ...provinceOf(place, era));
      else told.set(name, [place, ...provinceOf(place, era)]);
    }
  for (const { name, offices } of posts) {
    const units = told.get(name);
    for (const { agency } of units ? offices : []) {
      const whole = agency && wholeOf(agency);
      const own = whole && !whole.place && onlyFitting(whole, units ?? []);
      if (own) whole.own = own;
    }
  }
  return doc;
}

const MARK = 2;
/** What somebody is called by: the offices before the name, and those behind it up to the first verb, that are not over. */
function besideName({ offices, nameFirst, nameLast }: PersonChunk): OfficeChunk[] {
  let end = nameLast;
  return offices.filter((o) => {
    const listed = o.last <= nameFirst || (o.first >= end && o.first - end < MARK);
    if (listed && o.first >= end) end = o.last;
    return listed && !o.apart && !o.former && !o.planned;
  });
}

/** The province that a district or commune is told to lie in. */
function provinceOf({ level, province }: PlaceRef, era: Era): PlaceRef[] {
  if (level === 'province' || !province) return [];
  const kind = provinceNamed(province, era)?.kind ?? 'tỉnh';
  return [{ name: province, level: 'province', kind, province }];
}

/** The only unit of the kind that the body is told to be of; a department is of a province. */
function onlyFitting({ cls, levelWord }: AgencyChunk, units: readonly PlaceRef[]): PlaceRef | undefined {
  const fits = ({ kind, level }: PlaceRef): boolean =>
    levelWord === undefined ? cls === 'free-province' && level === 'province' : levelWord === kind;
  const ofAnyKind = levelWord === 'tỉnh' ? (u: PlaceRef) => u.level === 'province' : fits;
  const [first, ...others] = units.filter(ofAnyKind);
  return others.every((u) => u.name === first?.name && u.level === first.level) ? first : undefined;
}
