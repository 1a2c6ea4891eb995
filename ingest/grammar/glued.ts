/** Subheads that stand glued to the sentence behind them: "Xin ý kiến cơ quan trung ương | Ông A, cục trưởng ...", "Xử lý dự án chậm triển khai | Tại hội nghị, ...". */
import type { Token } from '../doc.ts';
import { isCapital, says } from './words.ts';

/** What begins a sentence in large letters, and stands so in the middle of none. */
const OPENS = new RegExp(
  `^(?:${[
    String.raw`(?:Tại|Theo) \p{L}`,
    String.raw`(?:Về|Để|Với|Qua|Khi|Nếu|Riêng|Việc|Như) \p{Ll}`,
    'Như Tuổi',
    String.raw`Ngày \d`,
    '(?:Sáng|Chiều|Tối|Trưa) (?:\\d|nay|qua|cùng|ngày|hôm)',
    'Trước (?:đó|nhiều|thực|tình|những|câu|thông)',
    'Sau (?:đó|khi|lễ|hội|thời|một|phần|buổi|cuộc)',
    'Trong (?:khi|buổi|cuộc|phần|phiên|bài|những|thời)',
    'Trên (?:thực|cơ|tinh|diễn)',
    'Cũng (?:tại|theo|trong|liên|về)',
    'Cùng (?:ngày|quan|trả|thời)',
    'Ngoài (?:ra|việc|cam|những)',
    'Bên (?:cạnh|lề)',
    'Từ (?:đó|năm|ngày|tháng)',
    '(?:Tuy|Mặc) (?:nhiên|vậy|dù)',
    '(?:Do|Vì) (?:đó|vậy|thế)',
    '(?:Đây|Đó) (?:là|cũng)',
    '(?:Đến|Hiện) (?:nay|tại)',
    '(?:Mới|Vừa) (?:đây|qua)',
    'Liên quan',
    'Đối với',
    'Phát biểu (?:tại|khai|bế|kết|trước|trong|với|chỉ)',
    'Trả lời (?:câu|chất|các|báo|phóng|về|trước|thẩm|ý|kiến|vấn|thắc)',
    'Trao đổi (?:với|tại|bên|thêm|về)',
    'Chia sẻ (?:với|tại|về|thêm|những|lại|một)',
    'Đề cập',
    'Nói (?:về|thêm|với)',
    'Kết luận (?:hội|cuộc|buổi|phiên)',
    'Báo cáo (?:tại|với|trước)',
    'Thông tin (?:trên|này|thêm|tại)',
    'Thay mặt',
    '(?:Tham|Đến) dự',
    'Dự (?:hội|buổi|lễ|cuộc)',
    'Chủ trì',
  ].join('|')})`,
  'u',
);
/** Of these, what ends a subhead whose last word is a name: "Ba lãnh đạo mới của VNX | Tại buổi lễ, ...". */
const OPENS_BEHIND_NAME =
  /^(?:(?:Tại|Sau|Trong) (?:buổi|hội|cuộc|lễ|phiên|kỳ|đây)|Trước đó|(?:Sáng|Chiều|Tối|Trưa) (?:\d|nay|cùng|ngày)|Ngày \d|Phát biểu (?:tại|khai|bế|kết)|Trao đổi với|Trả lời (?:câu|chất|báo|phóng)|Cũng (?:tại|theo)|Liên quan|Theo (?:ông|bà|đó|đại|báo|thông))/u;
const PERSON = ['ông', 'bà'];
/** "tỉnh *Bà Rịa*", "sông *Ông Đốc*"; "thầy *Ông Ích Khoan*" is of the family Ông. */
const BEFORE_NAME =
  'thầy cô chú bác cụ tỉnh sông núi đường phố cầu chợ chùa huyện xã đảo ấp rạch kênh suối mũi hòn thị phường khu đình miếu'.split(
    ' ',
  );
/** No subhead ends in these, and what stands behind them in large letters is their object or a name. */
const GOES_ON =
  'của và là với cho tại về theo do ở từ đến trong bởi các những một trình mục đề cuốn sách phim tên bộ sở ban cục vụ phòng báo tờ tạp đài quy như gồm có ông bà anh chị em'.split(
    ' ',
  );

export function endsSubhead(tokens: readonly Token[], i: number): boolean {
  const [token, next, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (next?.shape !== 'title' || !after || says(token, ...GOES_ON) || next.start === token?.end) return false;
  if (isCapital(token)) return OPENS_BEHIND_NAME.test(`${next.text} ${after.text}`);
  if (token?.shape !== 'lower' && token?.shape !== 'number') return false;
  if (says(next, ...PERSON))
    return isCapital(after) && isCapital(tokens[i + 3]) && !says(token, ...BEFORE_NAME);
  return OPENS.test(`${next.text} ${after.text}`);
}
