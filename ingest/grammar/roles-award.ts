/** Who handed awards over and who received them; the issuer is neither. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AWARD, type RoleRule, rule } from './role.ts';

/** Names of one list: a semicolon parts those who hand over from those who were named before. */
const NEXT = String.raw`\s*(?:[(][^()]{0,40}[)]\s*)?(?:,|-|–|và|cùng với|cùng|với)?\s*(?:các đồng chí|đồng chí|các ông|ông|bà|lãnh đạo)?\s*`;
const PRESENTERS = `P(?:${NEXT}P)*`;
/** Who receives may be listed with semicolons, but who stands before "trao" is the next to hand something over. */
const RECEIVER = String.raw`[PA](?!(?:\s*(?:,|và)\s*P)*\s*(?:đã |cũng )?(?:trao|tặng)(?!\p{L}))`;
const RECEIVERS = `${RECEIVER}(?:(?:${NEXT}|\\s*;\\s*(?:và\\s+)?)${RECEIVER})*`;
const HAND = String.raw`(?:trao tặng|trao|tặng|gắn|tặng thưởng|trao thưởng)`;
/** "của P", "của A": the body or the office that issues it. */
const ISSUER = String.raw`(?:\s+(?:cao quý\s+)?của\s+(?:[PA]\s*(?:,|và)?\s*)+)?`;

export const AWARD_RULES: readonly RoleRule[] = [
  rule(
    'award-presented',
    'PRESENTED_AWARD',
    `(?<who>${PRESENTERS})\\s*(?:[(][^()]{0,40}[)]\\s*)?[,–-]?\\s*(?:(?:đã|thừa ủy quyền [^P.]{0,80}?|thay mặt [^P.]{0,80}?|được ủy quyền|trực tiếp|cùng|lên|cũng)\\s+)*${HAND}\\s+(?:[^PE.;]{0,30}?)${AWARD}`,
    ['P trao bằng khen của A cho', 'P và P trao giấy khen', 'P - đã trao tặng bằng khen cho P'],
    ['P được tặng bằng khen', 'A tặng bằng khen'],
    { titleAlone: 'handing' },
  ),
  rule(
    'award-presented-fronted',
    'PRESENTED_AWARD',
    `(?:thừa ủy quyền|thay mặt|được sự ủy quyền)[^P.;]{0,160}?(?:của P\\s*)?,\\s*(?<who>${PRESENTERS})\\s*(?:đã\\s+)?${HAND}`,
    ['thừa ủy quyền của A , P trao bằng khen', 'thừa ủy quyền của P , P đã trao bằng khen'],
    ['thay mặt A , P phát biểu'],
  ),
  rule(
    'award-presented-by',
    'PRESENTED_AWARD',
    `${AWARD}[^P.;]{0,40}?(?<!\\p{L})do\\s+(?<who>${PRESENTERS})\\s*(?:(?:trực tiếp|thừa ủy quyền|thừa uỷ quyền|thay mặt [^P.;]{0,60}?)\\s+)*trao(?!\\p{L})`,
    [
      'bằng khen do P trao',
      'giấy khen của A do P và P trao',
      'bằng khen của A , do P thừa ủy quyền trao tặng',
    ],
    ['bằng khen do A tặng', 'bằng khen do P ký'],
    { titleAlone: 'never' },
  ),
  rule(
    'award-handed',
    'PRESENTED_AWARD',
    `^(?<who>${PRESENTERS})\\s*(?:(?:đã|lên|trực tiếp|cùng|thừa ủy quyền|thay mặt [^P.;]{0,60}?)\\s+)*(?:trao thưởng|trao tặng|trao)\\s*[.]$`,
    ['P và P lên trao .', 'P trao thưởng .'],
    ['P trao quà .', 'P trao'],
  ),
  rule(
    'award-received',
    'RECEIVED_AWARD',
    `(?<who>${RECEIVERS})(?:\\s*(?:,|và)\\s*\\d+\\s+(?:tập thể|cá nhân|đơn vị|cán bộ))*\\s*,?\\s*(?:là một trong [^PA.;,]{0,30}?\\s|năm thứ [^PA.;,]{0,20}?\\s)?(?:(?:đã|vinh dự|cũng|vừa|còn|tiếp tục)\\s+)*(?:(?:đón\\s+)?nhận(?!\\s+(?:định|xét|thấy|thức|lời|diện))|được\\s+(?:(?:[^P.;]{0,60}?|P)\\s)?(?<!truy )(?:phong tặng|tặng thưởng|trao tặng|tặng|trao|khen thưởng|biểu dương|tuyên dương))\\s+(?:[^PE.;]{0,24}?)(?:${AWARD}|thưởng)`,
    [
      'A , A và 18 cá nhân được tặng bằng khen',
      'P vinh dự được A tặng bằng khen',
      'A và P nhận giấy khen',
      'A được P tặng bằng khen',
    ],
    ['P trao bằng khen', 'P được truy tặng huân chương'],
  ),
  rule(
    'award-given-to',
    'RECEIVED_AWARD',
    `(?<!truy tặng )${AWARD}${ISSUER}(?:[^PE.;]{0,120}?)\\s(?:cho|tặng)\\s+(?:các\\s+|hai\\s+|tập thể\\s+|cá nhân\\s+|đồng chí\\s+)?(?<who>${RECEIVERS})`,
    [
      'tặng bằng khen cho P và P',
      'trao cờ thi đua của A tặng A',
      'trao giấy khen của P cho A ; P và già làng',
      'trao bằng khen cho A và P ; P trao giấy khen',
    ],
    ['trao bằng khen của A', 'trao bằng khen cho 2 tập thể ; P trao giấy khen'],
  ),
  rule(
    'award-listed',
    'RECEIVED_AWARD',
    `(?<=${AWARD}.{0,400})\\s(?:trong đó có|gồm có|gồm|tiêu biểu là|tiêu biểu có|tiêu biểu như|điển hình là|điển hình như|(?:tập thể|cá nhân|đơn vị|học viên|gia đình|hộ|cán bộ|chiến sĩ|đồng chí|điển hình|người|gương)(?: [^.;:PA]{1,20})? :|cho :|tặng :|là :)(?<rest>\\s*:?\\s*.*[PA].*)$`,
    [
      'tặng giấy khen cho 05 tập thể , 09 cá nhân , trong đó có A , A và P',
      'trao bằng khen tặng : - A ; - P',
      'tặng giấy khen cho 3 học viên xuất sắc : P ; P',
    ],
    ['bằng khen của A', 'hội nghị gồm A'],
  ),
];
