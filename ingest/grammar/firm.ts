/** Firms and associations, which have small words between their kind and their name: "Công ty *cổ phần đầu tư* X", "Hiệp hội *du lịch* Đà Nẵng". */
import type { Token } from '../doc.ts';
import { agencyHeads, departmentWords, nameWords } from '../lexicon/agencies.ts';
import { isCapital, says } from './words.ts';

/** Words that no name of a firm holds. */
export const NO_SYLLABLE =
  /^(?:và|của|do|tại|ở|đã|sẽ|có|là|cho|được|bị|với|cùng|theo|tặng|trao|gửi|mời|báo|nói|về|vào|từ|đến|mua|bán|ký|giao|xin|thuê|lên|ra|này|đó|trên|không|đang|phải|nào|khi|sau|trước|để|thì|mà|như|nhưng|vừa|còn|cũng|chưa|nên|gồm|trong|ngoài|các|những|mọi|hai|ba|ông|bà|nói|yêu|bởi|nhằm|thuộc|hoặc|chuyên)$/u;
export const isFirm = (head: string): boolean => FIRM.test(head);
const FIRM = /^(Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Hiệp hội|Liên đoàn)$/;
const FIRM_WORDS = new Set(
  'cổ phần hữu hạn một thành viên trách nhiệm ô tô mỹ nghệ nhà gỗ lương cà phê điều cao su taxi và liên doanh ngân hàng nhiệt điện xi măng dệt may thép bia rượu sữa nhựa giấy mía gas xăng than khoáng gạch gốm sứ phân bón dược giày da chứng luật tàu cảng bay nghe nhìn bóng đá xổ kiến cây xanh ốc viễn dò kim loại màu lắp vệ sĩ'.split(
    ' ',
  ),
);
/** Kinds of schools and hospitals in small letters: "Trường *tiểu học* Lê Lợi", "Bệnh viện *đa khoa* Hà Tĩnh". */
const KINDS: Record<string, Set<string>> = {
  Trường: new Set(
    'mầm non mẫu giáo tiểu học trung học cơ sở phổ thông cao đẳng đại học trung cấp dạy nghề dân tộc nội trú bán liên quốc tế chuyên chính trị tư thục lập'.split(
      ' ',
    ),
  ),
  HTX: new Set(
    'nông nghiệp dịch vụ tổng hợp sản xuất kinh doanh thương mại thủy sản chăn nuôi trồng trọt rau sạch an toàn hữu cơ vận tải xây dựng và chế biến cây ăn quả hoa dược liệu'.split(
      ' ',
    ),
  ),
  Hội: new Set('doanh nghiệp nhân bảo vệ trợ khoa học hữu nghị hỗ quyền trẻ em lợi người'.split(' ')),
  'Bệnh viện': new Set('đa khoa quân dân y phụ sản nhi mắt quốc tế tâm thần học cổ truyền'.split(' ')),
};
const MOST_KINDS = 7;

/** "Công ty *cổ phần đầu tư* X", "Hiệp hội *du lịch* Đà Nẵng": past the small words between the head and the capitals of the name. */
export function afterKind(tokens: readonly Token[], base: { head: string; last: number }): number {
  const kinds = KINDS[base.head];
  if (kinds) {
    let end = base.last;
    while (end < base.last + MOST_KINDS && kinds.has(tokens[end]?.text ?? '')) end++;
    return isCapital(tokens[end]) && end !== base.last + 1 ? end : base.last;
  }
  if (!FIRM.test(base.head)) return base.last;
  if (says(tokens[base.last], 'của', 'và', 'về', 'trình')) return base.last;
  let at = base.last;
  let formed = false;
  for (; at < base.last + MOST_WORDS; at++) {
    const t = tokens[at];
    if (isFormAt(tokens, at)) formed = true;
    else if (!isFirmWord(tokens, at) && !(formed && t?.shape === 'lower' && !NO_SYLLABLE.test(t.text))) break;
  }
  const other = formed ? agencyHeads.longest(tokens, at)?.value.cls : undefined;
  return isCapital(tokens[at]) && (other === undefined || other === 'named') ? at : base.last;
}
const MOST_WORDS = 11;

const isFirmWord = (tokens: readonly Token[], at: number): boolean => {
  const [t, next] = [tokens[at], tokens[at + 1]];
  const known = (u: Token | undefined) => u?.shape === 'lower' && departmentWords.has(u.key);
  if (t?.text === ',') return known(next);
  if (t?.shape !== 'lower') return false;
  const compound = (a: Token | undefined, b: Token | undefined) =>
    b?.shape === 'lower' && nameWords.get(`${a?.key} ${b.key}`) === 'inside';
  return known(t) || FIRM_WORDS.has(t.text) || compound(t, next) || compound(tokens[at - 1], t);
};

/** "TNHH MTV quản lý", "TNHH *Một* thành viên", "TNHH *Nhà nước* một thành viên". */
function isFormAt(tokens: readonly Token[], at: number): boolean {
  const [t, next] = [tokens[at], tokens[at + 1]];
  if (says(t, 'một')) return says(next, 'thành');
  if (says(t, 'nhà', 'nước')) return [at + 1, at + 2].some((n) => says(tokens[n], 'một'));
  return (
    FORM.test(t?.text ?? '') &&
    (t?.shape === 'lower' || next?.shape === 'lower' || isForm(next) || says(next, 'một', 'nhà'))
  );
}

const FORM = /^(?:TNHH|CP|MTV|TV|phần|viên)$/u;
export const isForm = (t: Token | undefined): boolean => FORM.test(t?.text ?? '');
/** "Công ty Bóng *đèn* Điện Quang", "Công ty TNHH Điện *mặt trời* Phú Lâm": the rest of the first word of the name that begins at `i`. */
export function isInFirstWord(tokens: readonly Token[], i: number, j: number): boolean {
  const small = (n: number) => tokens[n]?.shape === 'lower' && !NO_SYLLABLE.test(tokens[n]?.text ?? '');
  if (!small(j)) return false;
  if (j === i + 1 && isCapital(tokens[j + 1])) return true;
  const first = isCapital(tokens[j - 1]) ? j - 1 : small(j - 1) && isCapital(tokens[j - 2]) ? j - 2 : -1;
  if (first < 0 || !FORM.test(tokens[first - 1]?.text ?? '')) return false;
  return isCapital(tokens[j + 1]) || (first === j - 1 && small(j + 1) && isCapital(tokens[j + 2]));
}
