/** Who is party to a programme or looks after a model: told before it, behind it, by a list, by what is done with whom. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AA, ASIDE, COUNTED, DATED, NO_CLAUSE, PP, type RoleRule, rule } from './role.ts';

/** Partners without a name: "với các tổ chức tôn giáo", "cùng ban quản trị 38 chung cư". */
const UNNAMED = String.raw`(?:\s*(?:với|và|,|cùng)\s*(?:các\s|ban\s|đại diện\s|\d+\s)[^AEG.;]{3,60}?)?`;
/** "A và A", "A đã cùng A", "A phối hợp với A". */
const ALONG = String.raw`\s*(?:(?:đã|vừa|tiếp tục)\s+)?(?:phối hợp\s*)?(?:với|và|,|cùng)\s*`;
/** "lãnh đạo A", "chi nhánh A", "5 đoàn thể gồm : A": what stands before the name of a party. */
const OF = String.raw`(?:(?:lãnh đạo|đại diện|chi nhánh|(?:các|\d+|hai|ba|bốn|năm)\s(?:đoàn thể|đơn vị|ngành|hội|tổ chức)(?:\s(?!của|để)\p{Ll}+){0,4}?\s(?:(?:gồm|là)(?:\s:)?|:))\s+)?`;
/** All who sign, with one way to read what stands between two of them. */
const SIGNERS = String.raw`[AC]${ASIDE}(?:\s*(?:(?:đã|vừa|tiếp tục)\s+)?(?:phối hợp\s*)?(?:với|, và|và|cùng|[,/]|;${NO_CLAUSE}|-|–)\s*${OF}[AC]${ASIDE})*`;
/** Several of a kind among the parties: "giữa A , các đồn biên phòng và A". */
const SIDE = String.raw`(?:${AA}|(?:các|\d+)\s[^AEG.;,]{3,30}?(?=\s*(?:,|và\s|với\s)))`;
/** What those do who look after a model. */
const BUILT = String.raw`(?:gây dựng|xây dựng|dựng|phát động|đỡ đầu|duy trì|triển khai|ra mắt|thành lập|khởi xướng|thực hiện|vận hành|phụ trách|nhân rộng|tham mưu|đảm nhận|lập|làm|khôi phục|hình thành|áp dụng|thí điểm|đảm nhiệm|thiết lập|khởi động|quản lý|giới thiệu|mở(?=\s+(?:\p{Ll}+\s+){0,2}G))`;

export const PARTY_RULES: readonly RoleRule[] = [
  rule(
    'party-between',
    'PARTY_TO',
    `(?<object>G)[^GE.;]{0,120}?(?<!\\p{L})giữa\\s+${COUNTED}(?<who>${SIDE}(?:\\s*(?:với|và|,)\\s*${SIDE})*)`,
    [
      'G giữa A với A',
      'G , T giữa A , A và A',
      'G giữa A , các đồn biên phòng và A',
      'G giữa ba bên gồm : A , A và A',
      'G giữa C A và A',
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
    `(?<object>G)[^.;G]{0,260}?,\\s*(?<who>${AA})\\s*(?:(?:đã|cùng|tiến hành)\\s+)*ký(?: kết)?(?: phối hợp| hợp tác)?\\s+(?:với|cùng)\\s+(?:các\\s+(?:\\p{Ll}+\\s+){1,3}(?::|gồm|là)\\s*)?(?<with>${AA})`,
    ['tại E G về học tập , A , A ký kết phối hợp với các đơn vị : A , A'],
    ['G , A tổ chức ký kết với A'],
  ),
  rule(
    'party-signed',
    'PARTY_TO',
    `(?<who>${SIGNERS})${UNNAMED}\\s*(?:(?:đã|cùng|tiến hành|phối hợp|tổ chức|lần lượt|thống nhất|chính thức|vừa|tiếp tục|sau đó)\\s+)*(?:ký kết|ký|triển khai|thực hiện)\\s+(?:E\\s*)?(?:\\p{Ll}+\\s+){0,4}?(?<object>G)(?:[^AEG.;]{0,40}?\\s(?:với|cùng)\\s+(?<with>${AA}))?`,
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
    `(?<who>${AA})\\s*(?:(?:đã|vừa|tiếp tục|cũng|tổ chức|tiến hành|lần lượt)\\s+)*(?:E\\s+(?:ký kết\\s+|ký\\s+)?|ký kết\\s+|ký\\s+)(?<object>G)[^AEG.;]{0,60}?\\s(?:với|cùng)\\s+(?:(?:các|\\d+)\\s+(?:\\p{Ll}+\\s+){1,3}(?::|gồm|là)\\s*)?(?<with>${AA})`,
    [
      'A E G với A , A và A',
      'A tổ chức E ký kết G với A',
      'A ký G giai đoạn 2024 - 2029 với các đơn vị : A , A',
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
    `(?<!\\p{L})giữa\\s+(?<who>${AA})\\s*(?:(?:đã|từng|cũng|trước đây)\\s+)+(?:có|ký kết|ký)\\s+(?<object>G)`,
    ['từ năm 2009 đến 2011 , giữa A và A từng có G'],
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
    `(?<who>C|A${ASIDE}${ALONG}${AA})\\s*(?:(?:đã|vừa|cùng|cũng|thống nhất|phối hợp|tiến hành)\\s+)*(?:(?:xây dựng|soạn thảo|trao đổi|thống nhất|rà soát)\\s*,?\\s*(?:và\\s+)?)*(?:ban hành|ký ban hành|đặt bút ký|ký|thông qua|xây dựng)\\s+(?:vào\\s+|bản\\s+)?(?<object>G)(?![^.;]{0,100}giữa)`,
    ['A và A thống nhất xây dựng và ban hành G', 'C thông qua G', 'A , A và A cùng đặt bút ký vào G'],
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
    'party-carries',
    'PARTY_TO',
    `(?:thực hiện|triển khai)\\s+(?<object>G)[^GEA.;]{0,60}?,\\s*(?<who>A)\\s*(?:(?:và|,)\\s+các\\s+[^A.;G]{3,80}?\\s)?(?:(?:đã|luôn|thường xuyên|chủ động)\\s+)*phối hợp(?:\\s+chặt chẽ|\\s+tốt|\\s+hiệu quả)?\\s+(?:với|cùng)\\s+(?<with>A)`,
    [
      'qua 10 năm thực hiện G , A và các ban , ngành đã phối hợp chặt chẽ với A',
      'thực hiện G , A phối hợp với A',
    ],
    ['thực hiện G , A tổ chức', 'A phối hợp với A thực hiện G'],
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
  rule(
    'party-model-by',
    'PARTY_TO',
    `(?<objects>G(?:\\s*(?:,|và)\\s*G)*)\\s*,?\\s*(?:(?:(?:dài|rộng|với|gồm|trị giá)\\s(?:[^.;,GAPE]|,(?=\\d)|(?<=\\d),){1,40}?|(?:tại|ở)\\s[^.;GAPE]{1,60}?)\\s?,?\\s?)?(?:do|được|mà)\\s+(?:(?:đơn vị|hội|ngành) phối hợp (?:với |cùng )?)?(?<who>${AA}(?:\\s+phối hợp(?:\\s+(?:với|cùng))?\\s+${AA})?)\\s+(?:(?:đã|đang|còn|hiện|cùng|trực tiếp|phối hợp|chung tay)\\s+)*(?:${BUILT}|E)(?:\\s+(?:cùng|với|phối hợp với)\\s+(?<with>${AA}))?`,
    [
      'G , được A và A gây dựng',
      'G tại bon T do A phát động',
      'G ở L , L do A lập ra',
      'G do đơn vị phối hợp A thực hiện',
      'G ở L được C đỡ đầu',
      'G dài 1,2 km , do A đảm nhiệm',
      'G mà A và A gây dựng',
      'G , G mà A đang vận hành với A',
      'G do A và A cùng xây dựng',
      'G và G được A E',
      'G do A xây dựng cùng A đã có mặt ở 58 trường',
    ],
    ['G được A khen', 'G ở nơi do A tổ chức E'],
  ),
  rule(
    'party-model-with',
    'PARTY_TO',
    `(?<objects>G)\\s*(?:cùng|với)\\s+(?<who>${AA})\\s+(?:cùng\\s+)?${BUILT}(?=\\s*[,.;]|$)`,
    ['A có G cùng A làm ,', 'A có G cùng A thực hiện'],
    ['A ký G cùng A', 'A triển khai G với A làm nòng cốt', 'A tổ chức E G cùng A thực hiện việc này'],
  ),
  rule(
    'party-model-of',
    'PARTY_TO',
    `(?<objects>G)\\s*[(]\\s*(?:(?:do|của)\\s+)?(?<who>A(?:\\s*(?:,|và|cùng|với|phối hợp(?: với| cùng)?)\\s*A)*)(?:\\s*[)]|\\s+(?:(?:cùng|phối hợp)\\s+)*${BUILT}[^()]{0,30}[)])`,
    ['nhiều G ( A ) , G ( A )', 'G , G ( do A phối hợp với A thực hiện ) và G'],
    ['G ( L )'],
  ),
  rule(
    'party-models',
    'PARTY_TO',
    `(?<who>[AC](?:\\s*(?:,|và|, và|với|cùng)\\s*[AC])*)\\s*(?:(?:đã|từng|đang|vừa|cùng)\\s+)*(?:phối hợp|cùng|chung tay)\\s+${BUILT}[^AP.;G]{0,160}?(?<objects>G(?:[^AP.;]{0,60}?G)*)`,
    ['A và A đã phối hợp xây dựng phong trào với nhiều G , G và G'],
    ['A phối hợp với A tổ chức E', 'A thực hiện G'],
  ),
  rule(
    'party-launches',
    'PARTY_TO',
    `(?<who>A${ASIDE}(?:\\s*(?:,|và|, và|với|cùng|phối hợp(?: với| cùng)?)\\s*A${ASIDE})+)\\s*(?:(?:đã|vừa|tổ chức|cho|chính thức)\\s+)*(?:ra mắt|khánh thành|khai trương|phát động|E)\\s+[^APE.;G]{0,40}?(?<objects>G)`,
    ['A cùng A cho ra mắt G', 'A và A E G', 'A và A ( lào ) E 1 năm thực hiện G', 'A phối hợp cùng A E G'],
    ['A ra mắt G', 'A và A dự E'],
  ),
  rule(
    'party-advises',
    'PARTY_TO',
    `(?<who>A)\\s*(?:(?:đã|vừa|chủ động)\\s+)*(?:tham mưu|đề xuất)(?:\\s+(?:cho|với))?\\s+(?:cấp ủy[^AEGP.;]{0,20}?|lãnh đạo\\s+)?A(?:\\s*(?:,|và)\\s*A)*\\s+(?:chỉ đạo\\s+)?(?:${BUILT}|E)\\s+[^APG.;)]{0,40}?(?<objects>G)`,
    ['A đã tham mưu cho A , A xây dựng G', 'A tham mưu A E G'],
    ['A tham mưu G', 'A tham mưu A tổ chức hội nghị'],
  ),
  rule(
    'party-keeps',
    'PARTY_TO',
    `(?<!(?:do|được) )(?<who>A(?:(?<!(?:với|cùng|cho|của|do|được) A)\\s+và\\s+A)?)\\s*(?:(?:đã|còn|cũng|hiện|đang|vừa|mới)\\s+)*(?:(?:phối hợp|cùng)\\s*(?:với|cùng)?\\s*(?:(?<with>${AA})\\s*|các\\s[^AGPE.;,]{3,40}?\\s))?(?:(?:đã|đang|có)\\s+)*(?:${BUILT}|có)\\s+[^APG.;)]{0,40}?(?<objects>G(?:\\s*(?:,|và)\\s*(?:G|[^AP.;G]{1,30}?\\sG))*)`,
    [
      'A phối hợp với A duy trì T điểm của G',
      'A xây dựng G',
      'A và A đã xây dựng được 5 G',
      'A duy trì G và G',
      'A đang phối hợp với A thực hiện G',
      'A đang cùng các khu phố khôi phục G',
      'A có G',
    ],
    ['A tham gia G'],
  ),
];
