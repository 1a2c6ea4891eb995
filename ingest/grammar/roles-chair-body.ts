/** Which body chaired. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AA, type RoleRule, rule, WHEN } from './role.ts';

export const BODY_CHAIR_RULES: readonly RoleRule[] = [
  rule(
    'chaired-body',
    'CHAIRED',
    `(?<!(?:phụ trách|trưởng|phó|viên|của|tịch) )(?<who>${AA}(?=${WHEN}\\s*(?:(?:đã|vừa|sẽ)\\s+)?(?:cùng|đồng|phối hợp)\\s)|A)${WHEN}\\s*(?:(?:đã|vừa)\\s+)?(?:(?:cùng|đồng|phối hợp)\\s+)?chủ trì\\s+(?:E|buổi lễ|lễ|cuộc họp|phiên họp)(?!\\s*tổ chức)`,
    ['A chủ trì E', 'A , A và A đồng chủ trì E'],
    ['A chủ trì , phối hợp với A', 'A chủ trì tổ chức E', 'P phụ trách A chủ trì E'],
    { subjects: 'AC' },
  ),
  rule(
    'chaired-under-body',
    'CHAIRED',
    `E[^PE.;]{0,160}?(?:dưới|với) sự (?:đồng )?chủ trì của\\s+(?<who>${AA})(?!\\s*(?:[:(]|[,–-]\\s*P|P))`,
    ['E đã diễn ra dưới sự chủ trì của A , A tham dự', 'E dưới sự chủ trì của A và A .'],
    ['E dưới sự chủ trì của A : P ; P', 'quy chế soạn thảo dưới sự chủ trì của A'],
    { subjects: 'AC', where: 'named' },
  ),
  rule(
    'chaired-by-body',
    'CHAIRED',
    `E(?![^PE.;]{0,80}\\slà [^PE.;]{0,40}(?:thường niên|h[àằ]ng năm))[^PE.;]{0,120}?(?<!\\p{L})do\\s+(?<who>${AA})\\s*(?:cùng\\s+|đồng\\s+)?chủ trì(?=\\s*(?:[.]|$|cùng|(?:họp )?(?:để|nhằm)(?!\\p{L})|,?\\s*với sự (?:phối hợp|tham)|,\\s*A[^.;]{0,90}tham dự|(?:và )?được|(?:và )?diễn ra|đã|vừa|vào|tại|hôm|(?:sáng|trưa|chiều|tối|ngày)\\s))`,
    [
      'E quý iii do A chủ trì được tổ chức',
      'E do A chủ trì họp để ghi nhận ý kiến',
      'E do A và A đồng chủ trì .',
      'E sẽ diễn ra tại L do A ( viết tắt ) , A đồng chủ trì với sự phối hợp của A',
      'E do A chủ trì chiều 4 - 12 về',
      'E được tổ chức vào ngày 29 / 3 / 2018 do A chủ trì , với sự tham dự của P',
    ],
    [
      'E do A chủ trì , phối hợp với A tổ chức',
      'E - techfest là sự kiện thường niên do A chủ trì .',
      'quy chế do A chủ trì soạn thảo',
    ],
    { subjects: 'AC' },
  ),
];
