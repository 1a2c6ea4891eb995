/** Walks each sentence once and reads persons with their offices, offices without a person, agencies and places. */
import type { AgencyChunk, Doc, Sentence, Token } from '../doc.ts';
import { type AgencyContext, agencyAt } from '../grammar/agency.ts';
import { largerBeside, ministryBeside } from '../grammar/agency-beside.ts';
import { bureausFrom } from '../grammar/agency-bureaus.ts';
import { forcesFrom } from '../grammar/agency-forces.ts';
import { boardsFrom, codedFrom, departmentsFrom, roomsFrom } from '../grammar/agency-listed.ts';
import { isNobody, isOfAnyUnit } from '../grammar/agency-nobody.ts';
import { postsFrom, schoolsFrom } from '../grammar/agency-one-kind.ts';
import { eachOf } from '../grammar/agency-several.ts';
import { isUnitless } from '../grammar/agency-shared.ts';
import { shortsOf } from '../grammar/agency-short.ts';
import { cueAt } from '../grammar/cue.ts';
import { HAMLET_KINDS, honouredHamletAt } from '../grammar/hamlet-honoured.ts';
import { officeAt } from '../grammar/office.ts';
import { endsShared, personFrom, SEVERAL } from '../grammar/people.ts';
import { bareProvince, placeWithLevel } from '../grammar/place.ts';
import { isShouted, shoutedUnits } from '../grammar/shouted.ts';
import { levelWords } from '../grammar/unit-level.ts';
import type { Walk } from '../grammar/walk.ts';
import { isCapital, isDash, says } from '../grammar/words.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { honorifics, ranks, titles } from '../lexicon/titles.ts';
import { isTagged, tag } from '../tags.ts';
import { foldTones } from '../text.ts';

export function scan(doc: Doc): Doc {
  const out: Walk['out'] = { persons: [], offices: [], agencies: [], places: [] };
  const taken = new Set<number>();
  const shorts = shortsOf(doc);
  for (const p of [...doc.programs, ...doc.documents]) for (let i = p.first; i < p.last; i++) taken.add(i);
  for (const sentence of doc.sentences)
    if (sentence.role === 'title' || sentence.role === 'body') {
      if (isShouted(doc, sentence)) out.places.push(...shoutedUnits(doc, sentence));
      else walk({ ...doc, shorts, out, shared: [], taken }, sentence);
    }
  for (const { agency } of [...out.offices, ...out.persons.flatMap((p) => p.offices)])
    if (agency) besideOf({ ...doc, shorts }, agency);
  return { ...doc, ...out, shorts };
}

/** "Giám đốc *Xí nghiệp X (thuộc Công ty Y)*": as of a body that stands alone. */
function besideOf(ctx: AgencyContext, part: AgencyChunk): void {
  const larger = largerBeside(ctx, part);
  if (larger) part.beside = larger;
}

/** "(Báo An Giang) -" before the lead names the outlet, not an actor. */
function afterOutlet(w: Walk, s: Sentence): number {
  if (w.tokens[s.first]?.text !== '(') return s.first;
  for (let j = s.first + 1; j < Math.min(s.first + 8, s.last); j++)
    if (w.tokens[j]?.text === ')')
      return isDash(w.tokens[j + 1]) || says(w.tokens[s.first + 1], 'báo') ? j + 1 : s.first;
  return s.first;
}

const OTHERS = new Set(
  [...SEVERAL, 'nguyên', 'cựu', 'quyền', 'tân', 'người', ...HAMLET_KINDS].map(foldTones),
);
/** First words of everything that can begin without a capital; capitals may begin names, too. */
const BEGINNINGS =
  tag(({ key }) => OTHERS.has(key)) |
  [titles, agencyHeads, honorifics, ranks, levelWords].reduce((all, trie) => all | trie.begins, 0);
const begins = (t: Token | undefined): boolean =>
  t !== undefined && (t.shape === 'title' || t.shape === 'upper' || isTagged(t, BEGINNINGS));

function walk(w: Walk, s: Sentence): void {
  let i = afterOutlet(w, s);
  while (i < s.last) {
    if (w.shared.length > 0 && endsShared(w, i)) w.shared = [];
    if (!begins(w.tokens[i])) {
      i++;
      continue;
    }
    const next = w.taken.has(i)
      ? undefined
      : (personWithBodies(w, i, s) ??
        officeOnly(w, i, s) ??
        agencyOnly(w, i) ??
        hamletOnly(w, i, s) ??
        placeOnly(w, i));
    i = next !== undefined && next > i ? next : i + 1;
  }
}

/** "ông A được *Bộ Chính trị* điều động tham gia *Ban Chấp hành Đảng bộ X* và giữ chức Y": bodies between a name and its offices are read, too. */
function personWithBodies(w: Walk, i: number, s: Sentence): number | undefined {
  const known = w.out.persons.length;
  const end = personFrom(w, i, s);
  if (end === undefined || w.out.persons.length !== known + 1) return end;
  const person = w.out.persons[known];
  let at = person?.nameLast ?? end;
  for (const o of [...(person?.offices ?? [])].sort((a, b) => a.first - b.first)) {
    if (o.first > at && o.last <= end) bodiesIn(w, at, o.first, o.agency);
    at = Math.max(at, o.last);
  }
  return end;
}

function bodiesIn(w: Walk, from: number, to: number, next: AgencyChunk | undefined): void {
  const known = w.out.agencies.length;
  for (let at = from; at < to; )
    at = (isCapital(w.tokens[at]) && !w.taken.has(at) ? agencyOnly(w, at) : undefined) ?? at + 1;
  if (next?.cls.startsWith('party-'))
    for (const a of w.out.agencies.slice(known)) if (a.cls === 'sub' && isUnitless(a)) joinCommittee(a, next);
}

/** "tham gia *Ban Chấp hành, Ban Thường vụ* và giữ chức Bí thư Tỉnh ủy X": boards of the committee that is told next. */
function joinCommittee(board: AgencyChunk, committee: AgencyChunk): void {
  if (board.head === 'Ban Thường vụ') board.parent = committee;
  if (board.head === 'Ban Chấp hành') board.parent = { ...committee, head: 'Đảng bộ', cls: 'party-any' };
}

/** "đồng chí Chủ tịch UBND huyện yêu cầu": an office that stands for its holder, or a signatory. */
function officeOnly(w: Walk, i: number, s: Sentence): number | undefined {
  const cue = cueAt(w.tokens, i);
  // "cho thôi nhiệm vụ *đại biểu Quốc hội* đối với ông A": a seat, where "đại biểu" alone is how one is called.
  const seat =
    cue?.honorific === 'đại biểu' &&
    says(w.tokens[i - 1], 'thôi', 'vụ', 'danh', 'cách', 'nhiệm', 'và', 'làm');
  const office = officeAt(w, seat ? i : (cue?.end ?? i));
  if (office === undefined || office.last > s.last) return undefined;
  if (office.agency === undefined && cue === undefined) return undefined;
  // "Chủ tịch UBND các huyện A, B": as many bodies, and nobody in particular.
  const several = office.agency && eachOf(w, office.agency);
  if (several) w.out.agencies.push(...several);
  if (several) return several.at(-1)?.last;
  w.out.offices.push({ ...office, first: i });
  return office.last;
}

/** "Ảnh: Báo X", "Ảnh: Cổng thông tin Bộ Y": who took a picture does nothing in it. */
const isCredit = ({ tokens }: Walk, i: number): boolean =>
  tokens[i - 1]?.text === ':' && says(tokens[i - 2], 'ảnh', 'nguồn');

/** Each reads bodies that share a word or a unit; the first that finds some is heard. */
const LISTED = [
  departmentsFrom,
  codedFrom,
  forcesFrom,
  roomsFrom,
  boardsFrom,
  bureausFrom,
  postsFrom,
  schoolsFrom,
];
function listedFrom(w: Walk, i: number): AgencyChunk[] | undefined {
  for (const from of LISTED) {
    const found = from(w, i);
    if (found) return found;
  }
  return undefined;
}

function agencyOnly(w: Walk, i: number): number | undefined {
  if (isCredit(w, i)) return agencyAt(w, i)?.last;
  const listed = listedFrom(w, i);
  const agency = listed ? undefined : agencyAt(w, i);
  const found = listed ?? (agency && eachOf(w, agency)) ?? (agency && !isGeneric(w, agency) ? [agency] : []);
  if (found.length === 1 && found[0]) besideOf(w, found[0]);
  w.out.agencies.push(...found);
  // "ký với Đại đội X *(Bộ Chỉ huy Quân sự tỉnh Y)*": the larger body in brackets does nothing there.
  const aside = found.length === 1 && w.tokens[found[0]?.last ?? 0]?.text === '(' && found[0]?.beside;
  if (aside) return aside.last;
  const last = found.at(-1);
  const ministry = last && ministryBeside(w, last);
  if (ministry) {
    last.beside = ministry;
    last.last = ministry.last;
  }
  return last?.last;
}

/** "công an các cấp", "lực lượng Công an", "UBND các huyện" are nobody in particular. */
function isGeneric(w: Walk, a: AgencyChunk): boolean {
  if (isNobody(w.tokens, a)) return true;
  // There is one of these in the country: "đề nghị Hội Luật gia Việt Nam cấp thẻ" is about it whatever follows.
  const before = w.tokens[a.first - 1];
  // "các nước ASEAN", "hội nghị cấp cao ASEAN": its members, not the body.
  // It is a house, where no office is of it.
  if (a.head === 'Nhà Trắng') return true;
  if (a.cls === 'foreign' && says(before, 'nước', 'khối', 'cao', 'trưởng', 'đồng', 'vực', 'viên', 'minh'))
    return true;
  if (a.cls === 'central' || a.cls === 'foreign') return false;
  // "các hội đồng thi", "các Trung tâm Ứng dụng ...": several, and none of them by name.
  if (says(before, 'các', 'những', 'mỗi') && /^(?:committee|free-sub)$/.test(a.cls) && isUnitless(a))
    return true;
  if (isOfAnyUnit(w.tokens, a)) return true;
  const after = w.tokens[a.last];
  if (says(after, 'toàn', 'nhân') && !a.place) return true;
  // "phản ánh về UBND địa phương": of any.
  if (says(after, 'địa') && says(w.tokens[a.last + 1], 'phương') && !placed(a)) return true;
  if (says(after, 'cấp') && !a.place && !says(w.tokens[a.last + 1], 'phép', 'phát', 'cho')) return true;
  // "Ban Chỉ đạo Cụm an ninh giáp ranh *các huyện A, B*": the one that they have together.
  const theirs = a.cls === 'committee' && isCapital(w.tokens[a.last + 2]);
  if (says(after, 'các', 'hai', 'ba', 'những') && !placed(a) && !theirs && areUnits(w, a.last + 1))
    return true;
  if (after?.shape === 'number' && !a.place && a.levelWord === undefined && !isFullyNamed(a)) return true;
  // "lớp tập huấn dành cho công an xã": the force of any commune.
  if (!a.place && a.levelWord === 'xã' && says(before, 'cho') && says(w.tokens[a.first - 2], 'dành'))
    return true;
  return (
    a.levelWord === undefined &&
    !a.place &&
    !a.parent &&
    a.cls === 'local' &&
    says(before, 'lượng', 'các', 'ngành', 'cán', 'chiến', 'sĩ') &&
    // "ba lực lượng Công an - Quân sự - Biên phòng tỉnh", "liên ngành Công an và Tòa án tỉnh" are named one by one.
    !says(w.tokens[a.first - 3], 'hai', 'ba', 'bốn') &&
    // "ba ngành Công an, Viện kiểm sát, Tòa án huyện".
    !says(w.tokens[a.first - 2], 'liên', 'hai', 'ba', 'bốn') &&
    w.tokens[a.first - 3]?.shape !== 'number' &&
    w.tokens[a.first - 2]?.shape !== 'number'
  );
}

const placed = (a: AgencyChunk): boolean =>
  a.place !== undefined || (a.parent !== undefined && placed(a.parent));

/** "UBND các *quận huyện*", "Hội Luật gia các *cấp*"; not "Ban Thường vụ Tỉnh ủy các *nhiệm kỳ*", "báo cáo Thành ủy những *đề xuất* này". */
const areUnits = ({ tokens }: Walk, i: number): boolean => !MATTERS.has(tokens[i]?.lower ?? '');
/** First syllables of what is counted and no unit. */
const MATTERS = new Set(
  'nhiệm khóa khoá đề giải nội vấn kết biện vi khuyết sai kiến ý chủ phương việc thông văn hồ thủ điều yêu hoạt công'.split(
    ' ',
  ),
);

/** "Ủy ban Quốc gia APEC 2017": a number behind a long name of its own makes it nobody else's. */
const isFullyNamed = (a: AgencyChunk): boolean =>
  /^(?:free-|named)/.test(a.cls) && a.head.split(' ').length > 3;

function hamletOnly(w: Walk, i: number, s: Sentence): number | undefined {
  const hamlet = honouredHamletAt(w, i, s, w.out.agencies.at(-1));
  if (hamlet) w.out.agencies.push(hamlet);
  return hamlet?.last;
}

function placeOnly(w: Walk, i: number): number | undefined {
  const hit = placeWithLevel(w.tokens, w.text, i) ?? bareProvince(w.tokens, w.text, i);
  if (hit === undefined) return undefined;
  w.out.places.push({ first: i, last: hit.end, ...hit.place });
  return hit.end;
}
