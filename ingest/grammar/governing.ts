/** Whose "HĐND" is meant where it stands alone: the one unit that all councils, governments and party committees of the article are of. */
import type { AgencyChunk, PlaceRef } from '../doc.ts';
import type { Named } from './compose.ts';

const GOVERNS = /^(?:HĐND|UBND)\||\|party-(?:province|city|district|town|quarter)$/u;

/** Names such a body; undefined where the article tells of two units, or of none. */
export function governing(
  agencies: readonly AgencyChunk[],
  unitOf: (a: AgencyChunk) => PlaceRef | undefined,
  localName: (head: string, place: PlaceRef) => Named,
): (chunk: AgencyChunk) => Named | undefined {
  const units = () =>
    agencies.filter((a) => GOVERNS.test(`${a.head}|${a.cls}`)).flatMap((a) => unitOf(a) ?? []);
  let found: { unit: PlaceRef | undefined } | undefined;
  return ({ head }) => {
    if (head !== 'HĐND') return undefined;
    found ??= { unit: theOne(units()) };
    const { unit } = found;
    return unit && { ...localName(head, unit), reason: `mọi cơ quan trong bài đều của ${unit.name}` };
  };
}

function theOne(places: readonly PlaceRef[]): PlaceRef | undefined {
  const [first] = places;
  return places.every((p) => p.name === first?.name && p.level === first?.level) ? first : undefined;
}

/** Boards that only the Front has. */
export const FRONT_BOARD =
  /^Ban (?:Dân chủ - Pháp luật|Dân chủ, Giám sát và Phản biện xã hội|Công tác (?:Phụ nữ|Công đoàn|Nông dân|Cựu chiến binh|Thanh niên và Thiếu nhi)|Phong trào)$/u;
/** What a commune's bodies leave the unit out of: its committee, and a board that only this one has. */
export const COMMUNES = /^(?:party-any Đảng ủy|sub Ban Xây dựng Đảng)$/u;
/** Boards that only people's councils have. */
export const COUNCIL_BOARD = /^Ban (?:Pháp chế|Kinh tế - Ngân sách|Văn hóa - Xã hội|Đô thị)$/u;
/** "Phó phòng tổng hợp HĐND, Phó ban Pháp chế": the council has boards, a room of its office none. */
export const overBoard = ({ head }: AgencyChunk, over: AgencyChunk): AgencyChunk =>
  (COUNCIL_BOARD.test(head) && /^(?:Văn phòng|Phòng)/u.test(over.head) && over.parent) || over;
