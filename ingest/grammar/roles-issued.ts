/** Who issued a document. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { DATED, type RoleRule, rule, WHEN } from './role.ts';

/** "D về việc này vừa được", "D do": who did it follows. */
const DONE_BY = String.raw`(?<object>D)(?:[^.;ADEGP]{0,40}?\s|\s*,?\s*)(?:vừa\s+|đã\s+)?(?:được|do)\s+`;

export const ISSUED_RULES: readonly RoleRule[] = [
  rule(
    'issued-of',
    'ISSUED',
    `(?<object>D)${DATED}\\s+(?:của|do(?!\\s+A(?:[\\s,A]|và|cùng|với|chủ trì|phối hợp|đã|vừa)*(?:tổ chức|chủ trì|đăng cai|mở|thực hiện|triển khai)))\\s+(?:liên ngành\\s+)?(?<who>A(?:\\s*(?:,|và)\\s*A)*)`,
    ['D của A về', 'D , ngày 9 / 7 / 2018 của A', 'D năm 2017 của A', 'D của liên ngành A , A'],
    [
      'A triển khai D',
      'D và kết luận của A',
      'D quy định nhiệm vụ của A',
      'tổng kết thực hiện D do A , A phối hợp tổ chức',
    ],
    { firm: true },
  ),
  rule(
    'issued-by',
    'ISSUED',
    `(?<!(?:phối hợp|với|cùng) )(?<who>A(?:\\s*(?:,|và)\\s*A)*)(?:\\s*[(][^()P]{0,30}[)])?(?:\\s+kh[oó][áa]\\s+[\\p{L}\\d]+)?(?:\\s+L)?(?:\\s+(?:họp|tiến hành)\\s[^.;APDG]{0,50}?(?:,|\\svà)(?=\\s+(?:đã\\s+)?(?:biểu quyết\\s+)?thông qua))?\\s*(?:(?:đã|cũng|còn|kịp thời|vừa|mới|chính thức|tiếp tục)\\s+)*(?:ban hành|ký ban hành|phát hành|ra(?! mắt| quân)|có(?=\\s+D)|(?:(?:biểu quyết|nhất trí|thống nhất)\\s+)*thông qua(?=\\s+(?:toàn văn\\s+|tờ trình và\\s+)?D)|phê duyệt(?=\\s+D))\\s+(?:(?!bãi bỏ|thay|sửa đổi|hủy|huỷ)[^A.;DG]){0,20}?(?<object>[DG])`,
    [
      'A đã ban hành D',
      'trước đó , A đã có D về việc này',
      'A còn biểu quyết thông qua D',
      'E bất thường A khoá v L biểu quyết thông qua D',
      'A cũng thông qua tờ trình và D',
      'A ( ubkttw ) phát hành D',
      'A họp E và biểu quyết thông qua D',
      'A phê duyệt D',
    ],
    ['A thực hiện D', 'A ra mắt G', 'A đã phối hợp với A ban hành D', 'A ra chủ trương bãi bỏ D'],
    { issuer: 'last' },
  ),
  rule(
    'issued-along',
    'ISSUED',
    `(?<who>A)\\s*(?:(?:đã|vừa|chủ trì|,)\\s*)*(?:phối hợp|cùng)\\s*(?:với|cùng)?\\s*A(?:\\s*(?:,|và)\\s*A)*\\s*(?:(?:đã|cùng)\\s+)*(?:ban hành|ký ban hành)\\s+(?:[^A.;DG]{0,20}?)(?<object>D)`,
    ['A đã phối hợp với A ban hành D'],
    ['A phối hợp với A thực hiện D'],
  ),
  rule(
    'issued-adopted',
    'ISSUED',
    `(?<!(?:tại|trong|trước|của|để) )(?:E(?:\\s+(?:này|nói trên))?|đại biểu(?:\\s+(?:A|hđnd(?:\\s+(?:tỉnh|thành phố|tp|huyện|quận|xã|phường))?))?)(?:[^.;APDGE]{0,60}?,)?(?:\\s*(?:đã|cũng|còn|tiến hành|đồng thời|,))*\\s+(?:(?:biểu quyết|nhất trí|thống nhất)\\s+)*thông qua\\s+(?:tờ trình và\\s+)?(?<object>D)`,
    [
      'E cũng thông qua D',
      'tại E này , các vị đại biểu hđnd tp đã thống nhất biểu quyết thông qua D',
      'các đại biểu cũng thông qua tờ trình và D',
      'A tổ chức E bất thường thứ 4 , khoá 18 , thông qua D',
    ],
    ['E thông qua G', 'trong E thông qua D mới đây', 'các đại biểu góp ý D'],
    { adopts: true },
  ),
  rule(
    'issued-lately',
    'ISSUED',
    `(?<who>A)\\s+(?:(?:đã|cũng|vừa|liên tiếp)\\s+)*(?:ban hành|có|ra)\\s+(?:nhiều|các|hàng loạt|một loạt|\\d+)\\s+(?:văn bản|công văn|quyết định|chỉ thị|kế hoạch)[^AP.;DGE]{0,40}?\\s(?:(?:mới|gần) (?:đây )?nhất là|trong đó có|như|cụ thể là)\\s+(?:có\\s+)?(?<object>D)(?!\\s+của)`,
    ['A đã ban hành nhiều văn bản chỉ đạo , mới nhất là có D'],
    ['A có nhiều việc phải làm theo D'],
  ),
  rule(
    'issued-within',
    'ISSUED',
    `(?:đề nghị|kiến nghị|đề xuất|báo cáo|ý kiến)\\s+của\\s+(?<who>A)\\s+tại\\s+(?<object>D)(?!${DATED}\\s+của)`,
    ['xét đề nghị của A tại D ngày 16 - 3'],
    ['đề nghị của A tại E', 'ý kiến của A tại D của A'],
    { firm: true },
  ),
  rule(
    'issued-passive',
    'ISSUED',
    `${DONE_BY}(?<who>A)\\s+(?:vừa\\s+|đã\\s+)?(?:ký\\s+)?(?:ban hành|thông qua|phê duyệt|ký)(?!\\p{L})`,
    ['D vừa được A ban hành ngày 1 - 12', 'D về việc này do A ký'],
    ['D được A thực hiện'],
  ),
  rule(
    'issued-signed',
    'ISSUED',
    `(?<!(?:cho|về|với|của|và|P ,) )(?<who>P|A(?=\\s(?:đã |cũng |vừa |mới |có )*(?:ký|gửi) ))${WHEN}\\s*(?:(?:đã|cũng|kịp thời|vừa|mới|chính thức|tiếp tục|thay mặt A|có(?=\\s+gửi))\\s+)*(?:(?:vừa\\s+)?ký(?:\\s+ban hành)?|ban hành|phê duyệt|có|ra|gửi)\\s+(?:(?:ngay|một|bản)\\s+)?(?<object>D)(?!\\s+của)`,
    ['P vừa ký D', 'P chiều T đã ký ban hành D về việc này', 'P đã có D gửi A', 'A đã gửi D đến A'],
    ['P và P ký D', 'P thực hiện D', 'P ký D của A', 'P trao D cho P'],
    { subjects: 'PA' },
  ),
  rule(
    'issued-signed-by',
    'ISSUED',
    `${DONE_BY}(?<who>P)${WHEN}\\s*(?:vừa\\s+|đã\\s+)?(?:ký|ban hành|phê duyệt)(?!\\p{L})`,
    ['D do P ký ngày 8 - 7', 'D về việc này vừa được P ký ban hành'],
    ['D được P trao', 'D do P và P ký'],
    { subjects: 'P' },
  ),
  rule(
    'issued-of-signer',
    'ISSUED',
    `(?<!A\\s(?:(?:đã|vừa|mới|cũng)\\s)*(?:có|ra|ban hành|phát hành|gửi)\\s)(?<!(?:thu hồi|hủy|huỷ|bãi bỏ|trao|công bố|xem xét|thảo luận|thông qua|dự thảo|bổ nhiệm)[^.;]{0,60})(?<object>D)${DATED}\\s+của\\s+(?<who>P)(?!\\s*(?:,|và)\\s*P)(?![^.;]{0,60}(?:trình|đề xuất|soạn))`,
    ['nhận được D của P', 'D ngày 5 - 7 của P nêu rõ'],
    [
      'D về sai phạm của P',
      'D của P và P',
      'thực hiện D , P nói',
      'A đã có D của P',
      'thu hồi D của P',
      'D của P trình',
    ],
    { subjects: 'P' },
  ),
  rule(
    'issued-all-of',
    'ISSUED',
    `(?:công bố|trao|triển khai)\\s+(?:\\d+\\s+|các\\s+|những\\s+)quyết định\\s+(?:[^.;,AD]{0,20}?\\s)?của\\s+(?<who>A)`,
    ['công bố các quyết định của A'],
    ['công bố quyết định của A', 'công bố các quyết định'],
    { decisions: 'all' },
  ),
];
