/**
 * Bodies of which the text leaves out what they are part of, for a neighbour tells it: "Ủy viên Ban Thường vụ, Chủ tịch UBND huyện" (of the
 * Huyện ủy), "Bí thư Đảng ủy, Giám đốc Công an tỉnh" (inside the police).
 */
import type { AgencyChunk, Doc, OfficeChunk, PlaceRef } from '../doc.ts';
import { FRONT_ONLY, isBare, isUnitless, mayHave, takeUnit, wholeOf } from './agency-shared.ts';
import { lowerWords } from './words.ts';

/** National bodies whose chairs and secretaries are listed one after another; of state and party bodies nothing is left out. */
export const ASSOCIATION = /^(Hội |Tổng Liên đoàn|Liên |Hiệp hội|Trung ương (Hội|Đoàn)|Ủy ban Trung ương)/;

/** The party committee beside a body: at the level of government it serves, or inside it ("Đảng ủy Công an tỉnh"). */
export function partyOf(near: AgencyChunk, at: number, standing = false, head = false): AgencyChunk {
  const cell = cellOf(near, at);
  if (cell) return cell;
  const chunk: AgencyChunk = { first: at, last: at, head: 'Đảng ủy', cls: 'party-any' };
  const placed = near.place || near.levelWord || near.parent;
  // "Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên Tập đoàn X": the firm's.
  // "Đảng ủy viên, Trưởng phòng X Sở Y": a department has a cell at most.
  if (near.parent && (GOVERNS.test(near.head) || near.head.startsWith('Phòng '))) chunk.parent = near.parent;
  else if (/^(UBND|HĐND|Ủy ban MTTQ|Ban |Đoàn|Hội )/.test(near.head) && (placed || near.cls !== 'central'))
    takeUnit(chunk, near);
  else if (near.cls === 'sub') takeUnit(chunk, near);
  // "UVBTV, Trưởng Công an huyện": the district's board, where "Bí thư Đảng ủy, Trưởng Công an" is inside the police.
  else if (standing && near.cls === 'local' && placed && (head || near.level !== 'province'))
    takeUnit(chunk, near);
  // "Ủy viên Ban Chấp hành Đảng bộ, Trưởng phòng Kinh tế xã", "Trưởng Ban Tổ chức, Trưởng phòng Nội vụ huyện": what they have is too small for a committee.
  else if (standing && isBelowProvince(near) && IS_SMALL.test(`${near.head} `)) takeUnit(chunk, near);
  else chunk.parent = near;
  return chunk;
}

const IS_SMALL = /^(?:Phòng|Trung tâm|Văn phòng|Trạm|Thanh tra) /u;
const isBelowProvince = ({ level, levelWord = '', place }: AgencyChunk): boolean =>
  level === 'commune' ||
  place?.level === 'district' ||
  place?.level === 'commune' ||
  /^(?:huyện|quận|thị xã)$/u.test(levelWord);
/** What governs a whole body, and is no department of it. */
export const GOVERNS = /^Hội đồng (?:Trị sự|quản trị|thành viên|trường|quản lý)$/u;

/** "Bí thư, Trưởng Ban CTMT *thôn Bình Minh*", "Bí thư kiêm Trưởng *thôn Bình Minh*": the cell of the hamlet. */
function cellOf(near: AgencyChunk, at: number): AgencyChunk | undefined {
  const [, inside, hamlet] = (/^(?:hamlet|named)$/u.test(near.cls) && HAMLET.exec(near.head)) || [];
  if (!hamlet) return undefined;
  const cell: AgencyChunk = { first: at, last: at, head: 'Chi bộ', cls: 'party-any' };
  return inside
    ? { ...cell, head: `Chi bộ ${hamlet}`, cls: 'named', level: 'commune' }
    : { ...cell, parent: near };
}
const HAMLET =
  /^((?:Ban Công tác Mặt trận|Chi hội .{2,20}?|Tổ .{2,40}?) )?((?:thôn|xóm|ấp|bản|buôn|làng|khóm|khối phố|khối|khu phố|khu dân cư|tổ dân phố|tiểu khu) \S.*)$/iu;

/** Is `agency` the body itself or one that it is part of? A body is never put inside itself. */
const holds = (body: AgencyChunk | undefined, agency: AgencyChunk): boolean =>
  body !== undefined && (body === agency || holds(body.parent, agency));

/** Bodies of a party committee; other bodies without their own are part of the neighbour itself. */
const PARTY_BODY =
  /^(Ban (Thường vụ|Chấp hành|Tổ chức|Tuyên giáo|Dân vận|Nội chính|Xây dựng Đảng|Kinh tế$)|Ủy ban Kiểm tra|Thường trực|Văn phòng)/;

/** Boards that a committee of a district or a commune has. */
const STANDING = /^(?:Ban (?:Thường vụ|Tổ chức|Tuyên giáo|Dân vận)|Ủy ban Kiểm tra)$/u;

/** "Ủy viên Ban Thường vụ, Trưởng ban X Trung ương Hội": of the association itself, which is the country's. */
const BOARD_OF_WHOLE = /^(?:Đoàn Chủ tịch|Ban Thường vụ|Ban Chấp hành|Ban Thường trực)$/;
const isNational = (near: AgencyChunk): boolean =>
  wholeOf(near).cls === 'central' && ASSOCIATION.test(wholeOf(near).head);

/** "UVTV, Trưởng Ban Phong trào Hội Nông dân tỉnh", "UVBTV, *Phó* Chủ tịch Hội Nông dân tỉnh": on the union's board; its chair may sit on the party's. */
export function unionOf(agency: AgencyChunk, near: AgencyChunk, title: string): AgencyChunk | undefined {
  if (!/^Ban (?:Thường vụ|Chấp hành)$/u.test(agency.head) || !isUnitless(agency)) return undefined;
  const inside = /^(?:Ban|Phòng|Văn phòng|Ủy ban Kiểm tra)(?= |$)/u.test(near.head) ? near.parent : undefined;
  const whole = inside ?? (title.startsWith('Phó ') ? near : undefined);
  return whole && UNION.test(whole.head) ? whole : undefined;
}
const UNION =
  /^(?:Hội (?:Nông dân|LHPN|Liên hiệp Phụ nữ|Cựu chiến binh|Chữ thập đỏ|Người cao tuổi|Luật gia|Sinh viên|LHTN)|Liên đoàn Lao động|Đoàn (?:TNCS|Thanh niên)|Công đoàn)/u;

/** "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo *Đảng ủy Khối các cơ quan Trung ương*": there is one such committee in the country. */
const isParty = (a: AgencyChunk): boolean =>
  a.cls.startsWith('party-') || (a.cls === 'central' && /^Đảng ủy (?!Công an)/u.test(a.head));

/** Gives a body what its neighbour tells: the committee, the larger body or the unit. `head`: the neighbour is headed by the same person. */
export function completeAgency(agency: AgencyChunk, near: AgencyChunk, head = false): void {
  if (holds(near, agency)) return;
  if (!mayHave(near, agency)) return;
  if (agency.parent?.cls === 'party-any') completeAgency(agency.parent, near);
  // "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Hòa Bình": one province.
  const [own, other] = [wholeOf(agency), wholeOf(near)];
  if (own.cls.startsWith('party-') && !own.place && own.levelWord && other.place?.kind === own.levelWord)
    own.place = other.place;
  if (agency.cls === 'party-any' && !agency.place && !agency.parent && !agency.levelWord) {
    // No committee is inside another: "Thành ủy viên, Bí thư Đảng ủy" is of some body that is not named.
    if (near.cls.startsWith('party-')) return;
    // "Đảng ủy viên, Trưởng Công an xã": the commune's, whose police have no committee.
    const cell = cellOf(near, agency.first);
    const party =
      cell ??
      (hasOwnCommittee(agency, near) || isCell(agency, near)
        ? { ...agency, parent: near }
        : partyOf(near, agency.first, near.level === 'commune'));
    Object.assign(agency, {
      ...party,
      first: agency.first,
      last: agency.last,
      head: cell?.head ?? agency.head,
    });
  } else if (
    isUnitless(agency) &&
    agency.cls === 'sub' &&
    BOARD_OF_WHOLE.test(agency.head) &&
    isNational(near)
  ) {
    agency.parent = wholeOf(near);
  } else if (isUnitless(agency) && FRONT_ONLY.test(agency.head)) {
    const whole = /^Ban |^Văn phòng/.test(near.head) && near.parent ? near.parent : near;
    if (mayHave(whole, agency)) agency.parent = whole;
  } else if (agency.cls === 'sub' && !agency.parent && !agency.levelWord && !PARTY_BODY.test(agency.head)) {
    agency.parent = agency.head === 'Đảng đoàn' ? groupedIn(near) : near;
  } else if (agency.cls === 'sub' && !agency.parent && !agency.levelWord) {
    // "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức": neither tells of which committee; the one told before does.
    if (isUnitless(near) && PARTY_BODY.test(near.head)) return;
    const party = isParty(near)
      ? near
      : near.parent && isParty(near.parent)
        ? near.parent
        : partyOf(near, agency.first, STANDING.test(agency.head), head);
    agency.parent = party;
  } else if (isBare(agency)) takeUnit(agency, near);
  else if (isProvinces(agency, near)) agency.own = near.place as PlaceRef;
}

/** "Bí thư Đảng đoàn, Chủ tịch *Ban Chấp hành* Trung ương Hội X", "Phó Bí thư Đảng đoàn, Trưởng *Ban Tổ chức* Hội Y": a group of party members is the association's. */
const groupedIn = (near: AgencyChunk): AgencyChunk =>
  near.parent &&
  (near.cls === 'party-any' || /^(?:Ban|Đoàn Chủ tịch|Văn phòng|Thường trực)(?: |$)/u.test(near.head))
    ? groupedIn(near.parent)
    : near;

/** "Bí thư Đảng ủy, Chủ tịch UBND tỉnh": inside the government of a province or district, whose own committee is called by its level ("Tỉnh ủy"). */
const hasOwnCommittee = (agency: AgencyChunk, near: AgencyChunk): boolean =>
  agency.head === 'Đảng ủy' &&
  near.head === 'UBND' &&
  (near.place ? near.place.level !== 'commune' : /^(?:tỉnh|huyện|quận|thị xã)$/u.test(near.levelWord ?? ''));

/** "Bí thư Chi bộ, Trưởng Công an xã": a cell is of the body where its members work, and not of the commune. */
const isCell = (agency: AgencyChunk, near: AgencyChunk): boolean =>
  agency.head === 'Chi bộ' && !/^(?:UBND|HĐND|Ủy ban MTTQ)/u.test(near.head) && !GOVERNS.test(near.head);

/** "Ủy viên Ban Thường vụ Đảng ủy, Thứ trưởng Bộ Y tế", "Bí thư Đảng ủy, Phó Chính ủy BĐBP": what the centre's bodies have inside; those of the army and the police have names of their own. */
export const isCommitteeInside = (agency: AgencyChunk | undefined, near: AgencyChunk): boolean =>
  agency !== undefined &&
  wholeOf(agency).head === 'Đảng ủy' &&
  isUnitless(wholeOf(agency)) &&
  HAS_COMMITTEE.test(near.head);
const HAS_COMMITTEE =
  /^(?:Bộ (?!Công an$|Quốc phòng$|Chính trị|Tổng|Tư lệnh$)|Bộ đội Biên phòng|Tòa án nhân dân tối cao|Viện Kiểm sát nhân dân tối cao|Thanh tra Chính phủ|Kiểm toán Nhà nước|Ngân hàng Nhà nước|Bảo hiểm xã hội Việt Nam|Thông tấn xã)/u;

/** "nguyên Giám đốc Sở Xây dựng, Phó Chủ tịch UBND tỉnh Thanh Hóa": a department, which each province has, beside a body that names the province. */
const isProvinces = (agency: AgencyChunk, near: AgencyChunk): boolean =>
  agency.cls === 'free-province' &&
  isUnitless(agency) &&
  near.place?.level === 'province' &&
  /^(?:local$|party-)/u.test(near.cls);

const LONGEST_VERB = 30;
/** "HĐND tỉnh X họp. Ông A - Bí thư Huyện ủy Y - *trúng cử chức danh* Phó Chủ tịch HĐND": the council that elects is no district's. */
export function isElectedAbove(
  { tokens, agencies }: Doc,
  { agency, first, former }: OfficeChunk,
  near: AgencyChunk,
): boolean {
  if (!agency || former || !/^(?:HĐND|UBND)$/u.test(agency.head) || !isUnitless(agency)) return false;
  if (near.place?.level === 'province' || near.last > first || first - near.last > LONGEST_VERB) return false;
  return (
    /(?:^| )(?:bầu|trúng|đắc|(?<!từng )giữ chức)(?= |$)/u.test(lowerWords(tokens, near.last, first)) &&
    agencies.some((a) => a.head === 'HĐND' && a.place?.level === 'province')
  );
}
