/** Who won at a contest. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { type RoleRule, rule } from './role.ts';
import { RECEIVERS } from './roles-awarded.ts';

/** Places in a contest. */
const PLACE =
  'giải (?:nhất|nhì|ba|[abc]|khuyến khích|đặc biệt|toàn đoàn)|ngôi (?:nhất|đầu)|thứ hạng (?:nhất|nhì|ba)';

export const CONTEST_RULES: readonly RoleRule[] = [
  rule(
    'award-prize',
    'RECEIVED_AWARD',
    `(?:${PLACE})(?:\\s+(?:toàn đoàn|tập thể|cá nhân|chung cuộc|hội thi|E))?\\s*(?:(?:đã |được trao cho |đã )?thuộc về|được trao cho|trao cho|cho|là|:)\\s*(?:đội(?: tuyển)?\\s+)?(?<who>${RECEIVERS})`,
    [
      'giải nhất : A ( giải thưởng do P trao ) .',
      'ngôi nhất thuộc về A',
      'trao giải nhì cho A và A',
      'giải ba : A , A , A .',
    ],
    ['giải nhất do A trao'],
    { contest: true },
  ),
  rule(
    'award-won',
    'RECEIVED_AWARD',
    `(?<who>${RECEIVERS})\\s*(?:(?:đã|xuất sắc|vinh dự|cũng)\\s+)*(?:giành|đoạt|đạt|nhận|được trao)(?:\\s+được)?\\s+(?:${PLACE})`,
    ['A đoạt giải nhất', 'A và A giành giải nhì toàn đoàn'],
    ['A trao giải nhất', 'A đoạt giải phong trào'],
    { contest: true },
  ),
];
