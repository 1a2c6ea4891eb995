/**
 * How administrative units are written: a level word and a name ("huyện Tủa Chùa", "TP. Hà Tĩnh", "phường 4"), or a province's bare name.
 * The gazetteer decides where a name ends when a person's name follows it: "thành phố Hà Tĩnh Dương Tất Thắng".
 */
import type { PlaceRef, Token } from '../doc.ts';
import { type Unit, unitsNamed, unitsWritten } from '../lexicon/gazetteer.ts';
import { isSurname, ranks, titles } from '../lexicon/titles.ts';
import { nameKey } from '../text.ts';
import { comesAgain, isHolder, isNamesake } from './unit-holder.ts';
import { type LevelHit, type LevelWord, levelAt, type PlaceLevel } from './unit-level.ts';
import { isHalf, numberedUnit } from './unit-number.ts';
import { capitalRun, isCapital, isDash, isOneOf, opensSentence, phrase, says } from './words.ts';

export interface PlaceHit {
  end: number;
  place: PlaceRef;
}

const bestUnit = (units: readonly Unit[], level: PlaceLevel | undefined, kind: string): Unit | undefined =>
  units.find((u) => u.kind === kind && u.level === level) ??
  (kind === 'thành phố' ? units.find((u) => u.kind === kind) : undefined) ??
  (level === undefined
    ? (units.find((u) => u.level === 'province') ?? units.find((u) => u.level === 'district') ?? units[0])
    : units.find((u) => u.level === level));

/** "tỉnh *Cửu Long*" of old; "tỉnh *Hà Bắc*" is China's too, where the article tells of China. */
const formerProvince = (name: string, text: string): Unit | undefined =>
  name === 'Hà Bắc' && text.includes('Trung Quốc') ? undefined : unitsNamed(`tỉnh ${name}`)[0];

/** The longest known unit name in the capital run at `i`; `undefined` where the gazetteer knows none. */
export function known(
  tokens: readonly Token[],
  text: string,
  i: number,
  level: PlaceLevel | undefined,
  kind: string,
): { end: number; unit: Unit } | undefined {
  const farm = says(tokens[i], 'nông') && says(tokens[i + 1], 'trường') ? 2 : 0;
  let limit = capitalRun(tokens, i + farm, 4);
  if (says(tokens[limit], '-', '–') && isCapital(tokens[limit + 1])) limit = capitalRun(tokens, limit + 1, 2);
  // "thị trấn Nông trường Việt trung": the last syllable may stand in lower case where the level is said.
  const slack = level !== undefined && tokens[limit]?.shape === 'lower' && limit > i ? 1 : 0;
  // "tỉnh *Cửu Long*", "Tỉnh ủy *Sông Bé*": a province once, else a river.
  const ofProvince =
    says(tokens[i - 1], 'tỉnh') || (says(tokens[i - 2], 'tỉnh') && says(tokens[i - 1], 'ủy', 'uỷ'));
  // "phường Đông Hải 2", "xã Đạ Tẻh 3": the number is of the name where there is such a unit.
  const number = level === 'commune' && /^\d{1,2}$/.test(tokens[limit]?.text ?? '') ? 1 : 0;
  for (let end = limit + Math.max(slack, number); end > i; end--) {
    if (isDash(tokens[end - 1])) continue;
    const name = phrase(text, tokens, i, end);
    const units = level === undefined ? unitsWritten(name) : unitsNamed(name);
    const unit =
      isOcean(tokens, end) || isOcean(tokens, end - 1)
        ? undefined
        : (bestUnit(units, level, kind) ?? (ofProvince ? formerProvince(name, text) : undefined));
    if (end > limit && unit && nameKey(unit.name) !== nameKey(name)) continue;
    if (end > limit && number && unit?.level !== 'commune') continue;
    if (unit !== undefined && (level === undefined || unit.level === level || kind === 'thành phố'))
      return end > limit && unit.kind !== kind ? undefined : { end, unit };
  }
  return undefined;
}

/** "Hợp tác kinh tế *Thái Bình* Dương": the ocean; "UBND tỉnh *Thái Bình* Dương Văn A" is the province and its chair. */
export const isOcean = (tokens: readonly Token[], end: number): boolean =>
  says(tokens[end], 'dương') &&
  says(tokens[end - 1], 'bình') &&
  says(tokens[end - 2], 'thái') &&
  !says(tokens[end - 3], 'tỉnh') &&
  !isCapital(tokens[end + 1]);

export function refOf(unit: Unit, kind: string, name: string): PlaceRef {
  const whole = unit.level === 'province' || (unit.name.includes(' - ') && !/[-–]/.test(name));
  const ref: PlaceRef = {
    name: whole ? unit.name : name,
    level: unit.level,
    kind: kind || unit.kind,
    code: unit.code,
  };
  if (unit.level === 'province') return { ...ref, kind: unit.kind, province: unit.name };
  // A name that several provinces have says nothing of its province by itself.
  const namesakes = unitsNamed(unit.name).filter((u) => u.level === unit.level && u.era === unit.era);
  if (new Set(namesakes.map((u) => u.province.name)).size > 1)
    return { name: ref.name, level: ref.level, kind: ref.kind };
  ref.province = unit.province.name;
  if (unit.parent && unit.parent !== unit.province) ref.district = unit.parent.name;
  return ref;
}

const properly = (name: string): string =>
  name.replace(/(?<=\s)\p{Ll}/gu, (letter, at: number) =>
    name.slice(0, at).startsWith('Nông') && at < 6 ? letter : letter.toUpperCase(),
  );

/** "(huyện Bố Trạch", ", huyện Bố Trạch": what stands before it is a unit too. */
const largerUnitAt = (tokens: readonly Token[], i: number): boolean => {
  const level = /^[(,]$/.test(tokens[i]?.text ?? '') ? levelAt(tokens, i + 1) : undefined;
  return level !== undefined && level.level !== 'commune';
};

/** "xã *Thanh* Nông,": a commune that nobody lists, of whose two syllables another one's name is the first. */
const isCut = (tokens: readonly Token[], { end, level }: LevelHit, last: number): boolean =>
  level === 'commune' &&
  last - end === 1 &&
  tokens[last]?.shape === 'title' &&
  /^[,()]$/.test(tokens[last + 1]?.text ?? '') &&
  !titles.longest(tokens, last);

/** "HĐND phường *Khóa IV*" is of a term, and "cấp xã *Nghị định* 159" is a paper. */
const NO_NAME =
  /^(?:nghị (?:định|quyết)|quyết định|thông tư|chỉ thị|công văn|kế hoạch|thông báo|kh(?:óa|oá) (?:[ivx]+|\d+)|nhiệm kỳ|kỳ họp|lần thứ|đồng chí)$/u;

/** A place with its level word at `i`, "huyện Lệ Thủy", or "phường 4"; the level word alone is not a place. */
export function placeWithLevel(tokens: readonly Token[], text: string, i: number): PlaceHit | undefined {
  const hit = levelAt(tokens, i);
  if (hit === undefined) return undefined;
  const next = tokens[hit.end];
  const numbered = numberedUnit(tokens, hit.end, hit);
  if (numbered) return { end: hit.end + 1, place: numbered };
  if (
    !isCapital(next) ||
    (next?.shape === 'upper' && next.text.length > 1 && !isCapital(tokens[i]) && next.text !== 'HCM')
  )
    return undefined;
  if (NO_NAME.test(`${next?.lower} ${tokens[hit.end + 1]?.lower}`)) return undefined;
  // "... với Học viện Cán bộ TP. Chủ tịch UBND ...", "Phó Chủ tịch MTTQ phường Kiêm Chủ tịch Hội CCB".
  if (titles.longest(tokens, hit.end) || says(next, 'kiêm')) return undefined;
  // "Trưởng Công an xã *Thiếu tá* Ngô Đình Hòa".
  if (ranks.longest(tokens, hit.end)) return undefined;
  const found = known(tokens, text, hit.end, hit.level, hit.kind);
  if (found && isNamesake(tokens, text, i, hit, found)) return undefined;
  const half = found && hit.level === 'commune' && isHalf(tokens, found.end) ? found.end + 1 : undefined;
  if (half) return { end: half, place: unlisted(hit, phrase(text, tokens, hit.end, half)) };
  if (found && !isCut(tokens, hit, found.end))
    return {
      end: found.end,
      place: refOf(found.unit, hit.kind, properly(phrase(text, tokens, hit.end, found.end))),
    };
  // Provinces are always known. An unknown name that looks like a person's is one ("UBND xã Nguyễn Văn A"), unless a larger unit follows it.
  if (hit.kind === 'tỉnh' || hit.kind === 'thành phố') return undefined;
  if (!hit.land && isHolder(tokens, i, hit.end)) return undefined;
  const end = capitalRun(tokens, hit.end, hit.land || hit.level === 'commune' ? 3 : 2);
  // "Chủ tịch UBND xã H'Nga Niê".
  if (/^[HKY]['’]\p{Lu}/u.test(next?.text ?? '') && end - hit.end > 1) return undefined;
  if (
    !hit.land &&
    isSurname(next?.key ?? '') &&
    !largerUnitAt(tokens, capitalRun(tokens, hit.end, 3)) &&
    !comesAgain(text, phrase(text, tokens, i, end))
  )
    return undefined;
  if (hit.level === 'district' && end - hit.end < 2) return undefined;
  if (end - hit.end === 1 && opensSentence(next)) return undefined;
  return { end, place: unlisted(hit, phrase(text, tokens, hit.end, end)) };
}

const unlisted = ({ level, kind }: LevelWord, name: string): PlaceRef => ({ name, level, kind });

/** "Tại Lâm Đồng, ...": with a capital where the sentence begins. */
const WHERE = ['tại', 'ở', 'từ', 'đến', 'về'] as const;
/** A province's (or well-known city's) bare name at `i`: "Hà Tĩnh", "TP.HCM". */
export function bareProvince(tokens: readonly Token[], text: string, i: number): PlaceHit | undefined {
  if (!isCapital(tokens[i]) || (isCapital(tokens[i - 1]) && !isOneOf(tokens[i - 1], WHERE))) return undefined;
  const found = known(tokens, text, i, 'province', 'tỉnh');
  if (found === undefined || isCapital(tokens[found.end])) return undefined;
  // "Chủ tịch Hồ Chí Minh": the city is written with its level or short.
  if (says(tokens[i], 'hồ') && !isOneOf(tokens[i - 1], WHERE)) return undefined;
  return { end: found.end, place: refOf(found.unit, '', phrase(text, tokens, i, found.end)) };
}

/** The name after an agency's head, with or without its level word: "Công an [tỉnh] Hà Tĩnh". */
export function placeAfterHead(tokens: readonly Token[], text: string, i: number): PlaceHit | undefined {
  const levelled = placeWithLevel(tokens, text, i);
  if (levelled) return levelled;
  // "Đảng ủy Chủ tịch UBND xã": a title is no town (Chũ); "Ban Quản lý dự án đường Hồ Chí Minh": the road is no city.
  const road = says(tokens[i], 'hồ') && says(tokens[i - 1], 'đường');
  const named = isCapital(tokens[i]) && !road && !titles.longest(tokens, i);
  const found = named ? known(tokens, text, i, undefined, '') : undefined;
  if (found === undefined || found.unit.level === 'commune') return undefined;
  return {
    end: found.end,
    place: refOf(found.unit, '', phrase(text, tokens, i, found.end)),
  };
}
