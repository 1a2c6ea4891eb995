/** Who carries a model or a movement: "mô hình X (do A và B thực hiện)", "A và B ra mắt mô hình Y". */
import { AA, ASIDE, type RoleRule, rule } from './role.ts';

/** What those do who look after a model. */
const BUILT = String.raw`(?:gây dựng|xây dựng|dựng|phát động|đỡ đầu|duy trì|triển khai|ra mắt|thành lập|khởi xướng|thực hiện|vận hành|phụ trách|nhân rộng|tham mưu|đảm nhận|lập|làm|khôi phục|hình thành|áp dụng|thí điểm|đảm nhiệm|thiết lập|khởi động|quản lý|giới thiệu|mở(?=\s+(?:\p{Ll}+\s+){0,2}G))`;

export const MODEL_RULES: readonly RoleRule[] = [
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
    `(?<who>A${ASIDE}(?:\\s*(?:,|và|, và|với|cùng|phối hợp(?: với| cùng)?)\\s*A${ASIDE})+)\\s*(?:(?:đã|vừa|tổ chức|cho|chính thức|long trọng|trọng thể|phối hợp)\\s+)*(?:ra mắt|khánh thành|khai trương|phát động|E)\\s+[^APE.;G]{0,40}?(?<objects>G)`,
    [
      'A cùng A cho ra mắt G',
      'A và A E G',
      'A và A ( lào ) E 1 năm thực hiện G',
      'A phối hợp cùng A E G',
      'A phối hợp với A long trọng tổ chức E G',
    ],
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
