/** Who is party to a programme or looks after a model: told before it, behind it, by a list, by what is done with whom. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AA, ASIDE, COUNTED, DATED, NO_CLAUSE, PP, type RoleRule, rule } from './role.ts';
import { MODEL_RULES } from './roles-models.ts';

/** Partners without a name: "với các tổ chức tôn giáo", "cùng ban quản trị 38 chung cư". */
const UNNAMED = String.raw`(?:\s*(?:với|và|,|cùng)\s*(?:các\s|ban\s|đại diện\s|\d+\s)[^AEG.;]{3,60}?)?`;
/** "A và A", "A đã cùng A", "A phối hợp với A". */
const ALONG = String.raw`\s*(?:(?:đã|vừa|tiếp tục)\s+)?(?:chủ trì\s*,?\s*)?(?:phối hợp\s*)?(?:với|và|,|cùng)\s*`;
/** "các tổ chức tôn giáo trên địa bàn L , gồm :", "3 đơn vị :", "các cơ quan , đơn vị :": what the list behind it is of. */
const GROUP = String.raw`(?:các|\d+|hai|ba|bốn|năm)\s+(?:cơ quan|đơn vị|ngành|hội|tổ chức|đoàn thể|lực lượng)(?!\p{L})(?:(?!\s(?:của|để|đã|được|và)\s)[^AEGPD.;:()]){0,60}?\s*(?:(?:bao\s+)?gồm(?:\s+có)?(?:\s*:)?|\slà(?:\s*:)?|:)\s*`;
/** The same behind "với", and "với các chi hội :". */
const WITHIN = String.raw`:?\s*(?:${GROUP}|(?:các|\d+)\s+(?:\p{Ll}+\s+){1,3}(?::|gồm|là)\s*)?`;
/** "lãnh đạo A", "chi nhánh A", "5 đoàn thể gồm : A": what stands before the name of a party. */
const OF = String.raw`(?:(?:lãnh đạo|đại diện|chi nhánh|(?:các|\d+|hai|ba|bốn|năm)\s(?:đoàn thể|đơn vị|ngành|hội|tổ chức)(?:\s(?!của|để)\p{Ll}+){0,4}?\s(?:(?:gồm|là)(?:\s:)?|:))\s+)?`;
/** All who sign, with one way to read what stands between two of them. */
const SIGNERS = String.raw`[AC]${ASIDE}(?:\s*(?:(?:đã|vừa|tiếp tục)\s+)?(?:chủ trì\s*,?\s*)?(?:phối hợp\s*)?(?:với|, và|và|cùng|[,/]|;${NO_CLAUSE}|-|–)\s*${OF}[AC]${ASIDE})*`;
/** Several of a kind among the parties: "giữa A , các đồn biên phòng và A". */
const SIDE = String.raw`(?:(?:(?:đại diện|lãnh đạo)\s+){0,2}(?:${GROUP}|(?:các|\d+|hai|ba|bốn|năm)\s)?${AA}|(?:các|\d+)\s[^AEG.;,()]{3,40}?\s*[(]\s*(?:gồm\s*:?\s*)?${AA}\s*[)]|(?:các|\d+)\s[^AEG.;,]{3,30}?(?=\s*(?:,|và\s|với\s)))`;

export const PARTY_RULES: readonly RoleRule[] = [
  rule(
    'party-between',
    'PARTY_TO',
    `(?<object>G)[^GE.;]{0,240}?(?<!\\p{L})giữa\\s+${COUNTED}(?<who>${SIDE}(?:\\s*(?:với|và|,)\\s*${SIDE})*)`,
    [
      'G giữa A với A',
      'G , T giữa A , A và A',
      'G giữa A , các đồn biên phòng và A',
      'G giữa ba bên gồm : A , A và A',
      'G giữa A với các cơ quan , đơn vị : A , A',
      'G giữa A với các tổ chức chính trị - xã hội ( A , A , A )',
      'G giữa A và 3 đơn vị ngành điện là A , A và A',
      'G giữa bốn A , A , A , A',
      'G giữa A , A và 3 A , A , A',
      'G giữa C A và A',
      'G giữa lãnh đạo A và lãnh đạo A',
    ],
    ['G của A'],
    { pairs: true, firm: true },
  ),
  rule(
    'party-between-both',
    'PARTY_TO',
    `(?<object>G)\\s*và\\s*G[^GE.;]{0,120}?(?<!\\p{L})giữa\\s+(?<who>${AA}(?:\\s*(?:với|và|,)\\s*${AA})*)`,
    ['G và G giai đoạn 2011 - 2015 giữa A với A'],
    ['G giữa A với A và G'],
    { pairs: true },
  ),
  rule(
    'party-of',
    'PARTY_TO',
    `(?<object>G)${DATED}\\s+của\\s+(?<who>A\\s*(?:và|,|-|–)\\s*${AA})(?!\\s*(?:đã|tổ chức|ban hành|ký|phối hợp))`,
    ['G ngày 9 / 4 / 2021 của A và A', 'G của A - A về việc này'],
    ['G của A', 'G của A và A đã'],
    { pairs: true },
  ),
  rule(
    'party-there',
    'PARTY_TO',
    `(?<object>G)[^.;G]{0,260}?,\\s*(?<who>${AA})\\s*(?:(?:đã|cùng|tiến hành)\\s+)*ký(?: kết)?(?: phối hợp| hợp tác)?\\s+(?:với|cùng)\\s*${WITHIN}(?<with>${AA})`,
    ['tại E G về học tập , A , A ký kết phối hợp với các đơn vị : A , A'],
    ['G , A tổ chức ký kết với A'],
  ),
  rule(
    'party-signed',
    'PARTY_TO',
    `(?<who>${SIGNERS})${UNNAMED}\\s*(?:(?:đã|cùng|tiến hành|phối hợp|tổ chức|lần lượt|thống nhất|chính thức|vừa|tiếp tục|sau đó)\\s+)*(?:ký kết|ký|triển khai|thực hiện)\\s+(?:E\\s*)?(?:\\p{Ll}+\\s+){0,4}?(?<object>G)(?:[^AEG.;]{0,40}?\\s(?:với|cùng)\\s*${WITHIN}(?<with>${AA}))?`,
    [
      'A và A ký kết G',
      'A với A ký G',
      'A đã lần lượt ký kết G với A , A và A',
      'A và A với các tổ chức tôn giáo tỉnh thống nhất ký kết G',
      'lãnh đạo A và lãnh đạo A ký kết G',
      'A và 5 đoàn thể gồm : A , A ký kết G',
      'C sau đó ký tiếp G',
      'A đã cùng A , A ký G',
      'A đã ký biên bản phối hợp G',
      'A vừa phối hợp với A ký kết G',
    ],
    ['A trao G'],
    { pairs: true },
  ),
  rule(
    'party-signers',
    'PARTY_TO',
    `(?<who>${PP})\\s*[,-]?\\s*(?:(?:đã|cùng|vừa|tiến hành|thực hiện|thống nhất|bắt tay|chính thức|thay mặt|đại diện|trực tiếp|trao đổi|nghi thức|và)\\s+|(?:cho|hai|các|lãnh đạo|đơn vị|bên|cơ quan|ngành|[AC])\\s+)*(?:E|ký kết|ký)\\s+(?:\\p{Ll}+\\s+){0,3}?(?<object>G)`,
    ['P và P ký kết G', 'P , P đã đại diện hai cơ quan ký kết G', 'P và P đã E G'],
    ['P trao G', 'P phát biểu tại E G'],
    { subjects: 'P', pairs: true },
  ),
  rule(
    'party-signing',
    'PARTY_TO',
    `(?<who>C|A${ASIDE}\\s*(?:với|và|,|cùng)\\s*${OF}${AA})${UNNAMED}\\s*(?:(?:đã|cùng|vừa|thống nhất|chính thức|tiếp tục|phối hợp|tiến hành)\\s+)*E\\s+(?:về việc\\s+)?(?<object>G)`,
    ['A và A E G', 'A , A và A đã E G', 'A ( ca ) và A E G', 'C đã E G'],
    ['A tổ chức E G', 'A và A tổ chức E G'],
    { pairs: true },
  ),
  rule(
    'party-signing-with',
    'PARTY_TO',
    `(?<who>${AA})\\s*(?:(?:đã|vừa|tiếp tục|cũng|tổ chức|tiến hành|lần lượt)\\s+)*(?:E\\s+(?:ký kết\\s+|ký\\s+)?|ký kết\\s+|ký\\s+)(?<object>G)[^AEG.;]{0,60}?\\s(?:với|cùng)\\s*${WITHIN}(?<with>${AA})`,
    [
      'A E G với A , A và A',
      'A tổ chức E ký kết G với A',
      'A ký G giai đoạn 2024 - 2029 với các đơn vị : A , A',
      'A tổ chức E ký kết G với các tổ chức tôn giáo trên địa bàn L , gồm : A ; A',
    ],
    ['A E G giữa A với A', 'A E với A'],
    { pairs: true },
  ),
  rule(
    'party-with-first',
    'PARTY_TO',
    `(?<who>${AA})\\s*(?:(?:đã|vừa|tiếp tục|cũng|tổ chức|tiến hành|lần lượt)\\s+)*(?:E|ký kết|ký)\\s+(?:với|cùng)\\s+(?:lãnh đạo\\s+)?(?<with>${AA})\\s+(?:về\\s+)?(?<object>G)(?!\\s+(?:của|giữa))`,
    ['A ký kết với A G', 'A đã E với A , A G về việc này'],
    ['A E với A để thực hiện G', 'A ký với A theo G', 'A E với A G của A'],
    { pairs: true },
  ),
  rule(
    'party-had',
    'PARTY_TO',
    `(?<!\\p{L})giữa\\s+(?<who>${AA})\\s*(?:(?:đã|từng|cũng|trước đây)\\s+)+(?:ký kết|ký|có|(?:diễn ra|có)\\s+E(?:\\s+(?:ký kết|ký))?)\\s+(?<object>G)`,
    ['từ năm 2009 đến 2011 , giữa A và A từng có G', 'giữa A , A và A đã diễn ra E G'],
    ['giữa A và A có G', 'giữa A và A đã có E'],
    { pairs: true },
  ),
  rule(
    'party-next',
    'PARTY_TO',
    `(?<who>A${ASIDE}\\s*(?:với|và|,|cùng|phối hợp (?:với|cùng))\\s*${OF}${AA})\\s*(?:(?:đã|vừa|cùng|phối hợp|long trọng)\\s+)*tổ chức\\s+E[^P.;]{0,160}?\\s(?:,\\s*)?(?:đồng thời|và|cùng với việc)\\s+(?:ký kết|ký)\\s+(?:mới\\s+|tiếp\\s+)?(?<object>G)(?![^.;]{0,60}giữa)`,
    ['A và A tổ chức E G , đồng thời ký kết G .', 'A phối hợp với A tổ chức E G và ký G'],
    ['A tổ chức E G và ký kết G', 'A và A tổ chức E và trao G'],
    { pairs: true },
  ),
  rule(
    'party-issues',
    'PARTY_TO',
    `(?<who>C|A${ASIDE}${ALONG}${AA})\\s*(?:(?:đã|vừa|cùng|cũng|thống nhất|phối hợp|tiến hành)\\s+)*(?:(?:xây dựng|soạn thảo|trao đổi|thống nhất|rà soát)\\s*,?\\s*(?:và\\s+)?)*(?:ban hành|ký ban hành|đặt bút ký|ký kết|(?<=(?:,|và)\\s+)E|ký|thông qua|xây dựng)\\s+(?:vào\\s+|bản\\s+)?(?<object>G)(?![^.;]{0,100}giữa)`,
    [
      'C thông qua G',
      'A , A và A cùng đặt bút ký vào G',
      'A đã phối hợp với A xây dựng và E G',
      'A chủ trì , phối hợp với A ban hành G',
    ],
    ['A ban hành G', 'A và A ban hành D'],
    { pairs: true },
  ),
  rule(
    'party-reviews',
    'PARTY_TO',
    `(?<who>A${ASIDE}${ALONG}${AA})\\s*(?:(?:đã|vừa|cùng|tiến hành|tổ chức|phối hợp)\\s+)*(?:đánh giá|sơ kết|tổng kết|kiểm điểm|rút kinh nghiệm|nhìn lại)\\s+(?:[^.;,GAPDE]{1,50}?\\s)?(?<object>G)(?![^.;]{0,100}giữa)`,
    [
      'A và A đánh giá kết quả 2 năm thực hiện G',
      'A , A và A tổ chức kiểm điểm việc thực hiện G',
      'A phối hợp cùng A sơ kết G',
    ],
    ['A đánh giá kết quả thực hiện G', 'A và A đánh giá kết quả thực hiện G giữa A và A'],
    { pairs: true, unlessTask: true },
  ),
  rule(
    'party-relative',
    'PARTY_TO',
    `(?<object>G)[^GE.;]{0,80}?\\s(?:mà|do|được)\\s+(?<who>A(?:\\s*(?:với|và|,|cùng)\\s*A)+)\\s*(?:(?:đã|cùng|vừa|phối hợp)\\s+)*(?:E|ký kết|ký|thống nhất|xây dựng|ban hành|triển khai|thực hiện|phát động|khởi xướng|tổ chức)(?!\\p{L})`,
    ['G mà A và A ký kết', 'G về việc này do A , A và A cùng ký', 'G do A , A và A phối hợp triển khai'],
    ['G mà A thực hiện', 'G của A'],
    { pairs: true },
  ),
  rule(
    'party-model',
    'PARTY_TO',
    `(?<object>G)\\s*(?:này\\s+)?(?:(?:chính\\s+)?là\\s+(?:một\\s+)?(?:trong (?:những|các)\\s+)?mô hình\\s+(?:\\p{Ll}+\\s+){0,2}?)?(?:của|do|được)\\s+(?:lực lượng\\s+|cán bộ\\s+)?(?<who>A)(?:\\s*(?:(?:chủ trì|tham mưu)?\\s*,?\\s*phối hợp\\s*(?:với|cùng)?|và|cùng|(?:tham mưu|khởi xướng|chủ trì|làm nòng cốt)\\s*,)\\s*(?<with>A))?(?![^.;,]{0,90}tổ chức)`,
    [
      'G do A khởi xướng',
      'G là mô hình do A xây dựng',
      'G của A',
      'G do A phối hợp với A xây dựng',
      'G do A phối hợp A xây dựng',
      'G do lực lượng A chủ trì , phối hợp với A triển khai',
      'G do A tham mưu , A đứng ra vận động',
    ],
    ['G giữa A và A', 'tham gia G do A phối hợp với hệ thống siêu thị và các nhà hàng trong vùng tổ chức'],
    { firm: true },
  ),
  ...MODEL_RULES,
];
