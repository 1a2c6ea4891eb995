/** A larger body told beside one that has its own name: "Ban Tôn giáo tỉnh (Sở Nội vụ)", "Trung tâm X (trực thuộc Sở Y)", "Trường Z, đơn vị thuộc Bộ T". */
import type { AgencyChunk } from '../doc.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { says } from './words.ts';

const PART =
  /^(?:Trung tâm|Ban|Chi cục|Phòng|Trường|Bệnh viện|Viện|Công ty|Cục|Đội|Trạm|Hạt|Báo|Thanh tra|Học viện|Đại học|Tạp chí|Xí nghiệp|Vụ|Tổng cục) /;
const WHOLE =
  /^(?:Sở|Bộ|Công an|Cục|Tổng cục|Tổng công ty|Tập đoàn|Đại học|Học viện|Chi cục|UBND|Viện|Liên hiệp|Hội) /;

export function largerBeside(ctx: AgencyContext, part: AgencyChunk): AgencyChunk | undefined {
  if (part.parent || !PART.test(`${part.head} `)) return undefined;
  const { tokens } = ctx;
  const open = tokens[part.last]?.text === '(';
  let at = open || tokens[part.last]?.text === ',' ? part.last + 1 : part.last;
  const from = at;
  while (says(tokens[at], 'đơn', 'vị', 'trực', 'thuộc')) at++;
  const said = at > from && says(tokens[at - 1], 'thuộc');
  if (!open && !said) return undefined;
  const whole = agencyAt(ctx, at);
  if (!whole || !WHOLE.test(`${whole.head} `) || kindOf(whole) === kindOf(part)) return undefined;
  return !open || tokens[whole.last]?.text === ')' ? whole : undefined;
}

const kindOf = (a: AgencyChunk): string | undefined => a.head.split(' ')[0];
