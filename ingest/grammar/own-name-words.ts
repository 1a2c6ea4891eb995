/** Words that carry an own name on, end it or stay together in it: "Phòng Quản lý *xây dựng*", "Công ty X *đầu tư*", "Viện Sốt rét - *ký sinh trùng*". */
import type { Token } from '../doc.ts';
import { agencyHeads, departmentWords, fixedNames, ministries, nameWords } from '../lexicon/agencies.ts';
import { titles } from '../lexicon/titles.ts';
import { foldTones } from '../text.ts';
import { NO_SYLLABLE } from './firm.ts';
import { isCapital, says } from './words.ts';

export const CONNECTS = /^(và|-|–|&|,|về)$/;
/** Lower-case verbs that end a name: "Công ty X *tổ chức*"; a committee's task may hold them. */
export const VERBS =
  /^(tổ chức|thực hiện|xây dựng|giải quyết|kiểm tra|giám sát|tăng cường|phối hợp|tham mưu|tuyên truyền)$/;
export const DOES =
  /^(?:đầu tư|sản xuất|khai thác|quản lý|vận hành|cung cấp|thi công|kinh doanh|phát triển|hỗ trợ|tài trợ|bảo trợ|chuyển giao|tiếp nhận|xây dựng)$/;
/** Two syllables of a proper name stand before. */
export const isProper = (tokens: readonly Token[], j: number): boolean =>
  [1, 2].every((n) => tokens[j - n]?.shape === 'title');
/** What never belongs to a name, not even of a committee. */
export const CLAUSE =
  /^(của (?:phòng|đơn|cơ|ngành|lực)$|về (?:địa|cơ|nơi|nhà|đây|thăm|dự|tận|làm|tội|hành|những|nguyện|sự)$|chủ trì|chủ tọa|phát biểu|cho biết|cho rằng|đã |sẽ |vừa |ký (kết|quy|chương|thỏa|thoả|biên|kế|hợp))/;
export const WITH_NEXT: Record<string, RegExp> = {
  chủ: /^(quyền|nghĩa|ở)$/,
  phụ: /^(nữ|trách)$/,
  ở: /^(cơ|xã|khu|địa|thôn|nơi)$/,
  khu: /^(vực|dân|phố|kinh|công)$/,
  sau: /^(cai|đại)$/,
  xây: /^dựng$/,
  đô: /^thị$/,
  hạ: /^tầng$/,
  năng: /^lượng$/,
  khai: /^thác$/,
  tổng: /^hợp$/,
  báo: /^chí$/,
  cạnh: /^tranh$/,
  doanh: /^nghiệp$/,
  nghề: /^nghiệp$/,
  dự: /^án$/,
  trong: /^nước$/,
  hoạt: /^động$/,
  ô: /^nhiễm$/,
  thủ: /^tục$/,
  thí: /^điểm$/,
  quỹ: /^đất$/,
  điện: /^(lực|ảnh|tử|thoại)$/,
  tiếp: /^(công|cận)$/,
  châu: /^(Á|Âu|Mỹ|Phi)$/,
};
export const HAMLETS: readonly string[] = 'bản thôn ấp buôn xóm làng khu khóm bon sóc'.split(' ');
export const HAMLET = new RegExp(`^(${HAMLETS.join('|')})$`);

const COMMANDS = 'Quân khu|Quân đoàn|Quân chủng|Binh chủng|Binh đoàn';
/** "Cục Chính trị *Quân khu 5*": whose it is, by its head word and by its name. */
export const COMMAND = new RegExp(`^(?:${COMMANDS})$`, 'u');
export const COMMANDED = new RegExp(`^(?:${COMMANDS})(?: |$)`, 'iu');

/** First words of names that tell nothing alone: what is managed, studied or surveyed stands behind them. */
const OPEN = new Set(
  'quản lý|nghiên cứu|chính sách|giám định|kiểm định|khảo sát|vật liệu|sức khỏe|bóng đèn|phục hồi|thị trường|nuôi dưỡng'
    .split('|')
    .map(foldTones),
);
/** Behind such a word at `i` two more that no other rule reads. */
export function opensOn(tokens: readonly Token[], i: number): boolean {
  const [first, second, t, next] = [0, 1, 2, 3].map((n) => tokens[i + n]);
  if (!OPEN.has(`${first?.key} ${second?.key}`) || !t || !next) return false;
  const known = departmentWords.has(t.key) && !VERBS.test(`${t.text} ${next.text}`);
  return !known && [t, next].every((w) => w.shape === 'lower' && !NO_SYLLABLE.test(w.text));
}

/** Behind a dash these begin an apposition: "Bộ Tư lệnh Thủ đô - *cơ* quan thường trực". */
export const NO_FIELD = ['cơ', 'người', 'đơn', 'nơi', 'địa', 'đại', 'phụ'];

const FIXED = fixedNames.map((words) => words.split(' '));
const FIXED_BY_FIRST = Map.groupBy(FIXED, ([first = '']) => first);
export const fixedAt = (tokens: readonly Token[], j: number): string[] | undefined =>
  FIXED_BY_FIRST.get(tokens[j]?.lower ?? '')?.find((words) => words.every((w, n) => says(tokens[j + n], w)));

/** "Vụ Thị trường châu Âu - *châu Mỹ*". */
export const continentAt = (tokens: readonly Token[], j: number): boolean =>
  says(tokens[j], 'châu') && isCapital(tokens[j + 1]);

/** "trao giáo xứ *6 bộ* camera", "Ban Chỉ đạo *9 người*", "*3 không*": so many of something, and no number of a name. */
export const isCount = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.shape === 'number' &&
  (says(tokens[i + 1], ...COUNTED) ||
    tokens[i + 1]?.text === '%' ||
    (says(tokens[i + 1], 'không') && /^["”’']$/u.test(tokens[i + 2]?.text ?? '')));
const COUNTED = 'bộ suất chiếc cái con căn ngôi cây bao thùng xe người triệu tỷ tỉ giường'.split(' ');

/** What a board is for: "Hội đồng *biên tập*"; of other bodies it is what they do ("Sở X *biên soạn*"). */
const TASKS =
  /^(?:biên tập|biên soạn|bồi thường|tìm kiếm|văn kiện|bầu cử|nghiệm thu|cố vấn|kỷ luật|định giá|điều lệ|thi tuyển|xét tuyển|tuyển dụng)$/u;
export const taskAt = (tokens: readonly Token[], j: number): string[] | undefined => {
  const words = [tokens[j]?.lower ?? '', tokens[j + 1]?.lower ?? ''];
  // "Ban Chỉ đạo thi *tuyển sinh* lớp 10".
  return TASKS.test(words.join(' ')) && !says(tokens[j + 2], 'sinh') ? words : undefined;
};

/** Lower-case words that belong to a name only before these. */
const ALONE: Record<string, RegExp> = {
  không: /^(quân|gian|khí|chuyên|lưu|dân|vận)$/,
  tự: /^(quản|động|vệ|do|nhiên)$/,
  vì: /^(sự|người|trẻ|hòa|hoà|an)$/,
  cần: /^$/,
  hiện: /^(đại|vật)$/,
  ký: /^(sinh|túc)$/,
  giao: /^(thông|dịch|lưu|thương|tiếp|nhận|khoán|nông|thoa|đất|rừng)$/,
  quy: /^(hoạch|chế|tắc|mô|chuẩn|phạm|trình)$/,
  tìm: /^kiếm$/,
  dựng: /^(nước|đảng)$/,
};

/** "xây dựng nông thôn *mới*", "khu đô thị *mới*", "đổi *mới*"; "Giám đốc Sở Y tế *mới*" has been made so. */
const RENEWED = ['thôn', 'thị', 'đổi', 'tế', 'nghệ', 'trình'];

/** Whether the word of two syllables at `j` carries a name on ("Tập đoàn Dầu *khí*") or ends it ("Sở Nội vụ *yêu cầu*"). */
export function useOf(tokens: readonly Token[], j: number): 'inside' | 'ends' | undefined {
  const [t, next] = [tokens[j], tokens[j + 1]];
  if (!t || next === undefined) return undefined;
  const alone =
    t.shape === 'lower' &&
    !/^(hàng|phòng|trên|thực|trật|đăng|lưu|thư|ngoại|chuyển|bàn|chính|xây)$/i.test(tokens[j - 1]?.text ?? '')
      ? ALONE[t.text]
      : undefined;
  if (alone && !alone.test(next.text)) return 'ends';
  if (t.text === 'mới' && !says(tokens[j - 1], ...RENEWED)) return 'ends';
  if (next.shape !== 'lower') return undefined;
  const use = nameWords.get(`${t.key} ${next.key}`) ?? '';
  if (use === 'inside' || (use.startsWith('capital') && (isCapital(t) || isSecond(tokens, j))))
    return 'inside';
  // "Cục Quản lý dược và *điều phối*": half of a word that is not the name's.
  const half = use.startsWith('capital') && says(tokens[j - 1], 'và') && !departmentWords.has(next.key);
  return (half || use.endsWith('ends')) && t.shape === 'lower' ? 'ends' : undefined;
}

/** "Trung tâm Tư vấn và *kiểm định chất lượng* X": the second thing that a body is for, with its object. */
const isSecond = (tokens: readonly Token[], j: number): boolean =>
  says(tokens[j - 1], 'và') && tokens[j + 2]?.shape === 'lower' && isOfName(tokens[j + 2]);
const isOfName = (t: Token | undefined): boolean =>
  departmentWords.has(t?.key ?? '') && !says(t, 'của', 'và', 'vì', 'về');

/** Behind a comma these begin something else: "Cục Quản lý dược, *tổ trưởng*", "Cục Pháp chế, *vụ trưởng* Vụ X", "Ban Chỉ đạo X, *quy định*". */
export const beginsElse = (tokens: readonly Token[], i: number): boolean =>
  says(tokens[i], ...NO_NEXT_FIELD) || (titles.longest(tokens, i)?.length ?? 0) > 1;
const NO_NEXT_FIELD = 'nguyên người tổ đoàn cơ quy đội đơn đại trưởng phó thành'.split(' ');

/** "Cục Đường sắt và *cơ quan y tế*", "Ban Quản trị và *cư dân*": people and bodies at large. */
export const beginsOthers = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.shape === 'lower' && OTHERS.test(`${tokens[i]?.text} ${tokens[i + 1]?.text}`);
const OTHERS =
  /^(?:chuyên gia|nhiều|kiến trúc|đoàn công|cơ quan|cư dân|người dân|chính quyền|đơn vị|địa phương|phụ huynh|một số|những|lực lượng|đại diện|lãnh đạo|chủ đầu)(?!\p{L})/u;

/** "Ban Chỉ đạo X và *Bí thư* Y", "Học viện Z và *Phó Giám đốc* A": the next is somebody's post. */
export const beginsPost = (tokens: readonly Token[], i: number): boolean =>
  isCapital(tokens[i]) && (titles.longest(tokens, i)?.length ?? 0) > 1;

/** What the name of a board goes on with behind "Trung ương". */
export const OF_CENTRE = ['về', 'phòng', 'thực', 'cải', 'các', 'chương'];
export const HOLDS =
  /^(?:sáng|chiều|tối|ngày|tại|vào|lễ|Lễ|hội|Hội|họp|buổi|cuộc|phiên|Phiên|tập|sơ|tổng|ra|gặp|trao|kiểm|rà|đánh|khởi|phát)$/u;

/** "Công đoàn ngành Giao thông *hỗ trợ Hội Khuyến học*", "Cục báo chí *phối hợp Sở* X": what it does, and with or for which body. */
export const isDoneTo = (tokens: readonly Token[], j: number): boolean =>
  (DONE_TO.test(`${tokens[j]?.text} ${tokens[j + 1]?.text}`) && isHeadAt(tokens, j + 2)) ||
  // "Báo Tây Ninh *hỗ trợ 20* phần quà".
  (GIVES.test(`${tokens[j]?.text} ${tokens[j + 1]?.text}`) && tokens[j + 2]?.shape === 'number') ||
  // "Cục Kiểm lâm *khen thưởng Hạt* X"; not "Phòng Thi đua *khen thưởng Sở* Y".
  (PRAISES.test(`${tokens[j]?.text} ${tokens[j + 1]?.text} `) &&
    !says(tokens[j - 1], 'đua', 'tác', 'và', ',', '-', '–') &&
    isHeadAt(tokens, tokens[j + 1]?.shape === 'lower' ? j + 2 : j + 1)) ||
  // "Tổng công ty *trình Bộ* X", "Trung tâm Y *trình Chủ tịch*", "hợp nhất ... Phòng A *thành Phòng* B".
  (tokens[j]?.shape === 'lower' &&
    says(tokens[j], 'trình', 'thành') &&
    !says(tokens[j - 1], ...PROGRAMMES) &&
    isHeadAt(tokens, j + 1));
const isHeadAt = (tokens: readonly Token[], j: number): boolean =>
  isCapital(tokens[j]) &&
  (agencyHeads.longest(tokens, j) !== undefined || titles.longest(tokens, j) !== undefined);
const PROGRAMMES = ['công', 'chương', 'quy', 'giáo', 'lộ', 'cấu', 'hình'];
const PRAISES = /^(?:khen thưởng|khen ngợi|biểu dương|tuyên dương|thưởng nóng|khen(?= \p{Lu}))/u;
const GIVES = /^(?:hỗ trợ|ủng hộ|tài trợ|trao tặng)$/u;
const DONE_TO = /^(?:phối hợp|hỗ trợ|ủng hộ|đề nghị|kiến nghị|tài trợ)$/u;

/** "Phòng Cấp thoát nước *sở GTVT*", "cục CSGT *bộ Công an*": whose department it is, in small letters; "phòng Đào tạo *ĐH Bách khoa*", whose name begins at `i`. */
export const isLargerBody = (tokens: readonly Token[], j: number, i: number): boolean =>
  isCapital(tokens[j + 1]) &&
  ((tokens[j]?.text === 'ĐH' && says(tokens[i - 1], 'phòng', 'khoa')) ||
    (tokens[j]?.text === 'sở' && !says(tokens[j - 1], 'cơ', 'trụ', 'xử')) ||
    (tokens[j]?.text === 'bộ' &&
      !says(tokens[j - 1], 'cán', 'nội', 'đảng') &&
      ministries.longest(tokens, j + 1) !== undefined));

/** "Hội Người Việt Nam *tại* Nhật Bản": whose association it is. */
export const isLivingIn = (tokens: readonly Token[], j: number): boolean =>
  says(tokens[j], 'tại', 'ở') &&
  isCapital(tokens[j + 1]) &&
  says(tokens[says(tokens[j - 1], 'nam') ? j - 3 : j - 2], 'người') &&
  says(tokens[says(tokens[j - 1], 'nam') ? j - 2 : j - 1], 'việt');
