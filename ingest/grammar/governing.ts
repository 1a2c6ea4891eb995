/** Whose "HĐND" is meant where it stands alone: the one unit that all councils, governments and party committees of the article are of. */
import type { AgencyChunk, PlaceRef } from '../doc.ts';
import type { Named } from './compose.ts';

const GOVERNS = /^(?:HĐND|UBND)\||\|party-(?:province|city|district|town|quarter|commune|any)$/u;
/** A council, a government or a party committee of a unit; "Đảng ủy Công an huyện" is inside another body. */
export const governs = ({ head, cls, parent }: AgencyChunk): boolean =>
  !parent && GOVERNS.test(`${head}|${cls}`);

/** Names such a body; undefined where the article tells of two units, or of none. */
export function governing(
  agencies: readonly AgencyChunk[],
  unitOf: (a: AgencyChunk) => PlaceRef | undefined,
  localName: (head: string, place: PlaceRef) => Named,
): (chunk: AgencyChunk) => Named | undefined {
  // The committees of communes only where nothing above them is told: a city's council is not doubtful for a ward's committee.
  const units = () => {
    const all = agencies.filter(governs);
    const above = all.filter((a) => !/^party-(?:commune|any)$/u.test(a.cls));
    return (above.length > 0 ? above : all).flatMap((a) => unitOf(a) ?? []);
  };
  let found: { unit: PlaceRef | undefined } | undefined;
  return ({ head }) => {
    if (head !== 'HĐND') return undefined;
    found ??= { unit: theOne(units()) };
    const { unit } = found;
    return unit && { ...localName(head, unit), reason: `mọi cơ quan trong bài đều của ${unit.name}` };
  };
}

/** The unit that all of these are, where they are one. */
export function theOne(places: readonly PlaceRef[]): PlaceRef | undefined {
  const [first] = places;
  return places.every((p) => p.name === first?.name && p.level === first?.level) ? first : undefined;
}

/** Boards that only the Front has. */
export const FRONT_BOARD =
  /^Ban (?:Dân chủ - Pháp luật|Dân chủ, Giám sát và Phản biện xã hội|Công tác (?:Phụ nữ|Công đoàn|Nông dân|Cựu chiến binh|Thanh niên và Thiếu nhi)|Phong trào)$/u;
/** "Phó Bí thư Thường trực Đảng ủy" in an article on a commune, whose other bodies it names: its committee. */
export const communeOf = (
  chunk: AgencyChunk,
  { main, isNew }: { main: PlaceRef | undefined; isNew: boolean },
  agencies: readonly AgencyChunk[],
): { place: PlaceRef; why: string } | undefined => {
  const { cls, head, parent } = chunk;
  if (parent || !(COMMUNES.test(`${cls} ${head}`) || (isNew && NEW_COMMUNES.test(head)))) return undefined;
  const isMain =
    main?.level === 'commune' &&
    main.kind !== '' &&
    agencies.some((a) => [a, a.parent].some((b) => isOfUnit(b) && b?.place?.name === main.name));
  if (isMain) return { place: main, why: `bài về ${main.kind} ${main.name}` };
  const before = cls === 'party-any' ? committeeBefore(chunk, agencies) : undefined;
  return before && { place: before, why: `đảng ủy được nêu ngay trước: ${before.kind} ${before.name}` };
};

/** "giữ chức Bí thư *Đảng ủy xã X*; ông B làm Phó Bí thư Thường trực *Đảng ủy*": of the commune whose committee is told shortly before, with no body of another in between. */
function committeeBefore({ first }: AgencyChunk, agencies: readonly AgencyChunk[]): PlaceRef | undefined {
  const near = agencies.filter((a) => a.last <= first && a.first > first - NEAR);
  const told = near.findLast((a) => a.cls === 'party-any' && a.head === 'Đảng ủy' && a.place && !a.parent);
  const place = told?.place;
  if (!told || place?.level !== 'commune' || place.kind === '') return undefined;
  const apart = near.some(
    (a) => a.first > told.first && !(isOfUnit(a) && (a.place?.name ?? place.name) === place.name),
  );
  return apart ? undefined : place;
}
const NEAR = 30;

const isOfUnit = (body: AgencyChunk | undefined): boolean => /^(?:local|party-any)$/u.test(body?.cls ?? '');

/** What a commune's article leaves the unit out of: its committee, a board that only this one has; since July 2025 its office and its centres too. */
const COMMUNES = /^(?:party-any Đảng ủy|sub Ban Xây dựng Đảng)$/u;
const NEW_COMMUNES =
  /^(?:Văn phòng HĐND và UBND|Trung tâm (?:Phục vụ hành chính công|Cung ứng dịch vụ(?: sự nghiệp)? công|Dịch vụ (?:tổng hợp|sự nghiệp công|công)|Chính trị))$/u;
/** Boards that only people's councils have. */
const COUNCIL_BOARD = /^Ban (?:Pháp chế|Kinh tế - Ngân sách|Văn hóa - Xã hội|Đô thị)$/u;
/** "Phó phòng tổng hợp HĐND, Phó ban Pháp chế": the council has boards, a room of its office none. */
export const overBoard = ({ head }: AgencyChunk, over: AgencyChunk): AgencyChunk =>
  (COUNCIL_BOARD.test(head) && /^(?:Văn phòng|Phòng)/u.test(over.head) && over.parent) || over;

/** "Trưởng Ban Pháp chế A nói tại kỳ họp *HĐND tỉnh X*": the council named before the board, else the only one that the article names. */
export function councilOver<T>(
  board: string,
  before: T | undefined,
  agencies: readonly AgencyChunk[],
  name: (a: AgencyChunk) => T | undefined,
): T | undefined {
  if (!COUNCIL_BOARD.test(board)) return undefined;
  if (before !== undefined) return before;
  const all = agencies.filter((a) => a.head === 'HĐND' && a.place);
  const only = new Set(all.map((a) => a.place?.name)).size === 1 ? all[0] : undefined;
  return only && name(only);
}
