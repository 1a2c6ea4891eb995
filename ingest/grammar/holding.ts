/**
 * Which offices the words behind a name give it: "A, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh", "A (nguyên Giám đốc Sở X)", "A được bầu làm Bí thư",
 * "A từng giữ các chức vụ: ...". An office that is left is marked as a former one.
 */
import type { OfficeChunk } from '../doc.ts';
import { titles } from '../lexicon/titles.ts';
import type { AgencyContext } from './agency.ts';
import { appointedTo, type Held } from './appointed.ts';
import { cueAt } from './cue.ts';
import { introduced } from './introduced.ts';
import { followedByName, isOfNext, nameFollows } from './of-next.ts';
import { officesAt } from './office.ts';
import { pastUnread } from './office-list.ts';
import { nameAt } from './person.ts';
import { isTop } from './rank.ts';
import { isDash, isOneOf, isSeparator, lowerWords, says } from './words.ts';

/**
 * Offices behind the name that ends at `i`, none of them beyond `last`; `titled`: offices stood before the name too; `cued`: a rank or honorific
 * did, so that an office may follow without a mark ("Thiếu tướng A Giám đốc Công an tỉnh", "đồng chí A Phó Bí thư Huyện ủy").
 */
export function officesAfter(
  ctx: AgencyContext,
  i: number,
  last: number,
  titled: boolean,
  cued = false,
): Held {
  const sep = ctx.tokens[i];
  const open = sep?.text === '(';
  const given =
    appointedTo(ctx, i, last) ??
    whoWas(ctx, i, last) ??
    once(ctx, i, last) ??
    (cued ? behindComma(ctx, i, last) : undefined);
  if (given) return given;
  const marked = (open || isSeparator(sep)) && sep?.text !== ';';
  // "Trần Văn Bảy TUV - Chủ tịch Hội Nông dân tỉnh": a title in letters needs no mark before it.
  const words = titles.longest(ctx.tokens, i)?.length ?? 0;
  const lettered = (sep?.shape === 'upper' && words > 0) || (sep?.shape === 'title' && words > 1 && !titled);
  const unmarked = !marked && !lettered;
  // "ông A nguyên Chủ tịch X".
  const past = says(sep, 'nguyên', 'cựu') ? i + 1 : i;
  if (unmarked && !(cued && (titles.longest(ctx.tokens, past)?.length ?? 0) > 1))
    return { offices: [], end: i };
  const { at, former } = marked ? introduced(ctx, i + 1) : { at: i, former: false };
  let offices = officesAt(ctx, at).filter((o) => o.last <= last);
  if (unmarked && !offices[0]?.agency) return { offices: [], end: i };
  const final = offices.at(-1);
  // "A, Chủ tịch X B": the office before the next name is that name's.
  // "T1 A, T2, T3 B, T4 C": where the title stands before A, all of what stands before B is B's.
  if (final && titled && sep?.text === ',' && offices.length > 1 && nameFollows(ctx, final)) {
    // "T1 A, T2; T3 B": what stands before the mark that parts them stays A's.
    const parted = offices.findIndex((o, n) => n > 0 && ctx.tokens[o.first - 1]?.text === ';');
    offices = parted > 0 ? offices.slice(0, parted) : [];
    return { offices, end: offices.at(-1)?.last ?? i };
  }
  if (final && final.last <= last) offices = withoutCounted(ctx, offices);
  const apart = final !== undefined && isOtherStates(ctx, final, offices);
  if (
    final &&
    final.last < last &&
    (apart || isOfNext(ctx, final) || (titled && holderFollows(ctx, final.last, isDash(sep))))
  )
    offices = offices.slice(0, -1);
  const end = offices.at(-1)?.last;
  if (end === undefined || (titled && !former && addressees(offices))) return { offices: [], end: i };
  // "Theo ông A, Thủ tướng đã giao ...": the head of government begins the clause.
  if (!former && sep?.text === ',' && isTop(offices[0]) && offices.length === 1 && goesOn(ctx, end))
    return { offices: [], end: i };
  if (former) for (const o of offices) o.former = true;
  return more(ctx, offices, open ? pastGone(ctx, end) : end, last);
}

/** "(nguyên Viện trưởng VKSND huyện X *cũ, tỉnh Y cũ)* giữ chức": behind the bracket, where its end tells of units that are no more. */
const pastGone = ({ tokens }: AgencyContext, i: number): number => {
  const told = GONE.exec(lowerWords(tokens, i, i + MOST_GONE));
  return told ? i + told[0].split(' ').length : i;
};
const GONE =
  /^(?:(?:\( )?cũ(?: \))? )?(?:, (?:tỉnh|thành phố|huyện|thị xã) (?:\p{L}+ ){1,4}(?:cũ )?)?\)(?= |$)/u;
const MOST_GONE = 14;

/** "A, Phó Chủ tịch UBND huyện; *Chủ tịch Ủy ban MTTQ và Trưởng Công an* 23 xã": what is told of many units behind a mark is nobody's. */
function withoutCounted({ tokens }: AgencyContext, offices: OfficeChunk[]): OfficeChunk[] {
  const end = offices.at(-1)?.last ?? 0;
  const counted = tokens[end]?.shape === 'number' || says(tokens[end], 'các', 'nhiều', 'một');
  if (!counted || !isOneOf(tokens[end + (says(tokens[end], 'một') ? 2 : 1)], UNITS)) return offices;
  const parted = offices.findLastIndex((o, n) => n > 0 && tokens[o.first - 1]?.text === ';');
  return parted > 0 ? offices.slice(0, parted) : offices.slice(0, -1);
}
const UNITS = ['xã', 'phường', 'huyện', 'quận', 'thị', 'thành', 'tỉnh', 'thôn', 'bản', 'ấp', 'đơn', 'địa'];

/** "A, Bộ trưởng Quốc phòng Việt Nam, *Bộ trưởng Quốc phòng Mỹ*, ông B": an office of another state before the next name. */
function isOtherStates(ctx: AgencyContext, final: OfficeChunk, offices: readonly OfficeChunk[]): boolean {
  const country = final.agency?.country;
  if (offices.length < 2 || country === undefined || offices.at(-2)?.agency?.country === country)
    return false;
  const cue = ctx.tokens[final.last]?.text === ',' ? cueAt(ctx.tokens, final.last + 1) : undefined;
  return cue !== undefined && followedByName(ctx, final.last + 1);
}

/** "ông A, *người vừa* được bầu giữ chức X", "ông A, *người trước đó* đã được bổ nhiệm làm X", "ông A *là một trong ba người* được bầu làm X". */
function whoWas(ctx: AgencyContext, i: number, last: number): ReturnType<typeof appointedTo> {
  const one = ONE_OF.exec(lowerWords(ctx.tokens, i, i + 9));
  if (one) return appointedTo(ctx, i + one[0].split(' ').length - 1, last);
  return (ctx.tokens[i]?.text === ',' || isDash(ctx.tokens[i])) && says(ctx.tokens[i + 1], 'người')
    ? appointedTo(ctx, says(ctx.tokens[i + 2], 'trước') ? i + 4 : i + 2, last)
    : undefined;
}
const ONE_OF =
  /^(?:, )?là (?:một trong (?:số )?(?:(?:những|các|hai|ba|bốn|năm|sáu|\d+) )?)?(?:người|cán bộ|nhân sự)(?: đầu tiên| duy nhất)? (?=(?:được|vừa|mới|trúng) )/u;

/** "ông A, *tái đắc cử* Bí thư Tỉnh ủy": newspapers part the verb from its subject. */
const behindComma = (ctx: AgencyContext, i: number, last: number): Held | undefined =>
  ctx.tokens[i]?.text === ',' &&
  says(ctx.tokens[i + 1], 'được', 'đã', 'tái', 'tiếp', 'vừa', 'trúng', 'đắc', 'mới')
    ? appointedTo(ctx, i + 1, last)
    : undefined;

/** "gửi Phó Thủ tướng A, Bộ trưởng Bộ X, Bộ trưởng Bộ Y": nobody heads two ministries. */
const addressees = (offices: readonly OfficeChunk[]): boolean =>
  new Set(offices.flatMap((o) => (o.title === 'Bộ trưởng' && !o.former ? [o.agency?.head] : []))).size > 1;

const goesOn = ({ tokens }: AgencyContext, i: number): boolean =>
  tokens[i]?.shape === 'lower' && !says(tokens[i], 'và', 'cùng', 'kiêm', 'khóa', 'khoá', 'nhiệm');

/** "ông Cường từng giữ các chức vụ: Giám đốc Sở Tài chính; Chủ tịch UBND thành phố": all of them over. */
function once(ctx: AgencyContext, from: number, last: number): Held | undefined {
  const i = says(ctx.tokens[from], 'sinh') ? afterBirth(ctx, from, last) : from;
  const { at, former } = introduced(ctx, i);
  if (!former) return undefined;
  const offices = officesAt(ctx, at).filter((o) => o.last <= last);
  let end = offices.at(-1)?.last;
  if (end === undefined || followedByName(ctx, end)) return undefined;
  // "từng giữ chức Hiệu trưởng *Cao đẳng nghề X*, Giám đốc Sở Y": of a body that is not read; the list goes on.
  for (let next = goesOnAt(ctx, offices); next !== undefined; next = goesOnAt(ctx, offices)) {
    const others = officesAt(ctx, next).filter((o) => o.last <= last);
    offices.splice(-1, 1, ...others);
    if (others.length === 0) break;
    end = others.at(-1)?.last ?? end;
  }
  for (const o of offices) o.former = true;
  return { offices, end };
}
const goesOnAt = ({ tokens }: AgencyContext, offices: readonly OfficeChunk[]): number | undefined => {
  const final = offices.at(-1);
  return final && !final.agency ? pastUnread(tokens, final.last) : undefined;
};

/** "ông Vinh sinh năm 1968, quê xã X (huyện Y), từng là ...": where the career begins, nobody else named between. */
function afterBirth(ctx: AgencyContext, from: number, last: number): number {
  for (let j = from + 1; j < Math.min(from + 30, last); j++) {
    if (/^[,;]$/.test(ctx.tokens[j]?.text ?? '') && says(ctx.tokens[j + 1], 'từng', 'đã', 'trước'))
      return j + 1;
    if (cueAt(ctx.tokens, j)) return from;
  }
  return from;
}

/** What follows the offices still speaks of their holder: "(nguyên X)", "(cũ) được bổ nhiệm giữ chức X". */
function more(ctx: AgencyContext, offices: OfficeChunk[], end: number, last: number): Held {
  const { tokens } = ctx;
  let at = end;
  const was = tokens[at]?.text === '(' && says(tokens[at + 1], 'cũ') && tokens[at + 2]?.text === ')';
  if (was) at += 3;
  if (tokens[at]?.text === '(') {
    const { at: begin, former } = introduced(ctx, at + 1);
    const inside = officesAt(ctx, begin).filter((o) => o.last <= last);
    const final = inside.at(-1)?.last;
    if (former) for (const o of inside) o.former = true;
    // "(người phát ngôn của Bộ Quốc phòng)": whole, and nobody else's.
    // "(Phó Trưởng Ban Thường trực)": of the board that the list is of.
    const told = (o: OfficeChunk) => o.agency || o.title === 'Phó Trưởng Ban Thường trực';
    const whole = inside.length > 0 && inside.every(told) && tokens[final ?? at]?.text === ')';
    if (final !== undefined && (inside[0]?.former || former || whole))
      return { offices: [...offices, ...inside], end: closing(ctx, final) };
  }
  // "Trưởng Công an xã X, trước đây là Phó Trưởng Công an huyện Y".
  if (tokens[at]?.text === ',') {
    const { at: begin, former } = introduced(ctx, at + 1);
    const past = former ? officesAt(ctx, begin).filter((o) => o.last <= last) : [];
    const final = past.at(-1)?.last;
    if (final !== undefined && !followedByName(ctx, final)) {
      for (const o of past) o.former = true;
      return { offices: [...offices, ...past], end: final };
    }
  }
  // "nguyên Trưởng Công an huyện X (tỉnh Y trước hợp nhất), được bổ nhiệm ...".
  const past = tokens[at]?.text === '(' && offices.length > 0 ? closing(ctx, at + 1, ASIDE) : at;
  if (past > at + 1 && tokens[past]?.text === ',') at = past;
  const mark = tokens[at]?.text === ',' || isDash(tokens[at]) || says(tokens[at], 'do', 'vì');
  const given = whoWas(ctx, at, last) ?? appointedTo(ctx, mark ? at + 1 : at, last);
  if (!given || (says(tokens[at], 'làm') && leadsBoard(ctx, offices, given.offices))) return { offices, end };
  // Who is moved to an office leaves the one he had; "Ủy viên X, nguyên Chủ tịch Y (cũ) giữ chức Z" stays on X.
  const left = given.moved || (was && !offices.at(-1)?.former);
  if (left && !given.offices.every((o) => o.former))
    for (const o of offices) if (!isCentralSeat(o)) o.former = true;
  return { offices: [...offices, ...given.offices], end: given.end };
}

/** "ông A, *Ủy viên Trung ương Đảng*, Bí thư Tỉnh ủy X, được điều động làm Y": a seat for a term, which no move ends. */
const isCentralSeat = ({ title, agency }: OfficeChunk): boolean =>
  /^(?:Ủy viên|Đại biểu)/u.test(title) &&
  /^(?:Ban Chấp hành Trung ương|Bộ Chính trị|Quốc hội)/u.test(agency?.head ?? '');

/** "hội đồng *do* ông A, Phó Chủ tịch UBND tỉnh *làm Chủ tịch*": of the board, not of what he chairs besides. */
const leadsBoard = (
  { tokens }: AgencyContext,
  held: readonly OfficeChunk[],
  given: readonly OfficeChunk[],
): boolean =>
  given.every((o) => !o.agency) &&
  LED_BY.test(lowerWords(tokens, (held[0]?.first ?? 0) - LONGEST_CUED, held[0]?.first ?? 0));
const LED_BY = /(?:^| )do [^.;:]*$/u;
const LONGEST_CUED = 9;

const ASIDE = 10;
/** Behind the bracket that closes within `most` tokens from `i`; `i` where none does. */
export const closing = (ctx: Pick<AgencyContext, 'tokens'>, i: number, most = 6): number => {
  for (let j = i; j < i + most; j++) if (ctx.tokens[j]?.text === ')') return j + 1;
  return i;
};

/**
 * "..., Giám đốc Công an tỉnh - Thiếu tướng B", "Bí thư Huyện ủy - Trần Văn C": the holder of the last office behind its mark; not "A - Chủ tịch X,
 * Thiếu tá B - Trưởng Công an xã", a list whose titles stand behind dashes.
 */
const holderFollows = (ctx: AgencyContext, i: number, dashed: boolean): boolean => {
  const cue = cueAt(ctx.tokens, i + 1);
  if (isDash(ctx.tokens[i])) return followedByName(ctx, i + 1);
  if (ctx.tokens[i]?.text !== ',' || cue?.rank === undefined) return false;
  const next = nameAt(ctx.tokens, cue.end, true);
  return next !== undefined && !(dashed && isDash(ctx.tokens[next.last])) && followedByName(ctx, i + 1);
};
