/** Who took part in a rite of the occasion: who paid respects at a funeral, cut the ribbon, broke the ground. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { BRACKET, COMPANY, PEOPLE, type RoleRule, rule } from './role.ts';

const MOURNING = '(?:viếng|(?:thắp|dâng) (?:nén )?(?:hương|hoa|nhang))';
const FUNERAL = /viếng|tang|truy điệu|tưởng niệm|tri ân|dâng (?:hương|hoa)|thắp|an táng/iu;
const OPENING =
  '(?:cắt băng|(?:nghi thức|nghi lễ) (?:động thổ|khởi công|khánh thành|cắt băng|bấm nút|ấn nút|nhấn nút|phát lệnh|khai mạc)|động thổ|(?:bấm|ấn|nhấn) nút|phát lệnh (?:khởi công|ra quân)|đặt viên đá|xúc (?:những )?xẻng cát)';
const CEREMONY =
  /lễ|khởi công|động thổ|khánh thành|khai trương|bàn giao|phát động|ra quân|khai mạc|ra mắt|ngày hội/iu;

const GO = String.raw`(?:(?:đã|cùng|lần lượt|cũng|trực tiếp|tham gia|đến|tới|về|vào|thực hiện|tiến hành|làm)\s+)*`;

export const RITE_RULES: readonly RoleRule[] = [
  rule(
    'attended-mourning',
    'ATTENDED',
    `(?<!(?:cử|mời|thay mặt|quyền của) )(?<who>${PEOPLE})${BRACKET}${COMPANY}\\s*[,–-]?\\s*${GO}${MOURNING}(?=\\s*(?:[.;,]|$|và|tại|tưởng|tri|các|E|đồng chí|P)(?!\\p{L}))`,
    ['P ; P đã đến viếng .', 'P và P đã dâng hương tưởng niệm các anh hùng liệt sĩ', 'P vào viếng P .'],
    ['đến viếng P .', 'P nói đoàn viếng lăng', 'gia đình P viếng mộ'],
    { called: FUNERAL },
  ),
  rule(
    'attended-mourning-list',
    'ATTENDED',
    `(?:^|[,;.]\\s*)${GO}${MOURNING}[^P.;:]{0,60}?\\s(?:còn\\s+)?(?:có|gồm)(?<rest>\\s*:?\\s.*P.*)$`,
    ['đến viếng có P ; P .', 'tham gia dâng hương có P và P .'],
    ['đến viếng P có P .', 'gia đình viếng mộ có P'],
    { called: FUNERAL },
  ),
  rule(
    'attended-opening',
    'ATTENDED',
    `(?<!(?:cử|mời|thay mặt|quyền của) )(?<who>${PEOPLE})${BRACKET}${COMPANY}\\s*[,–-]?\\s*${GO}${OPENING}(?!\\p{L})`,
    [
      'P và P thực hiện nghi thức động thổ',
      'P ; P bấm nút khởi công',
      'P cùng các đại biểu cắt băng khánh thành',
    ],
    ['P nói sẽ động thổ', 'mời P cắt băng'],
    { called: CEREMONY },
  ),
  rule(
    'attended-opening-list',
    'ATTENDED',
    `(?:^|[,;.]\\s*)${GO}${OPENING}[^P.;:]{0,60}?\\s(?:còn\\s+)?(?:có|gồm)(?<rest>\\s*:?\\s.*P.*)$`,
    ['cắt băng khánh thành có P và P .', 'thực hiện nghi thức khởi công có P , P .'],
    ['sau khi động thổ , P nói có', 'lễ động thổ có P'],
    { called: CEREMONY },
  ),
];
