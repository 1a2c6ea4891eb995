/**
 * Gives elided titles and heads what their neighbours say: "Phó Bí thư, Chủ tịch UBND xã" (of the Đảng ủy xã), "Bí thư Đảng ủy, Giám đốc Công an
 * tỉnh" (the Đảng ủy of Công an tỉnh), "Hội Nông dân, Hội Cựu chiến binh và Đoàn Thanh niên huyện" (each of the huyện).
 */
import { type AgencyChunk, type Doc, type OfficeChunk, officesIn, type PlaceRef } from '../doc.ts';
import {
  ASSOCIATION,
  completeAgency,
  GOVERNS,
  isCommitteeInside,
  partyOf,
  unionOf,
} from '../grammar/agency-elided.ts';
import { isUnitless, shareTails, wholeOf } from '../grammar/agency-shared.ts';
import {
  centralBoards,
  OTHER_PARTY,
  ofAssociation,
  partyBoards,
  spokesmen,
} from '../grammar/boards-beside.ts';
import { delegations } from '../grammar/delegations.ts';
import { inheritBody } from '../grammar/inherited.ts';
import { isFormerOnly, isLedBySame, lendsNothing } from '../grammar/not-lent.ts';
import { listsOf } from '../grammar/office-list.ts';
import { shareState } from '../grammar/office-state.ts';
import { onlySeats } from '../grammar/only-seats.ts';
import { takesAgency } from '../grammar/takes-agency.ts';
import { shareHeads } from '../grammar/unit-before.ts';
import { lowerWords } from '../grammar/words.ts';

export function complete(doc: Doc): Doc {
  shareTails(doc.agencies, doc.tokens);
  shareHeads(doc.agencies, doc.tokens);
  onlySeats(doc);
  const otherParty = OTHER_PARTY.test(doc.text);
  const heading = headingOf(doc);
  for (const person of doc.persons) {
    // "các phó phòng gồm: A (Phó phòng X), B": what completes the title for A is not B's.
    person.offices = person.offices.map((o) =>
      /^unit:(?:Phòng|Ban|Đội|Khoa)$/u.test(o.need) ? { ...o } : o,
    );
    organiserOnly(person.offices);
    completeOffices(
      doc,
      person.offices.filter((o) => !o.apart && !heading.has(o)),
      otherParty,
    );
    for (const list of listsOf(person.offices.filter((o) => o.apart))) completeOffices(doc, list, otherParty);
  }
  inheritBody(doc, heading);
  movedTo(doc);
  delegations(doc);
  return doc;
}

/** "*Các Phó Chủ tịch* gồm: bà A (Phó Chủ tịch Quốc hội); ông B, Chủ tịch Hội X": deputies of the one body, which none of their own posts tells. */
function headingOf({ persons }: Doc): ReadonlySet<OfficeChunk> {
  const seen = new Set<OfficeChunk>();
  const heads = new Set<OfficeChunk>();
  for (const { nameFirst, offices } of persons)
    for (const o of offices) {
      if (o.agency || o.title !== 'Phó Chủ tịch' || o.first > nameFirst) continue;
      if (seen.has(o)) heads.add(o);
      seen.add(o);
    }
  return heads;
}

const FAR = 8;

/** "tham gia Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy Đồng Hỷ": the committee that one joins is the one that one is to head. */
function movedTo(doc: Doc): void {
  const offices = officesIn(doc);
  const placed = offices.flatMap((o) =>
    o.agency?.place && o.agency.cls.startsWith('party-') ? [{ o, body: o.agency }] : [],
  );
  placed.sort((a, b) => a.o.first - b.o.first);
  let at = 0;
  for (const a of doc.agencies) {
    while (at < placed.length && (placed[at]?.o.first ?? 0) <= a.last) at++;
    const whole = wholeOf(a);
    const next = placed[at];
    if (whole.place || !whole.cls.startsWith('party-') || !next || next.o.first - a.last >= FAR) continue;
    const words = lowerWords(doc.tokens, a.last, next.o.first);
    if (
      next.body.head === whole.head &&
      /^(?:(?:, |và |để )*(?:giữ(?: chức(?: vụ| danh)?)?|làm))$/u.test(words)
    )
      whole.place = next.body.place as PlaceRef;
  }
}

const PARTY_TITLE = /Bí thư/;

/** "Phó Chủ tịch UBND huyện, Trưởng ban tổ chức", "Cục trưởng Cục Tuyên huấn, Phó Trưởng Ban Tổ chức": no committee told, and the first of a government or a force: who prepares an occasion. */
function organiserOnly(offices: OfficeChunk[]): void {
  const at = offices.findIndex((o) => o.agency?.head === 'Ban Tổ chức' && isUnitless(o.agency));
  if (at < 0) return;
  const government = offices.some((o) => HAS_NONE.test(`${o.agency?.head ?? ''} `));
  const force = offices.slice(0, at).some((o) => FORCE.test(`${o.agency?.head ?? ''} `));
  if (government || force) offices.splice(at, 1);
}
const HAS_NONE = /^(?:UBND|Ủy ban MTTQ|Hội |Công ty|Tập đoàn|Báo |Đài |Tạp chí|Trường|Sở )/u;
const FORCE =
  /^(?:Bộ (?!Chính trị)|Tổng cục|Cục |Công an|Quân (?:khu|đoàn|chủng)|Vùng |Ban Chỉ huy|Liên đoàn|Đoàn (?:TNCS|Thanh niên))/u;

/** From the last office of a list to the first. */
function completeOffices(doc: Doc, offices: OfficeChunk[], otherParty: boolean): void {
  shareState(offices);
  partyBoards(offices);
  spokesmen(offices);
  if (!otherParty) centralBoards(offices);
  for (let i = offices.length - 1; i >= 0; i--) {
    const office = offices[i];
    if (!office) continue;
    const beside = suited(office, neighbour(offices, i));
    const near = beside && lendsNothing(doc, office, offices, beside) ? undefined : beside;
    const same = office.agency ? undefined : sameUnit(office, offices);
    if (same) office.agency = same;
    else if (office.agency === undefined && near && takesAgency(office, near))
      office.agency = elided(office, near);
    else if (office.agency && near) {
      const union = unionOf(office.agency, near, offices.find((o) => o.agency === near)?.title ?? '');
      if (union) office.agency.parent = union;
      else if (!isFormerOnly(office, offices, near)) {
        const heads = offices.some((o) => o.agency === near && IS_HEAD.test(o.title));
        completeAgency(office.agency, near, heads);
      }
    }
  }
}

/**
 * "Thành viên Hội đồng thành viên, Tổng Giám đốc, Chủ tịch *Hội đồng xây dựng giá*": a council has no director and no boards of a firm;
 * "Bí thư Đảng ủy, Chính ủy, Chủ tịch Hội đồng Thi đua *Bộ CHQS tỉnh*": nobody commands one, but what it is part of.
 */
function suited({ title, agency }: OfficeChunk, near: AgencyChunk | undefined): AgencyChunk | undefined {
  const council = near && /^(?:Hội đồng|Ban Chỉ đạo|Tổ) /u.test(near.head) && !INSIDE.test(near.head);
  const firms = LEADS_FORCE.test(title) || INSIDE.test(agency?.head ?? '');
  // Of one board both are members.
  if (agency && near && agency.head === near.head && (near.parent || INSIDE.test(near.head)))
    return near.parent;
  // "Phó Chủ tịch *Hội đồng Trị sự*, Trưởng Ban Thông tin X": what governs the whole is no department's.
  if (agency && near?.parent && GOVERNS.test(agency.head) && /^(?:Ban|Phòng|Văn phòng) /u.test(near.head))
    return near.parent;
  return council && firms ? near.parent : near;
}
const LEADS_FORCE = /Giám đốc|[Cc]hỉ huy trưởng|Chính ủy|[Cc]hính trị viên|Tham mưu trưởng|Tư lệnh/u;

/** Who heads a province's police or command sits on the province's board; their deputies on that of their own committee. */
const IS_HEAD = /^(?:Giám đốc|Chỉ huy trưởng|Chính ủy)$/;

/** "Phó Trưởng Ban Pháp chế HĐND tỉnh được bầu giữ chức Trưởng ban": of the same one. */
function sameUnit(office: OfficeChunk, offices: readonly OfficeChunk[]): AgencyChunk | undefined {
  const [need, unit] = office.need.split(':');
  const kept = offices.filter(
    (o) =>
      `${o.agency?.head ?? ''} `.startsWith(`${unit} `) &&
      !(o.agency?.head === unit && o.former && !office.former) &&
      // "Bí thư Đoàn Thanh niên Công an tỉnh - Phó Trưởng đoàn": of a delegation, for no union has one.
      !/^(?:Ban (?:Chấp hành|Thường|Bí thư|cán sự)|Đoàn (?:TNCS|Thanh niên))/.test(o.agency?.head ?? '') &&
      !isLedBySame(office, o),
  );
  return need === 'unit' && kept.length === 1 ? kept[0]?.agency : undefined;
}

/** Central bodies whose own boards and committees are listed beside their heads. */
const HAS_INSIDE = new RegExp(
  `${ASSOCIATION.source}|^(?:Tổng cục|Tập đoàn|Tổng công ty|Trường|Đại học|Học viện|Bệnh viện|Viện) `,
  'u',
);
const BESIDE = 3;

function neighbour(offices: OfficeChunk[], i: number): AgencyChunk | undefined {
  const [before, own, next] = [offices[i - 1], offices[i], offices[i + 1]];
  const usable = (o: OfficeChunk | undefined) =>
    o?.agency &&
    (o.agency.cls !== 'central' || HAS_INSIDE.test(o.agency.head) || isCommitteeInside(own?.agency, o.agency))
      ? o.agency
      : undefined;
  // "thôi giữ chức Chủ tịch UBND quận, Phó Bí thư để giữ chức X": of what stands right before.
  if (before && own && next && own.first - before.last < BESIDE && next.first - own.last >= BESIDE)
    return usable(before) ?? usable(next);
  return usable(next) ?? usable(offices[i + 2]) ?? usable(before);
}

const LEADS_WHOLE = /Giám đốc|Hiệu trưởng|Viện trưởng|Cục trưởng/;
/** Unions and committees inside a firm or school. */
const INSIDE =
  /^(?:Công đoàn|Đảng ủy|Đảng bộ|Chi bộ|Đoàn TNCS|Hội đồng trường|Hội đồng quản trị|Hội đồng thành viên)/;

function elided(office: OfficeChunk, near: AgencyChunk): AgencyChunk {
  // "Phó Tổng Giám đốc, Chủ tịch Công đoàn Công ty X": the firm's.
  if (LEADS_WHOLE.test(office.title) && INSIDE.test(near.head) && near.parent) return near.parent;
  // "Phó Tổng Thư ký, Chánh Văn phòng Hội": the secretary is the association's; "Phó Giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh": the police's.
  if (
    (/^(?:Văn phòng|Cơ quan)$/.test(near.head) ||
      (/Giám đốc/.test(office.title) && /^Cơ quan (?:Cảnh sát|An ninh) điều tra$/.test(near.head))) &&
    near.parent
  )
    return near.parent;
  // "Phó Tổng Thư ký, Trưởng Ban Tổ chức cán bộ Hội X": the association's.
  const association = /Tổng Thư ký$/u.test(office.title) ? ofAssociation(near) : undefined;
  if (association) return association;
  // "Thẩm phán A, Phó Chánh Tòa Hình sự TAND tỉnh", "kiểm sát viên cao cấp, Vụ trưởng Vụ X Viện KSND tối cao": of the court or procuracy.
  if (
    /^(?:Thẩm phán|Kiểm sát viên)/u.test(office.title) &&
    /^(?:Tòa|Vụ|Phòng) /u.test(near.head) &&
    near.parent
  )
    return near.parent;
  // "Thứ trưởng, Chủ nhiệm Ủy ban Biên giới quốc gia, Bộ Ngoại giao".
  if (office.need === 'ministry' && near.parent) return wholeOf(near);
  if (
    PARTY_TITLE.test(office.title) &&
    !near.cls.startsWith('party-') &&
    !near.cls.startsWith('youth-') &&
    !/Đoàn(?: TNCS| Thanh niên|$)/u.test(near.head)
  )
    return partyOf(near, office.first, near.level === 'commune');
  return near;
}
