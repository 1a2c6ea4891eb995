/**
 * How a sentence names people: by rank or honorific, by a title before the name, in lists that share a title, by a family name before an office.
 * Each reader puts who it finds into the walk and says where to go on.
 */
import type { OfficeChunk, Sentence } from '../doc.ts';
import { MOVED, replaced, respectively, takesOver } from './between.ts';
import { counterpart } from './counterpart.ts';
import { type CueHit, calledAt, cueAt } from './cue.ts';
import { districtsIn } from './electoral.ts';
import { officesAfter } from './holding.ts';
import { acts, goesOnToAct, isAddressed, isOfAnother, opens, toldInOpening } from './lead-in.ts';
import { colonBehind, helpedAt, isRow, pastOthers, withBodyBehind } from './list-lead.ts';
import { markNamed } from './named-for.ts';
import { beginsLine } from './of-next.ts';
import { officesAt } from './office.ts';
import { shareState } from './office-state.ts';
import { isPlaceName, uncued } from './people-bare.ts';
import {
  countAt,
  electedBoard,
  electedWith,
  HELD_BY_SEVERAL,
  namesAfter,
  secondDeputy,
  secondOfTwo,
  sharedNames,
} from './people-lists.ts';
import { isForeignName, nameAt } from './person.ts';
import { ofSomebodyElse, withoutHigher } from './rank.ts';
import { foreignAt, isUnknownUnit, rankedBefore, toldOfTime, withFamilyName } from './titled-name.ts';
import { push, type Walk } from './walk.ts';
import { isDash, lowerWords, phrase, says } from './words.ts';

/** "...; cùng dự có", "; đại diện", "; lãnh đạo": others follow, who share nothing of the list. */
export const endsShared = (w: Walk, i: number): boolean =>
  /^[;,.]$/.test(w.tokens[i]?.text ?? '') &&
  (says(w.tokens[i + 1], 'cùng', 'dự') ||
    (says(w.tokens[i + 1], 'đại', 'lãnh', 'về', 'tham') &&
      says(w.tokens[i + 2], 'diện', 'đạo', 'phía', 'dự')));

/** A person that begins at `i` with a cue, a title, or a family name followed by an office. */
export function personFrom(w: Walk, i: number, s: Sentence): number | undefined {
  const cue = cueAt(w.tokens, i);
  return (
    (cue && cued(w, i, cue, s)) ??
    sharedTitles(w, i, s) ??
    electedBoard(w, i, s) ??
    counterpart(w, i, s) ??
    titledBefore(w, i, s) ??
    uncued(w, i, s)
  );
}

const PLURAL = /^(các|hai|ba|những)/;

function cued(w: Walk, i: number, cue: CueHit, s: Sentence): number | undefined {
  const plural = PLURAL.test(cue.honorific ?? '');
  // "các đồng chí: ..." begins a new list: what the last one shared ends here; not in "Phó Chủ tịch là: bà A *và các ông* B, C".
  const goesOn = says(w.tokens[i - 1], 'và') && w.out.persons.at(-1)?.nameLast === i - 1;
  if (plural && !goesOn) w.shared = [];
  let at = cue.end;
  if (w.tokens[at]?.text === ':') at++;
  const name = nameAt(w.tokens, at, true);
  if (name && !(/đại biểu$/u.test(cue.honorific ?? '') && isPlaceName(w, name.first, name.last))) {
    const end = push(w, i, name, cue, [], s);
    const taken = takesOver(w, i, s.first, s.last);
    if (taken !== undefined) return taken;
    replaced(w, i);
    respectively(w, i);
    if (cue.honorific === 'đại biểu' && end === name.last) return secondDeputy(w, end, s);
    return plural ? namesAfter(w, end, s) : electedWith(w, end, s);
  }
  const ranked = rankedBefore(w, i, cue, s);
  if (ranked !== undefined) return ranked;
  // "đồng chí Phó Chủ tịch UBND tỉnh Hồ Quang Bửu", "các đồng chí Ủy viên BTV Tỉnh ủy: A, t; B, t"
  if (!cue.honorific) return undefined;
  const offices = officesAt(w, plural && says(w.tokens[at], 'là') ? at + 1 : at);
  if (!plural) offices.splice(0, toldInOpening(w, i, offices, s));
  return offices.length === 0 ? undefined : titled(w, i, offices, s, plural);
}

/** Words and figures for two to nine. */
export const SEVERAL = new Set('các hai ba bốn năm 2 3 4 5 6 7 8 9 02 03 04 05 06 07 08 09'.split(' '));

const share = (w: Walk, offices: OfficeChunk[]): void => {
  w.shared = offices;
  w.bare = undefined;
};

/** "các Ủy viên Trung ương Đảng: A, ...; B, ...": offices that a list shares, without "đồng chí". */
function sharedTitles(w: Walk, i: number, s: Sentence): number | undefined {
  // "bầu bổ sung *Ủy viên Ban Bí thư* gồm: ông A và ông B": how many is told by their names.
  const counted = SEVERAL.has(w.tokens[i]?.lower ?? '');
  const elected =
    !counted && says(w.tokens[i - 1], 'bầu', 'sung') && !NAMED_FOR.test(lowerWords(w.tokens, i - 6, i - 1));
  if (!counted && !elected) return undefined;
  const are = /^người (?:đang|từng|hiện) là$/u.test(lowerWords(w.tokens, i + 1, i + 4));
  const begin = elected ? i : are ? i + 4 : says(w.tokens[i + 1], 'vị') ? i + 2 : i + 1;
  const offices = withBodyBehind(w, officesAt(w, begin));
  if (elected && !says(w.tokens[pastOthers(w, offices.at(-1)?.last ?? i)], 'gồm')) return undefined;
  const end = offices.at(-1)?.last;
  const told = says(w.tokens[end ?? 0], 'được', 'vừa', 'trúng');
  const some = end === undefined || (!told && offices.some((o) => o.need === 'member' && !o.agency));
  const last = some ? end : pastOthers(w, end);
  const listed = w.tokens[last ?? 0]?.text === ':' || says(w.tokens[last ?? 0], 'gồm', 'là');
  // "hai phó chủ tịch huyện *A*, B".
  const named = offices.length === 1 && nameAt(w.tokens, last ?? i, false) !== undefined;
  if (last === undefined || !(listed || are || named)) return undefined;
  const helped = helpedAt(w, end ?? i);
  if (helped) titledBefore(w, helped.first, s);
  w.out.places.push(...districtsIn(w, i, last, offices));
  return titled(w, i, offices, s, true) ?? last + 1;
}

const NAMED_FOR = /(?<!\p{L})(?:giới thiệu|đề cử|đề nghị|dự kiến|sẽ|xem xét)(?!\p{L})/u;

/** "Phó Chủ tịch UBND tỉnh Nguyễn Văn A": offices, then the name without punctuation. */
function titledBefore(w: Walk, i: number, s: Sentence): number | undefined {
  const offices = officesAt(w, i);
  if (offices.length === 0) return undefined;
  shareState(offices);
  // "thừa ủy quyền của Thủ tướng, Bộ trưởng X": the head of government is read alone.
  if (withoutHigher(offices).length < offices.length) return undefined;
  // Nobody is named for these: "làm việc với *Chủ tịch UBND tỉnh X*, Giám đốc Sở Y A".
  const others = ofSomebodyElse(offices, w, s) || toldInOpening(w, i, offices, s);
  w.out.offices.push(...offices.splice(0, others).filter((o) => o.agency));
  // "việc ông A được điều động *làm X*, Bộ trưởng B cho rằng": what a verb gives is another's.
  // "bổ nhiệm *vị trí X*, Thủ tướng B còn ký", "hỏi *Bộ trưởng*, đại biểu B nói", "cùng hai *Giám đốc Sở*, Chủ tịch UBND tỉnh B trả lời".
  const [final, mark] = [offices.at(-1), w.tokens[offices.at(-2)?.last ?? 0]];
  const given =
    says(w.tokens[i - 1], 'làm', 'giữ', 'chức', 'vụ', 'danh', 'thành', 'nhiệm', 'trí', 'ghế') ||
    (says(w.tokens[i - 1], 'sự') && says(w.tokens[i - 2], 'nhân')) ||
    (says(w.tokens[i - 1], 'hỏi') && final?.title === 'Đại biểu') ||
    (countAt(w.tokens[i - 1]) !== undefined &&
      (isDash(mark) || !HELD_BY_SEVERAL.test(offices[0]?.title ?? '')));
  if (given && i > s.first && offices.length > 1 && (mark?.text === ',' || isDash(mark)))
    offices.splice(0, offices.length - 1);
  return offices.length === 0 ? undefined : titled(w, i, offices, s, false);
}

const IN_NAME = /(?:[ủu][ỷy] quyền|uỷ quyền|ủy quyền|ủy nhiệm|uỷ nhiệm|thay mặt)(?: của)?$/u;
function titled(w: Walk, i: number, offices: OfficeChunk[], s: Sentence, said: boolean): number | undefined {
  const last = offices.at(-1)?.last ?? i;
  const plural = said || namesRow(w, last, offices);
  const time = plural ? { at: pastOthers(w, last), over: false } : toldOfTime(w, last);
  let at = time.at;
  if (says(w.tokens[at], 'là')) at++;
  // "Giám đốc Công an tỉnh, Thiếu tướng Vũ Hồng K.": a rank may stand between, behind a comma.
  const parted = w.tokens[at]?.text === ',' || isDash(w.tokens[at]);
  // "Thừa ủy quyền của Chủ tịch nước, Thượng tướng B trao": in whose name it is done.
  if (parted && IN_NAME.test(lowerWords(w.tokens, Math.max(s.first, i - 4), i))) return undefined;
  if (parted && cueAt(w.tokens, at + 1)?.rank && standsAlone(w, i, s) && !isOfAnother(w, i, at, s)) at++;
  else if (!plural && apposed(w, i, time.at, offices, s)) at++;
  if (plural && says(w.tokens[at], 'gồm')) at++;
  const told = w.tokens[at]?.text === ':' || (plural && at > last && says(w.tokens[at - 1], 'gồm'));
  if (w.tokens[at]?.text === ':') at++;
  // "6 phó chủ tịch gồm *các ông:* A; B", "là các ông: A, B": the list begins behind their honorific.
  const mark = colonBehind(w, at);
  const colon = told || (plural && mark !== undefined);
  if (colon && mark !== undefined) at = mark;
  const cue = cueAt(w.tokens, at);
  if (cue && at === last && beginsLine(w, at)) return undefined;
  const name = nameAt(w.tokens, cue?.end ?? at, true) ?? foreignAt(w, cue?.end ?? at, offices);
  if (
    name === undefined ||
    name.last > s.last ||
    (!cue?.honorific && isPlaceName(w, name.first, name.last))
  ) {
    if (colon && plural) share(w, offices);
    return undefined;
  }
  // "Tiếp thu ý kiến của *Phó Bí thư Tỉnh ủy*, Đại tá B khẳng định": of another.
  if (parted && opens(w, i, s) && goesOnToAct(w, name.last, s)) return undefined;
  const row = colon && !plural;
  if (row && !isRow(w, i, name, s, cue !== undefined)) return undefined;
  withFamilyName(w, name, offices);
  if (!cue && isUnknownUnit(w, name, offices)) return undefined;
  markNamed(w, i, offices, s);
  if (time.over) for (const o of offices.slice(-1)) o.former = true;
  if (colon && !row) share(w, offices);
  const end = push(w, i, name, cue, offices, s);
  return plural && !colon
    ? sharedNames(w, end, offices, s, countAt(w.tokens[i]))
    : secondOfTwo(w, end, offices, s);
}

/** "Phó Chủ tịch Hội X: *A, B, C*": what several hold, before two names and more; not "Phó Chủ tịch: ...", which quotes him. */
function namesRow(w: Walk, i: number, offices: readonly OfficeChunk[]): boolean {
  if (w.tokens[i]?.text !== ':' || !offices.every((o) => o.agency && HELD_BY_SEVERAL.test(o.title)))
    return false;
  const first = calledAt(w.tokens, i + 1);
  if (!first || w.tokens[first.last]?.text !== ',') return false;
  const second = calledAt(w.tokens, first.last + 1);
  return second !== undefined && second.last - second.first > 2;
}

/** "Phó Chủ tịch UBND huyện X, ông Nguyễn Văn A cho biết", "Bí thư Huyện ủy - Trần Văn B đề nghị": the holder behind a comma or dash; not "theo Chủ tịch UBND xã, ông B ...". */
function apposed(w: Walk, i: number, last: number, offices: readonly OfficeChunk[], s: Sentence): boolean {
  if (w.tokens[last]?.text !== ',' && !isDash(w.tokens[last])) return false;
  const cue = cueAt(w.tokens, last + 1);
  // "Giám đốc Sở Y tế, *bác sĩ* A phát biểu": a degree alone tells no more than none.
  const bare =
    !(cue?.honorific || cue?.rank) &&
    (isDash(w.tokens[last]) || begins(w, i, cue?.end ?? last + 1, s)) &&
    // "Hiệu trưởng Trường X *- GS.TS* A": behind a dash a degree begins a name, which no school ends with.
    ((cue !== undefined && isDash(w.tokens[last])) || offices.every((o) => o.agency?.cls !== 'named'));
  if (!(bare || cue?.honorific) || PLURAL.test(cue?.honorific ?? '') || offices.some((o) => !o.agency))
    return false;
  const name = nameAt(w.tokens, cue?.end ?? last + 1, cue !== undefined);
  // "theo Bộ trưởng Y tế Singapore, ông Gan Kim Yong": where state and name are foreign, no other is told.
  const abroad =
    name !== undefined &&
    offices.every((o) => o.agency?.cls === 'foreign') &&
    isForeignName(phrase(w.text, w.tokens, name.first, name.last));
  // "sau buổi gặp *Chủ tịch UBND tỉnh*, ông Mark Jensen dự ...": a stranger holds no office of ours.
  if (
    !abroad &&
    name &&
    isForeignName(phrase(w.text, w.tokens, name.first, name.last)) &&
    offices.some(isOurs)
  )
    return false;
  if (!abroad && isAddressed(w, i, name?.last ?? i)) return false;
  return (
    name !== undefined &&
    standsAlone(w, i, s) &&
    !(bare && isDash(w.tokens[name.last])) &&
    (says(w.tokens[name.last], ...MOVED) || officesAfter(w, name.last, s.last, true).offices.length === 0)
  );
}

/** "*Tại buổi lễ,* Chủ tịch UBND tỉnh X, *Nguyễn Văn A nhấn mạnh*": who begins the clause and acts needs no honorific. */
function begins(w: Walk, i: number, first: number, s: Sentence): boolean {
  const name = i === s.first || w.tokens[i - 1]?.text === ',' ? nameAt(w.tokens, first, false) : undefined;
  return (
    name !== undefined &&
    name.last - name.first > 2 &&
    !isPlaceName(w, name.first, name.last) &&
    acts(w, name.last)
  );
}

const isOurs = (o: OfficeChunk): boolean =>
  /^(?:local|party|central|youth)/.test(o.agency?.cls ?? '') && !o.agency?.country;

/** Nobody is named right before, whose office this could be: "A, Giám đốc X, Đại tá B" leaves it to A. */
const standsAlone = (w: Walk, i: number, s: Sentence): boolean => {
  const before = w.out.persons.at(-1);
  return before === undefined || before.first < s.first || before.last < i - 1 || before.titled === true;
};
