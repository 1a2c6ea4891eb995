/**
 * Gives elided titles and heads what their neighbours say: "Phó Bí thư, Chủ tịch UBND xã" (of the Đảng ủy xã), "Bí thư Đảng ủy, Giám đốc Công an
 * tỉnh" (the Đảng ủy of Công an tỉnh), "Hội Nông dân, Hội Cựu chiến binh và Đoàn Thanh niên huyện" (each of the huyện).
 */
import type { AgencyChunk, Doc, OfficeChunk, PlaceRef, Token } from '../doc.ts';
import { isSeparator, lowerWords, says } from '../grammar/words.ts';

export function complete(doc: Doc): Doc {
  shareTails(doc.agencies, doc.tokens);
  for (const person of doc.persons) completeOffices(person.offices);
  movedTo(doc);
  ownCommittees(doc);
  ministers(doc);
  return doc;
}

const wholeOf = (a: AgencyChunk): AgencyChunk => (a.parent ? wholeOf(a.parent) : a);
const FAR = 8;

/** "tham gia Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy Đồng Hỷ": the committee that one joins is the one that one is to head. */
function movedTo(doc: Doc): void {
  const offices = [...doc.persons.flatMap((p) => p.offices), ...doc.offices];
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

const MINISTRY = /^Bộ (?!Chính trị|Tư lệnh|Tổng|Chỉ huy)/;

/** "Bộ trưởng Nguyễn Văn A" in an article that names one ministry only, and gives him no other: minister there. */
function ministers(doc: Doc): void {
  const bodies = [...doc.agencies, ...doc.persons.flatMap((p) => p.offices.map((o) => o.agency))];
  const named = new Map(bodies.flatMap((a) => ministriesIn(a)).map((a) => [a.head, a]));
  const [only] = named.values();
  // The head of the government's office is a minister, too.
  if (named.size !== 1 || !only || bodies.some((a) => a?.head === 'Văn phòng Chính phủ')) return;
  const placed = new Set(
    doc.persons.filter((p) => p.offices.some((o) => o.need === 'ministry' && o.agency)).map((p) => p.name),
  );
  for (const { name, offices } of doc.persons)
    for (const o of offices)
      if (o.need === 'ministry' && !o.agency && !placed.has(name) && offices.length === 1)
        o.agency = {
          ...only,
          first: o.first,
          last: o.last,
          reason: `bộ duy nhất được nhắc trong bài: ${only.head}`,
        };
}

const ministriesIn = (a: AgencyChunk | undefined): AgencyChunk[] =>
  a === undefined ? [] : a.cls === 'central' && MINISTRY.test(a.head) ? [a] : ministriesIn(a.parent);

const NEAR = 150;
const COMMITTEE_BODY = /^(Ban (Thường vụ|Tổ chức|Tuyên giáo|Dân vận|Nội chính)|Ủy ban Kiểm tra)$/;

/** "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức" behind "Bí thư Tỉnh ủy ... chủ trì": bodies of the committee named last before. */
function ownCommittees(doc: Doc): void {
  const offices = [...doc.persons.flatMap((p) => p.offices), ...doc.offices];
  const bodies = [...doc.agencies, ...offices.flatMap((o) => (o.agency ? [o.agency] : []))];
  const wholes = bodies.map(committeeOf).filter((c) => c !== undefined);
  wholes.sort((a, b) => a.first - b.first);
  for (const { agency } of offices)
    if (agency?.cls === 'sub' && !agency.parent && !agency.levelWord && COMMITTEE_BODY.test(agency.head)) {
      const whole = wholes.findLast((c) => c.first < agency.first);
      if (whole && agency.first - whole.first < NEAR) agency.parent = whole;
    }
}

const committeeOf = (a: AgencyChunk | undefined): AgencyChunk | undefined =>
  a === undefined || a.cls.startsWith('party-') ? a : committeeOf(a.parent);

const isUnitless = (a: AgencyChunk): boolean => !a.place && !a.parent && !a.levelWord;
const isBare = (a: AgencyChunk): boolean => a.cls === 'local' && isUnitless(a);

/** "Ban Chỉ đạo 35 và Ban Chỉ đạo phòng, chống tội phạm xã X": committees of one place. */
const isCommitteeOfSame = (left: AgencyChunk, right: AgencyChunk): boolean =>
  left.cls === 'committee' &&
  right.cls === 'committee' &&
  !left.place &&
  !left.levelWord &&
  !left.level &&
  right.place !== undefined;

/** "Hội Nông dân huyện và Công an huyện Bảo Yên": the unit is named once. */
const isOfSame = (left: AgencyChunk, right: AgencyChunk): boolean =>
  left.cls === 'local' && !left.place && left.levelWord === right.levelWord && right.place !== undefined;

/** From right to left: a bare head takes the level and place of the agency that it is joined to. */
function shareTails(agencies: AgencyChunk[], tokens: readonly Token[]): void {
  for (let i = agencies.length - 2; i >= 0; i--) {
    const left = agencies[i];
    const right = agencies[i + 1];
    if (!left || !right || !joined(tokens, left.last, right.first)) continue;
    if (areBoards(left, right)) takeCommittee(left, right);
    else if (
      (isBare(left) || isOfSame(left, right) || isCommitteeOfSame(left, right)) &&
      right.cls !== 'central'
    )
      takeUnit(left, right);
  }
}

const BOARD =
  /^(?:Ban (?:Dân vận|Tuyên giáo|Tuyên giáo và Dân vận|Tổ chức|Nội chính|Chấp hành|Thường vụ)|Ủy ban Kiểm tra|Văn phòng)$/u;

/** "Ban Dân vận, Ban Tuyên giáo Tỉnh ủy": two boards, the committee named once. */
const areBoards = (left: AgencyChunk, right: AgencyChunk): boolean =>
  [left, right].every((a) => a.cls === 'sub' && BOARD.test(a.head)) && isUnitless(left);

function takeCommittee(to: AgencyChunk, from: AgencyChunk): void {
  if (from.parent?.cls.startsWith('party-')) to.parent = from.parent;
  else if (!from.parent) takeUnit(to, from);
}

const joined = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!isSeparator(tokens[i]) && !says(tokens[i], 'và', 'cùng')) return false;
  return to > from;
};

function takeUnit(to: AgencyChunk, from: AgencyChunk): void {
  const source = from.place || from.levelWord ? from : from.parent;
  if (!source) return;
  if (source.place) to.place = source.place;
  if (source.level) to.level = source.level;
  if (source.levelWord !== undefined) to.levelWord = source.levelWord;
}

const PARTY_TITLE = /Bí thư/;

/** From the last office of a list to the first. */
function completeOffices(offices: OfficeChunk[]): void {
  for (let i = offices.length - 1; i >= 0; i--) {
    const office = offices[i];
    if (!office) continue;
    const near = neighbour(offices, i);
    if (office.agency === undefined && near && takesAgency(office, near))
      office.agency = elided(office, near);
    else if (office.agency && near) completeAgency(office.agency, near);
  }
}

/** Of what is no ministry nobody is minister. */
const takesAgency = (o: OfficeChunk, near: AgencyChunk): boolean =>
  (o.need === 'agency' && !(o.title.includes('Chủ tịch') && near.cls.startsWith('party-'))) ||
  o.need === 'member' ||
  (o.need === 'ministry' && /^(Bộ|Ủy ban|Thanh tra)/.test(near.head));

/** National bodies whose chairs and secretaries are listed one after another; of state and party bodies nothing is left out. */
const ASSOCIATION = /^(Hội |Tổng Liên đoàn|Liên |Hiệp hội|Trung ương (Hội|Đoàn)|Ủy ban Trung ương)/;

function neighbour(offices: OfficeChunk[], i: number): AgencyChunk | undefined {
  const usable = (o: OfficeChunk | undefined) =>
    o?.agency && (o.agency.cls !== 'central' || ASSOCIATION.test(o.agency.head)) ? o.agency : undefined;
  return usable(offices[i + 1]) ?? usable(offices[i + 2]) ?? usable(offices[i - 1]);
}

function elided(office: OfficeChunk, near: AgencyChunk): AgencyChunk {
  if (/Giám đốc/.test(office.title) && /^Hội đồng (quản trị|thành viên)/.test(near.head))
    return near.parent ?? near;
  // "Phó Tổng Thư ký, Chánh Văn phòng Hội": the secretary is the association's.
  if (/^(?:Văn phòng|Cơ quan)$/.test(near.head) && near.parent) return near.parent;
  if (PARTY_TITLE.test(office.title) && !near.cls.startsWith('party-') && !near.cls.startsWith('youth-'))
    return partyOf(near, office.first);
  return near;
}

/** The party committee beside a body: at the level of government it serves, or inside it ("Đảng ủy Công an tỉnh"). */
function partyOf(near: AgencyChunk, at: number): AgencyChunk {
  const chunk: AgencyChunk = { first: at, last: at, head: 'Đảng ủy', cls: 'party-any' };
  const placed = near.place || near.levelWord || near.parent;
  if (/^(UBND|HĐND|Ủy ban MTTQ|Ban |Đoàn|Hội )/.test(near.head) && (placed || near.cls !== 'central'))
    takeUnit(chunk, near);
  else if (near.cls === 'sub') takeUnit(chunk, near);
  else chunk.parent = near;
  return chunk;
}

/** Is `agency` the body itself or one that it is part of? A body is never put inside itself. */
const holds = (body: AgencyChunk | undefined, agency: AgencyChunk): boolean =>
  body !== undefined && (body === agency || holds(body.parent, agency));

/** Bodies of a party committee; other bodies without their own are part of the neighbour itself. */
const PARTY_BODY =
  /^(Ban (Thường vụ|Chấp hành|Tổ chức|Tuyên giáo|Dân vận|Nội chính|Kinh tế$)|Ủy ban Kiểm tra|Thường trực|Văn phòng)/;

function completeAgency(agency: AgencyChunk, near: AgencyChunk): void {
  if (holds(near, agency)) return;
  if (agency.parent?.cls === 'party-any') completeAgency(agency.parent, near);
  // "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Hòa Bình": one province.
  if (
    agency.cls.startsWith('party-') &&
    !agency.place &&
    agency.levelWord &&
    near.place?.kind === agency.levelWord
  )
    agency.place = near.place;
  if (agency.cls === 'party-any' && !agency.place && !agency.parent && !agency.levelWord) {
    // No committee is inside another: "Thành ủy viên, Bí thư Đảng ủy" is of some body that is not named.
    if (near.cls.startsWith('party-')) return;
    const party = partyOf(near, agency.first);
    Object.assign(agency, { ...party, first: agency.first, last: agency.last, head: agency.head });
  } else if (agency.cls === 'sub' && !agency.parent && !agency.levelWord && !PARTY_BODY.test(agency.head)) {
    agency.parent =
      near.cls === 'party-any' && near.parent && agency.head === 'Đảng đoàn' ? near.parent : near;
  } else if (agency.cls === 'sub' && !agency.parent && !agency.levelWord) {
    const party = near.cls.startsWith('party-')
      ? near
      : near.parent?.cls.startsWith('party-')
        ? near.parent
        : partyOf(near, agency.first);
    agency.parent = party;
  } else if (isBare(agency)) takeUnit(agency, near);
}
