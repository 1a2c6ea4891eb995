/** Who chaired. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import {
  ADVERBS,
  BRACKET,
  COMPANY,
  JOIN,
  LEFT,
  OCCASION,
  PEOPLE,
  PP,
  type RoleRule,
  rule,
  WHEN,
} from './role.ts';
import { BODY_CHAIR_RULES } from './roles-chair-body.ts';

/** To have the chair; to run an occasion, which is said of much else too. */
const CHAIR = '(?:chủ trì|chủ tọa|chủ toạ|(?<=đồng )chủ tịch(?=\\s+(?:E|hội nghị|kỳ họp|phiên)))';
const RUN = '(?:điều hành|điều khiển|dẫn dắt|cầm trịch)';
/** Somebody beside them whose name was not read: "P cùng bộ trưởng bộ ttt - tt nguyễn mạnh hùng và P". */
const UNREAD = `(?:${BRACKET}\\s*(?:,|và|cùng|cùng với)\\s*(?:bộ trưởng|thứ trưởng|chủ tịch|phó|trưởng|giám đốc|bí thư)(?!\\p{L})[^PE.;:,]{4,80}?\\s(?:(?:,|và)\\s*${PEOPLE}|(?=(?:cùng|đồng)\\s+chủ trì)))?`;
/** What is run where it is no other thing. */
const RUN_IT = `(?:${RUN}\\s+(?:(?:khai mạc|bế mạc|(?:các )?nội dung)\\s+(?=E|phiên))?(?:E|phiên|buổi|cuộc (?:họp|gặp|đối thoại)|hội nghị)|điều khiển\\s+chương trình)`;

/** The board that presides: "đoàn chủ tịch", "đoàn chủ tọa". */
const BOARD = '(?:đoàn|ban) chủ t(?:ịch|ọa|oạ)';
/** To sit on it: "P ; P tham gia đoàn chủ tịch điều hành E". */
const SITS = `(?:(?:được )?(?:mời|bầu) )?(?:tham gia|trong|vào|làm|là|thay mặt) ${BOARD}(?:\\s+(?:và )?(?:chủ trì|${RUN})(?=\\s+(?:E|hội nghị|đại hội|kỳ họp))|(?=\\s*(?:[.;]|$|của\\s+E|E|hội nghị|đại hội|kỳ họp)))`;

/** Those who chair, up to who only comes: "chủ trì có P , P ; *P dự .*". */
const CHAIRS = `P(?:${LEFT}(?!\\s*;\\s*P[^PE.;,]{0,60}?\\s(?:(?:cùng|tham|đến) )?dự\\s*(?:[.;,]|$))(?:${JOIN}|\\s*[.;,]\\s*[*•+–-]\\s*)P)*${LEFT}`;

export const CHAIR_RULES: readonly RoleRule[] = [
  rule(
    'chaired-direct',
    'CHAIRED',
    `(?<!giao |giao cho |(?<!\\p{L})(?:cố vấn|trợ lý|thư ký|phái viên)[^PE.;,]{0,60} của (?:[^PE.;:,]{0,30} )?)(?<who>${PEOPLE}${UNREAD})${BRACKET}${COMPANY}(?:\\s*,(?:(?!giao|đề nghị|yêu cầu|phân công|cho biết|nêu)[^PE.;:]){1,60}?)?\\s*,?\\s*${WHEN}\\s*${ADVERBS}(?:${RUN_IT}|${SITS}|${CHAIR}(?:\\s+(?:và\\s+)?điều hành(?:\\s+chất vấn(?=\\s*[.]))?|\\s+và\\s+(?:phát biểu|chỉ đạo|kết luận)|\\s*,\\s*(?:điều hành|kết luận|chỉ đạo))*\\s*(?:(?:phát biểu|chỉ đạo|kết luận|tổ chức|có bài phát biểu|(?:và|trong)(?= E))\\s*)*(?:${OCCASION}|(?=[.;…)!?]|,\\s*(?:cùng )?(?:(?:đồng )?chủ trì|tham dự|dự)|[–-] ảnh|$)))`,
    [
      'thừa ủy quyền của giám đốc , P chủ trì , cùng đồng chủ trì có P .',
      'P và P chi nhánh tỉnh chủ trì E .',
      'P và P đồng chủ trì E .',
      'P chủ trì và điều hành E .',
      'P , P chủ trì cuộc họp',
      'P chủ trì đối thoại .',
      'P , chính ủy A , và P , chủ trì E',
      'P phụ trách A chủ trì E',
      'P và P làm trưởng đoàn , đồng chủ trì E .',
      'P và P làm trưởng đoàn C , đồng chủ trì E .',
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
      'P và bí thư thường trực ngoại giao singapore chee wee kiong đồng chủ trì E',
      'P ( phải ) , bộ trưởng bộ thông tin tuyền thông nguyễn mạnh hùng và P chủ trì E',
      'P thay mặt A điều hành E .',
      'P khai mạc và điều hành E',
      'P thay mặt chủ trì E .',
      'P được phân công chủ trì E .',
      'P điều khiển chương trình',
      'P chủ trì trong E rà soát',
      'P điều hành khai mạc E thứ 15',
      'P điều hành nội dung E .',
      'P chủ trì điều hành chất vấn .',
      'P và P cùng dẫn dắt E .',
      'P ; P tham gia đoàn chủ tịch điều hành E .',
      'P và P được mời vào đoàn chủ tọa .',
    ],
    [
      'P thay mặt đoàn chủ tịch phát biểu',
      'P điều hành phần chất vấn P',
      'giao P chủ trì , phối hợp với A',
      'P đề nghị A chủ trì , tham mưu',
      'P điều hành công việc',
      'P được giao chủ trì tổ chức E',
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
    `(?<who>P)${BRACKET}[^PE.;:“”"]{0,70}?\\s(?:khi|lúc)\\s+(?:(?:ông|bà|đồng chí|đang)\\s+)*(?:đồng\\s+|cùng\\s+)?(?:${RUN_IT}|${CHAIR}\\s+(?:một\\s+)?(?:E|buổi|cuộc|phiên|hội nghị))`,
    [
      'P nói như vậy khi chủ trì E về',
      'P - nói khi đồng chủ trì E',
      'chỉ đạo được P đưa ra khi ông chủ trì E',
    ],
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
    `(?:^|[.;“”"]\\s*|^[^PAE.;:“”"]{0,140},\\s*)(?:(?:phát biểu|nói|trao đổi)\\s+(?:khi|lúc)\\s+)?(?:đồng\\s+|cùng\\s+|đồng thời\\s+|(?:tham )?dự và\\s+)?(?:${CHAIR}|${RUN}(?=\\s+(?:E|phiên|buổi|cuộc)))\\s+(?:(?:và|,)\\s+\\p{Ll}+(?:\\s\\p{Ll}+){0,3}?\\s+)?(?:E|buổi|cuộc|phiên|hội nghị)[^P.;:“”"]{0,160}?,\\s*(?:trưởng đoàn [^P.;,]{0,30}?\\slà\\s+)?(?<who>${PP})`,
    [
      'chủ trì E , P ; thành viên A',
      'phát biểu khi chủ trì E chiều T , P yêu cầu',
      'chủ trì , phát biểu chỉ đạo E , P đề nghị',
      'chủ trì và kết luận E , P đề nghị',
      'sáng 10 - 5 , chủ trì E kinh tế tháng 4 và 4 tháng đầu năm , P đã yêu cầu',
      'chủ toạ phiên làm việc , P nêu',
      'điều hành phiên chất vấn , P mời',
      'tiếp theo các cuộc họp về chống hạn cho miền núi và trung du phía bắc những ngày qua , chủ trì E hôm nay , P nhấn mạnh',
      'cùng chủ trì E lần thứ 25 hôm nay tại L , trưởng đoàn lào là P và P , đã',
    ],
    [
      'chủ trì , phối hợp với A , P',
      'điều hành nền kinh tế , P',
      'chủ trì xây dựng kế hoạch , P',
      'P nói , chủ trì E , P',
    ],
  ),
  rule(
    'chaired-before',
    'CHAIRED',
    `(?:^|[.;]\\s*)(?:đồng\\s+|cùng\\s+)?${CHAIR}\\s+(?:E|buổi làm việc|cuộc họp|hội nghị)\\s+(?<who>${PP})`,
    ['chủ trì E P , cùng tham dự có P', 'A họp . đồng chủ trì hội nghị P và P .'],
    ['chủ trì E của P', 'P đề nghị A chủ trì E P'],
  ),
  rule(
    'chaired-by',
    'CHAIRED',
    `(?:(?<!\\p{L})do|(?<=E[^.;]{0,160})được)\\s+(?:các đồng chí\\s*:?\\s*)?(?<who>${PEOPLE})${BRACKET}\\s*[,–-]?\\s*${WHEN}\\s*(?:cùng |đồng |làm |trực tiếp |giữ ghế )?(?:${CHAIR}|(?<=E[^.;]{0,160})${RUN}(?=\\s*(?:[.;,]|$|E|chương trình|kể từ)))`,
    [
      'E do P và P đồng chủ trì',
      'E diễn ra tại L , do P điều hành .',
      'E hôm ấy do P cầm trịch ; P',
      'E được P chủ trì trong năm',
      'đây là E đầu tiên do P điều hành kể từ khi giữ chức vụ này',
    ],
    ['do A chủ trì , phối hợp', 'A lúc này do P điều hành .', 'do P điều khiển xe'],
  ),
  rule(
    'chaired-passive',
    'CHAIRED',
    `(?<=E[^.;]{0,120})được\\s+(?:đồng )?(?:${CHAIR}|${RUN})\\s+bởi\\s+(?<who>${PEOPLE})`,
    ['E được chủ trì bởi P và P', 'E bầu A được điều hành bởi P'],
    ['A được điều hành bởi P', 'E được tổ chức bởi A'],
  ),
  rule(
    'attended-chair',
    'ATTENDED',
    `P[^PE.;:]{0,60}?${CHAIR}\\s+(?:E|buổi|cuộc|phiên|hội nghị)[^PE.;:]{0,60},\\s*(?:cùng(?: với)?|cùng dự (?:có|còn có))\\s+(?<who>${PEOPLE})(?!\\s*(?:(?:đã|cũng|đồng)\\s+)*(?:chủ trì|điều hành))`,
    ['P chủ trì E , cùng P ( nơi các em điều trị ) và P', 'P chủ trì E về việc này , cùng P .'],
    ['P chủ trì E cùng P', 'P chủ trì E , cùng P đồng chủ trì', 'giao P chủ trì , cùng P xây dựng'],
  ),
  rule(
    'chaired-list',
    'CHAIRED',
    `(?:^(?:[*•+–-]\\s*)?|[,;.“”"]\\s*|(?:đồng|cùng)\\s+|dự và\\s+|(?:người|thành phần|lãnh đạo)\\s+|bầu\\s+(?:ra\\s+)?(?=đoàn))(?:tham gia\\s+|${BOARD}\\s+|ngồi (?:(?:ghế|bàn)\\s+)?)?(?:đồng )?(?:(?:${BOARD}|chủ tịch đoàn)(?=\\s*(?:E|hội nghị|đại hội|hội thảo)?\\s*(?:gồm|có|:))|${CHAIR}|${RUN}(?=\\s+(?:E|phiên|buổi)))(?:\\s*(?:và|,)\\s+(?:điều hành|chỉ đạo|phát biểu(?: (?:chỉ đạo|kết luận|khai mạc))?|kết luận|(?:tham )?dự))*(?:\\s+(?:tại )?(?:các )?điểm cầu [^P.;]{0,30}?)?(?:\\s+(?:E|buổi|cuộc|phiên|lễ|hội nghị)[^P.;]{0,60}?)?\\s*(?:(?:còn\\s+)?có|là|gồm|:)+\\s*(?:${BOARD}[^P.;]{0,30}?\\s(?:gồm|đứng đầu là|do)\\s)?(?:các đồng chí|đồng chí)?\\s*:?\\s*(?:[*•+–-]\\s*)?(?<who>${CHAIRS})`,
    [
      'chủ trì E có P ; P',
      'đồng chủ trì E là P và P',
      '* chủ trì E : P .',
      'ngồi ghế chủ tọa là P và P .',
      'P chủ trì ; cùng ngồi chủ tọa có P và P .',
      'đoàn chủ tịch gồm : P ; P .',
      'đoàn chủ tịch E có P , P .',
      'đoàn chủ tịch điều hành E gồm P ; P',
      'chủ trì tại điểm cầu L là P',
      'chủ trì điểm cầu tỉnh có P ; P',
      'lãnh đạo bốn ngành cùng chủ trì : P ; P',
      'điều hành E là đoàn chủ tịch 5 người , đứng đầu là P',
      'thành phần chủ trì gồm : P ; P ; P .',
      'người điều khiển E là P .',
      'chủ trì buổi thảo luận , về phía A là P .',
      'tham gia đoàn chủ tọa có P .',
      'E đã bầu đoàn chủ tịch gồm P , P .',
      '* chủ trì E : - P . - P .',
      'cùng chủ trì , tham dự E có P .',
      'chủ trì và phát biểu kết luận E có P .',
    ],
    ['chủ trì xây dựng kế hoạch có P', 'người điều khiển xe là P'],
  ),
  rule(
    'chaired-under',
    'CHAIRED',
    `(?<!A (?:đã )?họp[^.;]{0,60})(?:(?:dưới|với|có) (?:sự|dự)|dưới quyền) (?:đồng )?(?:${CHAIR}|${RUN})(?:\\s*(?:,|và)\\s*(?:chủ trì|chỉ đạo|${RUN}))? của\\s+(?:(?:${BOARD}|chủ t(?:ọa|oạ))(?:\\s+(?:E|hội nghị|kỳ họp|đại hội))?\\s*(?:gồm(?: có)?|là|[,–-])?\\s*:?\\s*)?(?:(?:các đồng chí\\s+)?(?:(?:trong|thường trực|lãnh đạo)\\s+)*A\\s*(?::|gồm)\\s*|(?:các đồng chí\\s*:?\\s*)?)(?<who>${PEOPLE})`,
    [
      'dưới sự chủ trì của P , E đã',
      'E chiều T , với sự điều hành của P',
      'E dưới sự chủ trì của các đồng chí thường trực A : P ; P',
      'E thành công dưới sự chủ trì , điều hành của P',
      'dưới sự điều hành của chủ tọa E - P , các đại biểu đã',
      'E đặt dưới sự điều hành của đoàn chủ tịch gồm : P ; P .',
    ],
    [
      'dưới sự chỉ đạo của P',
      'với sự chủ trì của A',
      'E diễn ra sau khi A họp cả ngày dưới sự chủ trì của P',
    ],
    { where: 'named' },
  ),
  ...BODY_CHAIR_RULES,
  rule(
    'chaired-aside',
    'CHAIRED',
    `(?<who>P)\\s*[(]\\s*(?:đồng )?(?:chủ trì|chủ tọa|chủ toạ)\\s*[)]`,
    ['P ( chủ trì ) , P'],
    ['P ( trái ) chủ trì E'],
  ),
];
