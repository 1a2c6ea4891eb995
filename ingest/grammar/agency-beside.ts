/** A larger body told beside one that has its own name: "Ban Tôn giáo tỉnh (Sở Nội vụ)", "Trung tâm X (trực thuộc Sở Y)", "Trường Z, đơn vị thuộc Bộ T". */
import type { AgencyChunk, Token } from '../doc.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { countryAt } from './country.ts';
import { says } from './words.ts';

const PART =
  /^(?:Trung tâm|Ban|Chi cục|Phòng|Trường|Bệnh viện|Viện|Công ty|Cục|Đội|Trạm|Hạt|Báo|Thanh tra|Học viện|Đại học|Tạp chí|Xí nghiệp|Vụ|Tổng cục|Nhà máy|Tổng công ty|Tổ chức|Khoa|Khách sạn|Đại đội|Tiểu đoàn|Trung đoàn|Đoàn Kinh tế) /;
const WHOLE =
  /^(?:Sở|Bộ|Công an|Cục|Tổng cục|Tổng công ty|Tập đoàn|Đại học|Học viện|Chi cục|UBND|Viện|Liên hiệp|Hội|Bộ Chỉ huy|Ban Chỉ huy|Quân khu|Quân đoàn|Quân chủng|Binh chủng|Binh đoàn) /;
/** What is told in so many words to have the part. */
const OWNER =
  /^(?:Công ty|Ngân hàng|Thành ủy|Tỉnh ủy|Trung tâm|Bệnh viện|Trường|Ủy ban|Văn phòng|Quân khu|Quân chủng) /;

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

/** Past the letters of its own name: "Tổng công ty X *(PVC)* thuộc Tập đoàn Y". */
const pastCode = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '(' && tokens[i + 1]?.shape === 'upper' && tokens[i + 2]?.text === ')' ? i + 3 : i;

const kindOf = (a: AgencyChunk): string | undefined => a.head.split(' ')[0];
