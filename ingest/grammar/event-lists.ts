/**
 * Enumerations inside the name of an occasion: "nhiệm vụ, giải pháp", "5 tập thể, 7 cá nhân", "Uber, Grab". A comma between two words of one
 * field carries the name on; one before a speaker, a body or a clause ends it.
 */
import { readTable } from '../lexicon/table.ts';

/** Words of one field, which stand side by side in names. */
const FIELDS: readonly string[] = readTable('enumerated.tsv', 1).flat();
const words = (field: string): string => field.replace(/ /g, '\\s+');
const ends = FIELDS.map((f) => new RegExp(`(?<!\\p{L})(?:${words(f)})$`, 'iu'));
const begins = FIELDS.map((f) => new RegExp(`^,\\s*(?:các\\s+|và\\s+)?(?:${words(f)})(?!\\p{L})`, 'u'));
/** These speak as often as they are spoken to. */
const SPEAKS =
  /^,\s*(?:các\s+)?(?:lãnh đạo|cơ quan|doanh nghiệp|sở(?! ngành)|ban(?! ngành)|bộ|phòng|hiệp hội|ngành|địa phương|đơn vị|nhà báo|phóng viên|nhà trường|đại học|phụ nữ|gia đình)(?!\p{L})/u;
/** Who is spoken to with them goes on to the next item or to what it is about. */
const AND_MORE =
  /^,\s*(?:các\s+)?(?:\p{Ll}+\s+){0,5}\p{Ll}+\s*(?:,\s*(?:các\s+)?\p{Ll}+\s+(?:\p{Ll}+\s+){0,4}(?:và|về|,)|\s(?:và|về|liên quan|có liên|do|trên địa bàn|trực thuộc)(?!\p{L}))/u;

/** "Tại hội nghị tổng kết, phát động ...": two deeds; "..., các tỉnh", "..., các cơ quan": a new clause. */
function isOfOneField(before: string, rest: string): boolean {
  const i = begins.findIndex((re, n) => re.test(rest) && ends[n]?.test(before));
  return i >= 0 && (!SPEAKS.test(rest) || AND_MORE.test(rest));
}

/** "cho 5 tập thể, 7 cá nhân", "45 năm quan hệ ngoại giao, 5 năm quan hệ đối tác". */
const COUNT = /(?<!\p{L}|\d)(?:\d[\d.]*|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:\p{Ll}+\s+){0,4}\p{Ll}+$/u;
const NEXT_COUNT =
  /^,\s*\d[\d.]*\s+(?:lượt\s+)?(?:tập thể|cá nhân|công chức|viên chức|cán bộ|hộ|gia đình|đơn vị|học sinh|sinh viên|giáo viên|nhân viên|thí sinh|cầu thủ|vận động viên|chiến sĩ|năm\s+(?:quan hệ|thành lập|ngày|thực hiện|thiết lập)|mẹ|đồng chí|huân chương|bằng khen)(?!\p{L})/u;

/** "Uber, Grab", "quận Hải Châu, Sơn Trà ngày 22/6", "Đảng, Nhà nước": names side by side, up to what goes on after the last. */
const NAME_BEFORE = /(?<!\p{L})(?:\p{Lu}\p{L}*)(?:\s\p{Lu}\p{L}*)*$/u;
const NAMES =
  /^(?:,\s*(?!(?:Chủ|Phó|Bí|Bộ|Giám|Uỷ|Ủy|Thủ|Thứ|Tổng|Trưởng|Ban|Quốc|Chánh|Đại|Thiếu|Thượng|Trung|Ông|Bà|Đoàn|Hội|Sở|UB|HĐ|TP|Thành|Tỉnh|Vụ|Cục|Công|Văn|Viện|Cựu|Nguyên|Ngoại|Thường|Chính phủ|TS|PGS|GS|ThS|BS|TTXVN|UBK))\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}){1,6}(?:,?\s+(?:và|với)\s+\p{Lu}|\s+(?:sáng|chiều|tối|ngày\s+\d|hôm|diễn ra|do|về|năm\s+\d|của)(?!\p{L}))/u;
const STATE = /(?<!\p{L})Đảng$/u;
const OF_STATE = /^,\s*(?:Nhà nước|Mặt trận|Chính phủ|Quốc hội|[Cc]hính quyền|[Đđ]oàn thể)(?!\p{L})/u;

/** Does the comma stand within an enumeration? `rest` begins with it. */
export const isEnumerated = (before: string, rest: string): boolean =>
  isOfOneField(before, rest) ||
  (NEXT_COUNT.test(rest) && COUNT.test(before)) ||
  (STATE.test(before) && OF_STATE.test(rest)) ||
  (NAME_BEFORE.test(before) && NAMES.test(rest));
