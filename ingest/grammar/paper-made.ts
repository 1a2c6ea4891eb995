/** Models that are told without the word: what is opened, founded or kept under a name in quotes ("mở “Bếp cơm 2 ngàn”", "thành lập 31 “Góc lắng nghe”", "37 tổ “Công nhân tự quản về ANTT”"). */
import { type AddPaper, clean, openingIn, QUOTED } from './paper-hit.ts';

/** What there is of it, between the deed and the name. */
const GROUP =
  '(?:tổ|đội|nhóm|điểm|góc|câu\\s+lạc\\s+bộ|CLB|tuyến\\s+(?:đường|phố)|cụm|chốt|bếp|tủ|hộp\\s+thư|chi\\s+hội|đội\\s+hình)';
const COUNT = '(?:được\\s+|hơn\\s+|gần\\s+|các\\s+|những\\s+|nhiều\\s+|[\\d.]+\\s+)';
const MAKE =
  '(?:xây\\s+dựng|gây\\s+dựng|mở|lập|thành\\s+lập|duy\\s+trì|vận\\s+hành|nhân\\s+rộng|hình\\s+thành|khởi\\s+xướng|giới\\s+thiệu)';
/** A name that begins like this is a model's wherever somebody "has" it. */
const NOUN =
  '(?:Tổ|Đội|Nhóm|Điểm|Góc|Bếp|Hộp\\s+thư|Tủ|Tiếng|Camera|Ngõ|Xóm|Cổng\\s+trường|Chuyến|Quán|Chốt|Chợ|Phiên\\s+chợ|Cụm|Tuyến|Cà\\s+phê|Loa|Ngày\\s+thứ)';

export const MADE = new RegExp(
  `(?<!\\p{L})(?:${MAKE}\\s+${COUNT}*(?:${GROUP}\\s+)?|(?:có|cách\\s+làm(?:\\s+hay)?)\\s+${COUNT}*(?:${GROUP}\\s+|(?=[“"‘«]\\s?${NOUN}\\s))|\\d\\s+${GROUP}\\s+)(?:${QUOTED})|(?:${QUOTED})(?=\\s+(?:chính\\s+)?là\\s+(?:một\\s+)?(?:trong\\s+(?:những|các)\\s+)?mô\\s+hình\\s)`,
  'giu',
);
/** Not a model: what is written, held, awarded or striven for. */
const OTHER =
  /^(?:Quỹ|Sách|Cuốn|Tập|Phim|Album|Trang|Báo|Chương trình|Đề án|Dự án|Kế hoạch|Quy|Luật|Nghị|Phong trào|Chiến|Hội (?:nghị|thảo|thi|diễn)|Giải|Cuộc|Ngày(?!\s+thứ)|Trường học|Tháng|Tuần|Năm|Tết|Lễ|Đại hội|Diễn đàn|Tọa đàm|Đêm|Gia đình|Nếp|Làng|Khu|Xã|Phường|Nông thôn|Đô thị|Đời sống|Nhà|Mái ấm|Cơ quan|Đơn vị|Sổ|Cẩm nang|Khung|Bộ|Thế trận|Văn hoá|Văn hóa|Con người|Chính)(?!\p{L})|^\p{Ll}/u;
const FEWEST_WORDS = 3;

export function madeIn(matches: readonly RegExpExecArray[], add: AddPaper): void {
  for (const m of matches) {
    const title = clean(m[1] ?? m[2] ?? '');
    if (OTHER.test(title) || title.split(' ').length < FEWEST_WORDS) continue;
    const start = m.index + openingIn(m[0]);
    const end = m.index + m[0].length;
    add({ start, end, paper: 'Program', kind: 'model', title, name: title, rule: 'model-made' });
  }
}
