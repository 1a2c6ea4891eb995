/** What bodies do: organise, coordinate, conclude programmes, issue and carry out documents. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AA, type RoleRule, rule } from './role.ts';

/** The day of a paper between it and its issuer. */
const DATED = String.raw`(?:\s*\p{Ll}{2,3}\s*/\s*\p{Ll}{2,6})?(?:\s*(?:và|,)\s*\d{1,4})?(?:\s*[(][^)]{0,30}[)])?(?:\s*,?\s*(?:(?:ban hành|ký)\s+)?(?:(?:ngày|tháng|năm)\s+)?\d[\d\s/.–-]*)*(?:\s*,)?`;

/** Partners without a name: "phối hợp với địa phương". */
const UNNAMED = String.raw`phối hợp (?:với|cùng) (?:các |một số |những )?(?:địa phương|chính quyền|đơn vị|cơ quan|ban|ngành|tổ chức|đoàn thể)[^AE.;]{0,60}?`;

export const BODY_RULES: readonly RoleRule[] = [
  rule(
    'organized-direct',
    'ORGANIZED',
    `(?<who>${AA})\\s*(?:[(][^)]{0,40}[)]\\s*)?,?\\s*(?:(?:đã|vừa|sẽ|dự kiến|long trọng|trọng thể|chủ trì|tiến hành|cũng)\\s*,?\\s*)*(?:(?:phối hợp|cùng|liên kết|kết hợp)(?:\\s+chặt chẽ)?\\s*(?:với|cùng)?\\s*(?<with>${AA})[^E.;]{0,60}?|${UNNAMED})?\\s*(?:(?:đã|vừa|long trọng|tiến hành|cùng|phối hợp|trọng thể)\\s+)*(?:tổ chức|khai mạc|mở|tiến hành)\\s+(?:[^AE.;]{0,25}?)E`,
    [
      'A phối hợp với A tổ chức E tổng kết',
      'A và A phối hợp tổ chức E',
      'A long trọng tổ chức E',
      'A đã phối hợp với địa phương tổ chức E',
    ],
    ['A tổ chức tuyên truyền'],
  ),
  rule(
    'organized-by',
    'ORGANIZED',
    `(?<!\\p{L})do\\s+(?<who>${AA})\\s*(?:(?:chủ trì|phối hợp|cùng|đồng)\\s*,?\\s*)*(?:(?:với|cùng)\\s*(?<with>${AA})\\s*)?(?:tổ chức|đăng cai)`,
    ['E do A và A phối hợp tổ chức vào T'],
    ['do A ban hành'],
  ),
  rule(
    'organized-verb',
    'ORGANIZED',
    `(?<who>${AA})\\s*(?:(?:đã|vừa|long trọng|tiến hành)\\s*)*(?:phối hợp\\s*(?:với|cùng)?\\s*(?<with>${AA})\\s*)?(?:(?:đã|vừa|long trọng|tiến hành)\\s*)*E`,
    ['T , A E giao ban', 'A đã E', 'A phối hợp với A , A E giao ban'],
    ['A tuyên truyền E'],
  ),
  rule(
    'organized-passive',
    'ORGANIZED',
    `E[^E.;]{0,200}?\\s(?:vừa |đã )?được\\s+(?<who>${AA})\\s*(?:(?:đã|cùng)\\s+)*(?:(?:phối hợp|cùng|liên kết)\\s*(?:với|cùng)?\\s*(?<with>${AA})\\s*)?(?:phối hợp\\s+)?tổ chức`,
    ['E vừa được A , A và A tổ chức chiều T', 'E được A phối hợp với A tổ chức'],
    ['E được A đánh giá cao'],
  ),
  rule(
    'coordinates-direct',
    'COORDINATES_WITH',
    `(?<who>${AA})\\s*(?:(?:và|,)\\s+các\\s+[^A.;G]{3,80}?\\s)?(?:(?:đã|luôn|thường xuyên|chủ động|tiếp tục|tăng cường|chủ trì|sẽ|cũng|đang|còn|cho biết|kịp thời|trực tiếp|khẩn trương)\\s*,?\\s*)*(?:ký kết[^A.;]{0,40}?|phối hợp(?:\\s+chặt chẽ|\\s+tốt|\\s+hiệu quả)?)\\s*(?:với|cùng)?\\s*(?<with>${AA})`,
    [
      'A phối hợp chặt chẽ với A',
      'A chủ trì , phối hợp với A , A',
      'A và các ban , ngành của tỉnh đã phối hợp chặt chẽ với A',
      'A cho biết đang phối hợp A điều tra',
    ],
    ['A phối hợp tổ chức E', 'A và A'],
  ),
  rule(
    'coordinates-joint',
    'COORDINATES_WITH',
    `(?<who>${AA})\\s*(?:và|với|cùng)\\s*(?<with>A)\\s*(?:(?:đã|luôn|thường xuyên|sẽ)\\s+)*(?:phối hợp|ký kết|ký|cùng tuần tra|cùng(?! (?:một|các|nhiều|những|với|toàn|đông|đại|lãnh)(?!\\p{L})))`,
    ['A và A đã phối hợp xây dựng'],
    ['A và A tổ chức', 'A và A cùng một số điểm thi'],
  ),
  rule(
    'coordinates-together',
    'COORDINATES_WITH',
    `(?<who>A(?:\\s*(?:,|và|, và|cùng)\\s*A)+)\\s*(?:(?:đã|luôn|thường xuyên|sẽ)\\s+)*(?:phối hợp|cùng nhau|cùng tuần tra|liên kết)`,
    ['A , A và A đã phối hợp giải cứu', 'A và A cùng tuần tra'],
    ['A , A và A tổ chức', 'A phối hợp'],
  ),
  rule(
    'coordinates-alongside',
    'COORDINATES_WITH',
    `(?<!(?:với|cho|của|tại) )(?<who>A)\\s*cùng(?: với)?\\s*(?<with>A(?:\\s*(?:,|và)\\s*A)*)\\s*(?:(?:đã|luôn|thường xuyên|sẽ)\\s+)*(?!tổ chức|ký|chúc|chia|dự|tham dự|đến|tới|có mặt|và |về |vì |E)\\p{Ll}`,
    ['A cùng A đã giải quyết', 'A cùng với A và A xây dựng'],
    ['A cùng A tổ chức E', 'A cùng A , P', 'họp với A cùng A và chỉ đạo', 'A cùng A chúc mừng P'],
  ),
  rule(
    'coordinates-between',
    'COORDINATES_WITH',
    `(?:phối hợp|liên tịch|ký kết)[^A.;G]{0,50}?giữa\\s*(?<who>A)\\s*(?:với|và|,)\\s*(?<with>A)`,
    ['công tác phối hợp giữa A và A', 'quan hệ phối hợp giữa A với A'],
    ['giữa A và A'],
  ),
  rule(
    'party-between',
    'PARTY_TO',
    `(?<object>G)[^GE.;]{0,120}?(?<!\\p{L})giữa\\s+(?<who>${AA}(?:\\s*(?:với|và|,)\\s*${AA})*)`,
    ['G giữa A với A', 'G , T giữa A , A và A'],
    ['G của A'],
  ),
  rule(
    'party-signed',
    'PARTY_TO',
    `(?<who>${AA}(?:\\s*(?:với|và|,|cùng)\\s*${AA})*)\\s*(?:(?:đã|cùng|tiến hành|phối hợp|tổ chức|lần lượt)\\s+)*(?:ký kết|ký|triển khai|thực hiện)\\s+(?:E\\s*)?(?:\\p{Ll}+\\s+){0,3}?(?<object>G)(?:[^AEG.;]{0,40}?\\s(?:với|cùng)\\s+(?<with>${AA}))?`,
    ['A và A ký kết G', 'A với A ký G', 'A đã lần lượt ký kết G với A , A và A'],
    ['A trao G'],
  ),
  rule(
    'party-signing',
    'PARTY_TO',
    `(?<who>A\\s*(?:với|và|,|cùng)\\s*${AA})\\s*(?:(?:đã|cùng|vừa)\\s+)*E\\s+(?<object>G)`,
    ['A và A E G', 'A , A và A đã E G'],
    ['A tổ chức E G', 'A và A tổ chức E G'],
  ),
  rule(
    'party-relative',
    'PARTY_TO',
    `(?<object>G)[^GE.;]{0,80}?\\s(?:mà|do|được)\\s+(?<who>A(?:\\s*(?:với|và|,|cùng)\\s*A)+)\\s*(?:(?:đã|cùng|vừa)\\s+)*(?:E|ký kết|ký|thống nhất|xây dựng|ban hành)`,
    ['G mà A và A ký kết', 'G về việc này do A , A và A cùng ký'],
    ['G mà A thực hiện', 'G của A'],
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
    `(?<object>G)\\s*(?:của|do|được)\\s+(?<who>A)(?:\\s*(?:phối hợp\\s*(?:với|cùng)|và|cùng|(?:tham mưu|khởi xướng|chủ trì|làm nòng cốt)\\s*,)\\s*(?<with>A))?(?![^.;,]{0,90}tổ chức)`,
    [
      'G do A khởi xướng',
      'G của A',
      'G do A phối hợp với A xây dựng',
      'G do A tham mưu , A đứng ra vận động',
    ],
    ['G giữa A và A', 'tham gia G do A phối hợp với hệ thống siêu thị và các nhà hàng trong vùng tổ chức'],
  ),
  rule(
    'party-models',
    'PARTY_TO',
    `(?<who>[AC](?:\\s*(?:,|và|, và|với|cùng)\\s*[AC])*)\\s*(?:đã\\s+)?(?:phối hợp|cùng)\\s+(?:xây dựng|triển khai|duy trì|thực hiện|ra mắt)[^AP.;G]{0,160}?(?<objects>G(?:[^AP.;]{0,60}?G)*)`,
    ['A và A đã phối hợp xây dựng phong trào với nhiều G , G và G'],
    ['A phối hợp với A tổ chức E', 'A thực hiện G'],
  ),
  rule(
    'party-keeps',
    'PARTY_TO',
    `(?<who>A)\\s*(?:đã\\s+)?(?:phối hợp\\s*(?:với|cùng)\\s*(?<with>A)\\s*)?(?:đã\\s+)?(?:duy trì|xây dựng|thành lập|dựng|ra mắt|nhân rộng)\\s+[^APG.;]{0,40}?(?<object>G)`,
    ['A phối hợp với A duy trì T điểm của G', 'A xây dựng G'],
    ['A tham gia G'],
  ),
  rule(
    'issued-of',
    'ISSUED',
    `(?<object>D)${DATED}\\s+(?:của|do)\\s+(?<who>A)`,
    ['D của A về', 'D , ngày 9 / 7 / 2018 của A', 'D năm 2017 của A'],
    ['A triển khai D', 'D và kết luận của A', 'D quy định nhiệm vụ của A'],
  ),
  rule(
    'issued-by',
    'ISSUED',
    `(?<who>A)\\s*(?:(?:đã|cũng|kịp thời)\\s+)*(?:ban hành|ký ban hành|ra)\\s+(?:[^A.;DG]{0,20}?)(?<object>[DG])`,
    ['A đã ban hành D'],
    ['A thực hiện D'],
  ),
  rule(
    'based-carries-out',
    'BASED_ON',
    `(?<who>A)\\s*(?:(?:đã|luôn|sẽ|tiếp tục|triển khai|tổ chức|nghiêm túc|kịp thời|cơ bản)\\s+)*(?:thực hiện|hoàn thành)\\s+(?:tốt\\s+|nghiêm\\s+|có hiệu quả\\s+|nghiêm túc\\s+|hiệu quả\\s+)?(?<objects>D(?:[^.;PE]*?\\s(?:,|và)\\s+D)*)`,
    [
      'A tiếp tục thực hiện D',
      'A triển khai thực hiện D',
      'A tiếp tục thực hiện D , D của A , D về việc này',
      'A đã hoàn thành D',
    ],
    ['A ban hành D'],
  ),
  rule(
    'based-fronted',
    'BASED_ON',
    `(?:^|[.;,:]\\s*|thấy ,\\s*)(?:thực hiện|triển khai|căn cứ|theo tinh thần)\\s+(?<object>D)[^.;AP]{0,60}?(?:của A)?[^.;AP]{0,20}?,\\s*(?<who>A)\\s*(?:đã|ban hành|tổ chức|xây dựng)`,
    ['thực hiện D , T của A , A đã ban hành D'],
    ['ban hành D , A đã'],
  ),
  rule(
    'based-programme',
    'BASED_ON',
    `(?<who>G)[^.;GD]{0,80}?(?:trên cơ sở|căn cứ|thực hiện|theo tinh thần)\\s+(?<object>D)`,
    ['G trên cơ sở D', 'G nhằm thực hiện D'],
    ['D , G'],
  ),
  rule(
    'reviews-signed',
    'REVIEWS',
    `(?:E|đã|cùng|tiến hành|tổ chức|và|lễ)\\s+(?:cùng\\s+)?ký(?: kết)?\\s+(?:vào\\s+|bản\\s+|biên bản\\s+)?(?<object>G)`,
    ['C đã ký G', 'và ký kết G', 'tổ chức E ký kết G với A'],
    ['A trao G'],
  ),
];
