/** Bare names of a list: a title before the first goes to each, an office behind the last is everybody's. */
import type { OfficeChunk, PersonChunk, Sentence, Token } from '../doc.ts';
import { agencyAt } from './agency.ts';
import { appointedTo } from './appointed.ts';
import { bothTold } from './both-are.ts';
import { bracketEach } from './bracket-each.ts';
import { type CueHit, cueAt } from './cue.ts';
import { closing, officesAfter } from './holding.ts';
import { nameFollows } from './of-next.ts';
import { officeAt } from './office.ts';
import { nameAt } from './person.ts';
import { push, type Walk } from './walk.ts';
import { isCapital, isDash, lowerWords, says } from './words.ts';

const COUNTS = new Map(
  [
    ['hai', '2', '02'],
    ['ba', '3', '03'],
    ['bốn', '4', '04'],
    ['năm', '5', '05'],
    ['6', '06'],
    ['7', '07'],
    ['8', '08'],
    ['9', '09'],
  ].flatMap((writings, n) => writings.map((w) => [w, n + 2])),
);
/** How many a word or figure counts, up to nine. */
export const countAt = (t: Token | undefined): number | undefined => COUNTS.get(t?.lower ?? '');

/** "các đồng chí Phó Chủ tịch X A, B, C": the title goes to each bare name. */
export function sharedNames(
  w: Walk,
  from: number,
  offices: OfficeChunk[],
  s: Sentence,
  counted: number | undefined,
): number {
  const start = w.out.persons.length - 1;
  let at = from;
  while (
    at < s.last &&
    (w.tokens[at]?.text === ',' || w.tokens[at]?.text === ';' || says(w.tokens[at], 'và'))
  ) {
    const cue = cueAt(w.tokens, at + 1);
    // "hai cựu Chủ tịch A và B; *ông* C, Giám đốc X": the next is told by himself.
    if (cue && w.tokens[at]?.text === ';') return at;
    const name = nameAt(w.tokens, cue?.end ?? at + 1, true);
    // "*Hai* Phó Bí thư là ông A và ông B, Chủ tịch UBND tỉnh": the last of them, whatever else he is.
    // "*hai* Thứ trưởng A, B *và ông* C, nguyên Giám đốc X": so many are counted, and C is told by himself.
    const whole = w.out.persons.length - start + 1 === counted;
    if (!name) return at;
    const last = whole && (cue ? cue.honorific !== undefined : says(w.tokens[name.last], 'và', 'cùng'));
    if (!(last || endsList(w, name.last))) return at;
    at = push(w, at + 1, name, cue, offices, s);
  }
  return oneEach(w, w.out.persons.slice(start), s) ?? at;
}

const LEAD_OF_LIST = 10;
const BOARD = /^(?:Ban (?:Thường vụ|Chấp hành|Bí thư)|Bộ Chính trị|Ủy ban (?:Kiểm tra|MTTQ(?: Việt Nam)?))$/;
/**
 * "15 người được bầu vào Ban Thường vụ Thành ủy gồm: A, B, C", "danh sách Ban Thường vụ Thành ủy gồm A, B", "các đồng chí trong Ban Thường vụ
 * Tỉnh ủy: A - t; B - t": each is a member of it, whatever else is told of them. Says where the list begins.
 */
export function electedBoard(w: Walk, i: number, s: Sentence): number | undefined {
  if (!says(w.tokens[i], 'ban', 'bộ', 'ủy', 'uỷ')) return undefined;
  const among =
    says(w.tokens[i - 1], 'trong') &&
    /(?:đồng chí|đ\/c|vị|ông, bà|\d (?:người|thành viên))$/u.test(
      lowerWords(w.tokens, Math.max(s.first, i - 5), i - 1),
    );
  const listed = says(w.tokens[i - 2], 'danh') && says(w.tokens[i - 1], 'sách');
  if (!among && !listed && !says(w.tokens[i - 1], 'vào', 'gia')) return undefined;
  const agency = agencyAt(w, i);
  if (!agency || !BOARD.test(agency.head)) return undefined;
  let at = agency.last;
  const most = among ? 1 : LEAD_OF_LIST;
  while (at < agency.last + most && !says(w.tokens[at], 'gồm', 'là', ':', '.', among ? ':' : ',')) at++;
  if (w.tokens[at]?.text === ',' && says(w.tokens[at + 1], 'gồm')) at++;
  if (!says(w.tokens[at], 'gồm', 'là', ':')) return undefined;
  // "gồm *các ông, bà:* A, B".
  const mark = says(w.tokens[at + 1], 'các') ? pastHonorifics(w, at + 2) : at + 1;
  if (w.tokens[mark]?.text === ':') at = mark;
  const cue = cueAt(w.tokens, at + 1);
  const name = nameAt(w.tokens, cue?.end ?? at + 1, cue !== undefined);
  if (!name || name.last > s.last) return undefined;
  const need = `inside:${agency.head}`;
  w.shared = [{ first: i, last: agency.last, title: 'Ủy viên', need, agency }];
  w.bare = undefined;
  return at + 1;
}

function pastHonorifics(w: Walk, i: number): number {
  let at = i;
  while (says(w.tokens[at], 'ông', 'bà', 'đồng', 'chí', ',')) at++;
  return at;
}

/** "các ông A, B, C được bầu giữ chức ...": bare names of a list, and the office behind the last is everybody's. */
export function namesAfter(w: Walk, from: number, s: Sentence): number {
  const start = w.out.persons.length - 1;
  let at = from;
  for (let mark = pastSide(w, at); mark < s.last && joins(w, mark); mark = pastSide(w, at)) {
    const cue = cueAt(w.tokens, mark + 1);
    const name = nameAt(w.tokens, cue?.end ?? mark + 1, true);
    if (!name || name.last > s.last || officeAt(w, mark + 1)) break;
    at = push(w, mark + 1, name, cue, [], s);
  }
  const list = w.out.persons.slice(start);
  const each = oneEach(w, list, s);
  if (each !== undefined) return each;
  if (!bracketEach(w, list)) shareGiven(w, list, s);
  return at;
}

/** A semicolon joins bare names only: "bầu A, B; C vào X", and not "A được bầu làm X; ông B làm Y". */
const joins = (w: Walk, i: number): boolean =>
  w.tokens[i]?.text === ',' ||
  says(w.tokens[i], 'và') ||
  (w.tokens[i]?.text === ';' && w.out.persons.at(-1)?.nameLast === i);
const LONGEST_SIDE = 6;
/** "các đại biểu A *(Cà Mau)*, B và C": whose deputy one is. */
const pastSide = (w: Walk, i: number): number => {
  const end = w.tokens[i]?.text === '(' && isCapital(w.tokens[i + 1]) ? closing(w, i + 1, LONGEST_SIDE) : i;
  return end > i && joins(w, end) ? end : i;
};

/** "A (Trưởng ban X), B (Chánh Văn phòng Y) *giữ chức Z*": what is given behind the last, or behind the bracket with what he was, is everybody's. */
function shareGiven(w: Walk, list: readonly PersonChunk[], s: Sentence): void {
  const last = list.at(-1);
  if (!last || list.length < 2) return;
  const behind = w.tokens[last.nameLast]?.text === '(' ? closing(w, last.nameLast + 1, ASIDE) : last.nameLast;
  const both = bothTold(w, last.nameLast, behind, s.last);
  if (both.length > 0) for (const p of list) p.offices = [...p.offices, ...both];
  if (both.length > 0 || !appointedTo(w, behind, s.last)) return;
  const given = last.offices.filter((o) => o.first >= behind);
  for (const p of list) if (p !== last) p.offices = [...p.offices, ...given];
}

const ASIDE = 24;

/** "các ông A, B và C - vừa *lần lượt* được bổ nhiệm làm X, Y, Z": one office for each; where the list ends then. */
function oneEach(w: Walk, list: readonly PersonChunk[], s: Sentence): number | undefined {
  const last = list.at(-1);
  if (!last || list.length < 2) return undefined;
  const mark = w.tokens[last.nameLast];
  const at = isDash(mark) || mark?.text === ',' ? last.nameLast + 1 : last.nameLast;
  if (!lowerWords(w.tokens, at, at + 4).includes('lần lượt')) return undefined;
  const given = appointedTo(w, at, s.last);
  if (given?.offices.length !== list.length) return undefined;
  for (const [n, p] of list.entries())
    p.offices = [...p.offices.filter((o) => o.first < last.nameLast), ...given.offices.slice(n, n + 1)];
  return given.end;
}

/** A longer row of names is no list of those elected to one post. */
const MOST_ELECTED = 40;

/** "Ông A, B và C được bầu làm Phó Bí thư": the office behind the last name is everybody's. */
export function electedWith(w: Walk, from: number, s: Sentence): number {
  const first = w.out.persons.at(-1);
  if (!first || first.offices.length > 0) return from;
  // "miễn nhiệm chức danh X đối với bà A *và B*".
  const office = w.out.offices.at(-1);
  const told = says(w.tokens[first.first - 1], 'với') && office && first.first - office.last < 3;
  // "*Thay* ông A, ông B được bầu giữ chức X".
  if (!told && says(w.tokens[first.first - 1], 'thay', 'cho', 'thế', 'theo', 'lời', 'của', 'với'))
    return from;
  const names: { first: number; last: number; begin: number; cue: CueHit | undefined }[] = [];
  for (let at = from; at < s.last && (w.tokens[at]?.text === ',' || says(w.tokens[at], 'và', 'cùng')); ) {
    const cue = cueAt(w.tokens, at + 1);
    const name = nameAt(w.tokens, cue?.end ?? at + 1, cue !== undefined);
    if (!name) break;
    if (names.length === MOST_ELECTED) return from;
    names.push({ ...name, begin: at + 1, cue });
    at = name.last;
  }
  const end = names.at(-1)?.last ?? from;
  const behind = w.tokens[end]?.text === '(' ? closing(w, end + 1, ASIDE) : end;
  const given = names.length === 0 ? undefined : appointedTo(w, behind, s.last);
  const both = names.length === 0 ? [] : bothTold(w, end, behind, s.last);
  const ends = /^[.,;(]$/.test(w.tokens[end]?.text ?? '.') || says(w.tokens[end], 'nghỉ', 'do', 'vì');
  const all = told && !given && names.every((n) => n.last - n.first > 2) && ends;
  // "ông A và ông B được bầu giữ chức X và Y": one each.
  if (!all && both.length === 0 && (!given || given.offices.length > 1)) return from;
  let last = end;
  for (const { cue, begin, ...name } of names) last = push(w, begin, name, cue, [], s);
  const list = w.out.persons.slice(-1 - names.length);
  const shared = both.length > 0 ? both : (list.at(-1)?.offices.filter((o) => o.first >= behind) ?? []);
  for (const p of list) if (p.offices.length === 0) p.offices = [...shared];
  return last;
}

/** Behind the name comes no office of its own; one that another name follows is that one's. */
function endsList(w: Walk, i: number): boolean {
  if (isDash(w.tokens[i])) return says(w.tokens[i + 1], 'vừa', 'lần', 'đều', 'cùng');
  // "bổ nhiệm ba Ủy viên X là A, B và C *làm* Thứ trưởng": what they become.
  if (says(w.tokens[i], 'làm', 'giữ')) return true;
  const office = officeAt(w, i + 1);
  return office === undefined || (/^[,;]$/.test(w.tokens[i]?.text ?? '') && nameFollows(w, office));
}

/** "đại biểu A *và B* đặt câu hỏi": the second of two deputies comes bare. */
export function secondDeputy(w: Walk, from: number, s: Sentence): number {
  const name = says(w.tokens[from], 'và') ? nameAt(w.tokens, from + 1, false) : undefined;
  if (!name || name.last > s.last || name.last - name.first < 3 || w.tokens[name.last]?.shape !== 'lower')
    return from;
  return push(w, from + 1, name, undefined, [], s);
}

/** Titles that a body has several of. */
export const HELD_BY_SEVERAL = /^(?:Phó |Thứ trưởng|Ủy viên|Đại biểu|Trợ lý)/u;

/** "Phó Trưởng Ban Pháp chế A *và B*": the second of two deputies comes bare, and no title follows either. */
export function secondOfTwo(w: Walk, from: number, offices: OfficeChunk[], s: Sentence): number {
  const person = w.out.persons.at(-1);
  if (!person || !says(w.tokens[from], 'và') || !offices.every((o) => HELD_BY_SEVERAL.test(o.title)))
    return from;
  const name = nameAt(w.tokens, from + 1, false);
  if (!name || name.last > s.last || name.last - name.first < 3 || person.last !== person.nameLast)
    return from;
  const before = lowerWords(w.tokens, s.first, offices[0]?.first ?? from);
  if (ACCUSED.test(before) || !actsWith(w, name.last)) return from;
  if (officesAfter(w, name.last, s.last, true, false).offices.length > 0 || !endsList(w, name.last))
    return from;
  return push(w, from + 1, name, undefined, offices, s);
}

/** Where two of one office are told as two: the list ends, or they do together what officials do; "A và B, chủ hộ", "A và B là ...", "A và B bị ..." tell of a citizen beside. */
function actsWith(w: Walk, i: number): boolean {
  if (/^[.;]$/.test(w.tokens[i]?.text ?? '.')) return true;
  return TOGETHER.test(lowerWords(w.tokens, i, i + LONGEST_VERB));
}
const LONGEST_VERB = 5;
const TOGETHER =
  /^(?:(?:đã|cùng|đồng|trực tiếp|cũng|tới|đến|sẽ) )*(?:dự|tham dự|chủ trì|chủ tọa|phát biểu|điều hành|trao|tặng|thăm|kiểm tra|tiếp|chúc mừng|động viên|chứng kiến|ký|báo cáo|trả lời|giải trình|chỉ đạo)(?= |$)/u;
/** Before the office: one accused, or at odds with the other. */
const ACCUSED =
  /(?:^| )(?:tố cáo|tố giác|khiếu nại|khởi tố|bắt(?! (?:đầu|nguồn|tay))|kiện|bị can|bị cáo|vụ (?:án|việc|kiện)|giữa|mâu thuẫn|tranh chấp|vợ chồng)(?= |$)/u;
