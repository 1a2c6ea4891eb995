/** Who works with whom: told by the verb, by what is done side by side, by help or by what is agreed. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AA, ASIDE, COUNTED, type RoleRule, rule } from './role.ts';

/** How and when it is done. */
const ADVERBS = String.raw`(?:(?:đã|luôn|thường xuyên|chủ động|tiếp tục|tăng cường|chủ trì|sẽ|cũng|đang|còn|vẫn|hiện|mới|vừa|cho biết(?:\s*(?:,\s*)?(?:hiện\s+)?(?:đơn vị|cơ quan(?: này)?))?|đồng thời|kịp thời|trực tiếp|khẩn trương|tích cực|nhanh chóng|nhiều lần|từng|liên tục|ngay|đều)\s*(?:,\s*)?)*`;
/** Where they go or whom they send for it. */
const SETS_OUT = String.raw`(?:(?:vào|đến|tới|xuống|lên|về)\s+L\s+|(?:cử|huy động|điều động)\s[^AEGP.;,]{3,50}?\s|(?:xác lập|lập|mở)\s+chuyên án\s*,?\s*)?`;
const WELL = String.raw`(?:\s+(?:rất\s+)?(?:chặt chẽ|chặt|tốt|hiệu quả|nhịp nhàng|đồng bộ|thường xuyên|mật thiết|tích cực|kịp thời)(?:\s*(?:,|và)\s*(?:chặt chẽ|hiệu quả|đồng bộ|nhịp nhàng|kịp thời))?)?`;
/** Units of a body, which are not the body, before those that are partners as a whole: "với các phòng của A , A". */
const UNITS_OF = String.raw`(?:(?:các|những)\s+(?:cục|phòng|đội|đơn vị|lực lượng|cơ quan|vụ)[^APGC.;,]{0,40}?\s(?:của\s+|thuộc\s+)A\s*(?:,|và)\s*)?`;
/** Others without a name before those with one: "với các sở , ngành và A", "với 13 sở ngành , A", "với cán bộ A". */
const OTHERS = String.raw`(?:(?:các|\d+|nhiều)\s+(?:(?:sở|ban|bộ|ngành|đơn vị|cơ quan|tổ chức|đoàn thể|hội|địa phương|(?:có )?liên quan|chức năng|chính quyền|ubnd|quận|huyện|tỉnh|thành phố|xã|phường|lực lượng|trung ương|khác|chính trị|xã hội|\d+|,|-|/)\s*)+(?:(?:và|trong đó có|như|gồm|:|là|nhất là)\s*)?)?(?:(?:phòng|đội|cục|chi cục|sở|hạt|trạm|viện|trung tâm|lực lượng|tổ công tác|công an|cảnh sát|chính quyền|doanh nghiệp|ban công tác|mặt trận)\s(?:(?! (?:để|nhằm|đã|tổ chức|của|và|các) )[^AEGPCL.;,]){3,45}\s*(?:,|và)\s+(?=A))?(?:các (?:trường|bệnh viện|ngân hàng|doanh nghiệp|hãng)\s*:?\s*|cơ quan )?(?:(?:cán bộ|chiến sĩ|kiểm sát viên|điều tra viên|lãnh đạo|lực lượng(?: chức năng)?|đại diện|đơn vị chủ trì là)\s+)?`;
const LATER = String.raw`(?:\s*(?:và|,)\s+các\s+[^A.;G]{3,80}?)?`;
/** What only two sides do. */
const JOINTLY = String.raw`phối hợp|cùng nhau|cùng tuần tra|tuần tra (?:chung|song phương)|liên kết|chung tay|chung sức|chia nhau|bắt tay|sát cánh|kết nghĩa|hiệp đồng|hợp tác(?! xã)|trao đổi(?: cho nhau)? (?:thông tin|(?:(?:được|trên|hơn|gần) )?\d+ (?:lượt |nguồn )*tin)|ký giao ước|ký kết(?! hợp đồng)`;
/** "A và A phối hợp *các ngành chức năng*": with others, who are no less the partners for want of "với". */
const NO_OBJECT = String.raw`(?! (?:chặt chẽ )?(?:(?:với|cùng) |các (?:sở|ngành|ban|bộ|cơ quan|đơn vị|địa phương|lực lượng|tổ chức|đoàn|quận|huyện|phòng)(?!\p{L})|chính quyền|[AC](?!\p{L})))`;
/** What ties them; a contract makes nobody work together. */
const BOND = String.raw`(?<!hợp đồng\s[^.;,A]{0,25})(?:phối hợp|liên tịch|ký kết|cam kết|giao ước|kết nghĩa|hiệp đồng|hợp tác|quan hệ công tác)(?! hợp đồng)`;
/** What is signed for work together, not for trade. */
const AGREED =
  '(?:phối hợp|hợp tác|liên tịch|liên ngành|giao ước|cam kết|chương trình|quy chế|kế hoạch|thỏa thuận|thoả thuận|ghi nhớ|kết nghĩa|G)';
/** What bodies say side by side, to the press or of each other. */
const SAYS =
  '(?:có )?(?:trả lời|phản hồi|giải thích|lên tiếng|cho biết|cho hay|cho rằng|khẳng định|nêu(?! sáng)|thông tin|quan tâm(?!,? (?:giúp|hỗ trợ|chăm|và))|ta thán|bày tỏ|phản ánh|nhận định|ủng hộ|đồng tình|phản đối)';

/** Where a clause of its own begins, before whose subject nothing else acts. */
const CLAUSE = String.raw`(?:^|[.;“"]\s*|(?:T|\d|nay|qua|ngày|đó|này)\s*,\s*|(?:biết|rằng|tin)\s*,?\s+)`;
/** Who tells others to do it has not done it. */
const TELLS =
  'yêu cầu|đề nghị|giao|chỉ đạo|kiến nghị|đề xuất|mong|mong muốn|kêu gọi|mời|phân công|hướng dẫn|khuyến cáo|nhắc nhở|cần|phải|nên|quy định|có nhiệm vụ|có trách nhiệm|chịu trách nhiệm|chủ trì|cho rằng|muốn|cho phép|thống nhất|quyết định|ủng hộ|khẳng định|vận động|khuyến khích|động viên|không|chưa|thiếu|chậm|buông lỏng';

export const TOGETHER_RULES: readonly RoleRule[] = [
  rule(
    'coordinates-direct',
    'COORDINATES_WITH',
    `(?<who>${AA})${LATER}\\s*${ADVERBS}${SETS_OUT}${ADVERBS}(?:ký kết(?=[^AD.;]{0,40}?${AGREED}[^AD.;]{0,40}?\\s(?:với|cùng)\\s)[^AD.;]{0,60}?|phối hợp${WELL})\\s*(?:với|cùng(?:\\s+với)?)?\\s*${UNITS_OF}${OTHERS}(?<with>${AA})(?! \\d [;,.])`,
    [
      'A phối hợp chặt chẽ với A',
      'A chủ trì , phối hợp với A , A',
      'A và các ban , ngành của tỉnh đã phối hợp chặt chẽ với A',
      'A cho biết đang phối hợp A điều tra',
      'A ký kết phối hợp với các đơn vị : A',
      'A đang tích cực phối hợp với A',
      'A vào L phối hợp A xử lý ô nhiễm',
      'A phối hợp với cán bộ A bắt quả tang',
      'A đã phối hợp chặt với các sở , ngành và A',
      'A đã phối hợp 13 sở ngành , 24 ubnd quận huyện , A , A',
      'A lập chuyên án , phối hợp với A',
      'A phối hợp các cục nghiệp vụ của A , A bắt giữ',
      'A phối hợp lực lượng cơ động , A truy bắt',
      'A phối hợp với các trường : A ; A coi thi',
    ],
    [
      'A phối hợp tổ chức E',
      'A và A',
      'A ký kết chương trình nhằm cụ thể hóa D của A',
      'A ký kết với A theo hình thức bot',
      'A phối hợp với các đơn vị đề nghị A',
      'A phối hợp với các đơn vị nghiệp vụ của A',
      'A phối hợp với các trường : A 2 ; A',
    ],
  ),
  rule(
    'coordinates-second',
    'COORDINATES_WITH',
    `${CLAUSE}(?<who>A)${ASIDE}\\s+(?!${TELLS})(?:(?! (?:${TELLS}|để|nhằm|nếu|khi|do|vì|bị|được|của|từ|với|như) )(?:[^AEGPC.;:“”"]|(?<= (?:tại|đến|tới) )A)){4,220}?(?:,|,? và|,? đồng thời|;)\\s+(?:đồng thời\\s*,?\\s+|trong đó\\s+|bây giờ\\s+|hiện\\s+)?${ADVERBS}phối hợp${WELL}\\s*(?:với|cùng(?:\\s+với)?)?\\s*${OTHERS}(?<with>${AA})`,
    [
      'A cho biết đang thụ lý tin báo và phối hợp với các đơn vị có liên quan như A , A',
      'T , A lập biên bản , phối hợp với A đưa tang vật về trụ sở',
      'A sẽ bàn , phối hợp với A xây dựng cơ sở dữ liệu',
      'T , A đã dừng mọi hoạt động tại A , phối hợp với A bảo vệ hiện trường',
    ],
    [
      'A yêu cầu các xã rà soát , phối hợp với A',
      'P , giám đốc A , cho biết đã họp và phối hợp với A',
      'A có nhiệm vụ rà soát để phối hợp với A',
      'A được giao chủ trì , phối hợp với A',
      'A đã không kịp thời báo cáo , phối hợp với A',
      'A vận động người dân tố giác và phối hợp với A',
    ],
  ),
  rule(
    'coordinates-fronted',
    'COORDINATES_WITH',
    `(?:^|[.;“"]\\s*)(?:tiếp tục |cùng |đồng thời )?phối hợp${WELL}\\s+(?:với|cùng(?:\\s+với)?)\\s+${OTHERS}(?<with>${AA})(?:\\s[^APGC.;:“”"]{8,110}?,\\s+|\\s*,\\s+(?=A\\s+(?:đã|vừa)\\s))(?<who>A)\\s+(?:(?:đã|vừa|cũng|còn)\\s+)*\\p{Ll}`,
    ['phối hợp với A tổ chức E năm nay , A đã cử cán bộ tham gia', 'phối hợp với A , A đã tổ chức 12 lớp'],
    ['phối hợp với A điều tra vụ việc , P nói', 'phối hợp với A , A xây dựng'],
  ),
  rule(
    'coordinates-joint',
    'COORDINATES_WITH',
    `(?<who>${AA})\\s*(?:và|với|cùng)\\s*(?<with>A)${LATER}\\s*${ADVERBS}(?:(?:${JOINTLY}|ký(?! kết| hợp đồng|[^.;,A]{0,30} (?:huỷ|hủy|chấm dứt|thanh lý|chuyển nhượng|mua bán) ))${NO_OBJECT}|cùng(?! ${SAYS})(?! (?:cấp|ta |cho|lên|đề|kiến|có|dự|tham dự|chứng kiến|là|ở|thuộc|chung|nằm|bị|được|mắc|chịu|đồng|nhận|một|các|nhiều|những|với|toàn|đông|đại|lãnh|chủ|giám|trưởng|phó|đồng chí|ông|bà|bí)(?!\\p{L})))`,
    [
      'A và A đã phối hợp xây dựng',
      'A cùng A và các cơ quan ban ngành đã phối hợp chuẩn bị',
      'A và A đang phối hợp làm rõ',
      'A và A chia nhau từng nhà để vận động',
      'A và A kết nghĩa từ năm 2010',
      'A và A đã trao đổi 120 tin',
    ],
    [
      'A và A tổ chức',
      'A và A ký hợp đồng thuê',
      'A và A ký thoả thuận huỷ hợp đồng',
      'A và A cùng một số điểm thi',
      'A và A cùng dự',
      'A và A cùng chủ tịch các huyện',
      'đá qua đá lại giữa A và A cùng cấp',
      'A và A phối hợp với L',
    ],
  ),
  rule(
    'coordinates-together',
    'COORDINATES_WITH',
    `(?<who>A(?:\\s*(?:,|và|, và|cùng)\\s*A)+)\\s*${ADVERBS}(?:${JOINTLY})${NO_OBJECT}`,
    ['A , A và A đã phối hợp giải cứu', 'A và A cùng tuần tra', 'A , A và A chung tay dựng nhà'],
    ['A , A và A tổ chức', 'A phối hợp', 'A , A vừa ký D', 'A , A phối hợp các ngành chức năng'],
  ),
  rule(
    'coordinates-alongside',
    'COORDINATES_WITH',
    `(?<!(?:với|cho|của|tại) )(?<who>A)\\s*(?:(?:đã|tiếp tục|luôn|sẽ|cũng|vừa|đang)\\s+)*cùng(?: với)?\\s*(?<with>A(?:\\s*(?:,|và)\\s*A)*)(?:\\s+và các (?:chuyên gia|cán bộ|đơn vị|cơ quan|lực lượng)(?: (?:của|thuộc) A| (?:có )?liên quan| chức năng)?)?\\s*(?!(?:(?:đã|luôn|thường xuyên|sẽ)\\s+)*(?:${SAYS}|tổ chức|ký|chúc|chia|dự|tham dự|đến(?! từng| tận)|tới(?! từng| tận)|có mặt|và |về |vì |E))(?:(?:đã|luôn|thường xuyên|sẽ)\\s+)*\\p{Ll}`,
    [
      'A cùng A đã giải quyết',
      'A đã cùng A đến từng nhà vận động',
      'A cùng với A và A xây dựng',
      'A đã cùng A hòa giải 11 vụ',
      'A sẽ cùng A lập các đoàn kiểm tra',
      'A cùng A và các chuyên gia của A đánh giá kết quả',
    ],
    [
      'A cùng A tổ chức E',
      'A cùng A , P',
      'họp với A cùng A và chỉ đạo',
      'A cùng A chúc mừng P',
      'A cùng A đã có trả lời về vụ việc',
    ],
  ),
  rule(
    'coordinates-tied',
    'COORDINATES_WITH',
    `(?<who>${AA})\\s*${ADVERBS}(?:kết nghĩa|bắt tay|chung tay|liên kết|hiệp đồng(?: chặt chẽ)?|hợp tác(?! xã)|ký(?: kết)? (?:giao ước|cam kết|kết nghĩa|biên bản ghi nhớ|thỏa thuận|thoả thuận|liên tịch|quy chế)[^AEGPD.;,]{0,60}?)\\s*(?:với|cùng)\\s*${OTHERS}(?<with>${AA})`,
    [
      'A kết nghĩa với A',
      'A đã ký giao ước thi đua với A',
      'A liên kết với A mở lớp nghề',
      'A hiệp đồng với A và A',
    ],
    ['A ký hợp đồng với A', 'A hợp tác với nông dân'],
  ),
  rule(
    'coordinates-helped',
    'COORDINATES_WITH',
    `(?:với|nhờ|được|có)\\s+sự\\s+phối hợp${WELL}\\s+(?:của|từ)\\s+${OTHERS}(?<with>${AA})\\s*,(?:[^AEGP.;,]{0,20}?,)?[^AEGP.;,]{0,40}?(?<who>A)(?=\\s+\\p{Ll})`,
    [
      'với sự phối hợp của A , A đã bắt giữ 3 đối tượng',
      'nhờ sự phối hợp chặt chẽ của A , sáng T , A đưa ngư dân về bờ',
    ],
    ['với sự phối hợp của A , P nói'],
  ),
  rule(
    'coordinates-makers',
    'COORDINATES_WITH',
    `(?<!\\p{L})do\\s+(?<who>${AA})\\s*(?:và|,|cùng|với|phối hợp(?: với| cùng)?)\\s*(?<with>A)\\s*(?:(?:đã|cùng|phối hợp|chung tay|chung sức)\\s+)*(?:phát động|thực hiện|triển khai|xây dựng|khởi xướng|thiết lập|vận hành|thành lập|biên soạn|chung tay|trao tặng)(?!\\p{L})`,
    ['G do A và A phát động', 'công trình do A , A và A chung tay thực hiện'],
    ['E do A và A tổ chức', 'do A thực hiện'],
  ),
  rule(
    'coordinates-makers-all',
    'COORDINATES_WITH',
    `(?<!\\p{L})do\\s+(?<who>A(?:\\s*(?:,|và|, và|cùng|với)\\s*A){2})\\s*(?:(?:đã|cùng|phối hợp|chung tay|chung sức)\\s+)*(?:phát động|thực hiện|triển khai|xây dựng|khởi xướng|thiết lập|vận hành|thành lập|biên soạn|trao tặng)(?!\\p{L})`,
    ['G do A , A và A triển khai'],
    ['E do A , A và A tổ chức', 'do A , A thực hiện'],
  ),
  rule(
    'coordinates-built',
    'COORDINATES_WITH',
    `(?<!\\p{L})(?:do|mà)\\s+(?<who>A)\\s+(?:(?:đã|đang|cùng|vừa)\\s+)*(?:phát động|thực hiện|triển khai|xây dựng|khởi xướng|thiết lập|vận hành|thành lập|biên soạn|duy trì|ra mắt|phụ trách)\\s+(?:cùng(?:\\s+với)?|với|phối hợp với)\\s+(?<with>A)`,
    ['G do A xây dựng cùng A đã có mặt ở 58 trường', 'G mà A đang vận hành với A'],
    ['E do A tổ chức với A', 'do A thực hiện , A giám sát'],
  ),
  rule(
    'coordinates-again',
    'COORDINATES_WITH',
    `(?<who>A)\\s*${ADVERBS}phối hợp${WELL}\\s+(?:với|cùng)\\s+A[^.;]{5,200};\\s+(?:đồng thời\\s+|cùng\\s+)?phối hợp${WELL}\\s+(?:với|cùng(?:\\s+với)?)\\s+${OTHERS}(?<with>${AA})`,
    ['A phối hợp với A và A duy trì G tại 6 bản ; phối hợp với A giúp đỡ 14 hộ'],
    ['A yêu cầu các xã phối hợp với A ; phối hợp với A', 'A phối hợp với A ; A'],
  ),
  rule(
    'coordinates-among',
    'COORDINATES_WITH',
    `(?:phối hợp|hiệp đồng)[^A.;GC]{0,50}?giữa\\s*(?<who>C)`,
    ['công tác phối hợp giữa C'],
    ['giữa C'],
  ),
  rule(
    'coordinates-both',
    'COORDINATES_WITH',
    `(?<!(?:để|đề nghị|yêu cầu|cho|của|khi|nếu) )(?<who>C)\\s*(?:(?:đã|cùng|luôn|thường xuyên|chủ động|tiếp tục|đều|còn)\\s+)*(?:tổ chức(?! E)|kiểm tra|trao đổi(?= (?:thông|tin|kinh|\\d|nghiệp))|bắt|phát hiện|ký|tuần tra|vận động|xây dựng|tuyên truyền|giải quyết|xử lý|duy trì|triển khai|hòa giải|hoà giải|tiếp nhận|giúp|đỡ đầu|hỗ trợ|ra quân|kết nghĩa|khám phá|triệt phá|giải cứu|đấu tranh|phối hợp)(?!\\p{L})`,
    ['C đã bắt giữ 24 vụ', 'C tổ chức 615 buổi tuyên truyền', 'C trao đổi 214 tin'],
    ['C tổ chức E', 'C nêu ý kiến', 'để C triển khai'],
    { most: 3 },
  ),
  rule(
    'coordinates-between',
    'COORDINATES_WITH',
    `${BOND}[^A.;G]{0,50}?giữa\\s*${COUNTED}(?<who>A)\\s*(?:với|và|,)\\s*(?<with>A)`,
    ['công tác phối hợp giữa A và A', 'quan hệ phối hợp giữa A với A', 'cam kết giữa A và A'],
    [
      'giữa A và A',
      'cuộc gặp giữa A và A',
      'hợp đồng mua bán ký kết giữa A và A',
      'ký kết hợp đồng mua bán giữa A và A',
    ],
  ),
  rule(
    'coordinates-of',
    'COORDINATES_WITH',
    `(?:công tác|sự|quan hệ|hoạt động)\\s+phối hợp[^A.;G]{0,40}?\\s+(?:của\\s+|giữa\\s+(?=A\\s*với\\s+các\\s))(?<who>A)\\s*với\\s+${OTHERS}(?<with>${AA})`,
    ['công tác phối hợp của A với A và A', 'quan hệ phối hợp giữa A với các sở , ngành , nhất là A'],
    ['sự phối hợp của A và A', 'công tác phối hợp của A'],
  ),
  rule(
    'coordinates-has',
    'COORDINATES_WITH',
    `(?<!\\p{L})giữa\\s*${COUNTED}(?<who>A(?:\\s*(?:với|và|,|cùng)\\s*A)+)\\s*(?:(?:đã|luôn|thường xuyên|cũng|vẫn|ngày càng)\\s+)*có\\s+(?:sự|mối quan hệ|quan hệ)\\s+(?:phối hợp|gắn kết|hiệp đồng|hợp tác|liên kết)`,
    ['giữa A và A luôn có sự phối hợp chặt chẽ', 'giữa A , A và A có sự hiệp đồng'],
    ['giữa A và A chưa có sự phối hợp', 'giữa A và A có sự khác nhau', 'nếu A và A có sự phối hợp'],
    { most: 3 },
  ),
  rule(
    'coordinates-between-several',
    'COORDINATES_WITH',
    `${BOND}[^A.;G]{0,50}?giữa\\s*${COUNTED}(?<who>A(?:\\s*(?:với|và|,|-|–)\\s*A){2,})`,
    ['mô hình là kết quả của cam kết giữa A , A và A', 'công tác phối hợp giữa ba ngành A , A , A'],
    ['công tác phối hợp giữa A và A'],
    { most: 3 },
  ),
];
