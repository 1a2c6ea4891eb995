/** What an occasion reviews, launches or signs. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { type RoleRule, rule } from './role.ts';

export const REVIEW_RULES: readonly RoleRule[] = [
  rule(
    'reviews-signed',
    'REVIEWS',
    `(?:[ECP;]|(?:^|đại diện (?:(?:các|ban) )*)lãnh đạo\\s+A(?:\\s*(?:,|và|với)\\s*(?:lãnh đạo\\s+)?A)+|đại diện (?:(?:các|ban) )*A(?: ,? ?(?:,|và|với) A)+|(?:hai|ba|bốn|2|3|4|các) (?:đơn vị|bên|ngành|cơ quan|lực lượng)|đã|vừa|cùng|tiến hành|tổ chức|và|lễ|bổ sung|thống nhất|tiếp tục)\\s+(?:cùng\\s+)?ký(?: kết)?\\s+(?:vào\\s+|bản\\s+|biên bản\\s+|bổ sung\\s+|ban hành\\s+)*(?<object>G)`,
    [
      'C đã ký G',
      'A cùng ban quản trị vừa ký kết G',
      'và ký kết G',
      'tổ chức E ký kết G với A',
      'P và P ký kết G',
      'đại diện lãnh đạo A và A ký kết G',
      'E chứng kiến lễ ký kết G giữa A và A ; ký kết G giữa A và A',
    ],
    ['A trao G', '100 % đơn vị ký kết G', 'A và A ký kết G'],
  ),
  rule(
    'reviews-purpose',
    'REVIEWS',
    `E[^.;G]{0,90}?(?:để|nhằm|,|và|về)\\s+(?:(?:tiến hành|đồng thời)\\s+)*(?:tổng kết|sơ kết|đánh giá|kiểm điểm|rút kinh nghiệm|nhìn lại|triển khai|ký kết|phát động)(?:\\s+(?!D)[^.;,GAPD]{1,60}?)?\\s+(?<object>G)`,
    [
      'E trực tuyến đến các tỉnh để tổng kết G',
      'E nhằm đánh giá kết quả thực hiện G',
      'E trực tuyến , sơ kết 3 năm thực hiện G',
    ],
    ['E để A triển khai G', 'E tổng kết D'],
  ),
  rule(
    'reviews-fronted',
    'REVIEWS',
    `^(?:để|nhằm)\\s+(?:tổng kết|sơ kết|đánh giá|nhìn lại)\\s+(?:(?!cao|đúng)[^.;,GAPD]{1,40}?\\s+)?(?<object>G)`,
    ['nhằm đánh giá G . T A đã tổ chức E', 'nhằm tổng kết 5 năm thực hiện G , A tổ chức E'],
    ['nhằm thực hiện G', 'nhằm đánh giá đúng G'],
  ),
  rule(
    'reviews-worked',
    'REVIEWS',
    `(?:làm việc|giám sát|kiểm tra)\\s[^.;G]{0,70}?(?:về|việc|tình hình|kết quả)\\s+(?:[^.;,GDPA]{0,30}?\\s)?(?:thực hiện|triển khai|chấp hành)\\s+(?:D[^.;PG]{0,60}?\\s(?:và|,)\\s+)?(?<object>G)`,
    ['A làm việc với A về việc thực hiện D của A và G giữa A với A', 'A giám sát việc thực hiện G'],
    ['A kiểm tra G'],
    { where: 'lead' },
  ),
  rule(
    'reviews-also',
    'REVIEWS',
    `E[^.;PG]{0,80}?(?:thực hiện|triển khai|sơ kết|tổng kết)\\s+[DG][^.;PG]{0,60}?\\s(?:và|,)\\s+(?<object>G)`,
    ['E quý về thực hiện D , T của A và G giữa A và A'],
    ['E tổng kết D của A'],
  ),
  rule(
    'reviews-second',
    'REVIEWS',
    `E[^.;P]{0,160}?(?:sơ kết|tổng kết|đánh giá)[^.;P]{0,120}?G[^.;P]{0,120}?(?:,|và|đồng thời)\\s+(?:đồng thời\\s+)?(?:ký kết|ký|phát động|triển khai)\\s+(?:[^.;,GAPDE]{1,40}?\\s+)?(?<object>G)`,
    ['A tổ chức E , sơ kết 2 năm thực hiện G , đồng thời ký kết G'],
    ['E sơ kết G và A triển khai G'],
  ),
  rule(
    'reviews-passive',
    'REVIEWS',
    `^(?<object>G)[^.;GP]{0,120}?\\s(?:đã|vừa|được)\\s+(?:[^.;GPE]{0,60}?\\s)?ký(?: kết)?(?!\\p{L})[^.;GP]{0,60}?tại E`,
    ['G giai đoạn 2025 - 2030 đã được 6 cơ quan của L ký kết chiều 9 / 10 , tại E do A tổ chức'],
    ['G được trao tại E'],
  ),
  rule(
    'reviews-adopted',
    'REVIEWS',
    `(?:tại E\\s*,[^.;G]{0,80}?(?<!\\p{L})thông qua|E\\s[^.;GP]{0,60}?\\skhi\\s+[AC][^.;GPE]{0,80}?\\ský(?: kết)?)\\s+(?:[^.;,GAPDE]{1,30}?\\s+)?(?<object>G)`,
    ['cũng tại E , C thông qua G', 'E diễn ra sáng T , khi A , A và A ký G'],
    ['A thông qua G'],
  ),
  rule(
    'reviews-bare',
    'REVIEWS',
    `(?:^|[;:]\\s*|,\\s*|(?:C|cùng|để|sau|qua|buổi|lễ|báo cáo|trình bày|công bố)\\s+)(?:(?:nhìn lại|điểm lại|sơ kết|tổng kết|đánh giá)\\s+|(?=\\d+ (?:năm|tháng)\\s))(?:[^.;,GAPDE]{1,50}?\\s+)?(?<object>G)`,
    [
      'về L để cùng nhìn lại chặng đường 5 năm G',
      'sau 5 năm thực hiện G , nông dân đã báo cho A',
      'C điểm lại kết quả thực hiện G',
      'P trình bày báo cáo tổng kết 5 năm thực hiện G',
    ],
    ['P đánh giá cao G', 'A thực hiện G'],
    { bare: true },
  ),
  rule(
    'reviews-looks-back',
    'REVIEWS',
    `(?:^|[.;,]\\s*)(?:tại\\s+)?E\\s*(?:,\\s*C\\s*|,\\s*các đại biểu\\s*)?(?:(?:đã|cùng|tập trung|tiến hành)\\s+)*(?:tổng kết|sơ kết|đánh giá|kiểm điểm|nhìn lại)\\s+(?:[^.;,GAPD]{1,60}?\\s+)?(?<object>G)`,
    ['E đã đánh giá kết quả 5 năm thực hiện G', 'tại E , các đại biểu đã đánh giá việc thực hiện G'],
    ['E đánh giá cao A thực hiện G'],
  ),
];
