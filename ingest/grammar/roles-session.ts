/** Whose session an occasion is: "tại kỳ họp HĐND tỉnh", "hội nghị tổng kết năm của A". */
import { type RoleRule, rule } from './role.ts';

export const SESSION_RULES: readonly RoleRule[] = [
  rule(
    'organized-session',
    'ORGANIZED',
    `^[^E]*E(?:\\s+(?:lần\\s+)?(?:thứ\\s+)?(?:\\d+|[ivx]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|đầu tiên|thường kỳ|thường lệ|bất thường|chuyên đề|cuối năm|giữa năm)(?!\\p{L}))?(?:\\s*[(][^()AE]{0,40}[)])?\\s+(?:của\\s+)?(?<who>A)(?!(?:\\s*,\\s*A){2}|\\s*(?:[(,]\\s*)?(?:tổ chức|chủ trì|phối hợp|và A tổ chức|dự kiến|sẽ|tới|lần tới|sắp))`,
    ['phát biểu tại E A sáng 17 - 4', 'tại E thứ 8 A khoá xiii', 'E lần thứ 15 của A'],
    [
      'E lãnh đạo A',
      'E với A',
      'tại E , A',
      'tại E A , A , A đã thảo luận',
      'E A dự kiến diễn ra vào quý iii',
    ],
    { session: true },
  ),
  rule(
    'organized-own',
    'ORGANIZED',
    `E(?<between>(?:\\s+(?:\\p{Ll}+|\\d+)){1,30}?\\s+của\\s+)(?<who>A)(?=\\s*(?:[.]|$|[–-]\\s*ảnh|(?:sáng|chiều|tối|ngày|hôm|diễn ra|được tổ chức)(?!\\p{L})))`,
    [
      'E trực tuyến sơ kết tình hình thực hiện nhiệm vụ 6 tháng đầu năm của A - ảnh',
      'E tổng kết công tác năm của A sáng T',
    ],
    ['E triển khai D của A', 'E của A', 'E về ý kiến của A với người dân'],
    { own: true },
  ),
  rule(
    'organized-sitting',
    'ORGANIZED',
    `(?:tại|trong|tiếp tục|chủ trì|dự|điều hành|khai mạc)\\s+E\\s+(?:lần\\s+)?(?:thứ\\s+)?(?:\\d+|[ivx]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})[^AEP.;]{0,50}?,\\s*(?<who>A)(?=\\s*(?:(?:khóa|khoá)\\s|(?:(?:đã|cũng|sẽ)\\s+)*(?:xem xét|quyết định|quyết nghị|kỷ luật|bầu|thông qua|biểu quyết|kết luận|thảo luận|cho ý kiến|tiến hành|phê chuẩn|miễn nhiệm|bãi nhiệm|chất vấn|nghe|thống nhất|nhận thấy|dành|lấy phiếu|để|nhằm)(?!\\p{L})))`,
    [
      'tại E thứ 35 ( ngày 24 - 26 / 4 ) , A đã xem xét',
      'tại E thứ 12 khai mạc sáng 30 / 12 , A khoá 16 đã bầu P',
      'trong E lần thứ 3 , A khoá xiv',
      'P đã chủ trì E thứ 15 , A để cho ý kiến vào D',
    ],
    ['tại E , A đã quyết định', 'tại E thứ 35 , A đề nghị'],
    { session: true, sits: true },
  ),
];
