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
import { partyOf, wholeOf } from '../grammar/agency-elided.ts';
import { isBare, isUnitless, takeUnit } from '../grammar/agency-shared.ts';
import { says } from '../grammar/words.ts';
import { type Jurisdiction, jurisdictionOf } from './context.ts';

export function ofOneUnit(doc: Doc): Doc {
  const bare = doc.persons.flatMap((p) =>
    p.offices.filter((o) => isUntold(doc, p, o)).map(({ agency, title }) => ({ agency, title, p })),
  );
  if (bare.length === 0) return doc;
  const bodies = bodiesIn(doc);
  const unit = theOne(bodies, jurisdictionOf(doc));
  if (!unit) return doc;
  // "Chủ tịch MTTQ A" in a province that leaders of the country visit: it may be theirs.
  const guests = officesIn(doc).some((o) => o.agency && wholeOf(o.agency).cls === 'central');
  if (guests && unit.level === 'province') return doc;
  for (const { agency, title, p } of bare) {
    if (!agency || !fits(agency.head, title, unit)) continue;
    // "Chủ tịch Ủy ban MTTQ *Việt Nam*": the country's, who visits provinces; in a commune that only its own leaders are in it is theirs.
    if (agency.level === 'central' && (guests || unit.level === 'province')) continue;
    // "Hội Nông dân xã A" elsewhere in the article: that one may be meant.
    if (bodies.some((b) => b.head === agency.head && !isBare(b))) continue;
    agency.place = unit;
    agency.level = unit.level as NonNullable<AgencyChunk['level']>;
    agency.levelWord = unit.kind;
    agency.reason = `mọi cơ quan trong bài đều của ${unit.name}`;
    for (const { agency: party } of p.offices) {
      // "UVBTV, Trưởng Công an": on the board of the commune's committee, as if the unit stood there.
      if (party?.head === 'Ban Thường vụ' && party.parent?.parent === agency)
        party.parent = partyOf(agency, party.first, true);
      // "Phó Bí thư, Chủ tịch UBND": of the committee beside it.
      if (party?.cls === 'party-any' && isUnitless(party)) takeUnit(party, agency);
    }
  }
  return doc;
}

const HAS_ONE =
  /^(?:UBND|HĐND|Ủy ban MTTQ Việt Nam|Hội (?:LHPN|Nông dân|Cựu chiến binh|Chữ thập đỏ|Người cao tuổi|Khuyến học|Cựu Công an nhân dân)|Liên đoàn Lao động|Đoàn TNCS Hồ Chí Minh|Công an|(?:Ban|Bộ) Chỉ huy Quân sự)$/u;
/** First syllables of what somebody does, behind an office: "*trình bày*", "*khẳng định*". */
const VERBS =
  'dự tham chủ phát đã sẽ vừa cho báo nhấn yêu đề kết trao thay thông đồng cùng trình khẳng ghi chỉ quán triển nêu bày mong khai bế tặng chúc gửi giải điều đánh biểu ký động lưu chia tuyên đọc giới'.split(
    ' ',
  );

/** Beside the name, with nothing behind it that tells of what: "Chủ tịch Hội Phụ nữ *chợ Vinh*". */
function isUntold({ tokens }: Doc, person: PersonChunk, o: OfficeChunk): boolean {
  if (!o.agency || o.former || o.apart || o.planned || !isBare(o.agency) || !HAS_ONE.test(o.agency.head))
    return false;
  if (o.last <= person.nameFirst) return o.last >= person.nameFirst - 3;
  const next = tokens[o.last];
  return (
    next === undefined || next.shape === 'break' || /^[.,;)–-]$/u.test(next.text) || says(next, ...VERBS)
  );
}

/** A province's police have a director, and its army a command of another name. */
function fits(head: string, title: string, { level }: PlaceRef): boolean {
  const isProvince = level === 'province';
  if (head === 'Công an') return /Giám đốc/u.test(title) ? isProvince : /Trưởng/u.test(title) && !isProvince;
  if (head.endsWith('Chỉ huy Quân sự')) return head.startsWith('Bộ') === isProvince;
  return true;
}

const GOVERNS = /^(?:HĐND|UBND)\||\|party-(?:province|city|district|town|quarter|commune|any)$/u;
/** The only unit of those that govern. */
function theOne(bodies: readonly AgencyChunk[], where: Jurisdiction): PlaceRef | undefined {
  const units = bodies.flatMap((a) =>
    GOVERNS.test(`${a.head}|${a.cls}`) && !a.parent
      ? (a.place ?? (a.levelWord ? where.unitFor(a.levelWord, a.first)?.place : undefined) ?? [])
      : [],
  );
  const [first] = units;
  return units.every((p) => p.name === first?.name && p.level === first?.level) && first?.kind
    ? first
    : undefined;
}
