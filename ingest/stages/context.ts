/**
 * Which province, district and commune an article speaks of, and so what "Công an tỉnh" in it means. A unit named in the text before counts
 * first; else the unit of that level that the article names most, its title and lead weighing more.
 */
import { type AgencyChunk, type Doc, type PlaceRef, sentenceAt } from '../doc.ts';
import { amongProvinces } from '../grammar/among-provinces.ts';
import { unitToldBefore } from '../grammar/bare-unit.ts';
import { inNewProvince, mapOf, movedUnits } from '../grammar/merged.ts';
import { headings, type Named, namedUnits } from '../grammar/named-units.ts';
import { isAlwaysCity, sideAt } from '../grammar/side.ts';
import { underHeads } from '../grammar/under-head.ts';
import { citiesOf, type Fitting, fitting, mainUnit, share, weigh } from '../grammar/weighed-units.ts';
import { says } from '../grammar/words.ts';
import { writingsOf } from '../lexicon/agencies.ts';
import { CENTRAL_CITIES, provinceNamed, unitsNamed } from '../lexicon/gazetteer.ts';
import { provinceOfSource, unitOfSource } from '../lexicon/outlets.ts';
import { countUpTo } from '../sorted.ts';
import { tellsOfDelegation } from './abroad.ts';

export interface Jurisdiction {
  /** The unit that a level word at token `at` means, or undefined where the article does not say. */
  unitFor(word: string, at: number): { place: PlaceRef; why: string } | undefined;
  /** The province, or the city under the centre, that a body at token `at` is of which each of them has ("Sở Y tế"). */
  provinceFor(at: number): { place: PlaceRef; why: string } | undefined;
  readonly province: string | undefined;
  /** At least half of the units that the article names lie in its province. */
  readonly leads: boolean;
  readonly main: PlaceRef | undefined;
  /** The map since 1 July 2025, which has no districts. */
  readonly isNew: boolean;
  /** A delegation of a province of ours has gone abroad: whom it meets it does not meet at home. */
  readonly isAway: boolean;
}

/** The province that the city of Huế lay in till 2025, and what "tỉnh" means beside it. */
const AROUND_HUE = 'Thừa Thiên Huế';

export function jurisdictionOf(doc: Doc): Jurisdiction {
  const moved = movedUnits(doc);
  const all = namedUnits(doc).map((n) => inNewProvince(n, moved));
  const era = mapOf(doc);
  const provinceOf = ({ place }: Named): string | undefined => {
    const name = place.level === 'province' ? place.name : place.province;
    return name === 'Huế' && era === 'before-2025-07' ? AROUND_HUE : name;
  };
  const led = all.some((n) => n.weight > 1 && !n.aside && provinceOf(n));
  // Where the title or lead names a province, nobody's home is meant.
  const named = led ? all.filter((n) => !n.aside) : all;
  const provinces = weigh(
    named.filter((n) => provinceOf(n)),
    (n) => provinceOf(n) ?? '',
  );
  const home = provinceOfSource(doc.article, era);
  const province = provinces[0] ?? home;
  const told = named.filter((n) => provinceOf(n) !== undefined);
  const scattered =
    share(
      all.filter((n) => provinceOf(n)),
      (n) => provinceOf(n) ?? '',
      province,
    ) < LEADING_SHARE;
  const startOf = lineStarts(doc);
  const headed = underHeads(doc, told);
  const among = amongProvinces(doc, told, home);
  const provinceAt = (at: number): string | undefined => (scattered ? among(at) : headed(at)) ?? province;
  named.push(...headings(doc, named, era, province));
  named.sort((a, b) => a.at - b.at);
  const isNew = era === 'since-2025-07' || moved.size > 0;
  const provinceRef = (name: string): PlaceRef => ({
    name,
    level: 'province',
    kind: provinceNamed(name, era)?.kind ?? (CENTRAL_CITIES.has(name) ? 'thành phố' : 'tỉnh'),
    province: name,
  });
  const ofLevel = new Map<string, Fitting>();
  const unitsOf = (level: string, word: string) => {
    const known = ofLevel.get(`${level}:${word}`);
    if (known) return known;
    const fit = named.filter(({ place: p }) => p.level === level && (p.kind === word || p.kind === ''));
    // Where others are named as well, nobody's dwelling is meant.
    const told = fit.filter((n) => !n.lived);
    const found = fitting(told.length > 0 ? told : fit);
    ofLevel.set(`${level}:${word}`, found);
    return found;
  };
  const nearest = ({ fit, dominant }: Fitting, at: number): Named | undefined => {
    if (!dominant) return lastBefore(fit, at);
    // In a paragraph that names another unit and not the article's main one, that one is meant.
    const start = startOf(at);
    const here = fit.slice(
      countUpTo(fit, (n) => n.at < start),
      countUpTo(fit, (n) => n.at <= at),
    );
    return here.some((n) => n.place.name === dominant.place.name) ? dominant : (here.at(-1) ?? dominant);
  };
  /** On the page of a district or commune, where the article names none of that kind. */
  const ownUnit = (word: string) => {
    const unit = province && unitOfSource(doc.article, province, word, era);
    if (!unit) return undefined;
    const { level, code, full } = unit;
    const name = /^\d/.test(unit.name) ? `${word} ${Number(unit.name)}` : unit.name;
    return { place: { name, level, kind: word, province, code }, why: `trang của ${full}` };
  };
  /** "Thị ủy" in an article on a ward: of the town that it lies in. */
  const overCommunes = (word: string): PlaceRef | undefined => {
    if (isNew) return undefined;
    const parents = named.flatMap((n) => districtOf(n.place, word, province) ?? []);
    const [first] = parents;
    return first && parents.every((p) => p.name === first.name) ? first : undefined;
  };
  /** A city under the centre is a province as well: "Thành ủy" may be of Cần Thơ or of Biên Hòa. */
  const cities = fitting(citiesOf(named, doc.tokens, province), ALONE);
  const provinceFor = (at: number, name = sideAt(doc, at) ?? provinceAt(at)) =>
    name
      ? {
          place: provinceRef(name),
          why: `tỉnh ${name === provinces[0] ? 'được nhắc nhiều nhất trong bài' : name === home ? 'của nơi đăng bài' : 'được nhắc gần nhất'}: ${name}`,
        }
      : undefined;
  const landNames = told.filter((n) => !isAlwaysCity(provinceOf(n) ?? ''));
  const onlyLand = new Set(landNames.map(provinceOf)).size === 1 ? landNames[1] && landNames[0] : undefined;
  /** No city is called "tỉnh": what says so in an article on one means the province named in the sentence, before it in the paragraph, or the only one. */
  const otherThanCities = (at: number) => {
    const sentence = sentenceAt(doc.sentences, at);
    const within = (from: number, to: number) =>
      landNames.slice(
        countUpTo(landNames, (n) => n.at < from),
        countUpTo(landNames, (n) => n.at <= to),
      );
    const near = within(startOf(at), at).at(-1) ?? (sentence && within(at, sentence.last)[0]) ?? onlyLand;
    return near && provinceFor(at, provinceOf(near));
  };
  /** "Phó Giám đốc Công an *tỉnh này*": of the one named last before, whichever the article is on. */
  const pointedAt = (word: string, at: number) => {
    const [level, fit] =
      word === 'tỉnh'
        ? (['province', named.filter((n) => !isAlwaysCity(provinceOf(n) ?? ''))] as const)
        : word === 'thành phố'
          ? (['city', cities.fit] as const)
          : ([word, unitsOf(/^(huyện|quận|thị xã)$/.test(word) ? 'district' : 'commune', word).fit] as const);
    const last = fit[countUpTo(fit, (n) => n.at <= at) - 1];
    if (!last) return undefined;
    if (level === 'province') return provinceFor(at, provinceOf(last));
    return {
      place: { ...last.place, kind: last.place.kind || word },
      why: `${word} được nhắc ngay trước: ${last.place.name}`,
    };
  };
  const unitFor = (word: string, at: number) => {
    const pointed = isPointedAt(doc, word, at) ? pointedAt(word, at) : undefined;
    if (pointed) return pointed;
    if (word === 'tỉnh') {
      const near = provinceFor(at);
      const known = near?.place.name === 'Huế' ? provinceFor(at, AROUND_HUE) : near;
      // "TUV", "BTVTU": of the city's committee as well.
      const either = doc.tokens[at]?.shape === 'upper' && /T[UƯ]/u.test(doc.tokens[at].text);
      return known && !either && isAlwaysCity(known.place.name) ? otherThanCities(at) : known;
    }
    if (word === 'thành phố') {
      const near = inSentence(doc, cities, at) ?? nearest(cities, at);
      if (near && !(province && CENTRAL_CITIES.has(province) && !near))
        return { place: near.place, why: `thành phố được nhắc gần nhất: ${near.place.name}` };
      return province && CENTRAL_CITIES.has(province)
        ? { place: provinceRef(province), why: `bài về thành phố ${province}` }
        : ownUnit(word);
    }
    const level = /^(huyện|quận|thị xã)$/.test(word) ? 'district' : 'commune';
    const near = unitToldBefore(doc, named, { word, province }, at) ?? nearest(unitsOf(level, word), at);
    const over = !near && level === 'district' ? overCommunes(word) : undefined;
    if (over) return { place: over, why: `${word} mà xã, phường trong bài thuộc về: ${over.name}` };
    if (!near) return ownUnit(word);
    return {
      place: { ...near.place, kind: near.place.kind || word },
      why: `${word} được nhắc gần nhất: ${near.place.name}`,
    };
  };
  const main = mainUnit(named);
  return { unitFor, provinceFor, province, leads: !scattered, main, isNew, isAway: tellsOfDelegation(doc) };
}

/** "UBND tỉnh", "Thành ủy" in an article that is on one province: that one's, though its name does not stand there. */
export const isOfProvince = (
  where: Jurisdiction,
  { place, parent, levelWord = '', first, cls, head }: AgencyChunk,
): boolean =>
  where.province !== undefined &&
  where.leads &&
  !place &&
  !parent &&
  // "Giám đốc *Sở Tài chính*": only provinces and great cities have one.
  (cls === 'free-province' && !levelWord && isKnown(head) ? ['tỉnh', 'thành phố'] : [levelWord]).some(
    (word) => /^(?:tỉnh|thành phố)$/u.test(word) && where.unitFor(word, first)?.place.name === where.province,
  );

const isKnown = (head: string): boolean => writingsOf(head).length > 1;

/** The level word of the body that begins at `at` has "này" behind it. */
function isPointedAt({ tokens }: Doc, word: string, at: number): boolean {
  const last = word.split(' ').at(-1);
  for (let i = at; i < at + LONGEST_BODY; i++) {
    const t = tokens[i];
    if (t === undefined || t.shape === 'break' || says(t, '.', ',', ';', ':', '(', ')')) return false;
    if (t.lower === last || (word === 'thành phố' && t.lower === 'tp')) return says(tokens[i + 1], 'này');
  }
  return false;
}
const LONGEST_BODY = 14;

/** The first token of the paragraph that a token stands in. */
function lineStarts(doc: Doc): (at: number) => number {
  const starts = new Map<number, number>();
  for (const s of doc.sentences) if (!starts.has(s.line)) starts.set(s.line, s.first);
  return (at) => {
    const sentence = sentenceAt(doc.sentences, at);
    return sentence ? (starts.get(sentence.line) ?? sentence.first) : 0;
  };
}

/** The district of a commune that the gazetteer knows in that province alone. */
function districtOf(place: PlaceRef, kind: string, province: string | undefined): PlaceRef | undefined {
  if (place.level !== 'commune' || !province) return undefined;
  const units = unitsNamed(place.name, 'before-2025-07').filter(
    (u) => u.level === 'commune' && u.province.name === province,
  );
  const [unit] = units;
  const parent = units.length === 1 ? unit?.parent : undefined;
  return parent?.level === 'district' && parent.kind === kind
    ? { name: parent.name, level: 'district', kind, province, code: parent.code }
    : undefined;
}

/** The last one named up to token `at`, else the first of all; `named` in token order. */
function lastBefore(named: readonly Named[], at: number): Named | undefined {
  return named[countUpTo(named, (n) => n.at <= at) - 1] ?? named[0];
}

/** The last one named before token `at` in its sentence; where the article is on none of them, else the first one behind it there. */
function inSentence(doc: Doc, { fit, dominant }: Fitting, at: number): Named | undefined {
  const sentence = sentenceAt(doc.sentences, at);
  const n = countUpTo(fit, (named) => named.at <= at);
  const [last, next] = [fit[n - 1], fit[n]];
  if (!sentence) return undefined;
  if (last && last.at >= sentence.first) return last;
  return !dominant && next && next.at < sentence.last ? next : undefined;
}

const LEADING_SHARE = 0.5;
/** Of cities, which name each other in passing and stand for a province as often as for a district. */
const ALONE = 0.85;
