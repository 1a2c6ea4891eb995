/**
 * "Chủ tịch Hội LHPN", "Trưởng Công an", "Chỉ huy trưởng Ban CHQS" with no unit told, in an article whose governments, councils and party committees
 * are all of one: of that one. So are "Phó Chủ tịch UBND" and, beside it, "Phó Bí thư" of the committee.
 */
import {
  type AgencyChunk,
  bodiesIn,
  type Doc,
  type OfficeChunk,
  officesIn,
  type PersonChunk,
  type PlaceRef,
} from '../doc.ts';
import { partyOf } from '../grammar/agency-elided.ts';
import { isBare, isUnitless, takeUnit, wholeOf } from '../grammar/agency-shared.ts';
import { governs, theOne } from '../grammar/governing.ts';
import { isInOtherProvince } from '../grammar/seats.ts';
import { says } from '../grammar/words.ts';
import { type Jurisdiction, jurisdictionOf } from './context.ts';

interface Untold {
  office: OfficeChunk;
  agency: AgencyChunk;
  of: PersonChunk;
}

export function ofOneUnit(doc: Doc): Doc {
  const untold = doc.persons.flatMap((of) => untoldOf(doc, of));
  if (untold.length === 0) return doc;
  const bodies = bodiesIn(doc);
  const unit = onlyUnit(bodies, jurisdictionOf(doc));
  if (!unit) return doc;
  // "Chủ tịch MTTQ A" in a province that leaders of the country visit: it may be theirs.
  const guests = officesIn(doc).some((o) => o.agency && wholeOf(o.agency).cls === 'central');
  if (guests && unit.level === 'province') return doc;
  const told = new Set(bodies.flatMap((b) => (isOfNone(b) ? [] : b.head)));
  const secretaries = bodies.some(hasOther);
  for (const { office, agency, of } of untold) {
    if (!fits(agency.head, office.title, unit)) continue;
    // "Chủ tịch Ủy ban MTTQ *Việt Nam*": the country's, who visits provinces; in a commune that only its own leaders are in it is theirs.
    if (agency.level === 'central' && (guests || unit.level === 'province')) continue;
    // "Hội Nông dân xã A" elsewhere in the article: that one may be meant.
    if (agency.head === PARTY ? secretaries : told.has(agency.head)) continue;
    if (isInOtherProvince(doc, of.first, unit)) continue;
    agency.place = unit;
    agency.level = unit.level as NonNullable<AgencyChunk['level']>;
    agency.levelWord = unit.kind;
    agency.reason = `mọi cơ quan trong bài đều của ${unit.name}`;
    office.agency = agency;
    besideIt(agency, of);
  }
  return doc;
}

function besideIt(agency: AgencyChunk, { offices }: PersonChunk): void {
  for (const { agency: party } of offices) {
    // "UVBTV, Trưởng Công an": on the board of the commune's committee, as if the unit stood there.
    if (party?.head === 'Ban Thường vụ' && party.parent?.parent === agency)
      party.parent = partyOf(agency, party.first, true);
    // "Phó Bí thư, Chủ tịch UBND": of the committee beside it.
    if (party?.cls === 'party-any' && isUnitless(party)) takeUnit(party, agency);
  }
}

const PARTY = 'Đảng ủy';
/** It has a secretary and is no committee of a unit: "Đảng ủy Công an huyện", "Tỉnh đoàn", "Chi bộ thôn". */
const hasOther = ({ head, cls, parent }: AgencyChunk): boolean =>
  (head === PARTY && parent !== undefined) ||
  /^youth-|\|(?:Đoàn |Chi (?:bộ|đoàn)|Ban cán sự|Đảng đoàn)/u.test(`${cls}|${head}`);

/** Offices of a person, with the body that they are of, whose unit stands nowhere. */
function untoldOf(doc: Doc, of: PersonChunk): Untold[] {
  return of.offices.flatMap((office) => {
    const agency = office.agency ?? leftOut(office);
    // "Bí thư *Đảng ủy*, Giám đốc X": of a body that is not read, rather than of the unit.
    if (!agency || (office.agency && agency.head === PARTY)) return [];
    return isUntold(doc, of, office, agency) ? [{ office, agency, of }] : [];
  });
}

/** "*Phó Bí thư* A", "B, *Chánh Thanh tra*": the body is in the title. */
function leftOut({ title, first, last }: OfficeChunk): AgencyChunk | undefined {
  if (/^Phó Bí thư(?: Thường trực)?$/u.test(title)) return { first, last, head: PARTY, cls: 'party-any' };
  return /^(?:Phó )?Chánh Thanh tra$/u.test(title)
    ? { first, last, head: 'Thanh tra', cls: 'local' }
    : undefined;
}

type Level = PlaceRef['level'];
/** Of which each unit of these levels has one. */
const HAS_ONE: readonly (readonly [heads: RegExp, levels: readonly Level[]])[] = [
  [
    /^(?:Đảng ủy|UBND|HĐND|Ủy ban MTTQ Việt Nam|Hội (?:LHPN|Nông dân|Cựu chiến binh|Chữ thập đỏ|Người cao tuổi|Khuyến học|Cựu Công an nhân dân)|Liên đoàn Lao động|Đoàn TNCS Hồ Chí Minh|Công an|(?:Ban|Bộ) Chỉ huy Quân sự)$/u,
    ['province', 'district', 'commune'],
  ],
  [/^(?:Tòa án nhân dân|Viện Kiểm sát nhân dân|Bảo hiểm xã hội)$/u, ['province', 'district']],
  [
    /^(?:Hạt Kiểm lâm|Chi cục Thuế|Thanh tra|Trung tâm (?:Y tế|Chính trị|Bồi dưỡng chính trị)|Phòng giao dịch Ngân hàng Chính sách xã hội)$/u,
    ['district'],
  ],
  [/^Văn phòng HĐND và UBND$/u, ['district', 'commune']],
  [/^Trạm Y tế$/u, ['commune']],
];
const hasOne = (head: string, level?: Level): boolean =>
  HAS_ONE.some(([heads, levels]) => heads.test(head) && (level === undefined || levels.includes(level)));
/** First syllables of what somebody does, behind an office: "*trình bày*", "*khẳng định*". */
const VERBS =
  'dự tham chủ phát đã sẽ vừa cho báo nhấn yêu đề kết trao thay thông đồng cùng trình khẳng ghi chỉ quán triển nêu bày mong khai bế tặng chúc gửi giải điều đánh biểu ký động lưu chia tuyên đọc giới'.split(
    ' ',
  );

/** "Giám đốc *Trung tâm Y tế*", "Bí thư *Đoàn*". */
const isOfNone = (a: AgencyChunk): boolean =>
  isBare(a) || (/^(?:free-sub|youth-any|party-any)$/u.test(a.cls) && !a.place && !a.parent && !a.levelWord);

/** Beside the name, with nothing behind it that tells of what: "Chủ tịch Hội Phụ nữ *chợ Vinh*". */
function isUntold({ tokens }: Doc, person: PersonChunk, o: OfficeChunk, agency: AgencyChunk): boolean {
  if (o.former || o.apart || o.planned || !isOfNone(agency) || !hasOne(agency.head)) return false;
  if (o.last <= person.nameFirst) return o.last >= person.nameFirst - 3;
  const next = tokens[o.last];
  return (
    next === undefined || next.shape === 'break' || /^[.,;)–-]$/u.test(next.text) || says(next, ...VERBS)
  );
}

/** A province's police have a director, and its army a command of another name. */
function fits(head: string, title: string, { level }: PlaceRef): boolean {
  const isProvince = level === 'province';
  if (!hasOne(head, level)) return false;
  if (head === 'Công an') return /Giám đốc/u.test(title) ? isProvince : /Trưởng/u.test(title) && !isProvince;
  if (head.endsWith('Chỉ huy Quân sự')) return head.startsWith('Bộ') === isProvince;
  return true;
}

/** The only unit of those that govern. */
function onlyUnit(bodies: readonly AgencyChunk[], where: Jurisdiction): PlaceRef | undefined {
  const unitOf = (a: AgencyChunk) =>
    a.place ?? (a.levelWord ? where.unitFor(a.levelWord, a.first)?.place : undefined) ?? [];
  const unit = theOne(bodies.filter(governs).flatMap(unitOf));
  return unit?.kind ? unit : undefined;
}
