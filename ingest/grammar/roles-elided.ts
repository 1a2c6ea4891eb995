/** What one's own body does with another, where the sentence leaves its name out: "P cho biết, thời gian qua đơn vị đã phối hợp với A". Whose it is, the speaker or the host tells. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AA, type RoleRule, rule } from './role.ts';

/** One's own body by its kind. */
const OWN = String.raw`(?<own>đơn vị|hội|đồn|phòng|chi hội|công đoàn|cơ quan|đội|trạm|chi cục|nhà trường|liên đoàn|mặt trận|viện|sở|chúng tôi|bộ|tổng cục|cục|tập đoàn|tổng công ty|công ty|ủy ban|uỷ ban|bệnh viện|trung tâm|ban)(?: này)?`;
/** Where a clause of its own begins. */
const CLAUSE = String.raw`(?:^|[;:“"–-]\s*|,\s*|(?:biết|hay|rằng|tin|nay|qua|kể|nói)\s+)`;
const ADVERBS = String.raw`(?:(?:đã|sẽ|hiện|đồng thời|luôn|thường xuyên|chủ động|cũng|đang|còn|vẫn|vừa|từng|đều|tích cực|kịp thời|tiếp tục)\s+)*`;
const WELL = String.raw`(?:\s+(?:rất\s+)?(?:chặt chẽ|tốt|hiệu quả|nhịp nhàng|thường xuyên))?`;
/** What those do who look after a model. */
const BUILT = String.raw`(?:gây dựng|xây dựng|dựng|duy trì|triển khai|ra mắt|thành lập|thực hiện|vận hành|nhân rộng|lập|hình thành|thiết lập|quản lý)`;

export const ELIDED_RULES: readonly RoleRule[] = [
  rule(
    'coordinates-own',
    'COORDINATES_WITH',
    `${CLAUSE}${OWN}\\s+${ADVERBS}phối hợp${WELL}\\s+(?:(?:với|cùng(?:\\s+với)?)\\s+)?(?<with>${AA})(?!(?:\\s*(?:,|và)\\s*A)*\\s+là\\s+A)`,
    [
      'P cho biết , thời gian qua , đơn vị đã phối hợp với A và A hòa giải 23 vụ',
      'P nói : hội phối hợp với A',
      '" sau khi xảy ra sự cố , chúng tôi đã phối hợp với A , A " , P nói',
      'trong năm qua , bộ này đã phối hợp với A',
      'theo P , thời gian tới , bộ sẽ tiếp tục phối hợp với A',
      'A cho biết đơn vị đang phối hợp A điều tra',
    ],
    [
      'đơn vị A phối hợp với A',
      'các đơn vị phối hợp với A',
      'đề nghị đơn vị phối hợp với A',
      'đơn vị phối hợp với A là A',
    ],
    { elided: true },
  ),
  rule(
    'party-own-models',
    'PARTY_TO',
    `${CLAUSE}${OWN}\\s+${ADVERBS}phối hợp${WELL}\\s+(?:với|cùng(?:\\s+với)?)\\s+(?<with>${AA})\\s+${BUILT}[^APG.;]{0,40}?(?<objects>G(?:\\s*(?:,|và)\\s*G)*)`,
    ['P cho biết , hội đã phối hợp với A xây dựng G'],
    ['A phối hợp với A xây dựng G'],
    { elided: true },
  ),
  rule(
    'party-of-pledge',
    'PARTY_TO',
    `(?:khuôn khổ|thực hiện|theo|từ)\\s+(?<object>G)\\s*(?:đã\\s+|được\\s+)*ký(?: kết)?\\s+(?:với|cùng)\\s+(?<with>${AA})`,
    ['P cho biết , đây là căn nhà thứ 7 mà hội hỗ trợ trong khuôn khổ G ký với A'],
    ['A ký G với A'],
    { pairs: true, elided: true },
  ),
  rule(
    'party-signatories',
    'PARTY_TO',
    `(?:^|[.;]\\s*|,\\s*)(?:các (?:bên|đơn vị|cơ quan)\\s+(?:tham gia\\s+)?ký(?: kết)?|các bên (?:tham gia|phối hợp|thực hiện))\\s+(?:gồm|là)(?: có)?\\s*:?\\s*(?:(?:đại diện|lãnh đạo)\\s+)*(?<who>${AA})`,
    ['các bên ký kết gồm : A , A và A', 'các bên tham gia gồm A và A'],
    ['chứng kiến ký kết có A', 'A ký kết G'],
    { reviewed: true },
  ),
  rule(
    'party-signs-too',
    'PARTY_TO',
    `(?:^|[.;]\\s*|,\\s*)(?:cùng\\s+)?(?:tham gia|cùng)\\s+ký(?: kết)?\\s+(?:còn )?có\\s*:?\\s*(?:(?:đại diện|lãnh đạo)\\s+)*(?<who>${AA})`,
    ['tham gia ký kết có A và A', 'cùng ký kết còn có đại diện A'],
    ['chứng kiến ký kết có A', 'A cùng ký kết G'],
    { reviewed: true, elided: true },
  ),
  rule(
    'party-carried-with',
    'PARTY_TO',
    `(?:^|[;:]\\s*|,\\s*(?:hội|đơn vị|ngành|mặt trận|công đoàn|đoàn)\\s+(?:đã\\s+)?|(?:kể\\s+)?từ khi\\s+|sau khi\\s+|qua \\d+ năm\\s+)(?:\\p{Ll}+\\s+){0,2}?(?:thực hiện|triển khai|ký kết|ký)\\s+(?<object>G)(?:\\s*[(][^()]{0,30}[)])?[^AEG.;,]{0,40}?\\s(?:với|cùng)\\s+(?<with>${AA})`,
    [
      'thực hiện G ( 2019 - 2024 ) với A , đã ra mắt 43 điểm',
      'P cho biết , từ khi ký G với A hồi tháng 4',
      'qua 5 năm thực hiện G với A',
      'nhiệm kỳ qua , hội thực hiện G với A',
    ],
    ['A ký kết G với A', 'thực hiện G , A phối hợp với A'],
    { pairs: true, elided: true },
  ),
  rule(
    'party-together-with',
    'PARTY_TO',
    `(?:^|[;]\\s*)cùng(?:\\s+với)?\\s+(?<with>${AA})\\s+(?:(?:đã|tiếp tục)\\s+)*(?:E|ký kết|ký)\\s+(?<object>G)`,
    ['A thăm , tặng quà ; cùng A ký kết G'],
    ['A cùng A ký kết G'],
    { pairs: true, elided: true },
  ),
];
