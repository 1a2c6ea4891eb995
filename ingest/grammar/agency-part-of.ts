/** Departments, committees and other bodies that are part of a larger one: "Phòng Cảnh sát hình sự Công an tỉnh", "Ban Thường vụ Tỉnh ủy", "Ban Chỉ đạo X (Ban Chỉ đạo 138 tỉnh)". */
import type { AgencyChunk, Token } from '../doc.ts';
import { capitalised } from '../text.ts';
import { associationAt } from './agency-back.ts';
import { behindComma } from './agency-behind.ts';
import { withOther } from './agency-called.ts';
import { asProvincial, departmentAt, ofBureau } from './agency-department.ts';
import { behindCode, brandBody, codeAt, departmentCode, examYear, numberEnd } from './agency-ends.ts';
import { ofCountry } from './agency-foreign.ts';
import { type Inside, readLocal } from './agency-local.ts';
import { afterAbbreviation, endsTitle, federationThere, inFull, servingArea } from './agency-parts.ts';
import { bureauName, smallName } from './agency-small.ts';
import { capitalEnd, titledEnd } from './agency-titled.ts';
import { ownName } from './own-name.ts';
import { isSomebodyAlone } from './own-name-lists.ts';
import { COMMANDED } from './own-name-words.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const BOARD_OF_UNION =
  /^Ban (?:Dân chủ - Pháp luật|Dân chủ, Giám sát và Phản biện xã hội|Công tác (?:Phụ nữ|Công đoàn|Nông dân|Cựu chiến binh|Thanh niên và Thiếu nhi|xã hội)|Tuyên giáo - Công tác xã hội|Phong trào|Luật pháp - Chính sách|Chính sách - Luật pháp|Gia đình - Xã hội|Dân tộc - Tôn giáo|Tổ chức - Tuyên giáo)$/u;
const UNION =
  /^(?:Ủy ban (?:Trung ương )?MTTQ|Hội |Hiệp hội |(?:Tổng )?Liên đoàn |Phòng Thương mại |Tập đoàn |Tổng công ty |Công ty )/u;

/** "Ban Thường vụ Tỉnh ủy", "Văn phòng UBND tỉnh", "Ban Dân vận Huyện ủy", "Ban Thường trực Ủy ban MTTQ". */
export function readSub(ctx: Context, base: AgencyChunk, inside: Inside): AgencyChunk | undefined {
  // "Đại hội đồng cổ đông": the owners' meeting.
  if (base.head === 'Đại hội đồng' && says(ctx.tokens[base.last], 'cổ')) return undefined;
  const of = says(ctx.tokens[base.last], 'của', 'thuộc') ? base.last + 1 : base.last;
  const board = /^Ban Giám (?:đốc|hiệu)$/.test(base.head);
  const after = afterAbbreviation(ctx.tokens, of);
  const centre = after > of && OF_CENTRE.test(base.head) ? centreEnd(ctx.tokens, after) : after;
  // "Ủy ban Kiểm tra (UBKT) Trung ương"
  if (centre > after)
    return { ...base, last: centre, head: `${base.head} Trung ương`, cls: 'central', level: 'central' };
  const parent =
    inside(after) ??
    (OF_FIRM.test(base.head) ? brandBody(ctx, of, true) : undefined) ??
    parenthesised(ctx, of, inside) ??
    (inquiry(base.head) ? behindCode(ctx, of, inside) : undefined) ??
    (board ? undefined : associationAt(ctx, of));
  // "Phó Ban Thường trực Ban Tổ chức" is a title.
  if (base.head === 'Ban Thường trực' && /^(?:Ban|Văn phòng) /u.test(parent?.head ?? '')) return undefined;
  // "Cơ quan điều tra VKSND tối cao" is not of the police.
  const others = inquiry(base.head) && parent !== undefined && !/Công an/u.test(parent.head);
  if (others && says(ctx.tokens[base.first + 2], 'điều'))
    return { ...base, head: 'Cơ quan điều tra', last: parent.last, parent };
  // "Ủy viên không thường trực Hội đồng Bảo an", "Phó Trưởng ban Thường trực Ban Dân vận": who is always at work.
  if (
    base.head === 'Thường trực' &&
    ((parent && !SITS.test(parent.head)) || endsTitle(ctx.tokens[base.first - 1]))
  )
    return undefined;
  // "là bộ tham mưu của Chính phủ": only forces have one.
  if (base.head === 'Bộ Tham mưu' && !/^(?:Quân|Binh|Bộ (?:Tư lệnh|Chỉ huy))/u.test(parent?.head ?? ''))
    return undefined;
  // "Ban Thường vụ Đảng bộ tỉnh": the standing board is the committee's.
  if (base.head === 'Ban Thường vụ' && parent?.head === 'Đảng bộ')
    return { ...base, last: parent.last, parent: { ...parent, head: 'Đảng ủy' } };
  // "Hội đồng quản trị (HĐQT)": the board, written twice.
  if (parent && parent.head === base.head) return { ...parent, first: base.first };
  if (parent) return { ...base, last: parent.last, parent };
  const full = inquiry(base.head) && base.last > base.first + 4;
  const dash = inquiry(base.head) && base.last > base.first + 1 && isDash(ctx.tokens[after]);
  const force = dash || (full && ctx.tokens[of]?.text === ',') ? inside((dash ? after : of) + 1) : undefined;
  // "Cơ quan Cảnh sát điều tra, Công an huyện X và Viện KSND": side by side, but for behind a title.
  const beside =
    !dash &&
    /^(?:,|và)$/u.test(ctx.tokens[force?.last ?? 0]?.text ?? '') &&
    !says(ctx.tokens[base.first - 1], 'trưởng');
  if (force && /^(?:Bộ )?Công an$/u.test(force.head) && !beside)
    return { ...base, last: force.last, parent: force };
  // "Phó Chánh Tòa Hình sự, TAND tỉnh": no list behind a title.
  const court =
    ctx.tokens[of]?.text === ',' && base.head.startsWith('Tòa ') && says(ctx.tokens[base.first - 1], 'chánh')
      ? inside(of + 1)
      : undefined;
  if (court?.head.startsWith('Tòa án ')) return { ...base, last: court.last, parent: court };
  // "Trưởng Ban Dân chủ - Pháp luật, Ủy ban MTTQ Việt Nam tỉnh", "Phó ban Tuyên giáo, Hội Nông dân tỉnh": no list behind a title, or a board that only the Front has.
  const told = BOARD_OF_UNION.test(base.head) || says(ctx.tokens[base.first - 1], 'phó', 'trưởng');
  const mark = ctx.tokens[of]?.text === ',' || (told && isDash(ctx.tokens[of]));
  const front = told && mark ? inside(of + 1) : undefined;
  if (front && UNION.test(front.head)) return { ...base, last: front.last, parent: front };
  // "Phó Ban Công tác phụ nữ *phía Nam*": a union's for half of the country, and no committee's.
  if (says(ctx.tokens[base.last], 'phía') && says(ctx.tokens[base.last + 1], 'nam', 'bắc'))
    return {
      ...base,
      last: base.last + 2,
      head: `${base.head} ${phrase(ctx.text, ctx.tokens, base.last, base.last + 2)}`,
      cls: 'named',
      level: 'central',
    };
  // "Tổ phó Thường trực Tổ giúp việc": of a board that is not told.
  return base.head === 'Tổ giúp việc' ? undefined : readLocal(ctx, base, inside);
}

/** What has a standing board of that name. */
const SITS =
  /^(?:HĐND|UBND|Ủy ban|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|Đảng bộ|Chính phủ|Quốc hội|Hội(?: |$)|Đoàn|Tỉnh đoàn|Thành đoàn|Liên |Tổng Liên|Ban (?:Bí thư|Chỉ đạo)|Trung ương)/u;
const inquiry = (head: string): boolean => /điều tra$/u.test(head);
const OF_CENTRE = /^(?:Ủy ban Kiểm tra|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Kinh tế|Đối ngoại))$/u;
const OF_FIRM = /^Hội đồng (?:quản trị|thành viên)$/u;
const centreEnd = (tokens: readonly Token[], i: number): number =>
  says(tokens[i], 'trung') && says(tokens[i + 1], 'ương')
    ? i + 2
    : says(tokens[i], 't.ư', 'tư', 'tw')
      ? i + 1
      : i;

export function parenthesised(ctx: Context, i: number, inside: Inside): AgencyChunk | undefined {
  if (ctx.tokens[i]?.text !== '(') return undefined;
  const parent = inside(i + 1);
  return parent && ctx.tokens[parent.last]?.text === ')' ? { ...parent, last: parent.last + 1 } : undefined;
}

/** Whose people have a union of their own: "Công đoàn Công ty TNHH Hồng Việt". */
const EMPLOYER =
  /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Bệnh viện|Trường|Đại học|Học viện|Bộ |Sở |Cục |Chi cục |Khu |Nhà máy)/u;

/** The own name without abbreviations and what joins it to a unit ("Ban Chấm thi *của* tỉnh"); one in small letters begins with a large one. */
const named = (own: string, small: boolean): string => {
  const name = own.replace(/ \([\p{Lu}&]+\)|(?:^| )của$/gu, '');
  return small && !name.startsWith('các ') ? capitalised(name) : name;
};

/** Any such board: what it is of stands elsewhere, where it is told at all. */
const NAMELESS_BOARD =
  /^Ban (?:quản lý|chủ nhiệm|hành giáo|giám khảo)$|^Ban lễ tang(?: |$)|^Ban Tổng giám(?: |$)|^Hội đồng (?:giám khảo|quốc gia)$|^Hội đồng sư phạm(?: nhà trường(?: .*)?)?$|^Ủy ban (?:Mặt|Nhân)(?: |$)|^(?:Cục|Phòng|Vụ) nghiệp vụ$|^Công đoàn(?: cơ sở)? (?:Bệnh viện|Công ty|Nhà máy|Xí nghiệp)(?: thành công)?$/iu;

const BUREAU = /^(?:Cục|Vụ|Tổng cục|Chi cục|Phòng|Ban)$/;

/** What a board manages, in small letters: "Ban quản lý *khu kinh tế* Vũng Áng", "Ban quản lý *rừng* phòng hộ Ia Grai". */
const MANAGED = [
  'dự',
  'khu',
  'các',
  'đường',
  'an',
  'rừng',
  'chợ',
  'di',
  'đầu',
  'công',
  'cảng',
  'bến',
  'vườn',
  'vịnh',
];
/** "dự án", and what it does behind it. */
const isWork = (tokens: readonly Token[], i: number, end: number): boolean =>
  end === i + 2 && says(tokens[i], 'dự') && tokens[end]?.shape === 'lower' && !levelAt(tokens, end);

/** One in a province, whose name goes without saying. */
const OF_PROVINCE =
  /^Ban Quản lý (?:các )?(?:khu công nghiệp|khu kinh tế|an toàn thực phẩm|đường sắt đô thị)(?: và chế xuất)?$/iu;

/** "Sở Giáo dục và Đào tạo tỉnh", "Phòng An ninh điều tra Công an tỉnh", "Cục Cảnh sát hình sự (Bộ Công an)". */
export function readFree(ctx: Context, base: AgencyChunk, inside: Inside): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const direct =
    /^(?:Bộ Tư lệnh|Công đoàn|Công đoàn cơ sở)$/.test(base.head) && isCapital(tokens[base.last])
      ? (inside(base.last) ?? associationAt(ctx, base.last))
      : undefined;
  // "Bộ Tư lệnh *Quân khu 4*": those who command it act for it.
  if (direct && base.head === 'Bộ Tư lệnh' && COMMANDED.test(direct.head))
    return { ...direct, first: base.first };
  if (direct && (base.head === 'Bộ Tư lệnh' || EMPLOYER.test(direct.head)))
    return { ...base, last: direct.last, parent: direct };
  const managed = base.head === 'Ban Quản lý' && says(tokens[base.last], ...MANAGED);
  const whole = ownName(ctx, base.last, base.cls === 'committee' || managed, true);
  const bureau = base.head === 'Phòng' ? ofBureau(ctx, base, whole, inside) : undefined;
  if (bureau) return bureau;
  // "Ban Quản lý dự án *nạo vét*": what is done in small letters is read with the titles of works.
  const numbered = numberEnd(tokens, whole, managed);
  const own1 = managed && isWork(tokens, base.last, numbered) ? base.last : numbered;
  if (BUREAU.test(base.head) && isSomebodyAlone(tokens, base.last, own1)) return undefined;
  const titled = titledEnd(ctx, base);
  // "trưởng phòng *tài chính kế toán* Sở Y tế": another than the one that every district has.
  const common = departmentAt(ctx, base, own1);
  const department = common && titled > common.end ? undefined : common;
  const small =
    own1 > base.last || department
      ? base.last
      : Math.max(smallName(ctx, base.last, base.head === 'Phòng'), titled, bureauName(ctx, base));
  const end = department?.end ?? capitalEnd(tokens, Math.max(own1, small));
  if (end === base.last && base.head === 'Công đoàn' && levelAt(tokens, end))
    return federationThere(readLocal(ctx, { ...base, cls: 'local' }, inside));
  if (end === base.last)
    return base.cls === 'committee'
      ? withOther(ctx, readLocal(ctx, base, inside) ?? base, inside)
      : undefined;
  const own: AgencyChunk = {
    ...base,
    last: end,
    head:
      department?.head ??
      inFull(
        `${base.head} ${named(phrase(text, tokens, base.last, end), small > base.last || managed)}`.trimEnd(),
      ),
  };
  // "các Ban HĐND huyện": boards of a council without their names.
  if (base.head === 'Ban' && /^Ban (?:của )?(?:HĐND|UBND)$/.test(own.head)) return undefined;
  // "Giải nhất: đội Công an huyện X": who plays for it.
  const union = /^Công đoàn cơ sở$/iu.test(own.head) && !levelAt(tokens, end);
  if (union || own.head === 'Đội Công an' || NAMELESS_BOARD.test(own.head)) return undefined;
  // "Ban Quản lý dự án" is any such board.
  if (
    base.head === 'Ban Quản lý' &&
    !OF_PROVINCE.test(own.head) &&
    !tokens.slice(base.last, end).some((t) => isCapital(t) || t.shape === 'number') &&
    !levelAt(tokens, end) &&
    !(end > base.last + 2 && says(tokens[end], 'thuộc') && inside(end + 1))
  )
    return undefined;
  if (OF_PROVINCE.test(own.head) && !levelAt(tokens, end)) own.cls = 'free-province';
  if (own.cls === 'free-province') own.level = 'province';
  if (base.cls === 'free-central') own.level = 'central';
  const told = servingArea(ctx, own) ?? (base.cls === 'free-central' ? ofCountry(own) : undefined);
  if (told) return told;
  const coded = base.cls === 'free-central' ? codeAt(ctx, own, inside) : undefined;
  if (coded) return coded;
  const exam = base.cls === 'committee' ? examYear(ctx, own) : undefined;
  if (exam) return readLocal(ctx, { ...own, last: exam.last, head: `${own.head} ${exam.year}` }, inside);
  const code = departmentCode(ctx, own);
  const after = code?.end ?? afterAbbreviation(tokens, end);
  const of = says(tokens[after], 'của', 'thuộc') ? after + 1 : after;
  const aside = parenthesised(ctx, code?.end ?? end, inside);
  // "Ban Chỉ đạo phòng chống buôn lậu (Ban Chỉ đạo 389 quốc gia)": its other name.
  const twin = base.cls === 'committee' && aside?.cls === 'committee';
  const parent = inside(of) ?? (twin ? undefined : aside) ?? associationAt(ctx, of);
  // "Ủy ban Giám sát của Quốc hội": no committee of the country's assembly, which are all known by name.
  if (base.head === 'Ủy ban' && parent?.head === 'Quốc hội') return undefined;
  if (parent && base.cls !== 'free-province') return underCode({ ...own, last: parent.last, parent }, code);
  const behind =
    base.cls === 'free-province'
      ? undefined
      : behindComma(ctx, base.first, after, inside, base.cls === 'free-central');
  if (behind) return underCode({ ...own, last: behind.last, parent: behind }, code);
  if (code) return underCode({ ...own, last: code.end }, code);
  // "Ban Chỉ đạo 138/TP Phủ Lý", "Ban Chỉ đạo 389/ĐP tỉnh".
  const slash =
    tokens[end]?.text !== '/' ? 0 : says(tokens[end + 1], 'đp') ? 2 : levelAt(tokens, end + 1) ? 1 : 0;
  const local = readLocal(ctx, { ...own, last: own.last + slash }, inside) ?? own;
  if (says(tokens[after], 'trung') && says(tokens[after + 1], 'ương'))
    return { ...own, last: after + 2, head: `${own.head} Trung ương`, level: 'central' };
  return withOther(ctx, local.place || local.levelWord ? local : asProvincial(own), inside);
}

/** The department under its name and under its code. */
const underCode = (chunk: AgencyChunk, code: { head: string } | undefined): AgencyChunk =>
  code ? { ...chunk, other: { ...chunk, head: code.head } } : chunk;
