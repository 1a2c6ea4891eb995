/**
 * Who did what at an occasion, as patterns over a view of the sentence in which every chunk is one capital letter and every word is in lower case:
 * P person, A agency, C several agencies named before ("hai đơn vị"), G programme, D document, L place, T date, E the occasion. "P và P chủ trì E" reads like the phrase it describes.
 */
import type { RelationType } from '../ontology.ts';

export interface RoleRule {
  name: string;
  relation: RelationType;
  /** Groups: `who` are the subjects; `with` a second party; `rest`: every person or agency from here to the end of the sentence. */
  pattern: RegExp;
  mode?: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

const JOIN = String.raw`\s*(?:[,;/]|-|–|và|cùng với|cùng|với|; cùng)?\s*(?:các đồng chí|đồng chí|các ông|ông|bà)?\s*`;
/** A list of persons; of agencies; of either. */
const PP = `P(?:${JOIN}P)*`;
const AA = String.raw`[AC](?:\s*(?:[,;/]|-|–|, và|và|cùng)\s*[AC])*`;
const XX = `[PA](?:${JOIN}[PA])*`;
const rule = (
  name: string,
  relation: RelationType,
  pattern: string,
  examples: string[],
  counterExamples: string[],
  mode?: string,
): RoleRule => ({
  name,
  relation,
  pattern: new RegExp(pattern, 'dgu'),
  examples,
  counterExamples,
  ...(mode && { mode }),
});

const OCCASION = String.raw`(?:E|phần|buổi|cuộc|phiên|hội nghị|lễ|tại|điểm cầu|kỳ họp|đại hội|họp|hội thảo)`;
const ADVERBS = String.raw`(?:(?:đã|cùng|đồng|trực tiếp|đến|tới|về|tham|dự|chỉ đạo|và|,|là người)\s+)*`;

const NOT_DU = String.raw`dự(?!\s+(?:kiến|án|thảo|báo|toán|phòng|luật|trữ|định|khuyết|bị|đoán|nguồn|tính|thi))`;
const AWARD = String.raw`(?:giấy khen|bằng khen|kỷ niệm chương|huân chương|huy chương|cờ thi đua|cờ truyền thống|cờ đơn vị|danh hiệu|thư khen|biểu trưng|phần thưởng|bảng vàng|bằng ghi công)`;

export const ROLE_RULES: readonly RoleRule[] = [
  rule(
    'chaired-direct',
    'CHAIRED',
    `(?<!giao |giao cho )(?<who>${PP})(?:\\s*,(?:(?!giao|đề nghị|yêu cầu|phân công|cho biết|nêu)[^PE.;:]){1,60}?)?\\s*,?\\s*${ADVERBS}(?:đồng\\s+)?(?:chủ trì|chủ tọa|chủ toạ)(?:\\s+và\\s+(?:điều hành|phát biểu|chỉ đạo|kết luận)|\\s*,\\s*(?:điều hành|kết luận|chỉ đạo))*\\s*(?:(?:phát biểu|chỉ đạo|kết luận)\\s*)*(?:${OCCASION}|(?=[.;…)!?]|$))`,
    ['P và P đồng chủ trì E .', 'P chủ trì và điều hành E .', 'P , P chủ trì cuộc họp'],
    ['giao P chủ trì , phối hợp với A', 'P đề nghị A chủ trì , tham mưu'],
  ),
  rule(
    'chaired-by',
    'CHAIRED',
    `(?<!\\p{L})do\\s+(?:các đồng chí\\s*:?\\s*)?(?<who>${PP})\\s*,?\\s*(?:cùng |đồng |làm )?(?:chủ trì|chủ tọa|chủ toạ)`,
    ['E do P và P đồng chủ trì'],
    ['do A chủ trì , phối hợp'],
  ),
  rule(
    'chaired-list',
    'CHAIRED',
    `(?:^|[,;.“”"]\\s*|đồng\\s+|dự và\\s+)(?:tham gia\\s+)?(?:đồng )?(?:chủ trì|chủ tọa|chủ toạ)(?:\\s+(?:và\\s+điều hành\\s+)?(?:E|buổi|cuộc|phiên|lễ)[^PA.;]{0,40}?)?\\s*(?:có|là|gồm|:)+\\s*(?:các đồng chí|đồng chí)?\\s*:?\\s*(?<who>${PP})`,
    ['chủ trì E có P ; P', 'đồng chủ trì E là P và P'],
    ['chủ trì xây dựng kế hoạch có P'],
  ),
  rule(
    'chaired-under',
    'CHAIRED',
    `dưới sự (?:đồng )?(?:chủ trì|chủ tọa|điều hành) của\\s+(?:các đồng chí\\s*:?\\s*)?(?<who>${PP})`,
    ['dưới sự chủ trì của P , E đã'],
    ['dưới sự chỉ đạo của P'],
  ),
  rule(
    'chaired-run',
    'CHAIRED',
    `(?<who>${PP})\\s*,?\\s*(?:đã\\s+)?điều hành\\s+(?:E|phiên)`,
    ['P điều hành E'],
    ['P điều hành công việc'],
  ),
  rule(
    'chaired-aside',
    'CHAIRED',
    `(?<who>P)\\s*[(]\\s*(?:đồng )?(?:chủ trì|chủ tọa|chủ toạ)\\s*[)]`,
    ['P ( chủ trì ) , P'],
    ['P ( trái ) chủ trì E'],
  ),
  rule(
    'attended-list',
    'ATTENDED',
    `(?:^|[,;.:–-]\\s*|\\s)(?:(?:cùng|tham|tới|đến|về|mời|có|và|tiếp)\\s+)*${NOT_DU}(?:\\s+(?:và|,)?\\s*(?:chỉ đạo|phát biểu|họp|chứng kiến|chia vui|chúc mừng))*(?:[^PA.]{0,60}?)\\s(?:có|gồm|là)(?<rest>\\s*:?\\s.*P.*)$`,
    ['dự E có P ; P', 'tới dự và chỉ đạo có P', 'cùng dự có P'],
    ['dự kiến có P', 'dự án do P'],
  ),
  rule(
    'attended-site',
    'ATTENDED',
    `(?:^|[,;.]\\s*)(?:tại điểm cầu|cùng đi|tháp tùng|(?:đón )?tiếp(?: và làm việc)?(?: với)? đoàn|đón tiếp|thành phần tham dự)[^PE.;]{0,60}?\\s(?:có|gồm)(?<rest>\\s*:?\\s.*P.*)$`,
    ['tại điểm cầu L có P và P', 'cùng đi có P ; P', 'tiếp và làm việc với đoàn có các ông : P ; P'],
    ['cùng đi tuần tra với P', 'tại điểm cầu L , P phát biểu'],
  ),
  rule(
    'attended-colon',
    'ATTENDED',
    `(?:^|[,;.]\\s*)(?:(?:cùng|tham|tới|đến|về)\\s+)*${NOT_DU}[^PA.:]{0,60}?:(?<rest>\\s*.*P.*)$`,
    ['dự E : P , P'],
    ['dự toán : P'],
  ),
  rule(
    'attended-side',
    'ATTENDED',
    `^(?:về\\s+)?phía\\s+[^P.]{0,80}?(?:có|:|gồm)(?<rest>.*P.*)$`,
    ['về phía A có P ; P', 'về phía huyện có các đồng chí : P'],
    ['phía đông có L'],
  ),
  rule(
    'attended-direct',
    'ATTENDED',
    `(?<who>${PP})\\s*,?\\s*(?:(?:cũng|đã|cùng|đến|tới|về|tham|trực tiếp|có mặt)\\s+)*${NOT_DU}(?!\\s+và\\s+(?:đồng\\s+)?chủ trì)`,
    ['P cùng dự .', 'P đã đến dự và phát biểu', 'P tham dự E'],
    ['P dự kiến', 'P cho biết dự án'],
  ),
  rule(
    'attended-present',
    'ATTENDED',
    `(?:sự (?:tham dự|tham gia|có mặt|hiện diện|chứng kiến) của|tham dự của|chứng kiến của|có mặt)\\s*(?:tại E\\s*(?:có|là))?\\s*(?:các đồng chí\\s*:?)?\\s*(?<who>${PP})`,
    ['với sự tham dự của P và P'],
    ['với sự chỉ đạo của P'],
  ),
  rule(
    'attended-led',
    'ATTENDED',
    `(?<who>P)\\s*(?:làm|dẫn đầu|là)\\s+(?:trưởng\\s+)?đoàn`,
    ['do P làm trưởng đoàn'],
    ['P là người'],
  ),
  rule(
    'spoke-fronted',
    'SPOKE_AT',
    `(?:^|[,;.“”"]\\s*|tại E\\s*,?\\s*|và\\s+)(?<verb>(?:phát biểu|kết luận|chỉ đạo|báo cáo|khai mạc|bế mạc|tham luận|trao đổi|thay mặt|đánh giá|nhấn mạnh|trình bày|thảo luận|định hướng|góp ý|giải trình|trả lời|đáp từ|thông tin|khẳng định|ghi nhận|biểu dương|tiếp thu|quán triệt|phân tích|làm rõ)[^P.;]{0,190}?),\\s*(?<who>P)(?!\\s*,?\\s*(?:P|chủ trì|cùng dự|tham dự))`,
    ['phát biểu tại E , P nhấn mạnh', 'kết luận E , P đề nghị', 'thay mặt A , P trình bày'],
    ['phát biểu tại E . P'],
  ),
  rule(
    'spoke-direct',
    'SPOKE_AT',
    `(?<who>P)\\s*,?\\s*(?:[(][^)]{0,40}[)]\\s*|[-–,]\\s*(?!phát|nêu|báo|yêu)(?:\\p{Ll}+\\s+){2,5}?,?\\s*)?(?:(?:đã|cũng|còn|tiếp tục|trực tiếp|thẳng thắn|thống nhất|có|cơ bản|nhất trí|hoan nghênh|và|thay mặt [^P.]{0,60}?|,)\\s+)*(?<verb>phát biểu|nhấn mạnh|đề nghị|yêu cầu|khẳng định|cho biết|cho rằng|kết luận|báo cáo|trình bày|tham luận|khai mạc|bế mạc|quán triệt|lưu ý|kiến nghị|chia sẻ|đề xuất|chỉ rõ|chỉ ra|ghi nhận|biểu dương|đánh giá|thông tin|bày tỏ|nêu|gợi ý|mong muốn|chỉ đạo|thông qua|nói|phân tích|đặt vấn đề|nhận định|nhìn nhận|nhắc nhở|kêu gọi|cảm ơn|chúc mừng|tin tưởng|giải trình|kể|thừa nhận|đọc|công bố|giao nhiệm vụ|ý kiến)(?!\\p{L})`,
    ['P nhấn mạnh : ...', 'P đã ghi nhận', 'P trình bày báo cáo'],
    ['P được đề xuất', 'P chủ trì E'],
  ),
  rule(
    'spoke-heard',
    'SPOKE_AT',
    `(?:nghe|lắng nghe)\\s+(?<who>${PP})\\s*(?<verb>báo cáo|trình bày|thông tin|quán triệt|phát biểu|thông qua)`,
    ['E đã nghe P trình bày'],
    ['nghe A báo cáo'],
  ),
  rule(
    'spoke-report-by',
    'SPOKE_AT',
    `(?<verb>báo cáo|tham luận|dự thảo|diễn văn|tờ trình|ý kiến|phát biểu)[^P.;,]{0,60}?\\s(?:do|của)\\s+(?<who>P)(?:\\s*(?:trình bày|thông qua|đọc))?`,
    ['theo báo cáo do P trình bày', 'ý kiến phát biểu của P'],
    ['báo cáo của A'],
  ),
  rule(
    'spoke-according',
    'SPOKE_AT',
    `(?:^|[.;“”"]\\s*)theo\\s+(?<who>P)\\s*,`,
    ['theo P , năm qua'],
    ['theo A ,'],
  ),
  rule(
    'spoke-quoted',
    'SPOKE_AT',
    `[”"»]\\s*[,.–-]*\\s*(?<who>P)\\s*(?<verb>nói|cho biết|nhấn mạnh|khẳng định|chia sẻ|yêu cầu|phát biểu|đề nghị|lưu ý)`,
    ['" , P nói'],
    ['" , A nói'],
  ),
  rule(
    'award-presented',
    'PRESENTED_AWARD',
    `(?<who>${PP})\\s*,?\\s*(?:(?:đã|thừa ủy quyền [^P.]{0,80}?|thay mặt [^P.]{0,80}?|được ủy quyền|trực tiếp|cùng|lên)\\s+)*(?:trao tặng|trao|tặng|gắn)\\s+(?:[^PE.;]{0,30}?)${AWARD}`,
    ['P trao bằng khen của A cho', 'P và P trao giấy khen'],
    ['P được tặng bằng khen', 'A tặng bằng khen'],
  ),
  rule(
    'award-presented-fronted',
    'PRESENTED_AWARD',
    `(?:thừa ủy quyền|thay mặt|được sự ủy quyền)[^P.;]{0,160}?,\\s*(?<who>${PP})\\s*(?:đã\\s+)?(?:trao tặng|trao|tặng|gắn)`,
    ['thừa ủy quyền của A , P trao bằng khen'],
    ['thay mặt A , P phát biểu'],
  ),
  rule(
    'award-received',
    'RECEIVED_AWARD',
    `(?<who>${XX})\\s*,?\\s*(?:(?:đã|vinh dự|cũng|vừa)\\s+)*(?:(?:đón\\s+)?nhận|được\\s+(?:[^P.;]{0,60}?\\s)?(?:tặng thưởng|trao tặng|tặng|trao|khen thưởng|biểu dương|tuyên dương))\\s+(?:[^PE.;]{0,24}?)(?:${AWARD}|thưởng)`,
    ['P vinh dự được A tặng bằng khen', 'A và P nhận giấy khen'],
    ['P trao bằng khen'],
  ),
  rule(
    'award-given-to',
    'RECEIVED_AWARD',
    `${AWARD}[^PE.;]{0,120}?\\scho\\s+(?:các\\s+|hai\\s+|tập thể\\s+|cá nhân\\s+|đồng chí\\s+|\\d+\\s+[^PA.;]{0,60}?(?:gồm|:|là|trong đó có)\\s*)?:?\\s*(?<who>${XX})`,
    ['tặng bằng khen cho P và P', 'tặng giấy khen cho 05 tập thể , trong đó có A'],
    ['trao bằng khen của A'],
  ),
  rule(
    'award-named',
    'RECEIVED_AWARD',
    `${AWARD}.{0,160}?(?:trong đó có|gồm|tiêu biểu là|là|:)\\s*:?\\s*(?:tập thể\\s+)?(?<who>[PA](?:${JOIN}(?:tập thể\\s+)?[PA])*)`,
    ['tặng giấy khen cho 05 tập thể , 09 cá nhân , trong đó có A , A và P'],
    ['bằng khen của A'],
  ),
  rule(
    'organized-direct',
    'ORGANIZED',
    `(?<who>${AA})\\s*(?:[(][^)]{0,40}[)]\\s*)?,?\\s*(?:(?:đã|vừa|long trọng|trọng thể|chủ trì|tiến hành|cũng)\\s*,?\\s*)*(?:(?:phối hợp|cùng|liên kết|kết hợp)(?:\\s+chặt chẽ)?\\s*(?:với|cùng)?\\s*(?<with>${AA})[^E.;]{0,60}?)?\\s*(?:(?:đã|vừa|long trọng|tiến hành|cùng|phối hợp|trọng thể)\\s+)*(?:tổ chức|khai mạc|mở|tiến hành)\\s+(?:[^AE.;]{0,25}?)E`,
    ['A phối hợp với A tổ chức E tổng kết', 'A và A phối hợp tổ chức E', 'A long trọng tổ chức E'],
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
    `(?<who>${AA})\\s*(?:(?:đã|vừa|long trọng|phối hợp với A|tiến hành)\\s*)*E`,
    ['T , A E giao ban', 'A đã E'],
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
    `(?<who>${AA})\\s*(?:(?:đã|luôn|thường xuyên|chủ động|tiếp tục|tăng cường|chủ trì|sẽ|cũng)\\s*,?\\s*)*(?:ký kết[^A.;]{0,40}?|phối hợp(?:\\s+chặt chẽ|\\s+tốt|\\s+hiệu quả)?)\\s*(?:với|cùng)?\\s*(?<with>${AA})`,
    ['A phối hợp chặt chẽ với A', 'A chủ trì , phối hợp với A , A'],
    ['A phối hợp tổ chức E', 'A và A'],
  ),
  rule(
    'coordinates-joint',
    'COORDINATES_WITH',
    `(?<who>${AA})\\s*(?:và|với|cùng)\\s*(?<with>A)\\s*(?:(?:đã|luôn|thường xuyên|sẽ)\\s+)*(?:phối hợp|ký kết|ký|cùng tuần tra|cùng)`,
    ['A và A đã phối hợp xây dựng'],
    ['A và A tổ chức'],
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
    `(?<who>A)\\s*cùng(?: với)?\\s*(?<with>A(?:\\s*(?:,|và)\\s*A)*)\\s*(?:(?:đã|luôn|thường xuyên|sẽ)\\s+)*(?!tổ chức|ký|E)\\p{Ll}`,
    ['A cùng A đã giải quyết', 'A cùng với A và A xây dựng'],
    ['A cùng A tổ chức E', 'A cùng A , P'],
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
    `(?<who>${AA}(?:\\s*(?:với|và|,|cùng)\\s*${AA})*)\\s*(?:(?:đã|cùng|tiến hành|phối hợp|tổ chức)\\s+)*(?:ký kết|ký|triển khai|thực hiện)\\s+(?:E\\s*)?(?:\\p{Ll}+\\s+){0,3}?(?<object>G)`,
    ['A và A ký kết G', 'A với A ký G'],
    ['A trao G'],
  ),
  rule(
    'party-model',
    'PARTY_TO',
    `(?<object>G)\\s*(?:của|do|được)\\s+(?<who>A)(?:\\s*(?:phối hợp\\s*(?:với|cùng)|và|cùng)\\s*(?<with>A))?`,
    ['G do A khởi xướng', 'G của A', 'G do A phối hợp với A xây dựng'],
    ['G giữa A và A'],
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
    `(?<object>D)[^A.;GDE]{0,30}?\\s(?:của|do)\\s+(?<who>A)`,
    ['D của A về', 'D , T của A'],
    ['A triển khai D'],
  ),
  rule(
    'issued-by',
    'ISSUED',
    `(?<who>A)\\s*(?:(?:đã|cũng|kịp thời)\\s+)*(?:ban hành|ký ban hành|ra)\\s+(?:[^A.;DG]{0,20}?)(?<object>[DG])`,
    ['A đã ban hành D'],
    ['A thực hiện D'],
  ),
];
