/** Which offices nobody holds together: the head of government, of state or of the assembly is no minister, director or chair of a province beside. */
import type { OfficeChunk, Token } from '../doc.ts';
import { lowerWords } from './words.ts';

const TOP = /^(?:Phó )?Thủ tướng(?: Thường trực)?$|^Tổng Bí thư$|^Chủ tịch nước$|^Tổng thống$/u;

/** A highest office of the state that is held now. */
export const isTop = (o: OfficeChunk | undefined): boolean =>
  o !== undefined &&
  !o.former &&
  (TOP.test(o.title) || (o.title === 'Chủ tịch' && o.agency?.head === 'Quốc hội'));

const BELOW = /trưởng$|Giám đốc|^(?:Phó )?Chánh|Chủ nhiệm|Thống đốc|Tổng Thanh tra/u;
const CHAIR_BELOW = /^(?:UBND|HĐND|Ủy ban MTTQ)/u;
const PARTY_BOARD = /^Ban (?:Tuyên giáo|Tổ chức|Dân vận|Nội chính|Kinh tế|Đối ngoại)/u;

/** An office of somebody else, where `top` stands before it; deputies of the head of government may be ministers. */
export function isBelow(o: OfficeChunk, top: OfficeChunk): boolean {
  if (o.former || isTop(o))
    return o !== top && isTop(o) && o.title.startsWith('Phó') && top.title === o.title.slice(4);
  const head = o.agency?.head ?? '';
  if (top.title.startsWith('Phó') && o.title === 'Bộ trưởng') return false;
  return (
    BELOW.test(o.title) ||
    (o.title.includes('Chủ tịch') &&
      (CHAIR_BELOW.test(head) || (o.title.startsWith('Phó') && head === 'Quốc hội'))) ||
    (o.title.includes('Trưởng Ban') && PARTY_BOARD.test(head))
  );
}

/** The offices behind the last highest one that is not the same person's: "Thủ tướng, Bộ trưởng Bộ X" leaves the minister. */
export function withoutHigher(offices: OfficeChunk[]): OfficeChunk[] {
  const at = offices.findIndex((top, n) => isTop(top) && offices.slice(n + 1).some((o) => isBelow(o, top)));
  return at < 0 ? offices : offices.slice(at + 1);
}

const isForeign = (o: OfficeChunk | undefined): boolean => o?.agency?.cls === 'foreign';

/** "làm việc với *Chủ tịch UBND thành phố*, Giám đốc Sở X A": who leads a province directs none of its departments. */
const leadsAbove = ([first, second]: readonly OfficeChunk[]): boolean =>
  first !== undefined &&
  !first.former &&
  !second?.former &&
  ((first.title === 'Chủ tịch' && first.agency?.head === 'UBND') ||
    (first.title === 'Bí thư' && /^(?:Tỉnh|Thành) ủy$/u.test(first.agency?.head ?? ''))) &&
  second?.title === 'Giám đốc' &&
  /^Sở(?: |$)/u.test(second.agency?.head ?? '');

/** How many of the offices before a name are not its own: "Trả lời *ĐBQH*, Bộ trưởng X" (members asked), "suy tôn là *Chủ tịch X Triều Tiên*, Tổng Bí thư B" (nobody holds offices of two states). */
export function ofSomebodyElse(
  offices: readonly OfficeChunk[],
  { tokens }: { tokens: readonly Token[] },
  sentence: { first: number },
): number {
  const [first, second] = offices;
  if (!first || !second) return 0;
  const member = first.first > sentence.first && first.title === 'Đại biểu';
  const before = lowerWords(tokens, Math.max(sentence.first, first.first - LONGEST_LEAD), first.first);
  return minister(offices) ||
    leadsAbove(offices) ||
    member ||
    isForeign(first) !== isForeign(second) ||
    ON_BEHALF.test(before)
    ? Math.max(1, Math.min(offices.length - 1, membersFirst(offices)))
    : 0;
}
/** "thừa lệnh *Chủ tịch UBND tỉnh*, Chánh Văn phòng UBND tỉnh A ký": in whose name he does it. */
const ON_BEHALF =
  /(?:^| )(?:thừa (?:lệnh|[uủ][ỷy] (?:quyền|nhiệm))|(?:thay mặt|theo [uủ][ỷy] quyền))(?: của)?$/u;
const LONGEST_LEAD = 4;

/** "tương tự *Bộ trưởng Bộ X*, Tổng Thanh tra Chính phủ A": nobody heads two ministries. */
function minister([first, second]: readonly OfficeChunk[]): number {
  const heads = (o: OfficeChunk | undefined): boolean =>
    o !== undefined &&
    !o.former &&
    o.agency !== undefined &&
    /^(?:Bộ trưởng|Tổng Thanh tra|Thống đốc)$/u.test(o.title);
  return heads(first) && heads(second) && first?.agency?.head !== second?.agency?.head ? 1 : 0;
}

/** "bầu cử *đại biểu Quốc hội và đại biểu HĐND tỉnh*, Giám đốc Sở Nội vụ A". */
const membersFirst = (offices: readonly OfficeChunk[]): number => {
  const at = offices.findIndex((o) => o.title !== 'Đại biểu');
  return at < 0 ? offices.length : at;
};
