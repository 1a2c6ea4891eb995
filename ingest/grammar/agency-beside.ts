/** A larger body told beside one that has its own name: "Ban Tôn giáo tỉnh (Sở Nội vụ)", "Trung tâm X (trực thuộc Sở Y)", "Trường Z, đơn vị thuộc Bộ T". */
import type { AgencyChunk, Token } from '../doc.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { wholeOf } from './agency-shared.ts';
import { countryAt } from './country.ts';
import { says } from './words.ts';

const PART =
  /^(?:Trung tâm|Ban|Chi cục|Phòng|Trường|Bệnh viện|Viện|Công ty|Cục|Đội|Trạm|Hạt|Báo|Thanh tra|Học viện|Đại học|Tạp chí|Xí nghiệp|Vụ|Tổng cục|Nhà máy|Tổng công ty|Tổ chức|Khoa|Khách sạn|Đại đội|Tiểu đoàn|Trung đoàn|Đoàn Kinh tế) /;
const WHOLE =
  /^(?:Sở|Bộ|Công an|Cục|Tổng cục|Tổng công ty|Tập đoàn|Đại học|Học viện|Chi cục|UBND|Viện|Liên hiệp|Hội|Bộ Chỉ huy|Ban Chỉ huy|Quân khu|Quân đoàn|Quân chủng|Binh chủng|Binh đoàn) /;
/** What is told in so many words to have the part. */
const OWNER =
  /^(?:Công ty|Ngân hàng|Thành ủy|Tỉnh ủy|Trung tâm|Bệnh viện|Trường|Ủy ban|Văn phòng|Quân khu|Quân chủng) /;

/** What is of a ministry whether it is said or not. */
const MINISTRIES: readonly [part: RegExp, ministry: string][] = [
  [
    /^(?:Bộ đội Biên phòng Việt Nam|Cảnh sát biển Việt Nam|Bộ Tổng Tham mưu|Tổng cục (?:Chính trị|Hậu cần|Kỹ thuật|II|Công nghiệp Quốc phòng)|Quân khu|Quân chủng|Quân đoàn|Binh chủng|Binh đoàn|Học viện (?:Biên phòng|Hải quân|Quân y|Hậu cần|Lục quân|Chính trị$))(?= |$)/u,
    'Bộ Quốc phòng',
  ],
  [/^(?:Bộ Tư lệnh Cảnh (?:sát cơ động|vệ)|Học viện (?:Cảnh sát|An ninh) [Nn]hân dân)(?= |$)/u, 'Bộ Công an'],
];

const IN_PARTY = /^(?:Ban Thường vụ|Đảng ủy|Đảng bộ|Thường vụ|Ban Chấp hành)/u;
/** "Cục Trinh sát BĐBP (BĐBP)*, Bộ Quốc phòng* và Cục X": whose force it is, told beside it, and no second body; not "BĐBP, Bộ Quốc phòng, Bộ Công an". */
export function ministryBeside(ctx: AgencyContext, part: AgencyChunk): AgencyChunk | undefined {
  const { tokens } = ctx;
  const comma = pastCode(tokens, part.last);
  if (tokens[comma]?.text !== ',' || !says(tokens[comma + 1], 'bộ')) return undefined;
  const ministry = MINISTRIES.find(([force]) => force.test(wholeOf(part).head))?.[1];
  const whole = ministry && !IN_PARTY.test(part.head) ? agencyAt(ctx, comma + 1) : undefined;
  if (!whole || whole.head !== ministry) return undefined;
  const next = tokens[whole.last];
  const listed = (next?.text === ',' || says(next, 'và', 'cùng')) && says(tokens[whole.last + 1], 'bộ');
  return listed ? undefined : whole;
}

export function largerBeside(ctx: AgencyContext, part: AgencyChunk): AgencyChunk | undefined {
  if (part.parent || !PART.test(`${part.head} `)) return undefined;
  const { tokens } = ctx;
  const last = pastCode(tokens, part.last);
  const open = tokens[last]?.text === '(';
  let at = open || tokens[last]?.text === ',' ? last + 1 : last;
  const from = at;
  while (says(tokens[at], 'đơn', 'vị', 'trực', 'thuộc')) at++;
  const said = at > from && says(tokens[at - 1], 'thuộc');
  if (!open && !said) return undefined;
  const whole = agencyAt(ctx, at);
  if (!whole || kindOf(whole) === kindOf(part)) return undefined;
  const has =
    WHOLE.test(`${whole.head} `) || (said && (whole.cls === 'brand' || OWNER.test(`${whole.head} `)));
  return has && (!open || tokens[pastCountry(ctx, whole.last)]?.text === ')') ? whole : undefined;
}

/** "(Bộ Chỉ huy Quân sự tỉnh Savannakhet*, Lào*)". */
const pastCountry = ({ tokens, text }: AgencyContext, i: number): number =>
  (tokens[i]?.text === ',' && countryAt(text, tokens, i + 1)?.end) || i;

/** Past the letters of its own name: "Tổng công ty X *(PVC)* thuộc Tập đoàn Y", "(BTL CSB)". */
function pastCode(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(') return i;
  let end = i + 1;
  while (end < i + 3 && tokens[end]?.shape === 'upper') end++;
  return end > i + 1 && tokens[end]?.text === ')' ? end + 1 : i;
}

const kindOf = (a: AgencyChunk): string | undefined => a.head.split(' ')[0];
