/** Ends of bodies' own names: a town's name, a bureau's code; and names that are none. */
import type { AgencyChunk, Token } from '../doc.ts';
import { unitsNamed } from '../lexicon/gazetteer.ts';
import { fold } from '../text.ts';
import { isCount } from './own-name-words.ts';
import { nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { levelAt } from './unit-level.ts';
import { capitalRun, isBrand, isCapital, isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** "Hiệp hội du lịch Đà Nẵng", "Đồn Biên phòng Cửa khẩu quốc tế Hà Tiên": a unit's bare name behind small letters ends the name. */
export function bareUnitAt(ctx: Context, i: number, capitals = false): number | undefined {
  const small = ctx.tokens[i - 1]?.shape === 'lower';
  if (!isCapital(ctx.tokens[i]) || (!small && !(isCapital(ctx.tokens[i - 1]) && capitals))) return undefined;
  const hit = placeAfterHead(ctx.tokens, ctx.text, i);
  // "Trường Đại học Luật *Hà Nội*", "Công ty Quốc Cường *Gia Lai*": behind capitals only a province's.
  if (!small && hit?.place.level !== 'province') return undefined;
  const next = hit && ctx.tokens[hit.end];
  const alone = hit && (!isCapital(next) || says(next, 'tnhh', 'ctcp') || nameAt(ctx.tokens, hit.end, false));
  return alone ? hit.end : undefined;
}

/** "Tổng công ty Xây dựng Sài Gòn *TNHH Một thành viên*", "X *trách nhiệm hữu hạn MTV*": the form of a firm behind its name. */
export function formEnd(tokens: readonly Token[], i: number): number {
  const from = isDash(tokens[i]) ? i + 1 : i;
  const full = says(tokens[from], 'trách') && says(tokens[from + 2], 'hữu') && says(tokens[from + 3], 'hạn');
  const at = full ? from + 4 : says(tokens[from], 'tnhh') ? from + 1 : from;
  if (at === from) return i;
  if (says(tokens[at], 'mtv')) return at + 1;
  return says(tokens[at], 'một', '1') && says(tokens[at + 1], 'thành') ? at + 3 : at;
}

/** "Ban Chỉ huy phòng thủ khu vực 3 - Con Cuông": its number and the place where it sits are its name; "Quân khu 4" has its number alone. */
export function commandEnd(tokens: readonly Token[], base: AgencyChunk): number | undefined {
  const at = base.last + 1;
  // "Tỉnh đội *Quảng Nam - Đà Nẵng*": a province that was two.
  const run = base.head === 'Tỉnh đội' ? capitalRun(tokens, base.last, 4) : at;
  if (run > at && isDash(tokens[run]) && isCapital(tokens[run + 1])) return capitalRun(tokens, run + 1, 4);
  if (!/^(?:\d{1,3}|[IVX]{1,4})$/u.test(tokens[base.last]?.text ?? '')) return undefined;
  if (/^(?:Quân khu|Quân đoàn|Binh đoàn|Đoàn Kinh tế - Quốc phòng)$/u.test(base.head)) return at;
  if (!/phòng thủ khu vực$/iu.test(base.head)) return undefined;
  const sits = isDash(tokens[at]) && isCapital(tokens[at + 1]) && !says(tokens[at + 1], 'ảnh');
  return sits ? capitalRun(tokens, at + 1, 4) : at;
}

/** "Bệnh viện *199*", "Bệnh viện *19-8*", "Bệnh viện *Quân y 175*": a number or a day is its name; "Bệnh viện *(Đa khoa) Trung ương Thái Nguyên*". */
export function hospitalEnd(ctx: Context, base: AgencyChunk): number | undefined {
  const { tokens } = ctx;
  const [i, t] = [base.last, tokens[base.last]];
  if (base.head !== 'Bệnh viện') return undefined;
  const centre = says(t, 'đa') && says(tokens[i + 1], 'khoa') ? i + 2 : i;
  if (says(tokens[centre], 'trung') && says(tokens[centre + 1], 'ương')) {
    const seat = placeAfterHead(tokens, ctx.text, centre + 2);
    return seat?.place.level === 'province' ? seat.end : undefined;
  }
  const at = says(t, 'quân', 'dân') && says(tokens[i + 1], 'y') ? i + 2 : i;
  const [number, mark, month] = [0, 1, 2].map((n) => tokens[at + n]);
  if (!/^\d{1,3}$/u.test(number?.text ?? '') || isCount(tokens, at)) return undefined;
  const day = (isDash(mark) || mark?.text === '/') && /^\d{1,2}$/u.test(month?.text ?? '');
  if (day && at === i) return at + 3;
  return number?.text.length === 3 || at > i ? at + 1 : undefined;
}

/** Any such school or firm. */
export const isNameless = (name: string): boolean => NAMELESS.test(name) || FORM_ONLY.test(name);
/** "Công ty TNHH giao": small words behind the form of a firm. */
const FORM_ONLY = /^[Cc]ông ty (?:TNHH|CP|MTV|cổ phần)(?: MTV)?(?: \p{Ll}+)?$/u;
const NAMELESS =
  /^(?:công ty (?:tnhh|cp|cổ phần)(?: mtv)?|ngân hàng tmcp)$|^trường (?:đại học|cao đẳng|trung cấp|thpt|thcs|tiểu học|mầm non|đh|cđ)$/iu;

/** "HĐTV *Petrovietnam*", "Tổng Giám đốc *MobiFone*", "Giám đốc *VNPT Hà Tĩnh*": a firm by its brand alone. */
export function brandBody(ctx: Context, i: number, any = false): AgencyChunk | undefined {
  const brand = isBrand(ctx.tokens[i]) || (any && SYLLABLES.test(fold(ctx.tokens[i]?.text ?? '')));
  if (!isCapital(ctx.tokens[i]) || !brand || nameAt(ctx.tokens, i, false)) return undefined;
  let end = i + 1;
  while (end < i + 4 && isCapital(ctx.tokens[end]) && !nameAt(ctx.tokens, end, false)) end++;
  return { first: i, last: end, head: phrase(ctx.text, ctx.tokens, i, end), cls: 'named' };
}

/** "Sabeco": more syllables than one. */
const SYLLABLES = /[aeiouy][^aeiouy\s'’]+[aeiouy]/u;

/** "Ban Chỉ đạo thi THPT quốc gia *năm 2018* tỉnh X", "Ban Chỉ đạo kỳ thi THPT quốc gia *2019 tại* X": the year of an exam before its unit. */
export function examYear(
  { tokens, text }: Context,
  own: AgencyChunk,
): { last: number; year: string } | undefined {
  if (!/^Ban Chỉ đạo (?:kỳ )?thi /iu.test(own.head)) return undefined;
  const at = says(tokens[own.last], 'năm') ? own.last + 1 : own.last;
  const year = tokens[at]?.text ?? '';
  const last = says(tokens[at + 1], 'tại', 'ở', 'của') ? at + 2 : at + 1;
  if (!/^20\d\d$/u.test(year)) return undefined;
  const level = placeAfterHead(tokens, text, last)?.place.level ?? levelAt(tokens, last)?.level;
  return level === 'province' ? { last, year } : undefined;
}

/** "Hội An" is no association. */
export const isTown = (name: string): boolean => unitsNamed(name).some((u) => u.level !== 'commune');

/** Bodies of the country beside the ministries that have a Vụ. */
export const HAS_VUS =
  /^(?:Bộ (?!Chỉ huy)|Tổng cục |Ban \p{Lu}\p{L}+ [\p{L} ]*Trung ương |Ủy ban Kiểm tra Trung ương|Văn phòng (?:Chính phủ|Quốc hội|Trung ương|Chủ tịch nước)|Thanh tra Chính phủ|Ủy ban Dân tộc|Ngân hàng Nhà nước|Kiểm toán Nhà nước|Viện Kiểm sát nhân dân tối cao|Tòa án nhân dân tối cao)/u;

/** "Cục Cảnh sát ... (C 72 - Bộ Công an)", "Cục X (C72)", "Vụ X (Vụ 5, Viện KSND tối cao)": the bureau's code, under which it is named later, and the ministry. */
export function codeAt(
  ctx: Context,
  own: AgencyChunk,
  inside: (i: number) => AgencyChunk | undefined,
): AgencyChunk | undefined {
  const { tokens } = ctx;
  const [open, letter, number, next] = [0, 1, 2, 3].map((n) => tokens[own.last + n]);
  const counted = says(letter, 'vụ', 'cục') && /^(?:\d{1,3}|[IVX]{1,4})$/u.test(number?.text ?? '');
  const lettered = /^\p{Lu}{1,2}$/u.test(letter?.text ?? '') && number?.shape === 'number';
  if (open?.text !== '(' || !(counted || lettered)) return undefined;
  const kind = own.head.split(' ')[0];
  const code = { ...own, head: `${kind} ${counted ? '' : letter?.text}${number?.text}` };
  if (next?.text === ')') {
    const behind = tokens[own.last + 4];
    const of = inside(own.last + (behind?.text === ',' || isDash(behind) ? 5 : 4));
    return of && HAS_VUS.test(`${of.head} `)
      ? { ...own, last: of.last, parent: of, other: { ...code, parent: of } }
      : { ...own, last: own.last + 4, other: code };
  }
  const parent = bodyInBracket(ctx, own.last + 3, inside);
  return parent && { ...own, last: parent.last + 1, parent, other: { ...code, parent } };
}

/** "(C 72 *- Bộ Công an*)": the body behind the mark at `i`, which closes the bracket. */
function bodyInBracket(
  { tokens }: Context,
  i: number,
  inside: (i: number) => AgencyChunk | undefined,
): AgencyChunk | undefined {
  const body = isDash(tokens[i]) || tokens[i]?.text === ',' ? inside(i + 1) : undefined;
  return body && tokens[body.last]?.text === ')' ? body : undefined;
}

/** "Cơ quan Cảnh sát điều tra (*C 46, Bộ Công an*)": whose it is, behind the letters of the bureau that it sits in. */
export function behindCode(
  ctx: Context,
  i: number,
  inside: (i: number) => AgencyChunk | undefined,
): AgencyChunk | undefined {
  const [open, letters, number] = [0, 1, 2].map((n) => ctx.tokens[i + n]);
  const coded =
    open?.text === '(' && /^(?:[ACP]|P[ACX]|AN)$/u.test(letters?.text ?? '') && number?.shape === 'number';
  const force = coded ? bodyInBracket(ctx, i + 3, inside) : undefined;
  return force && /^(?:Bộ )?Công an$/u.test(force.head) ? { ...force, last: force.last + 1 } : undefined;
}

/** "Phòng Xây dựng phong trào (PV28), Công an tỉnh": the department's code, under which it is named later. */
export function departmentCode(ctx: Context, own: AgencyChunk): { end: number; head: string } | undefined {
  const [open, letters, number, close] = [0, 1, 2, 3].map((n) => ctx.tokens[own.last + n]);
  return own.head.startsWith('Phòng ') &&
    open?.text === '(' &&
    /^P\p{Lu}$/u.test(letters?.text ?? '') &&
    number?.shape === 'number' &&
    close?.text === ')'
    ? { end: own.last + 4, head: `Phòng ${letters?.text}${number.text}` }
    : undefined;
}

/** "Chuyển đổi *số*", "Dân *số*": words that end so. */
const ENDS_IN_NUMBER = ['đổi', 'dân', 'tần', 'xổ', 'nghệ', 'tế', 'hội', 'thiểu'];
/** "Ban Quản lý dự án *85*", "Đội CSGT *số 3*": what is known by its number; no other name ends in "số". */
export function numberEnd(tokens: readonly Token[], i: number, managed: boolean): number {
  const told = says(tokens[i - 1], 'số');
  const bare = told ? i - 1 : i;
  const at = says(tokens[bare], 'số') ? bare + 1 : bare;
  const project = managed && says(tokens[bare - 1], 'án') && says(tokens[bare - 2], 'dự');
  if (!told && !project) return i;
  if (/^(?:\d{1,3}|[IVX]{1,4})$/u.test(tokens[at]?.text ?? '')) return at + 1;
  return told && says(tokens[bare - 1], ...ENDS_IN_NUMBER) ? i : bare;
}
