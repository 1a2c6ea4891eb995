/** What the walk over a sentence has found so far, and how a person with the offices behind the name goes into it. */
import type { Doc, OfficeChunk, PersonChunk, Sentence } from '../doc.ts';
import type { AgencyContext } from './agency.ts';
import type { Held } from './appointed.ts';
import { isSole, ofBracket } from './bracket-unit.ts';
import { careerAfter, isWhole } from './career.ts';
import type { CueHit } from './cue.ts';
import { closing, officesAfter } from './holding.ts';
import { ofWhoActs } from './lead-in.ts';
import { officesAt } from './office.ts';
import { isOneOf, lowerWords, phrase, says } from './words.ts';

export interface Walk extends AgencyContext {
  out: Pick<Doc, 'persons' | 'offices' | 'agencies' | 'places'>;
  /** Offices that a list shares: "các đồng chí Ủy viên BTV Tỉnh ủy: A, ...; B, ...". */
  shared: OfficeChunk[];
  /** The first of that list came without a title of his own. */
  bare?: boolean | undefined;
  /** The first of that list came without "ông", "bà", "đồng chí" of his own. */
  plain?: boolean;
  /** Papers stand where they stand: no agency is read inside "Chương trình phối hợp". */
  taken: Set<number>;
}

/** "ông A (SN 1963) hiện là X", "bà B (giữa) là Y", "ông C (em rể ông D) làm Z": an age, a place in the picture or a relative stands between. */
const pastAside = (w: Walk, i: number, s: Sentence): number => {
  if (w.tokens[i]?.text !== '(') return i;
  const end = closing(w, i + 1, LONGEST_ASIDE);
  return end > i + 1 && end <= s.last && isBeside(lowerWords(w.tokens, i + 1, end - 1)) ? end : i;
};
const isBeside = (said: string): boolean => BESIDE.test(said) || RELATED.test(said);
const LONGEST_ASIDE = 15;
const LONGEST_TOLD = 30;
const BESIDE =
  /^(?:sn|sinh|ảnh|trái|phải|giữa|bìa|đứng|ngồi|thứ (?:\d|nhất|hai|ba|tư|năm|sáu)|hàng|áo|người (?:đứng|ngồi|bên|thứ)|bên (?:trái|phải)|\d\d tuổi)(?!\p{L})[^,;]*(?:[,;] (?:quê|ngụ|trú|sinh|ở|tại|dân tộc|người|p?gs|ts|ths|tiến sĩ|thạc sĩ|giáo sư|kỹ sư|cử nhân|bác sĩ|trình độ|tốt nghiệp|cao cấp)(?!\p{L}).*)?$/u;

const RELATED =
  /^(?:\d\d tuổi , )?(?:cha|bố|mẹ|vợ|chồng|con|em|anh|chị|cháu)(?: (?:trai|gái|rể|dâu|ruột|họ|chú|vợ|chồng|cả|út|nuôi|cùng cha khác mẹ|với)){0,3}(?:$| (?:của |với )?(?:nguyên |cựu )?(?:ông|bà|anh|chị|bộ trưởng|thủ tướng|bí thư|chủ tịch|phó|giám đốc|trưởng)(?= ))/u;

/** Offices behind a name, as an apposition or as prose tells them; what is told of "em trai của ông A" is not his. */
function heldBehind(w: Walk, first: number, i: number, s: Sentence, titled: boolean, cued: boolean): Held {
  const at = pastAside(w, i, s);
  const held = listedFor(w, first, at, s) ?? officesAfter(w, at, s.last, titled, cued);
  const found = held.offices.length > 0;
  const kin = isOneOf(w.tokens[first - 1], KIN);
  // "em trai ông A được bổ nhiệm làm X": what is told with no mark between is his brother's.
  if (w.tokens[at]?.shape === 'lower' && isRelatives(w, first)) return { offices: [], end: i };
  const career = kin && !found ? undefined : careerAfter(w, found ? held.end : at, s.last, found);
  const all =
    !career?.offices.length || (found && !career.offices.every(isWhole))
      ? { ...held, end: found ? held.end : i }
      : { offices: [...held.offices, ...career.offices], end: career.end };
  // "bà A là vợ ông B (Giám đốc X), được bổ nhiệm làm Y": what the bracket tells of him, and no more.
  const bracket = w.tokens[at]?.text === '(' && isRelatives(w, first) ? closing(w, at + 1, LONGEST_TOLD) : at;
  if (bracket <= at + 1 || all.end <= bracket) return all;
  return { offices: all.offices.filter((o) => o.last < bracket), end: bracket };
}
/** "cách tất cả *chức vụ* trong Đảng của ông A, *gồm*: X; Y": the offices that are counted up behind the name. */
function listedFor(w: Walk, first: number, i: number, s: Sentence): Held | undefined {
  const at = w.tokens[i]?.text === ',' ? i + 1 : i;
  if (!says(w.tokens[at], 'gồm')) return undefined;
  const before = lowerWords(w.tokens, Math.max(s.first, first - POSTS_BEFORE), first);
  if (!POSTS.test(before)) return undefined;
  const offices = officesAt(w, w.tokens[at + 1]?.text === ':' ? at + 2 : at + 1).filter(
    (o) => o.last <= s.last,
  );
  const end = offices.at(-1)?.last;
  if (end === undefined) return undefined;
  if (/(?:cách|thôi|miễn)/u.test(before)) for (const o of offices) o.former = true;
  return { offices, end };
}
const POSTS_BEFORE = 14;
const POSTS = /(?<!\p{L})(?:chức vụ|chức danh)(?: [^,;.:]{1,30})? (?:của|đối với|với)$/u;

const isRelatives = ({ tokens }: Walk, first: number): boolean =>
  isOneOf(tokens[first - (says(tokens[first - 1], 'của') ? 2 : 1)], RELATIVES);
const RELATIVES = ['cha', 'bố', 'mẹ', 'vợ', 'chồng', 'con', 'em', 'anh', 'chị', 'trai', 'gái', 'rể'];
export const KIN = [...RELATIVES, 'của', 'với', 'cho', 'thay'];

const ministries = (offices: readonly OfficeChunk[]): (string | undefined)[] =>
  offices.flatMap((o) => (o.title === 'Bộ trưởng' && !o.former && o.agency ? [o.agency.head] : []));

/** Nobody heads two ministries. */
const isTwice = (before: readonly OfficeChunk[], behind: readonly OfficeChunk[]): boolean =>
  new Set([...ministries(before), ...ministries(behind)]).size > 1 && ministries(before).length > 0;

const isShared = (w: Walk, { first }: OfficeChunk): boolean => w.shared.some((o) => o.first === first);

export function push(
  w: Walk,
  first: number,
  name: { first: number; last: number },
  cue: CueHit | undefined,
  before: OfficeChunk[],
  s: Sentence,
): number {
  // "các đồng chí Phó Giám đốc: A, B; bà C, Chủ tịch UBND phường": who comes with a title behind, where the last came bare, shares nothing.
  const last = w.out.persons.at(-1);
  const lone = w.shared.length > 0 && last?.offices.every((o) => isShared(w, o)) === true;
  const held = heldBehind(w, first, name.last, s, before.length > 0, cue !== undefined);
  // "Bộ trưởng Bộ X A, *Bộ trưởng Bộ Y*": the next one's, whose name is not read.
  const others = isTwice(before, held.offices) || ofWhoActs(w, first, held.offices, s);
  const { offices, end } = others ? { offices: [], end: name.last } : held;
  // "các Phó Thủ tướng: A, B; Bộ trưởng Bộ X C": who comes with a title of his own, where the first came bare, shares nothing.
  const own = before.length > 0 && before !== w.shared;
  // "các đồng chí Tỉnh ủy viên: A, Chủ tịch X; B, Bí thư Y; *đồng chí* C, Giám đốc Z": who is called so alone, behind those who are not, shares nothing.
  if (w.bare === undefined) w.plain = cue?.honorific === undefined;
  else if (w.plain && cue?.honorific && w.tokens[first - 1]?.text === ';') w.shared = [];
  w.bare ??= !own;
  if (own && w.bare) w.shared = [];
  const alone = cue?.honorific ?? w.shared.some(isSole);
  if (lone && offices.length > 0 && alone && w.tokens[first - 1]?.text === ';') w.shared = [];
  const told = before === w.shared ? [] : w.shared;
  // "đại biểu A (*Hà Nam*)": whose deputy he is.
  const none = offices.length > 0 || cue?.honorific === 'đại biểu';
  const each = none ? undefined : ofBracket(w, name.last, [...before, ...told], w.shared.length > 0);
  const person: PersonChunk = {
    first,
    last: each?.end ?? end,
    name: phrase(w.text, w.tokens, name.first, name.last),
    nameFirst: name.first,
    nameLast: name.last,
    offices: each?.offices ?? [...before, ...offices, ...told],
  };
  if (cue?.rank) person.rank = cue.rank;
  if (before.length > 0) person.titled = true;
  if (cue?.honorific) person.honorific = cue.honorific;
  w.out.persons.push(person);
  return person.last;
}
