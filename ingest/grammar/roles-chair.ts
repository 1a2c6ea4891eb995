/** Who chaired. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { ADVERBS, BRACKET, COMPANY, LEFT, OCCASION, PEOPLE, PP, type RoleRule, rule, WHEN } from './role.ts';

/** To have the chair; to run an occasion, which is said of much else too. */
const CHAIR = '(?:chủ trì|chủ tọa|chủ toạ|(?<=đồng )chủ tịch(?=\\s+(?:E|hội nghị|kỳ họp|phiên)))';
const RUN = '(?:điều hành|điều khiển|dẫn dắt|cầm trịch)';
/** Somebody beside them whose name was not read: "P cùng bộ trưởng bộ ttt - tt nguyễn mạnh hùng và P". */
const UNREAD = `(?:${BRACKET}\\s*(?:,|và|cùng|cùng với)\\s*(?:bộ trưởng|thứ trưởng|chủ tịch|phó|trưởng|giám đốc|bí thư)(?!\\p{L})[^PE.;:,]{4,80}?\\s(?:,|và)\\s*${PEOPLE})?`;
/** What is run where it is no other thing. */
const RUN_IT = `(?:${RUN}\\s+(?:E|phiên|buổi|cuộc (?:họp|gặp|đối thoại)|hội nghị)|điều khiển\\s+chương trình)`;

export const CHAIR_RULES: readonly RoleRule[] = [
  rule(
    'chaired-direct',
    'CHAIRED',
    `(?<!giao |giao cho |(?<!\\p{L})(?:cố vấn|trợ lý|thư ký|phái viên)[^PE.;,]{0,60} của (?:[^PE.;:,]{0,30} )?)(?<who>${PEOPLE}${UNREAD})${BRACKET}${COMPANY}(?:\\s*,(?:(?!giao|đề nghị|yêu cầu|phân công|cho biết|nêu)[^PE.;:]){1,60}?)?\\s*,?\\s*${WHEN}\\s*${ADVERBS}(?:${RUN_IT}|${CHAIR}(?:\\s+và\\s+(?:điều hành|phát biểu|chỉ đạo|kết luận)|\\s*,\\s*(?:điều hành|kết luận|chỉ đạo))*\\s*(?:(?:phát biểu|chỉ đạo|kết luận|tổ chức|có bài phát biểu|và(?= E))\\s*)*(?:${OCCASION}|(?=[.;…)!?]|,\\s*(?:cùng )?(?:(?:đồng )?chủ trì|tham dự|dự)|[–-] ảnh|$)))`,
    [
      'thừa ủy quyền của giám đốc , P chủ trì , cùng đồng chủ trì có P .',
      'P và P chi nhánh tỉnh chủ trì E .',
      'P và P đồng chủ trì E .',
      'P chủ trì và điều hành E .',
      'P , P chủ trì cuộc họp',
      'P , chính ủy A , và P , chủ trì E',
      'P phụ trách A chủ trì E',
      'P và P làm trưởng đoàn , đồng chủ trì E .',
      'P và P ngồi ghế chủ tọa .',
      'P và P trực tiếp đối thoại , đồng thời chủ trì buổi làm việc',
      'P ( đứng ) , chủ trì E',
      'P sáng 19 / 12 đồng chủ trì E',
      'P và các phó chủ tịch chủ trì E',
      'P vừa chủ trì một E',
      'P đảm nhiệm vai trò chủ tọa E',
      'P và P đồng chủ tịch E',
      'P thay mặt đoàn chủ tịch điều hành E',
      'P cùng bộ trưởng bộ ttt - tt nguyễn mạnh hùng và P chủ trì E quốc tế',
      'P ( phải ) , bộ trưởng bộ thông tin tuyền thông nguyễn mạnh hùng và P chủ trì E',
      'P thay mặt A điều hành E .',
      'P khai mạc và điều hành E',
      'P điều khiển chương trình',
      'P và P cùng dẫn dắt E .',
    ],
    [
      'giao P chủ trì , phối hợp với A',
      'P đề nghị A chủ trì , tham mưu',
      'P điều hành công việc',
      'cuộc họp do cố vấn an ninh hàng đầu của P , chủ trì .',
    ],
  ),
  rule(
    'chaired-bare',
    'CHAIRED',
    `^(?:các (?:ông|đồng chí)\\s*:?\\s*)?(?<who>P${LEFT}(?:\\s*(?:[,;]|và)\\s*P${LEFT})+)\\s*(?:cùng |đồng )?${RUN}\\s*[.]$`,
    ['P ; P ; P điều hành .', 'P và P cùng điều hành .'],
    ['P điều hành .', 'A do P ; P điều hành .'],
  ),
  rule(
    'chaired-marked',
    'CHAIRED',
    `(?<!giao |giao cho )(?<who>P${LEFT}(?:\\s*,?\\s*(?:và|cùng)\\s*(?:đồng chí|ông|bà)?\\s*P${LEFT})*)${BRACKET}\\s*[–-]\\s*${WHEN}\\s*${ADVERBS}(?:${RUN_IT}|${CHAIR}\\s*(?:${OCCASION}|(?=[.;,)]|$)))`,
    ['P - đã chủ trì E', 'E do P - chủ trì .', 'P - chủ trì họp báo', 'P ; P ; P - chủ trì E .'],
    ['P - chủ trì đề tài', 'P - điều hành công việc'],
  ),
  rule(
    'chaired-while',
    'CHAIRED',
    `(?<who>P)${BRACKET}[^PE.;:“”"]{0,70}?\\s(?:khi|lúc)\\s+(?:đang\\s+)?(?:đồng\\s+|cùng\\s+)?(?:${RUN_IT}|${CHAIR}\\s+(?:một\\s+)?(?:E|buổi|cuộc|phiên|hội nghị))`,
    ['P nói như vậy khi chủ trì E về', 'P - nói khi đồng chủ trì E'],
    ['P cho biết khi A chủ trì xây dựng', 'P kể : khi chủ trì E'],
  ),
  rule(
    'chaired-along',
    'CHAIRED',
    `(?<!giao |giao cho )P[^PE.;:]{0,40}?${CHAIR}\\s+E\\s+cùng(?: với)?\\s+(?<who>${PP})(?!\\s*(?:(?:đã|cũng)\\s+)?(?:dự|tham dự|tham gia))`,
    ['P chủ trì E cùng P và P .'],
    ['P chủ trì E cùng P dự', 'P chủ trì E với P'],
  ),
  rule(
    'chaired-fronted',
    'CHAIRED',
    `(?:^|[.;“”"]\\s*|^[^PAE.;:“”"]{0,70},\\s*)(?:đồng\\s+|cùng\\s+|đồng thời\\s+|(?:tham )?dự và\\s+)?${CHAIR}\\s+(?:(?:và|,)\\s+\\p{Ll}+(?:\\s\\p{Ll}+)?\\s+)?(?:E|buổi|cuộc|phiên|hội nghị)[^P.;:“”"]{0,160}?,\\s*(?:trưởng đoàn [^P.;,]{0,30}?\\slà\\s+)?(?<who>${PP})`,
    [
      'chủ trì E , P ; thành viên A',
      'chủ trì và kết luận E , P đề nghị',
      'sáng 10 - 5 , chủ trì E kinh tế tháng 4 và 4 tháng đầu năm , P đã yêu cầu',
      'chủ toạ phiên làm việc , P nêu',
      'cùng chủ trì E lần thứ 25 hôm nay tại L , trưởng đoàn lào là P và P , đã',
    ],
    ['chủ trì , phối hợp với A , P', 'chủ trì xây dựng kế hoạch , P', 'P nói , chủ trì E , P'],
  ),
  rule(
    'chaired-by',
    'CHAIRED',
    `(?:(?<!\\p{L})do|(?<=E[^.;]{0,160})được)\\s+(?:các đồng chí\\s*:?\\s*)?(?<who>${PEOPLE})${BRACKET}\\s*[,–-]?\\s*${WHEN}\\s*(?:cùng |đồng |làm |trực tiếp |giữ ghế )?(?:${CHAIR}|(?<=E[^.;]{0,160})${RUN}(?=\\s*(?:[.;,]|$|E|chương trình)))`,
    [
      'E do P và P đồng chủ trì',
      'E diễn ra tại L , do P điều hành .',
      'E hôm ấy do P cầm trịch ; P',
      'E được P chủ trì trong năm',
    ],
    ['do A chủ trì , phối hợp', 'A lúc này do P điều hành .', 'do P điều khiển xe'],
  ),
  rule(
    'chaired-list',
    'CHAIRED',
    `(?:^(?:[*•+–-]\\s*)?|[,;.“”"]\\s*|(?:đồng|cùng)\\s+|dự và\\s+|(?:người|thành phần|lãnh đạo)\\s+)(?:tham gia\\s+|đoàn chủ tịch\\s+|ngồi ghế\\s+)?(?:đồng )?(?:(?:đoàn chủ tịch|chủ tịch đoàn)(?=\\s*(?:E|hội nghị|đại hội|hội thảo)?\\s*(?:gồm|có|:))|${CHAIR}|${RUN}(?=\\s+(?:E|phiên|buổi)))(?:\\s+(?:và|,)\\s+(?:điều hành|chỉ đạo|phát biểu|kết luận))?(?:\\s+tại (?:các )?điểm cầu [^P.;]{0,30}?)?(?:\\s+(?:E|buổi|cuộc|phiên|lễ|hội nghị)[^P.;]{0,60}?)?\\s*(?:(?:còn\\s+)?có|là|gồm|:)+\\s*(?:đoàn chủ tịch[^P.;]{0,30}?\\s(?:gồm|đứng đầu là|do)\\s)?(?:các đồng chí|đồng chí)?\\s*:?\\s*(?<who>${PEOPLE})`,
    [
      'chủ trì E có P ; P',
      'đồng chủ trì E là P và P',
      '* chủ trì E : P .',
      'ngồi ghế chủ tọa là P và P .',
      'đoàn chủ tịch gồm : P ; P .',
      'đoàn chủ tịch E có P , P .',
      'đoàn chủ tịch điều hành E gồm P ; P',
      'chủ trì tại điểm cầu L là P',
      'lãnh đạo bốn ngành cùng chủ trì : P ; P',
      'điều hành E là đoàn chủ tịch 5 người , đứng đầu là P',
      'thành phần chủ trì gồm : P ; P ; P .',
      'người điều khiển E là P .',
      'chủ trì buổi thảo luận , về phía A là P .',
    ],
    ['chủ trì xây dựng kế hoạch có P', 'người điều khiển xe là P'],
  ),
  rule(
    'chaired-under',
    'CHAIRED',
    `(?<!A (?:đã )?họp[^.;]{0,60})(?:(?:dưới|với|có) (?:sự|dự)|dưới quyền) (?:đồng )?(?:${CHAIR}|${RUN}) của\\s+(?:các đồng chí\\s*:?\\s*)?(?<who>${PEOPLE})`,
    ['dưới sự chủ trì của P , E đã', 'E chiều T , với sự điều hành của P'],
    [
      'dưới sự chỉ đạo của P',
      'với sự chủ trì của A',
      'E diễn ra sau khi A họp cả ngày dưới sự chủ trì của P',
    ],
    { where: 'named' },
  ),
  rule(
    'chaired-body',
    'CHAIRED',
    `(?<!(?:phụ trách|trưởng|phó|viên|của|tịch) )(?<who>A)${WHEN}\\s*(?:(?:đã|vừa)\\s+)?(?:đồng\\s+)?chủ trì\\s+(?:E|buổi lễ|lễ|cuộc họp|phiên họp)(?!\\s*tổ chức)`,
    ['A chủ trì E'],
    ['A chủ trì , phối hợp với A', 'A chủ trì tổ chức E', 'P phụ trách A chủ trì E'],
    { subjects: 'AC' },
  ),
  rule(
    'chaired-by-body',
    'CHAIRED',
    `E(?![^PE.;]{0,80}\\slà [^PE.;]{0,40}(?:thường niên|h[àằ]ng năm))[^PE.;]{0,120}?(?<!\\p{L})do\\s+(?<who>A(?:\\s*(?:,|và)\\s*A)*)\\s*(?:đồng\\s+)?chủ trì(?=\\s*(?:[.]|$|cùng|,\\s*A[^.;]{0,90}tham dự|(?:và )?được|(?:và )?diễn ra|đã|vừa|vào|tại|hôm|(?:sáng|trưa|chiều|tối|ngày)\\s))`,
    ['E quý iii do A chủ trì được tổ chức', 'E do A và A đồng chủ trì .', 'E do A chủ trì chiều 4 - 12 về'],
    [
      'E do A chủ trì , phối hợp với A tổ chức',
      'E - techfest là sự kiện thường niên do A chủ trì .',
      'quy chế do A chủ trì soạn thảo',
    ],
    { subjects: 'AC' },
  ),
  rule(
    'chaired-aside',
    'CHAIRED',
    `(?<who>P)\\s*[(]\\s*(?:đồng )?(?:chủ trì|chủ tọa|chủ toạ)\\s*[)]`,
    ['P ( chủ trì ) , P'],
    ['P ( trái ) chủ trì E'],
  ),
];
