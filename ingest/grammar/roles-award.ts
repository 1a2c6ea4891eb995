/** Who handed awards over and who received them; the issuer is neither. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AWARD, PP, type RoleRule, rule, XX } from './role.ts';

export const AWARD_RULES: readonly RoleRule[] = [
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
    `(?<who>${XX})\\s*,?\\s*(?:là một trong [^PA.;,]{0,30}?\\s|năm thứ [^PA.;,]{0,20}?\\s)?(?:(?:đã|vinh dự|cũng|vừa)\\s+)*(?:(?:đón\\s+)?nhận|được\\s+(?:[^P.;]{0,60}?\\s)?(?:tặng thưởng|trao tặng|tặng|trao|khen thưởng|biểu dương|tuyên dương))\\s+(?:[^PE.;]{0,24}?)(?:${AWARD}|thưởng)`,
    ['P vinh dự được A tặng bằng khen', 'A và P nhận giấy khen'],
    ['P trao bằng khen'],
  ),
  rule(
    'award-given-to',
    'RECEIVED_AWARD',
    `${AWARD}[^PE.;]{0,120}?\\s(?:cho|tặng)\\s+(?:các\\s+|hai\\s+|tập thể\\s+|cá nhân\\s+|đồng chí\\s+)?(?<who>${XX})`,
    ['tặng bằng khen cho P và P', 'trao cờ thi đua của A tặng A'],
    ['trao bằng khen của A'],
  ),
  rule(
    'award-listed',
    'RECEIVED_AWARD',
    `(?<=${AWARD}.{0,400})\\s(?:trong đó có|gồm có|gồm|tiêu biểu là|tiêu biểu có|tập thể :|cá nhân :|cho :|tặng :|là :)(?<rest>\\s*:?\\s*.*[PA].*)$`,
    [
      'tặng giấy khen cho 05 tập thể , 09 cá nhân , trong đó có A , A và P',
      'trao bằng khen tặng : - A ; - P',
    ],
    ['bằng khen của A', 'hội nghị gồm A'],
  ),
];
