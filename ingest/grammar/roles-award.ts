/** Who handed awards over; who issues them does not. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AWARD, COMPANY, JOIN, NEXT, REWARD, type RoleRule, rule } from './role.ts';

export const PRESENTERS = `P(?:${NEXT}P)*`;
/** Nobody else is named before them: "các đồng chí lãnh đạo : P ; P trao". */
const ALL_OF = `(?<=^(?:[^PA.;:]{0,60}[:,]\\s*)?)P(?:${JOIN}P)+`;
/** What somebody does just before: "công bố quyết định và trao bằng khen", "trao chứng chỉ cho học viên; tặng giấy khen". */
const FIRST =
  '(?:(?:đọc|công bố|phát biểu|chúc mừng|biểu dương|khen ngợi|động viên|ghi nhận|tặng hoa|có mặt|trao (?:chứng chỉ|giấy chứng nhận|quyết định))(?!\\p{L})[^PE.;:]{0,60}?(?:\\s*[,;]| và| đồng thời)|(?:đến|tới) E (?:,|và)|có mặt(?= trao))';
/** "thừa ủy quyền của A", "được giao", "thay mặt A": for whom somebody hands over. */
const FOR = String.raw`(?:thừa (?:lệnh|[uủ][ỷy](?: (?:quyền|nhiệm))?)(?: [^P.]{0,80}?)?|thay mặt [^P.]{0,80}?|được (?:[ủu]ỷ quyền|ủy quyền|[uủ]ỷ nhiệm|ủy nhiệm|giao|phân công|mời)|đại diện(?: [^P.]{0,60}?)?)`;
/** "thừa ủy quyền của P , *P trao*": in whose name it is done, and who does it. */
const NOT_FOR = String.raw`(?!(?<=(?:[ủu][ỷy] (?:quyền|nhiệm)|thừa lệnh|thay mặt|đại diện)(?: của)? )P\s*,\s*P)`;
const HAND = String.raw`(?:trao tặng|trao|tặng|gắn|tặng thưởng|trao thưởng)`;

export const PRESENTED_RULES: readonly RoleRule[] = [
  rule(
    'award-presented',
    'PRESENTED_AWARD',
    `${NOT_FOR}(?<who>${ALL_OF}|${PRESENTERS})\\s*(?:[(][^()]{0,40}[)]\\s*)?${COMPANY}\\s*[,–-]?\\s*(?:(?:đã|vừa|${FIRST}|${FOR}|trực tiếp|lần lượt|tiếp tục|sau đó|cùng|lên|cũng|đến|tới)\\s+){0,5}${HAND}\\s+(?:[^PE.;]{0,30}?)${REWARD}`,
    [
      'P trao bằng khen của A cho',
      'P trao quyết định khen thưởng của A cho A',
      'P trao giấy chứng nhận cho học viên ; tặng giấy khen của A cho A',
      'P đã có mặt trao giấy khen',
      'P cũng đến E và trao tiền thưởng nóng cho A',
      'P tặng bức trướng của A cho',
      'P và P trao giấy khen',
      'P - đã trao tặng bằng khen cho P',
      'P cùng các lãnh đạo A trao bằng khen',
      'P thừa uỷ quyền trao huân chương',
      'thừa ủy quyền của P trao bằng khen',
      'P thừa ủy A tặng giấy khen',
      'các đồng chí lãnh đạo : P ; P trao giấy khen',
      'P đã công bố quyết định và trao bằng khen',
    ],
    ['P được tặng bằng khen', 'A tặng bằng khen', 'P trao quyết định bổ nhiệm', 'P trao cờ tổ quốc cho'],
    { titleAlone: 'handing' },
  ),
  rule(
    'award-presented-deed',
    'PRESENTED_AWARD',
    `(?<!(?:cho|của|với|được) )(?<who>${ALL_OF}|${PRESENTERS})\\s*(?:[(][^()]{0,40}[)]\\s*)?${COMPANY}\\s*[,–-]?\\s*(?:(?:đã|vừa|${FOR}|trực tiếp|đến|tới|có mặt)\\s+){0,5}E\\s+(?:[^PE.;]{0,24}?)${AWARD}`,
    [
      'P đã E khen của A cho 5 đơn vị',
      'P E giấy khen cho A',
      'P và P có mặt E giấy khen và thưởng nóng cho A',
    ],
    ['P dự E trao giấy khen', 'A E giấy khen cho P', 'lãnh đạo A E giấy khen cho P'],
    { called: /^Lễ (?:trao|tặng|gắn)(?! quyết| quà)/u },
  ),
  rule(
    'award-presented-fronted',
    'PRESENTED_AWARD',
    `(?:thừa ủy quyền|thay mặt|được sự ủy quyền)[^P.;]{0,160}?(?:của P\\s*)?,\\s*(?<who>${PRESENTERS})\\s*(?:đã\\s+)?${HAND}\\s+(?:[^PE.;]{0,40}?)${AWARD}`,
    ['thừa ủy quyền của A , P trao bằng khen', 'thừa ủy quyền của P , P đã trao bằng khen'],
    ['thay mặt A , P phát biểu', 'thay mặt A , P trao quyết định'],
  ),
  rule(
    'award-presented-by',
    'PRESENTED_AWARD',
    `${AWARD}[^P.;]{0,40}?(?<!\\p{L})do\\s+(?<who>${PRESENTERS})\\s*(?:(?:trực tiếp|thừa ủy quyền|thừa uỷ quyền|thay mặt [^P.;]{0,60}?)\\s+){0,4}trao(?!\\p{L})`,
    [
      'bằng khen do P trao',
      'giấy khen của A do P và P trao',
      'bằng khen của A , do P thừa ủy quyền trao tặng',
    ],
    ['bằng khen do A tặng', 'bằng khen do P ký'],
    { titleAlone: 'never' },
  ),
  rule(
    'award-presented-was',
    'PRESENTED_AWARD',
    `(?<=${AWARD}.{0,200})được\\s+(?<who>${PRESENTERS})\\s*(?:(?:trực tiếp|lần lượt|${FOR})\\s+){0,4}trao(?:\\s+tặng)?(?=\\s+(?:cho|tận|đến|tới|các|hai)(?!\\p{L})|\\s*[.,;])`,
    ['giấy khen của A được P trao cho P và P', 'bằng khen của A được P thừa ủy quyền trao cho các tập thể'],
    ['giấy khen được P trao đổi', 'được P trao cho'],
  ),
  rule(
    'award-presented-hands',
    'PRESENTED_AWARD',
    `nhận\\s[^PE.;]{0,24}?${AWARD}[^P.;]{0,80}?\\stừ\\s+(?:tay\\s+)?(?<who>${PRESENTERS})`,
    ['A nhận giấy khen từ tay P', 'A và P vinh dự nhận bằng khen của A từ P và P'],
    ['A nhận giấy khen của P', 'A nhận nhiệm vụ từ P'],
    { titleAlone: 'never' },
  ),
  rule(
    'award-presented-is',
    'PRESENTED_AWARD',
    `(?:(?<!\\p{L})(?:người|đại diện)(?=\\s)[^P.;]{0,60}?\\strao(?:\\s+(?:tặng|thưởng))?(?:\\s[^P.;]{0,30}?)?\\s(?:là|gồm|:)|(?:^|[.;]\\s*)(?:(?:tham gia|lên|cùng|trực tiếp)\\s+)*(?:trao thưởng|trao(?: tặng)?\\s[^PE.;,]{0,20}?${AWARD})[^PE.;:,]{0,80}?\\scó\\s*:?)\\s*(?<who>P(?:${JOIN}P(?!\\s*(?:đã |cũng )?(?:trao|tặng)(?!\\p{L})))*)`,
    [
      'người thay mặt A trao là P',
      'người trao : P .',
      'người trao giấy khen là P và P',
      'trao bằng khen cho các tập thể có P .',
    ],
    ['người được trao là A', 'trao bằng khen cho 3 cá nhân , trong đó có P'],
  ),
  rule(
    'award-presented-while',
    'PRESENTED_AWARD',
    `(?:^|[.;]\\s*)(?:[^PA.;]{0,40}\\s)?(?<!được )(?:trao|tặng)(?:\\s+tặng)?\\s+(?:[^PE.;,]{0,20}?)${AWARD}[^P.;]{0,80}?,\\s*(?<who>P)(?!\\s*(?:,|và|cùng)\\s*P)`,
    ['gắn huy hiệu và trao bằng khen cho từng đơn vị , P nói', 'trao giấy khen cho A , P đề nghị'],
    [
      'được trao giấy khen cho A , P',
      'trao giấy khen cho A , P và P',
      'A tặng giấy khen cho 5 tập thể , P nói',
    ],
  ),
  rule(
    'award-presented-passive',
    'PRESENTED_AWARD',
    `${AWARD}[^P.;]{0,40}?\\s(?:được\\s+)?trao(?:\\s+tặng)?\\s+bởi\\s+(?<who>${PRESENTERS})`,
    ['giấy khen được trao bởi P và P'],
    ['giấy khen được trao cho P'],
  ),
  rule(
    'award-presented-aside',
    'PRESENTED_AWARD',
    `[(]\\s*(?:do\\s+)?(?<who>${PRESENTERS})\\s*trao(?:\\s+tặng)?\\s*[)]`,
    ['bằng khen : A và 5 cá nhân ( P trao )'],
    ['( P trao bằng khen )'],
  ),
  rule(
    'award-handed',
    'PRESENTED_AWARD',
    `^(?<who>${PRESENTERS})\\s*(?:(?:đã|lên|trực tiếp|cùng|thừa ủy quyền|thay mặt [^P.;]{0,60}?)\\s+){0,5}(?:trao thưởng|trao tặng|trao)\\s*[.]$`,
    ['P và P lên trao .', 'P trao thưởng .'],
    ['P trao quà .', 'P trao'],
  ),
  rule(
    'award-handed-out',
    'PRESENTED_AWARD',
    `(?<who>${PRESENTERS})\\s*(?:[(][^()]{0,40}[)]\\s*)?${COMPANY}\\s*(?:(?:đã|lên|trực tiếp|cùng|đến|${FIRST}|${FOR})\\s+){0,5}(?:trao (?:thưởng|khen thưởng)|thưởng nóng)(?:\\s+(?:cho\\s+)?(?:các|những|\\d+)\\s+(?:tập thể|cá nhân|đơn vị)(?!\\p{L})|\\s+(?:cho|tới)\\s+[AP]|(?<=nóng)\\s+(?:A|(?:cho\\s+)?(?:đơn vị|tập thể|lực lượng|tổ chuyên án) (?:này|trên)(?!\\p{L})))`,
    [
      'P và P đã trao thưởng cho các tập thể , cá nhân',
      'P trao thưởng cho 5 tập thể',
      'P trao khen thưởng cho A',
      'P đã đến chúc mừng và thưởng nóng A',
      'P biểu dương A và thưởng nóng đơn vị này 20 triệu đồng',
    ],
    [
      'P đề nghị trao thưởng cho các tập thể',
      'P trao thưởng cho đội nhất',
      'P yêu cầu khen thưởng các tập thể',
    ],
    { titleAlone: 'handing' },
  ),
  rule(
    'award-handed-then',
    'PRESENTED_AWARD',
    `(?<=${AWARD}.{0,300};\\s*)(?<who>${PRESENTERS})\\s*(?:(?:đã|lên|trực tiếp|cùng|thừa (?:ủy|[uủ]ỷ) (?:quyền|nhiệm)|thay mặt [^P.;]{0,60}?)\\s+)*(?:trao thưởng|trao tặng|trao)\\s*[.]$`,
    ['được tặng bằng khen ; P trao tặng .', 'A tặng bằng khen cho A và P ; P thừa ủy nhiệm trao .'],
    ['A tặng quà ; P trao .'],
  ),
];
