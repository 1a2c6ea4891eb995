/** Who chaired. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { ADVERBS, OCCASION, PEOPLE, PP, type RoleRule, rule } from './role.ts';

export const CHAIR_RULES: readonly RoleRule[] = [
  rule(
    'chaired-direct',
    'CHAIRED',
    `(?<!giao |giao cho )(?<who>${PEOPLE})(?:\\s*,(?:(?!giao|đề nghị|yêu cầu|phân công|cho biết|nêu)[^PE.;:]){1,60}?)?\\s*,?\\s*${ADVERBS}(?:đồng\\s+)?(?:chủ trì|chủ tọa|chủ toạ)(?:\\s+và\\s+(?:điều hành|phát biểu|chỉ đạo|kết luận)|\\s*,\\s*(?:điều hành|kết luận|chỉ đạo))*\\s*(?:(?:phát biểu|chỉ đạo|kết luận|tổ chức|có bài phát biểu)\\s*)*(?:${OCCASION}|(?=[.;…)!?]|$))`,
    [
      'P và P đồng chủ trì E .',
      'P chủ trì và điều hành E .',
      'P , P chủ trì cuộc họp',
      'P , chính ủy A , và P , chủ trì E',
      'P phụ trách A chủ trì E',
    ],
    ['giao P chủ trì , phối hợp với A', 'P đề nghị A chủ trì , tham mưu'],
  ),
  rule(
    'chaired-fronted',
    'CHAIRED',
    `(?:^|[.;]\\s*)(?:đồng\\s+)?chủ trì\\s+(?:và\\s+\\p{Ll}+(?:\\s\\p{Ll}+)?\\s+)?(?:E|buổi|cuộc|phiên|hội nghị)[^PA.;:,]{0,40}?,\\s*(?<who>${PP})`,
    ['chủ trì E , P ; thành viên A', 'chủ trì và kết luận E , P đề nghị'],
    ['chủ trì , phối hợp với A , P', 'chủ trì xây dựng kế hoạch , P'],
  ),
  rule(
    'chaired-by',
    'CHAIRED',
    `(?<!\\p{L})do\\s+(?:các đồng chí\\s*:?\\s*)?(?<who>${PEOPLE})\\s*,?\\s*(?:cùng |đồng |làm )?(?:chủ trì|chủ tọa|chủ toạ|(?<=E[^.;]{0,160})điều hành(?=\\s*[.;,]|$))`,
    ['E do P và P đồng chủ trì', 'E diễn ra tại L , do P điều hành .'],
    ['do A chủ trì , phối hợp', 'A lúc này do P điều hành .'],
  ),
  rule(
    'chaired-list',
    'CHAIRED',
    `(?:^(?:[*•+–-]\\s*)?|[,;.“”"]\\s*|đồng\\s+|dự và\\s+)(?:tham gia\\s+|đoàn chủ tịch\\s+|ngồi ghế\\s+)?(?:đồng )?(?:đoàn chủ tịch(?=\\s*(?:gồm|có|:))|chủ trì|chủ tọa|chủ toạ|điều hành(?=\\s+E))(?:\\s+tại điểm cầu [^P.;]{0,30}?)?(?:\\s+(?:và\\s+điều hành\\s+)?(?:E|buổi|cuộc|phiên|lễ)[^PA.;]{0,40}?)?\\s*(?:có|là|gồm|:)+\\s*(?:các đồng chí|đồng chí)?\\s*:?\\s*(?<who>${PEOPLE})`,
    [
      'chủ trì E có P ; P',
      'đồng chủ trì E là P và P',
      '* chủ trì E : P .',
      'ngồi ghế chủ tọa là P và P .',
      'đoàn chủ tịch gồm : P ; P .',
      'đoàn chủ tịch điều hành E gồm P ; P',
      'chủ trì tại điểm cầu L là P',
    ],
    ['chủ trì xây dựng kế hoạch có P'],
  ),
  rule(
    'chaired-under',
    'CHAIRED',
    `dưới sự (?:đồng )?(?:chủ trì|chủ tọa|điều hành) của\\s+(?:các đồng chí\\s*:?\\s*)?(?<who>${PEOPLE})`,
    ['dưới sự chủ trì của P , E đã'],
    ['dưới sự chỉ đạo của P'],
  ),
  rule(
    'chaired-body',
    'CHAIRED',
    `(?<!(?:phụ trách|trưởng|phó|viên|của|tịch) )(?<who>A)\\s*(?:đã\\s+)?(?:đồng\\s+)?chủ trì\\s+(?:E|buổi lễ|lễ|cuộc họp|phiên họp)(?!\\s*tổ chức)`,
    ['A chủ trì E'],
    ['A chủ trì , phối hợp với A', 'A chủ trì tổ chức E', 'P phụ trách A chủ trì E'],
  ),
  rule(
    'chaired-by-body',
    'CHAIRED',
    `E[^PE.;]{0,120}?(?<!\\p{L})do\\s+(?<who>A(?:\\s*(?:,|và)\\s*A)*)\\s*(?:đồng\\s+)?chủ trì(?=\\s*(?:[.]|$|được|diễn ra|đã|vừa))`,
    ['E quý iii do A chủ trì được tổ chức', 'E do A và A đồng chủ trì .'],
    ['E do A chủ trì , phối hợp với A tổ chức', 'quy chế do A chủ trì soạn thảo'],
  ),
  rule(
    'chaired-run',
    'CHAIRED',
    `(?<who>${PEOPLE})\\s*,?\\s*(?:đã\\s+)?(?:khai mạc và\\s+)?(?:điều hành\\s+(?:E|phiên)|điều khiển\\s+(?:E|phiên|chương trình|buổi))`,
    ['P điều hành E', 'P khai mạc và điều hành E', 'P điều khiển chương trình'],
    ['P điều hành công việc'],
  ),
  rule(
    'chaired-aside',
    'CHAIRED',
    `(?<who>P)\\s*[(]\\s*(?:đồng )?(?:chủ trì|chủ tọa|chủ toạ)\\s*[)]`,
    ['P ( chủ trì ) , P'],
    ['P ( trái ) chủ trì E'],
  ),
];
