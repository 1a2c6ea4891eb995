/** Who received awards; the issuer did not. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AWARD, LEFT, NEXT, REWARD, type RoleRule, rule } from './role.ts';
import { PRESENTERS } from './roles-award.ts';

/** Who receives may be listed with semicolons, but who stands before "trao" is the next to hand something over. */
const RECEIVER = String.raw`[PA](?!(?:\s*(?:,|và)\s*P)*\s*(?:(?:đã|cũng|thừa [uủ][ỷy] (?:quyền|nhiệm)(?: [^P.;]{0,60}?)?|được (?:[uủ][ỷy] (?:quyền|nhiệm)|giao|phân công|mời)|thay mặt [^P.;]{0,60}?|trực tiếp|lần lượt) ){0,4}(?:trao|tặng)(?!\p{L}))`;
/** "A , A và *cá nhân* P", "A ; *1 cá nhân là* P": what kind those are that follow. */
const KIND = String.raw`(?:(?:\d+ |các |hai |ba )?(?:tập thể|cá nhân)(?:\s*[(](?=[^()]*[)]))?\s*(?:(?:là|gồm có|gồm)\s*)?(?::\s*)?)?`;
export const RECEIVERS = `${RECEIVER}(?:(?:${NEXT}(?:(?:thôn|bản|ấp|khu|tổ|làng|họ|dòng họ|nhóm) [^PAE.;,]{2,24}(?: L)? (?:,|và)\\s*)?(?:đội\\s+)?|\\s*;\\s*(?:và\\s+)?)${KIND}${RECEIVER})*`;
/** "A và 18 cá nhân", "P cùng 6 cá nhân khác", "A ; cùng 09 cá nhân": more who are only counted. */
const COUNTED = String.raw`(?:\s*(?:[(][^()]{0,40}[)]\s*)?(?:,|;)?\s*(?:và|cùng|cùng với)?\s*\d+\s+(?:tập thể|cá nhân|đơn vị|cán bộ|đồng chí|hộ|người|gia đình|học sinh)(?:\s+khác)?)*`;
/** A group that is no body before those who are: "cho tổ dân phố số 2 và P". */
const UNREAD = String.raw`(?:tổ|đội|thôn|bản|ấp|làng|khu|họ|dòng họ|nhóm|chi hội|nhân dân|cán bộ(?= (?:và|,) nhân dân)) [^PAE.;]{2,60}?(?:[(]\s*L\s*[)]\s*)?(?:,|và)\s+`;
/** Money that is handed over like an award. */
const PRIZE = String.raw`(?:(?<!tiền |giải )thưởng(?:\s+nóng)?\s+\d[\d ,.]*(?:triệu |nghìn |tỷ )?đồng|(?<=[PAE] (?:(?:đã|cũng|vừa|quyết định|trích [^PAE.;]{2,20}) )*)thưởng nóng(?=\s+cho\s)|(?<=trao )(?:khen )?thưởng(?=\s+cho\s))`;
/** "của P", "của A": the body or the office that issues it. */
const ISSUER = String.raw`(?:\s+(?:cao quý\s+)?của\s+[PA](?:\s*(?:,|và)\s*[PA])*)?`;

/** What a list of those awarded opens with. To look back for the award first would take long at every space. */
const LISTS = `\\s(?:trong đó (?:có|gồm)|bao gồm|gồm có|gồm|(?:tiêu biểu|điển hình|nổi bật|dẫn đầu|đứng đầu) (?:là|có|như|gồm)|lần lượt là|(?<!với )đó là|(?<=, )có(?=\\s+[PA](?!\\p{L}))|trong số (?:này|đó|ấy) (?:có|gồm)|\\d+ (?:tập thể|cá nhân|đơn vị) (?:là|gồm)|(?:tập thể|cá nhân|đơn vị|học viên|gia đình|hộ|cán bộ|chiến sĩ|đồng chí|điển hình|người|gương)(?: [^.;:PA]{1,20})? :|cho :|tặng :|là :)`;

export const RECEIVED_RULES: readonly RoleRule[] = [
  rule(
    'award-received',
    'RECEIVED_AWARD',
    `(?<who>${RECEIVERS})${LEFT}(?:(?<=P)\\s*(?:,\\s*L|[(]\\s*L\\s*[)]))?${COUNTED}\\s*,?\\s*(?:là (?:(?:một|hai|ba|\\d+) trong|đơn vị|tập thể|cá nhân|địa phương) [^PA.;,]{0,30}?(?<=\\s)|(?<=,\\s*)(?:đơn vị|tập thể|cá nhân|một trong) [^PA.;,]{2,50},\\s*|có (?:nhiều )?(?:thành tích|đóng góp)[^PAE.;,]{0,60}?\\s|năm thứ [^PA.;,]{0,20}?\\s)?(?:(?:đã|vinh dự|cũng|vừa|còn|tiếp tục|được(?= (?:đón )?nhận))\\s+)*(?:(?:đón\\s+)?nhận(?!\\s+(?:định|xét|thấy|thức|lời|diện))|được\\s+(?!(?:[uủ][ỷy] (?:quyền|nhiệm)|giao|phân công|mời|cử)(?!\\p{L}))(?:(?:[^P.;]{0,60}?|P)\\s)??(?<!truy )(?:phong tặng|tặng thưởng|trao tặng|tặng|trao|khen thưởng|biểu dương|tuyên dương))\\s+(?:[^PE.;]{0,24}?)(?:${AWARD}|thưởng)`,
    [
      'A , A và 18 cá nhân được tặng bằng khen',
      '2 tập thể : A , A và cá nhân P được P tặng giấy khen',
      'P cùng 6 cá nhân khác nhận giấy khen',
      'gồm : A , A ; cùng 09 cá nhân được tặng giấy khen',
      'A và P , trưởng bản , được P tặng giấy khen',
      'A được nhận giấy khen',
      'A và 2 cá nhân có thành tích xuất sắc được tặng giấy khen',
      'A là đơn vị vinh dự được nhận cờ thi đua',
      'A , đơn vị dẫn đầu phong trào , được nhận cờ thi đua',
      'P vinh dự được A tặng bằng khen',
      'A và P nhận giấy khen',
      'A được P tặng bằng khen',
      'A , A và P , L được A tặng giấy khen',
    ],
    [
      'P trao bằng khen',
      'P được truy tặng huân chương',
      'P được ủy quyền trao phần thưởng',
      'thầy giáo thiệu , giáo viên A , L , nhận giấy khen',
    ],
  ),
  rule(
    'award-given-to',
    'RECEIVED_AWARD',
    `(?<!truy tặng )(?:${REWARD}|${PRIZE})${ISSUER}(?:[^PE.;]{0,120}?)\\s(?:cho|tặng)\\s+(?:${UNREAD}|các\\s+|hai\\s+|(?:đại diện\\s+)?(?:tập thể\\s+)?(?=A)|đại diện lãnh đạo\\s+|tập thể\\s+|cá nhân\\s+|đồng chí\\s+)?(?<who>${RECEIVERS})`,
    [
      'tặng bằng khen cho P và P',
      'trao cờ thi đua của A tặng A',
      'thưởng nóng 10 triệu đồng cho P và P',
      'trao giấy khen của P cho A ; P và già làng',
      'trao bằng khen cho A và P ; P trao giấy khen',
      'trao giấy khen của A cho tổ dân phố tự quản số 2 khu 5 và P',
      'trao cờ thi đua của A cho A , bằng khen cho A và giấy khen cho A',
      'P thưởng nóng cho A',
      'P trao thưởng cho A',
    ],
    ['trao bằng khen của A', 'trao bằng khen cho 2 tập thể ; P trao giấy khen'],
  ),
  rule(
    'award-bracketed',
    'RECEIVED_AWARD',
    `(?<!\\p{L})\\d+ (?:tập thể|cá nhân|đơn vị)(?: [^PAE.;()]{1,40}|\\s+được\\s[^.;()]{0,60}?${AWARD}[^PAE.;()]{0,30})?\\s*[(](?:(?<=(?:${AWARD}|khen thưởng|tuyên dương)[^E.]{0,300})|(?=[^.]{0,300}\\s(?:được|vinh dự|nhận)\\s[^.;]{0,60}?(?:${AWARD}|khen thưởng|tuyên dương)))(?![^()]*\\strao)(?<who>[^()]*[PA][^()]*)[)]`,
    [
      'tặng bằng khen cho 02 tập thể ( A , A ) và 04 cá nhân',
      'tặng giấy khen cho 3 cá nhân ( P ; P )',
      '2 tập thể ( A , A ) và 1 cá nhân ( P ) được P tặng giấy khen',
      '01 tập thể được A tặng bằng khen ( A ) , 02 tập thể được tặng giấy khen ( A , A )',
    ],
    ['tặng bằng khen cho 2 tập thể ( P trao )', '2 đơn vị ( A , A ) phối hợp'],
  ),
  rule(
    'award-handed-to',
    'RECEIVED_AWARD',
    `(?<!truy tặng )(?:${AWARD}|${PRIZE})[^E.;]{0,120}?\\strao(?:\\s+tặng)?\\s+cho\\s+(?<who>${RECEIVERS})`,
    ['giấy khen của A được P trao cho P và P'],
    ['giấy khen ; P trao cho P'],
  ),
  rule(
    'award-straight',
    'RECEIVED_AWARD',
    `(?<!truy |trao )tặng(?:\\s+thưởng)?\\s+${AWARD}\\s+(?:đối với\\s+)?(?:(?:tập thể|cá nhân|đồng chí)\\s+)?(?<who>${RECEIVERS})(?!\\s+(?:cho|tặng))`,
    ['A tặng bằng khen A và P', 'đã tặng giấy khen tập thể A', 'tặng bằng khen đối với A , A'],
    ['trao tặng bằng khen A cho P', 'tặng bằng khen của A', 'tặng bằng khen A cho P'],
  ),
  rule(
    'award-headed',
    'RECEIVED_AWARD',
    `^\\s*(?:(?:[-–+•*]\\s*)?(?:${AWARD}${ISSUER}|(?:khen thưởng|tuyên dương)(?=\\s*:[^.;]*[.;]?$)(?![^.;]*(?:tặng|trao|khen) ))\\s*:|[^P.;:“”"]{0,90}?\\s(?:tặng(?: thưởng)?|trao(?: tặng)?)\\s(?:\\d+ )?${AWARD}${ISSUER}\\s*:|(?:[^P.;:“”"]{0,60}?\\s)?(?:tập thể|cá nhân|đơn vị|gia đình|điển hình|cán bộ|đồng chí)\\s(?:[^P.;:“”"]{0,40}?\\s)?được\\s(?:[AP]\\s)?(?:[^PA.;:“”"]{0,20}?${AWARD}${ISSUER}|khen thưởng|tuyên dương|vinh danh)[^PA.;:,“”"]{0,30}?\\s(?:là|gồm|có|:))(?=(?:\\s*:)?\\s*(?:tập thể |[-–+•*] )?[PA])(?<rest>(?:(?![(]\\s*(?:do\\s+)?${PRESENTERS}\\s*trao).)*)`,
    [
      'bằng khen của P : A , A và 5 cá nhân ( P trao )',
      '- giấy khen của A : P',
      'khen thưởng : A , A .',
      'A tặng bằng khen : A ; A',
      'các đơn vị được khen thưởng là A , A .',
      'trong số các tập thể được tặng bằng khen có A và A',
    ],
    [
      'bằng khen của A',
      'các tập thể được tặng bằng khen có thành tích tại A',
      'A tặng bằng khen cho 5 tập thể',
    ],
  ),
  rule(
    'award-listed',
    'RECEIVED_AWARD',
    `(?=${LISTS})(?<=(?:${AWARD}|(?<!thi đua\\s*[-–,]?\\s*)khen thưởng|tuyên dương|vinh danh|biểu dương \\d+).{0,400})${LISTS}(?<rest>\\s*:?\\s*.*[PA].*)$`,
    [
      'tặng giấy khen cho 05 tập thể , 09 cá nhân , trong đó có A , A và P',
      'trao bằng khen tặng : - A ; - P',
      'tặng giấy khen cho 3 học viên xuất sắc : P ; P',
      'có 7 tập thể được P khen thưởng ; trong đó có A , A',
      'tặng giấy khen 6 tập thể , dẫn đầu là A',
      'tặng giấy khen cho 3 tập thể và 6 cá nhân , có P',
      'trao bằng khen cho các đơn vị , trong số này có A , A',
      'tặng giấy khen 03 tập thể là A , A ; 05 cá nhân',
    ],
    [
      'bằng khen của A',
      'hội nghị gồm A',
      'khen thưởng 5 tập thể',
      'lãnh đạo ban thi đua - khen thưởng và 6 đơn vị : A , A',
    ],
  ),
  rule(
    'award-received-host',
    'RECEIVED_AWARD',
    `(?<who>A)\\s*(?:(?:đã|long trọng|trọng thể|vinh dự|vừa)\\s+)*tổ chức\\s+E[^PE.;]{0,160}?\\s(?:và|,)\\s+(?:đón\\s+)?nhận\\s+(?:[^PAE.;,]{0,24}?)${AWARD}`,
    ['A long trọng tổ chức E kỷ niệm 30 năm ngày thành lập A và đón nhận huân chương lao động'],
    ['A tổ chức E trao huân chương', 'A tổ chức E và trao bằng khen'],
  ),
  rule(
    'award-rewarded',
    'RECEIVED_AWARD',
    `(?:E|P|A)\\s+(?:(?:đã|cũng|vừa|quyết định|tiến hành|đến|thưởng nóng|chúc mừng|biểu dương|và|,)\\s+)*(?:khen thưởng(?:\\s+đột xuất)?|thưởng nóng|tuyên dương|vinh danh)\\s+(?:cho\\s+)?(?:(?:tập thể|cá nhân|đồng chí)\\s+)?(?<who>${RECEIVERS})`,
    [
      'E đã khen thưởng A và A .',
      'A tuyên dương A và A',
      'P đã đến chúc mừng và thưởng nóng A',
      'P đã quyết định khen thưởng đột xuất cho A',
    ],
    ['A đề nghị khen thưởng A', 'hội đồng thi đua khen thưởng A'],
  ),
  rule(
    'award-rewarded-again',
    'RECEIVED_AWARD',
    `(?:khen ngợi|biểu dương|chúc mừng|khen)\\s+(?<who>${RECEIVERS})(?:\\s(?!được|đã|sẽ)[^PAE.;]{0,60}?)?\\s*(?:,|và|, đồng thời)\\s+(?:quyết định\\s+)?thưởng(?:\\s+nóng)?\\s+(?:cho\\s+)?(?:(?:hai|ba|các) )?(?:đơn vị|tập thể|lực lượng|tổ chuyên án) (?:này|trên)(?!\\p{L})`,
    ['P biểu dương A và thưởng nóng đơn vị này 20 triệu đồng', 'P khen A , A và thưởng cho hai đơn vị này'],
    ['P biểu dương A và đề nghị thưởng các đơn vị', 'P biểu dương A , thưởng cho đơn vị khác'],
  ),
  rule(
    'award-honoured',
    'RECEIVED_AWARD',
    `(?<who>${RECEIVERS})${LEFT}${COUNTED}\\s*,?\\s*(?:là một trong [^PA.;,]{0,30}?\\s)?(?:(?:đã|vinh dự|cũng|vừa)\\s+)*được\\s+(?:[PA]\\s+|[^PAE.;,]{5,50}?\\s)?(?:thưởng nóng(?!\\p{L})|(?:khen thưởng|tuyên dương|vinh danh|biểu dương, khen thưởng))(?=\\s*\\d|\\s*(?:[.;,]|vì|do|tại|dịp|$))`,
    [
      'A được giám đốc công an tỉnh thưởng nóng 5 triệu đồng',
      'A là một trong những tập thể được khen thưởng vì',
      'A và P được A khen thưởng .',
    ],
    ['A khen thưởng .', 'A đề nghị được khen thưởng cho'],
  ),
];
