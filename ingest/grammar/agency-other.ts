/** Words that look like the head of a body and are none: "Đại *Hội*", "ấp *Hội Thạnh*", "*Vụ* Thủ Thiêm", "*bệnh viện* 1 tuần", "*trung tâm* Đà Nẵng". */
import type { Token } from '../doc.ts';
import { agencyHeads, bureaus, departmentWords } from '../lexicon/agencies.ts';
import { endsWord } from './agency-parts.ts';
import { placeAfterHead } from './place.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, says } from './words.ts';

/** Words of which the head at `i` is the end, or that stand there as a name. */
export function beginsOtherWord(tokens: readonly Token[], i: number): boolean {
  const [t, last] = [tokens[i], tokens[i - 1]];
  // "Đại Hội Đại biểu" is a congress; "Đại hội toàn quốc Hội Luật gia" is held by that Hội, and not by the Quốc hội.
  const national = (at: number): boolean => says(tokens[at], 'quốc') && says(tokens[at - 1], 'toàn');
  if (says(t, 'hội') && says(last, 'đại', 'xã', 'quốc', 'ngày') && !national(i - 1)) return true;
  if (national(i)) return true;
  // "trụ sở Văn phòng Tổng công ty": a building.
  if (says(t, 'văn') && says(last, 'sở') && says(tokens[i - 2], 'trụ')) return true;
  // "cảng Hải *Phòng* Văn phòng Chính phủ": the end of the town's name.
  if (says(t, 'phòng') && says(last, 'hải') && isCapital(last)) return true;
  // "Ông Báo Tài", "Thành ủy Trường Quang Nghĩa": somebody's family name.
  if (
    says(t, 'báo', 'trường') &&
    says(last, 'ông', 'bà', 'anh', 'chị', 'ủy', 'uỷ') &&
    !says(tokens[i + 1], ...SCHOOLS)
  )
    return true;
  // "trình độ *Cao đẳng* Sư phạm": a school only behind the title of its head.
  if (says(t, 'cao') && says(tokens[i + 1], 'đẳng') && !says(last, 'trưởng', 'phó')) return true;
  // "họp báo Công an nhân dân": the end of another word.
  if (says(t, 'báo') && endsWord(tokens, i)) return true;
  // "cơ quan Thường trực Ban Chỉ huy": what the office does.
  if (says(t, 'thường') && says(last, 'quan', 'vị')) return true;
  // "Tổng phụ trách Đội Trường THCS X": the children's Đội of a school.
  if (says(t, 'đội') && says(last, 'trách', 'liên', 'chi', 'phân', 'huyện', 'thị', 'xã')) return true;
  // "ấp Hội Thạnh", "đường Trường Chinh": a place's name.
  const named = isCapital(t) && isCapital(tokens[i + 1]) && agencyHeads.longest(tokens, i)?.length === 1;
  return named && says(t, 'hội', 'trường') && says(last, 'ấp', 'thôn', 'xóm', 'làng', 'buôn', 'đường');
}

/** "Đảng ủy *Trường Đại học* X": a school, and no Mr Trường. */
const SCHOOLS = ['đại', 'đh', 'cao', 'trung', 'thpt', 'thcs', 'tiểu', 'mầm', 'sĩ', 'sỹ', 'chính', 'cđ'];

/** "cán *bộ y tế*", "toàn *bộ tài nguyên*", "*bộ thông tin* cá nhân"; "bộ giao thông vận tải" is the ministry. */
export const isOtherBo = (tokens: readonly Token[], i: number, length: number): boolean =>
  (tokens[i]?.text === 'bộ' &&
    says(tokens[i - 1], 'cán', 'toàn', 'đồng', 'cục', 'nội', 'sơ', 'tiến', 'đường', 'trọn')) ||
  (length === 3 && tokens[i + 1]?.text === 'thông' && says(tokens[i + 2], 'tin'));

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** What stands behind a head tells that no body is meant. */
export function isOfOtherThings(ctx: Context, head: string, i: number, after: number): boolean {
  const { tokens } = ctx;
  if (head === 'Vụ') return isAffair(tokens, i, after);
  // "ngành *Thuế tỉnh*", "Đảng bộ *Thuế*": the province's tax body since 2025 begins a sentence or a list, or stands behind a title or a link.
  if (head === 'Thuế')
    return !(
      i === 0 ||
      /^(?:break|punct)$/u.test(tokens[i - 1]?.shape ?? '') ||
      says(tokens[i - 1], ...LINKS)
    );
  // "Hải quan *khu vực XI*"; "Hải quan Hà Nội" is the city's.
  if (head === 'Chi cục Hải quan') return !says(tokens[after], 'khu');
  // "Hội đồng thi tuyển *công chức*, *tỉnh* X"; not "chức danh Giám đốc Sở Y", whose post it is about, nor "quy định ...".
  if (/^Hội đồng (?:thi|xét|tuyển)/u.test(head))
    return (
      tokens[after]?.shape === 'lower' &&
      !says(tokens[after], 'công', 'viên', 'cán') &&
      !levelAt(tokens, after)
    );
  // "Hội đồng giáo dục *Trường* THPT X"; not "Hội đồng giáo dục quốc phòng và an ninh tỉnh".
  if (head === 'Hội đồng giáo dục') return !says(tokens[after], 'trường');
  if (head === 'Hội đồng trường') return !says(tokens[after], 'trường', 'đại', 'đh', 'cao', 'học');
  // "mũi tàu Trường Chinh - Cộng Hòa": the street; "Gỗ Trường Thành": the firm.
  if (head === 'Trường') return says(tokens[after], 'chinh') || isOneSyllable(tokens, i, after);
  if (head === 'Trung tâm' && tokens[i]?.shape === 'lower') return isMiddleOf(ctx, i, after);
  return COUNTED.test(head) && isCounted(tokens, after);
}

const LINKS = ['trưởng', 'phó', 'đạo', 'diện', 'với', 'và', 'của', 'do', 'tại', 'giữa', 'cùng', 'cho'];
const KINDS = /^(?:học|non|giáo|đẳng|cấp|tộc|trị|thông|nghề|túc|lập|tế|lý|sĩ|sỹ|viên|cán)$/u;
const isOneSyllable = (tokens: readonly Token[], i: number, after: number): boolean =>
  tokens[i - 1]?.shape === 'title' &&
  tokens[after]?.shape === 'title' &&
  tokens[after + 1]?.shape === 'lower' &&
  !KINDS.test(tokens[after + 1]?.text ?? '');

const NUMERAL = /^(?:[IVX]{1,4}|\d)$/u;
/** "Vụ Thủ Thiêm", "Vụ 80 căn nhà": no field that a department has, and nobody's title before it. */
function isAffair(tokens: readonly Token[], i: number, after: number): boolean {
  if (says(tokens[i - 1], 'trưởng', 'phó', 'diện', 'đạo')) return false;
  if (bureaus.longest(tokens, after)) return false;
  const [first, second] = [tokens[after], tokens[after + 1]];
  if (NUMERAL.test(first?.text ?? '')) return second?.shape === 'lower';
  return ![first, second].every((t) => t !== undefined && departmentWords.has(t.key));
}

const COUNTED = /^(?:Sở|Bệnh viện|Trường|Đại học|Công ty|Tổng công ty|Tập đoàn|Khu dân cư|Trạm|Tổ dân phố)$/u;
const UNITS =
  'tuần ngày tháng năm ha m triệu tỷ tỉ tuổi nhiệm người căn lô hộ viên chiếc cây cái con kg tấn lượng thửa đồng nghìn ngàn usd'.split(
    ' ',
  );
/** "bệnh viện 1 tuần", "Giám đốc Sở 30 tuổi", "tuyển sinh đại học 2017", "tổng công ty 100% vốn", "khu dân cư 38,4 ha": a quantity or a year. */
function isCounted(tokens: readonly Token[], after: number): boolean {
  const [number, next] = [tokens[after], tokens[after + 1]];
  if (number?.shape !== 'number') return false;
  const part = /^[.,]$/u.test(next?.text ?? '') && tokens[after + 2]?.shape === 'number';
  return /^(?:19|20)\d\d$/u.test(number.text) || part || next?.text === '%' || says(next, ...UNITS);
}

/** "giữa trung tâm Đà Nẵng", "ở trung tâm Thủ Thiêm": the middle of a town, which no title goes before. */
function isMiddleOf(ctx: Context, i: number, after: number): boolean {
  const { tokens, text } = ctx;
  if (says(tokens[i - 1], 'đốc', 'trưởng', 'phó', 'với')) return false;
  const place = placeAfterHead(tokens, text, after);
  const two = [0, 1].every((n) => tokens[after + n]?.shape === 'title') && !isCapital(tokens[after + 2]);
  const field = [0, 1].some((n) => departmentWords.has(tokens[after + n]?.key ?? ''));
  return place !== undefined || (two && !field);
}
