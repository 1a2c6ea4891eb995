/** Departments that every province or district has: one name each, however an article writes it. */
import type { AgencyChunk, Token } from '../doc.ts';
import { bureaus, departments } from '../lexicon/agencies.ts';
import type { Inside } from './agency-local.ts';
import { isCapital, phrase, says } from './words.ts';

/** "sở Xây dựng", "giám đốc sở giao thông vận tải"; not "cơ sở giáo dục", "tất cả sở giáo dục". */
export function isDepartment(tokens: readonly Token[], i: number): boolean {
  const hit = departments.longest(tokens, i + 1);
  if (!hit || says(tokens[i - 1], 'cơ', 'trụ', 'các', 'cả', 'mỗi', 'những')) return false;
  return isCapital(tokens[i + 1]) || says(tokens[i - 1], 'đốc') || isCapital(tokens[i + 1 + hit.length]);
}

/** "Sở GD-ĐT", "sở tài nguyên môi trường": departments that every province has, under one name however they are written; "Cục Xuất bản, In và Phát hành". */
export function departmentAt(
  ctx: { readonly tokens: readonly Token[] },
  base: AgencyChunk,
  own: number,
): { end: number; head: string } | undefined {
  const bureau =
    base.head === 'Sở' || base.cls === 'committee' ? undefined : bureaus.longest(ctx.tokens, base.last);
  const whole = base.last + (bureau?.length ?? 0);
  if (bureau && whole >= own) return { end: whole, head: `${base.head} ${bureau.value}` };
  if (base.head !== 'Sở' && base.head !== 'Phòng') return undefined;
  // "Phó Giám đốc *Sở Sở* Y tế": the head, written twice by a slip.
  const twice = base.head === 'Sở' && ctx.tokens[base.last]?.text === 'Sở';
  const from = twice ? base.last + 1 : base.last;
  const hit = departments.longest(ctx.tokens, from);
  const end = from + (hit?.length ?? 0);
  // "Phòng Kinh tế đối ngoại" is another one.
  if (!hit || (base.head === 'Phòng' && own > end)) return undefined;
  // "Sở Kế hoạch" is short; "Phòng Kế hoạch" of a bank is whole.
  // "Sở Kế hoạch hóa gia đình" goes on.
  if (hit.length === 2 && OF_PROVINCE.has(hit.value) && (base.head === 'Phòng' || own > end))
    return undefined;
  // "Phòng VH&TT": of a district it is information, where a province's Sở has sports.
  const letters = ctx.tokens[base.last]?.shape === 'upper';
  const name = base.head === 'Phòng' && letters && hit.value === SPORTS ? 'Văn hóa - Thông tin' : hit.value;
  return { end, head: `${base.head} ${name}` };
}
const SPORTS = 'Văn hóa và Thể thao';
const OF_PROVINCE = new Set(['Kế hoạch và Đầu tư', 'Thông tin và Truyền thông', 'Quy hoạch - Kiến trúc']);

/** "Phòng Nội chính *của Văn phòng UBND tỉnh*", "Phòng Tiếp dân *Văn phòng HĐND tỉnh*": a room of the bureau, which is the council's. */
export function ofBureau(
  { tokens, text }: { readonly tokens: readonly Token[]; readonly text: string },
  base: AgencyChunk,
  end: number,
  inside: Inside,
): AgencyChunk | undefined {
  for (let j = base.last + 1; j < end; j++) {
    if (tokens[j]?.text !== 'Văn' || !says(tokens[j + 1], 'phòng')) continue;
    const own = says(tokens[j - 1], 'của', 'thuộc') ? j - 1 : j;
    const parent = own > base.last ? inside(j) : undefined;
    return parent?.parent && /^Văn phòng/u.test(parent.head)
      ? { ...base, last: parent.last, head: `${base.head} ${phrase(text, tokens, base.last, own)}`, parent }
      : undefined;
  }
  return undefined;
}

/** "Chi cục Kiểm lâm": each province has one, whose name goes without saying. */
export const asProvincial = (own: AgencyChunk): AgencyChunk =>
  ONE_IN_EACH.test(own.head) ? { ...own, cls: 'free-province', level: 'province' } : own;
const ONE_IN_EACH =
  /^Chi cục (?:Kiểm lâm|Thú y|Chăn nuôi và Thú y|Thủy sản|Thủy lợi|Phát triển nông thôn|(?:Trồng trọt và )?Bảo vệ thực vật|Quản lý thị trường|Bảo vệ môi trường|Văn thư - Lưu trữ)$/u;
