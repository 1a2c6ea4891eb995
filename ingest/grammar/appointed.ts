/** Appointments told by a verb: "được bầu giữ chức Phó Bí thư Tỉnh ủy", "thôi giữ chức X", "được chỉ định tham gia Ban Thường vụ Huyện ủy". */
import type { AgencyChunk, OfficeChunk } from '../doc.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { isOfNext, nameFollows } from './of-next.ts';
import { officesAt } from './office.ts';
import { takesAgency } from './takes-agency.ts';
import { isCapital, lowerWords, says } from './words.ts';

export interface Held {
  offices: OfficeChunk[];
  /** After the last word that speaks of the offices. */
  end: number;
}

const APPOINTED =
  /^(?:(?:được|cùng|đều|đã|nhận quyết định|tiếp nhận|tiếp tục|vừa|tái|trúng|chính thức|tín nhiệm|bầu|điều động|bổ nhiệm|phân công|chỉ định|luân chuyển|cử|và|,|đến nhận công tác|nhận công tác|nhận nhiệm vụ|biệt phái|điều chuyển|điều|(?<!đã )chuyển(?! giao)|ra|công tác|lần lượt|vị trí|đảm nhiệm|đảm nhận|đảm trách|đến|về|sang|phê chuẩn|giới thiệu|để|vào|bổ sung|tham gia|làm|giữ|thôi|bị|cách|miễn nhiệm|đắc|tạm thời|phụ trách|bãi nhiệm|chuyên trách|tại|(?<=(?:bổ nhiệm|bầu|cử) )lại|đề bạt|suy tôn|cho(?= thôi)|kéo dài thời gian)\s+)*(?<what>(?<=(?:được|trúng) )bầu|(?<=bầu bổ sung )vào|giữ chức vụ|giữ chức danh|giữ chức|giữ cương vị|làm|tái cử|tái đắc cử|trúng cử|đắc cử|thôi giữ chức|thôi chức|cách chức|chức vụ|chức danh|chức|bổ nhiệm|chỉ định|nhận nhiệm vụ|nhận chức|nhậm chức|vào vị trí|vào chức|trở thành|kiêm nhiệm|kiêm giữ chức|thăng chức lên|(?<=được )giao (?:phụ trách|nhiệm vụ)(?: chức vụ| chức danh)?|giao|(?:(?:buộc|phải|xin|sẽ) )*(?:từ chức|(?:rời|mất) (?:ghế|chức(?: vụ| danh)?|cương vị|vị trí)))$/u;
/** "ông A *vừa rời ghế* Chủ tịch X", "*xin từ chức*", "*sẽ rời vị trí*": who leaves a post holds it, or did. */
const LEAVES =
  /^(?:(?:sẽ|xin|phải|buộc|đã|vừa|mới|bị|chính thức|quyết định) )*(?:từ chức|(?:rời|mất) (?:ghế|chức|cương vị|vị trí))(?= |$)/u;
const LONGEST_LEAVE = 6;
/** No more in office; "sẽ rời", "xin từ chức" are not yet done. */
const LEFT =
  /thôi|cách|miễn|bãi nhiệm|^(?!(?:.* )?(?:sẽ|xin) ).*(?:từ chức|(?:rời|mất) (?:ghế|chức|cương|vị))/u;
const LOOK_AHEAD = 18;

/** "ông A được bầu giữ chức Phó Bí thư Tỉnh ủy": the office behind the verb; one that is given up is a former one. */
export function appointedTo(
  ctx: AgencyContext,
  i: number,
  last: number,
): (Held & { moved: boolean }) | undefined {
  if (
    !says(
      ctx.tokens[i],
      'được',
      'cùng',
      'đều',
      'vừa',
      'đã',
      'mới',
      'làm',
      'giữ',
      'thôi',
      'tái',
      'bị',
      'tiếp',
      'trúng',
      'đắc',
      'đến',
      'về',
      'sang',
      'chuyển',
      'nhận',
      'nhậm',
      'lần',
      'vào',
      'tham',
    ) &&
    !LEAVES.test(lowerWords(ctx.tokens, i, i + LONGEST_LEAVE))
  )
    return undefined;
  const words: string[] = [];
  const members: OfficeChunk[] = [];
  let into: AgencyChunk | undefined;
  const decided = says(ctx.tokens[i], 'tham', 'thôi', 'vào') && isDecided(ctx, i);
  let far = LOOK_AHEAD;
  for (let j = i; j < Math.min(i + far, last); j++) {
    const seats = JOINS_AS.test(words.join(' ')) ? seatsAt(ctx, j) : undefined;
    if (seats) {
      for (const o of seats.offices) members.push({ ...o, ...(!decided && { given: true }) });
      far += seats.end - j;
      j = seats.end - 1;
      continue;
    }
    // "được *Bộ Chính trị* điều động tham gia *Ban Chấp hành Đảng bộ X* và giữ chức": who decides, and where to.
    const body = words.length > 0 && isCapital(ctx.tokens[j]) ? agencyAt(ctx, j) : undefined;
    if (body) {
      const member = memberOf(body, words.join(' '), decided);
      if (member) members.push(member);
      into = GOES_TO.test(words.join(' ')) ? body : undefined;
      far += body.last - j;
      j = body.last - 1;
      continue;
    }
    // "người được *Thủ tướng* bổ nhiệm làm", "được *Chủ tịch nước* giao quyền".
    const decider = words.at(-1) === 'được' && isCapital(ctx.tokens[j]) ? officesAt(ctx, j)[0] : undefined;
    if (decider && !nameFollows(ctx, decider)) {
      far += decider.last - j;
      j = decider.last - 1;
      continue;
    }
    words.push(ctx.tokens[j]?.lower ?? '');
    const said = words.join(' ');
    // "được giao *quyền* Chủ tịch UBND tỉnh"; "được giao Giám đốc Sở X xử lý" is somebody else's task.
    const entrusted = words.at(-1) !== 'giao' || says(ctx.tokens[j + 1], 'quyền');
    let offices =
      entrusted &&
      APPOINTED.test(said) &&
      (isBureauHead(ctx, j + 1) || !says(ctx.tokens[j + 1], 'vụ', 'danh'))
        ? officesAt(ctx, says(ctx.tokens[j + 1], 'hai', 'các', 'ba') ? j + 2 : j + 1).filter(
            (o) => o.last <= last,
          )
        : [];
    const final = offices.at(-1);
    if (final && final.last < last && isOfNext(ctx, final)) offices = offices.slice(0, -1);
    const end = offices.at(-1)?.last;
    if (end === undefined) continue;
    // "đoàn do A làm trưởng đoàn": whom a visit is led by, no office.
    if (said === 'làm' && /^(?:Phó )?Trưởng$/.test(offices[0]?.title ?? '') && leadsTeam(ctx, j + 1))
      return undefined;
    // "ban giám khảo do A làm trưởng ban": of the board of that occasion; "bầu bà A, Phó Trưởng Ban X, làm Trưởng ban này" is of X.
    if (
      said === 'làm' &&
      offices.every((o) => !o.agency && o.need.startsWith('unit:')) &&
      !(isDecided(ctx, i) && says(ctx.tokens[end], 'này')) &&
      !offices.some((o) => /^unit:(?:Cụm|Khối)$/u.test(o.need))
    )
      return undefined;
    // "tham gia Ban Thường vụ Huyện ủy và giữ chức X": the board is read as a body, the office by itself.
    if (words[0] === 'tham' && !decided) return undefined;
    // "Thủ tướng đã cách chức Thứ trưởng X đối với ông B": he did not hold it.
    if (/(?:cách|miễn|bãi) /.test(`${said} `) && !/bị|được/.test(said)) return undefined;
    // "Tổng thống A đã bổ nhiệm thống đốc bang B": whom he appoints.
    if (/^(?:đã|vừa|mới) (?:bổ nhiệm|chỉ định)$/u.test(said)) return undefined;
    // "được giao nhiệm vụ *Chủ tịch UBND tỉnh giao*": who gave him the task.
    if (/giao (?:nhiệm vụ|phụ trách)$/u.test(said) && says(ctx.tokens[end], 'giao', 'phân', 'ký', 'chỉ'))
      return undefined;
    if (LEFT.test(said)) for (const o of offices) o.former = true;
    else if (into) seatIn(into, offices);
    const named = /giới thiệu(?! và(?: |$))|quy hoạch|đề cử/.test(said) && !/trúng|đắc/.test(said);
    // "được bầu giữ chức" is done; "giữ chức" and "làm" alone hang on what was said before: "giới thiệu ông A làm X".
    const done = !named && (decided || /được|đã|vừa|trúng|đắc|tiếp tục|tái|rời |mất |từ chức/.test(said));
    for (const o of offices)
      Object.assign(o, { ...(!done && { given: true }), ...(named && { planned: true }) });
    const joined = named ? [] : members.filter((m) => m.last <= last && within(m, offices));
    const moved = /điều |chuyển |đến nhận|(?:^| )(?:về|sang) /.test(said);
    return { offices: [...joined, ...offices], end, moved };
  }
  // "giới thiệu bà A tham gia Ban Thường vụ": no member yet.
  const done = decided || /được|đã|vừa|trúng/u.test(words.join(' '));
  const alone = members.filter(
    (m) =>
      done &&
      m.last <= last &&
      (m.agency?.head === 'Ban Thường vụ' ||
        (decided && m.need === 'agency' && m.agency) ||
        (words[0] === 'trúng' && m.agency?.parent) ||
        (decided && m.agency?.parent && !m.former)) &&
      (m.agency.parent || !m.former),
  );
  const end = alone.at(-1)?.last;
  return end === undefined ? undefined : { offices: alone, end, moved: false };
}

/** "*chỉ định* ông A tham gia Ban Chấp hành ...": who decides stands before the name. */
const isDecided = ({ tokens }: AgencyContext, i: number): boolean =>
  DECIDED.test(lowerWords(tokens, Math.max(0, i - LOOK_BACK), i));
const LOOK_BACK = 24;
const DECIDED =
  /(?:^| )(?:chỉ định|phân công|điều động|luân chuyển|chuẩn y|bổ sung|(?<!(?:để|giới thiệu) )hiệp thương(?: cử)?|(?<!(?:được|đề nghị|sẽ|dự kiến|để|giới thiệu) )bầu)(?: (?:đồng chí|ông|bà|anh|chị|và))? [^.:]*$/u;

/** "được điều động *về* Sở Y tế X, giữ chức Phó Giám đốc", "nhận công tác *tại* Y": where to. */
const GOES_TO = /(?:^| )(?:về|đến|sang|tại|công tác)$/u;
/** "... Ủy ban Kiểm tra Thành ủy, giữ chức *Phó Chủ nhiệm Ủy ban*": of the body that one goes to, whole or by its first word again. */
function seatIn(into: AgencyChunk, offices: readonly OfficeChunk[]): void {
  for (const o of offices) {
    const again =
      o.agency && !o.agency.place && !o.agency.parent && into.head.startsWith(`${o.agency.head} `);
    if (again || (!o.agency && takesAgency(o, into))) o.agency = { ...into };
  }
}

const JOINS_AS = /(?:^| )(?:tham gia|vào|bổ sung|cử|làm|giữ chức|chức danh)$/u;
/** "tham gia *Ủy viên Ủy ban, Ban Thường trực Ủy ban MTTQ tỉnh* và giữ chức Chủ tịch": seats on a committee and on its board, told by one title. */
function seatsAt(ctx: AgencyContext, i: number): { offices: OfficeChunk[]; end: number } | undefined {
  const { tokens } = ctx;
  if (!says(tokens[i], 'ủy', 'uỷ') || !says(tokens[i + 1], 'viên')) return undefined;
  const bare = says(tokens[i + 2], 'ủy', 'uỷ') && says(tokens[i + 3], 'ban') ? i + 4 : undefined;
  if (bare === undefined || !(tokens[bare]?.text === ',' || says(tokens[bare], 'và'))) return undefined;
  const office = { first: i, last: bare, title: 'Ủy viên', need: 'agency' };
  const board = agencyAt(ctx, bare + 1);
  if (board?.head !== 'Ban Thường trực' || !board.parent) return { offices: [office], end: bare };
  return {
    offices: [
      { ...office, agency: { ...board.parent } },
      { ...office, first: board.first, last: board.last, agency: board },
    ],
    end: board.last,
  };
}

/** The board that one joins with an office is of the committee of that office, where it is told without its own; true where it is of one. */
function within(member: OfficeChunk, offices: readonly OfficeChunk[]): boolean {
  const { agency } = member;
  const chaired = offices.find((o) => /Chủ tịch/u.test(o.title))?.agency;
  if (!agency && chaired) member.agency = { ...chaired };
  if (member.need === 'agency') return member.agency !== undefined;
  const committee = offices.find((o) => /Bí thư/u.test(o.title))?.agency;
  if (!agency) return false;
  if (agency.parent) {
    const own = agency.parent;
    // "Ban Thường vụ Tỉnh ủy ..., giữ chức Phó Bí thư Tỉnh ủy *Hà Nam*".
    if (committee?.place && !own.place && own.cls.startsWith('party-')) own.place = committee.place;
    return true;
  }
  // "giữ chức Phó Bí thư *Đảng ủy Chính phủ*": a committee with a name of its own.
  if (committee?.head.startsWith('Đảng ủy ') && !committee.cls.startsWith('party-')) {
    if (agency.head === 'Ban Chấp hành') member.agency = { ...committee };
    else agency.parent = { ...committee };
    return true;
  }
  if (!committee?.cls.startsWith('party-')) return false;
  agency.parent =
    agency.head === 'Ban Chấp hành' ? { ...committee, head: 'Đảng bộ', cls: 'party-any' } : committee;
  return true;
}

/** "giữ chức *Vụ trưởng* Vụ X", where "giữ chức vụ Trưởng phòng" has the same letters. */
export const isBureauHead = ({ tokens }: Pick<AgencyContext, 'tokens'>, i: number): boolean =>
  tokens[i]?.text === 'Vụ' && tokens[i + 1]?.text === 'trưởng';

const leadsTeam = (ctx: AgencyContext, i: number): boolean =>
  /^(?:phó )?trưởng đoàn$/.test(lowerWords(ctx.tokens, i, i + (says(ctx.tokens[i], 'phó') ? 3 : 2)));

/** "được chỉ định tham gia *Ban Thường vụ Huyện ủy*", "tham gia *Ban Chấp hành*, *Ban Thường vụ* và giữ chức": who joins a board is a member of it. */
function memberOf(body: AgencyChunk, before: string, decided: boolean): OfficeChunk | undefined {
  const joins = JOINS.test(before) || (decided && before === 'vào');
  if (!/^Ban (?:Thường vụ|Chấp hành)$/u.test(body.head) || !joins) return undefined;
  return {
    first: body.first,
    last: body.last,
    title: 'Ủy viên',
    need: `inside:${body.head}`,
    agency: { ...body },
    ...(/thôi/u.test(before) && { former: true }),
    ...(!decided && { given: true }),
  };
}
const JOINS =
  /^(?:(?:được|cùng|đều|đã|vừa|và|,|thôi|trúng cử|điều động|luân chuyển|chỉ định|phân công|bổ sung|bầu) )*(?:tham gia(?: vào)?|(?<=(?:bầu|bổ sung|trúng cử|chỉ định) )vào)(?: (?:,|và))*$/u;
