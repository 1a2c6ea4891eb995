/** Parties told beside a programme: in brackets behind it, as a group that it is of, as whom its review is held with, or as those who carry it out. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AA, ASIDE, COUNTED, DATED, type RoleRule, rule } from './role.ts';

/** "A , A và A", "A - A - A": two or more. */
const SEVERAL = String.raw`A(?:\s*(?:,|;|và|với|-|–)\s*A)+`;
/** "các ngành : A , A", "các tổ chức tôn giáo và A". */
const LISTED = String.raw`(?:(?:các|\d+)\s+(?:\p{Ll}+\s+){1,5}?(?::|gồm|là|và)\s*)?`;

export const BESIDE_RULES: readonly RoleRule[] = [
  rule(
    'party-bracketed',
    'PARTY_TO',
    `(?<object>G)\\s*[(]\\s*(?:giữa\\s+)?(?<who>${SEVERAL})\\s*[)]`,
    ['G ( A - A - A ) được triển khai', 'G ( giữa A và A )'],
    ['G ( A )', 'G của A ( A - A )'],
    { pairs: true, firm: true },
  ),
  rule(
    'party-done-by',
    'PARTY_TO',
    `(?<object>G)[^AGEP.;]{0,60}?\\s(?:được|do)\\s+(?<who>A${ASIDE}(?:\\s*(?:,|và|với)\\s*A${ASIDE})+)\\s*(?:(?:cùng|phối hợp|thống nhất|đã)\\s+)*(?:ký kết|ký|xây dựng|ban hành)`,
    ['E sơ kết G do A ( L ) , A và A ký kết', 'G về việc này được A và A phối hợp ban hành'],
    ['G do A ký', 'G do A và A tổ chức'],
    { pairs: true },
  ),
  rule(
    'party-of-group',
    'PARTY_TO',
    `(?<object>G)${DATED}\\s+của\\s+(?:liên ngành\\s+|${COUNTED}(?<!của\\s+))(?<who>${SEVERAL})(?!\\s*(?:đã|tổ chức|ban hành|ký|phối hợp))`,
    ['G ngày 3 / 2 / 2023 của liên ngành A - A - A', 'G của ba ngành : A , A , A về việc này'],
    ['G của A', 'G của liên ngành A , A đã'],
    { pairs: true },
  ),
  rule(
    'party-reviewed-with',
    'PARTY_TO',
    `(?<who>A)\\s*(?:(?:đã|vừa|tổ chức|tiến hành)\\s+)*(?:E\\s+)?(?:sơ kết|tổng kết|đánh giá|kiểm điểm)\\s+(?:[^.;,GAPDE]{1,50}?\\s)?(?<object>G)(?:(?!giữa\\s)[^AEG.;]){0,60}?\\svới\\s+${LISTED}(?<with>${AA})(?!\\s*(?:là|làm|tham|dự|chủ trì|đăng cai))`,
    [
      'A tổ chức E tổng kết G giai đoạn 2018 - 2023 với A',
      'A sơ kết 3 năm thực hiện G với các tổ chức tôn giáo và A',
    ],
    [
      'A tổ chức E tổng kết G với sự tham gia của A',
      'A tổng kết G với A làm nòng cốt',
      'A tổng kết G giữa A với A',
      'A tổ chức E tổng kết G giữa các ngành với A',
    ],
    { pairs: true },
  ),
  rule(
    'party-carried',
    'PARTY_TO',
    `(?:^|[.;]\\s*)(?:(?:sau|qua)\\s[^.;,AGPDE]{3,25}?\\s)?(?:thực hiện|triển khai|theo)\\s+(?<object>G)[^GEA.;,]{0,60}?,\\s*(?:[^AGEP.;,]{3,30},\\s*)?(?<who>A(?:\\s*,\\s*A)*\\s*và\\s*A)\\s*(?:(?:đã|luôn|thường xuyên|chủ động|tích cực|tiếp tục)\\s+)*(?:phối hợp|trao đổi|hiệp đồng)`,
    [
      'thực hiện G , A và A đã phối hợp tổ chức',
      'theo G ký ngày 12 / 3 / 2020 , A và A thường xuyên trao đổi',
    ],
    ['thực hiện G , A và A tổ chức E', 'thực hiện G của A và A , A và A đã phối hợp'],
    { unlessTask: true, pairs: true },
  ),
  rule(
    'party-carry-out',
    'PARTY_TO',
    `(?:^|[.;]\\s*)(?:thực hiện|triển khai|theo)\\s+(?<object>G)[^GEA.;]{0,100}?,\\s*(?<who>${SEVERAL})\\s*(?:(?:đã|luôn|thường xuyên|chủ động)\\s+)*phối hợp(?!\\s*(?:với|cùng))`,
    ['theo G về việc này , A và A đã phối hợp tuyên truyền', 'thực hiện G , A , A và A luôn phối hợp'],
    ['theo G , A và A tổ chức', 'theo G , A và A phối hợp với A'],
    { pairs: true, unlessTask: true },
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
];
