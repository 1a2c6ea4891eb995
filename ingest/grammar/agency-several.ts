/** Several bodies under one head: "Công an các xã A (huyện X), B và C", "Ban CHQS huyện A, B", "Ban cán sự đảng các Bộ Tài chính, Công Thương". */
import type { AgencyChunk, PlaceRef } from '../doc.ts';
import { provinceNamed, unitsNamed } from '../lexicon/gazetteer.ts';
import type { AgencyContext } from './agency.ts';
import { departmentsFrom } from './agency-listed.ts';
import { type PlaceHit, placeWithLevel } from './place.ts';
import { unitsListed } from './place-list.ts';
import { type LevelHit, levelAt } from './unit-level.ts';
import { isCapital, isDash, says } from './words.ts';

/** "Công an các tỉnh Đồng Nai, Tây Ninh", "Công an 3 địa phương A, B và C", "Công an các xã A (huyện X), B (huyện Y)": one body for each unit. */
export function eachOf(ctx: AgencyContext, agency: AgencyChunk): AgencyChunk[] | undefined {
  if (/^(?:local|party-district)$/.test(agency.cls) && agency.place) return andAnother(ctx, agency);
  if (agency.cls === 'sub' || isOfDepartments(ctx, agency)) return boardsOf(ctx, agency);
  if (OF_REGION.test(agency.head)) return boardsOfRegions(ctx, agency);
  if (
    !/^(?:local|party-any|party-province|party-district|free-sub|free-province|committee)$/.test(
      agency.cls,
    ) ||
    agency.parent ||
    agency.place ||
    (agency.cls === 'committee' && THEIRS.test(agency.head))
  )
    return undefined;
  const listed = behindColon(ctx, agency);
  if (listed) return listed;
  const mixed = agency.levelWord ? levelsFrom(ctx, agency.last) : agency.last;
  const many =
    says(ctx.tokens[agency.last], 'các', 'hai', 'ba', 'bốn') ||
    ctx.tokens[agency.last]?.shape === 'number' ||
    mixed > agency.last;
  const level = mixed > agency.last ? undefined : levelAt(ctx.tokens, agency.last + 1);
  const areas =
    says(ctx.tokens[agency.last + 1], 'địa') && says(ctx.tokens[agency.last + 2], 'phương', 'bàn');
  if (!many || (!level && !areas && mixed === agency.last)) return undefined;
  const several = level ? levelsFrom(ctx, level.end) : mixed;
  let from = areas ? agency.last + 3 : several;
  while (says(ctx.tokens[from], 'giáp', 'ranh', 'biên', 'giới', 'gồm', 'là', 'như', 'trên')) from++;
  const places = withoutLarger(ctx, unitsListed(ctx.tokens, ctx.text, from, kindOf(level, several)), level);
  if (places.length < 2) return undefined;
  const mixedKinds = level?.level === 'commune' && several > level.end;
  return places.map(({ place, first, end }, n) =>
    ofUnit(agency, mixedKinds ? asElsewhere(ctx, place) : place, n === 0 ? agency.first : first, end),
  );
}

/** "Công an 7 xã, phường: *Minh Long*, ..." where the article says "phường Minh Long": that it is, though the map knows a xã. */
function asElsewhere({ text }: AgencyContext, place: PlaceRef): PlaceRef {
  const near = text.slice(0, FAR);
  const [kind, other] = ['xã', 'phường', 'thị trấn'].filter((k) => near.includes(`${k} ${place.name}`));
  return kind && !other ? { ...place, kind } : place;
}
const FAR = 20_000;

/** "Ban Chỉ đạo Cụm an ninh giáp ranh các huyện A, B": one that they have together. */
const THEIRS = /giáp ranh|liên |[Cc]ụm /u;

/** "VKSND huyện*: A, B*", "Huyện ủy*: A, B*": as many as there are units. */
function behindColon(ctx: AgencyContext, agency: AgencyChunk): AgencyChunk[] | undefined {
  const { last, level, levelWord } = agency;
  if (!levelWord || !level || level === 'central' || ctx.tokens[last]?.text !== ':') return undefined;
  const units = unitsListed(ctx.tokens, ctx.text, last, { kind: levelWord, level, end: last });
  if (units.length < 2) return undefined;
  return units.map(({ place, first, end }, n) => ofUnit(agency, place, n === 0 ? agency.first : first, end));
}

const OF_REGION = /^Ban Chỉ đạo Tây (?:Bắc|Nguyên|Nam [Bb]ộ)$/u;
/** "Ban Chỉ đạo Tây Bắc, Tây Nguyên và Tây Nam Bộ": the three that there were. */
function boardsOfRegions({ tokens }: AgencyContext, first: AgencyChunk): AgencyChunk[] | undefined {
  const found = [first];
  for (let at = first.last; tokens[at]?.text === ',' || says(tokens[at], 'và'); ) {
    const end = says(tokens[at + 2], 'bắc', 'nguyên')
      ? at + 3
      : says(tokens[at + 2], 'nam') && says(tokens[at + 3], 'bộ')
        ? at + 4
        : at;
    if (end === at || !says(tokens[at + 1], 'tây')) break;
    const region = end === at + 4 ? 'Nam Bộ' : tokens[at + 2]?.text;
    found.push({ ...first, first: at + 1, last: end, head: `Ban Chỉ đạo Tây ${region}` });
    at = end;
  }
  return found.length < 2 ? undefined : found;
}

/** "*Đảng ủy* các sở Nội vụ, Y tế". */
const isOfDepartments = ({ tokens }: AgencyContext, { cls, last }: AgencyChunk): boolean =>
  cls === 'party-any' && says(tokens[last], 'các') && says(tokens[last + 1], 'sở', 'bộ');

/** "Ban cán sự đảng các Bộ Tài chính, Công Thương", "Ủy ban Kiểm tra Tỉnh ủy các tỉnh A và B": a board of each. */
function boardsOf(ctx: AgencyContext, board: AgencyChunk): AgencyChunk[] | undefined {
  const { parent, last } = board;
  if (parent && (parent.place || parent.parent)) return undefined;
  const wholes = parent
    ? eachOf(ctx, parent)
    : says(ctx.tokens[last], 'các')
      ? departmentsFrom(ctx, last + 1)
      : undefined;
  return wholes?.map((whole, n) => ({
    ...board,
    first: n === 0 ? board.first : whole.first,
    last: whole.last,
    parent: whole,
  }));
}

/** "các huyện A, B và C, *tỉnh X*", "các xã D, E, *huyện F, tỉnh X*": where they lie; "các xã D, E *và huyện F*" are beside one another. */
function withoutLarger<T extends PlaceHit & { first: number }>(
  ctx: AgencyContext,
  places: T[],
  level: LevelHit | undefined,
): T[] {
  const last = places.at(-1);
  if (!level || !last) return places;
  const above = level.level === 'commune' && last.place.level === 'district';
  const larger = above
    ? ctx.tokens[last.first - 1]?.text === ','
    : level.level !== 'province' && last.place.kind === 'tỉnh';
  return larger ? withoutLarger(ctx, places.slice(0, -1), level) : places;
}

/** "7 xã, phường": communes of any kind. */
const kindOf = (level: LevelHit | undefined, end: number): LevelHit | undefined =>
  level?.end === end ? level : level?.level === 'commune' ? { ...level, kind: '' } : undefined;

function ofUnit(agency: AgencyChunk, place: PlaceRef, first: number, last: number): AgencyChunk {
  const level = place.level === 'country' ? 'central' : place.level;
  const unit = { place, levelWord: place.kind, level } as const;
  // "Ban Chỉ đạo phòng, chống tội phạm (Ban Chỉ đạo 138) các tỉnh A, B": each under both names.
  const other = agency.other && { other: { ...agency.other, ...unit } };
  return { ...agency, ...other, ...unit, first, last };
}

/** "Công an phường A, phường B và xã C", "Ban CHQS huyện A, B và thị xã C": units side by side, each with a body of its own. */
function andAnother(ctx: AgencyContext, agency: AgencyChunk): AgencyChunk[] | undefined {
  const { tokens, text } = ctx;
  const own = agency.place;
  if (!own || (own.level !== 'commune' && own.level !== 'district') || agency.upper) return undefined;
  const found = [agency];
  for (let at = agency.last; tokens[at]?.text === ',' || says(tokens[at], 'và'); ) {
    const level = levelAt(tokens, at + 1);
    const hit =
      level === undefined
        ? agency.levelWord
          ? (own.level === 'district' ? bareDistrict : bareCommune)(ctx, at + 1, own)
          : undefined
        : level.level === own.level
          ? placeWithLevel(tokens, text, at + 1)
          : undefined;
    if (!hit) break;
    found.push(ofUnit(agency, hit.place, at + 1, hit.end));
    at = hit.end;
  }
  return found.length < 2 ? undefined : found;
}

/** "Công an phường An Sơn, *An Xuân* (Tam Kỳ)": a ward that the map knows; a name that districts bear as well may be the district in which the first lies. */
function bareCommune(ctx: AgencyContext, i: number, { kind, province }: PlaceRef): PlaceHit | undefined {
  const [hit] = unitsListed(ctx.tokens, ctx.text, i, { kind, level: 'commune', end: i });
  // "phường V., V. nói": letters for names.
  if (!hit || hit.place.name.length < 3) return undefined;
  if (isCapital(ctx.tokens[hit.end]) || isDash(ctx.tokens[hit.end])) return undefined;
  const units = unitsNamed(hit.place.name);
  const fits = units.some((u) => u.kind === kind && (!province || u.province.name === province));
  return fits && units.every((u) => u.level === 'commune') ? hit : undefined;
}

/** "huyện Bình Lục, *Thanh Liêm*": a district of the same province; the name of a province may say where the first lies. */
function bareDistrict(ctx: AgencyContext, i: number, like: PlaceRef): PlaceHit | undefined {
  const [hit] = unitsListed(ctx.tokens, ctx.text, i, { kind: like.kind, level: 'district', end: i });
  if (!hit || provinceNamed(hit.place.name) || isCapital(ctx.tokens[hit.end])) return undefined;
  // "Huyện ủy Xuyên Mộc, *Bà Rịa - Vũng Tàu*": the province.
  if (isDash(ctx.tokens[hit.end]) && isCapital(ctx.tokens[hit.end + 1])) return undefined;
  return hit.place.province !== undefined && hit.place.province === like.province ? hit : undefined;
}

/** "UBND [các] quận, huyện A, B", "UBND các tỉnh, thành A, B": past the levels that are joined. */
function levelsFrom(ctx: AgencyContext, i: number): number {
  const comma = ctx.tokens[i]?.text === ',' || says(ctx.tokens[i], 'và');
  const at = comma ? i + 1 : i;
  const city =
    says(ctx.tokens[i - 1], 'tỉnh') && says(ctx.tokens[at], 'thành') && ctx.tokens[at]?.shape === 'lower';
  if (
    city &&
    (isCapital(ctx.tokens[at + 1]) ||
      ctx.tokens[at + 1]?.text === ':' ||
      says(ctx.tokens[at + 1], 'gồm', 'là'))
  )
    return at + 1;
  const next = comma ? levelAt(ctx.tokens, i + 1) : undefined;
  return next ? levelsFrom(ctx, next.end) : i;
}
