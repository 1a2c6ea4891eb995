/**
 * Who stays out of the graph: suspects and accused, the dead and the honoured, victims, and citizens who only say something. Patterns over the
 * same view as the roles (P person, A agency): "khởi tố bị can đối với P", "cố P", "cử tri P". Officials under party discipline stay in.
 */

import { SEVERAL_RULES } from './private-several.ts';
import {
  ACCUSED,
  ADVERBS,
  BESIDE,
  BETWEEN,
  BODIES,
  LATELY,
  LIST,
  OTHERS,
  PROCEEDING,
  type PrivateRule,
  RETIRED,
  ROLL,
  rule,
  SUFFERED,
} from './private-shape.ts';

const AGED = String.raw`(?:\d+ tuổi\s*[,;–-]?\s*|(?:sn|sinh năm)\s+\d+\s*[,;–-]?\s*)?`;

const DEAD = 'người đã mất hay được tưởng niệm';
/** Whom one of the verbs of dying follows. */
const DIED = `${OTHERS}(?<who>P)\\s*(?:[(][^()]{0,120}[)])?\\s*,?\\s*(?:(?:đã|vừa|đột ngột|anh dũng|mới)\\s+)*`;

const CITIZEN = 'công dân, không có chức vụ';

export const PRIVATE_RULES: readonly PrivateRule[] = [
  ...SEVERAL_RULES,
  rule({
    name: 'accused-named',
    why: ACCUSED,
    pattern: `(?<!\\p{L})(?:bị can|bị cáo|nghi phạm|nghi can|phạm nhân|tử tù|hung thủ|đối tượng|bị án)\\s+(?:(?:là|gồm|:|\\d+|đầu vụ|đối với)\\s+)*(?<who>${LIST})`,
    examples: ['theo lời khai của bị can P', 'hai bị cáo P và P', 'các bị can gồm : P , P và P'],
    counterExamples: ['bị can , P cho biết', 'cho nhiều đối tượng vay vốn'],
  }),
  rule({
    name: 'accused-appeal',
    why: ACCUSED,
    pattern: `(?<!\\p{L})kháng cáo\\s+(?:[^P.;,]{0,30}\\s)?của\\s+(?:(?:các|hai|ba|ông|bà|bị cáo)\\s+)*(?<who>P(?:\\s*,\\s*P){0,20}(?:\\s*,?\\s*(?:và|cùng)\\s+P)?)(?!\\p{L})(?=.*bị cáo)`,
    examples: ['xét kháng cáo của hai P , P cùng bị cáo P'],
    counterExamples: ['bác kháng cáo của P về việc thu hồi đất', 'bị cáo kháng cáo , P chủ tọa'],
  }),
  rule({
    name: 'accused-proceeding',
    why: ACCUSED,
    pronoun: true,
    pattern: `(?<!\\p{L}|không |chưa |hoạt động |kiểm sát )${PROCEEDING}${BETWEEN}\\s+(?<who>${LIST})`,
    examples: [
      'A khởi tố bị can đối với P',
      'bắt tạm giam 4 tháng đối với P và P',
      'lệnh bắt P',
      'xét xử P , P và P',
    ],
    counterExamples: [
      'sau khi khởi tố , P nói',
      'đề nghị khởi tố " - P , cho biết',
      'bắt tay P',
      'kiểm sát hoạt động xét xử là P và P',
    ],
  }),
  rule({
    name: 'accused-passive',
    why: ACCUSED,
    pronoun: true,
    pattern: `${OTHERS}(?<who>${LIST})${BESIDE}\\s*[,–-]?\\s*${RETIRED}${ADVERBS}bị\\s+${BODIES}${SUFFERED}`,
    examples: [
      'P bị khởi tố về tội',
      'P và P cùng bị A bắt tạm giam',
      'P ( 57 tuổi ) đã bị bắt',
      'P đã bị cơ quan an ninh điều tra , A khởi tố',
      'P , trưởng ban chấm thi ) bị truy tố',
      'P và P , cục trưởng c50 bị khởi tố',
      'P và 3 cựu cán bộ khác , bị A khởi tố',
      'P bị phạt 7 năm tù',
      'P chỉ vừa về hưu ít tháng đã bị bắt',
    ],
    counterExamples: [
      'P bị A phê bình , A khởi tố vụ án',
      'em trai P bị khởi tố',
      'P bị cách chức',
      'P không bị khởi tố',
      'P vừa về hưu , ba cấp phó đã bị bắt',
      'P bị bắt buộc',
      'P bị bắt cóc',
      'P bị bắt phải giải trình',
      'P bị bắt bẻ',
      'nếu P bị khởi tố',
      'P , giám đốc sở cho biết 5 cán bộ bị khởi tố',
    ],
  }),
  rule({
    name: 'accused-among',
    why: ACCUSED,
    pattern: `(?<!\\p{L})(?:trong số[^P.;]{0,60}bị (?:khởi tố|bắt|can|cáo|truy tố)[^P.;]{0,40}?(?:,|là|có)|bị (?:khởi tố|bắt|can|cáo|truy tố)\\s*,?\\s*trong đó có)\\s+(?<who>${LIST})`,
    examples: ['trong số các cán bộ bị khởi tố , P', '14 bị can , trong đó có P và P'],
    counterExamples: ['sau khi 5 thuộc cấp bị khởi tố , P nói'],
  }),
  rule({
    name: 'accused-who',
    why: ACCUSED,
    pattern: `(?<!\\p{L})(?:người|cán bộ|lãnh đạo|quan chức|nhân vật|cựu lãnh đạo|cựu cán bộ|trường hợp)(?: khác| này| đầu tiên| mới nhất| gần đây nhất| trong vụ(?: án)?){0,2} ${LATELY}bị ${BODIES}${SUFFERED}(?: (?!không|chưa|P)[^P.;:,]{1,40})?(?: :| là| gồm| gồm có| có)(?: :)?(?: (?:các|hai|ba|ông|bà))?\\s+(?<who>${ROLL})`,
    examples: [
      'người vừa bị bắt là P',
      'những người bị khởi tố gồm : P ; P',
      'một nhân vật khác cũng bị khởi tố là P',
      'hai cán bộ bị tạm giam để điều tra là P và P',
    ],
    counterExamples: ['người bị bắt khai , P cho biết', 'người ký lệnh là P', 'số người bị bắt là 5 , P nói'],
  }),
  rule({
    name: 'accused-is-who',
    why: ACCUSED,
    pattern: `${OTHERS}(?<who>${LIST})\\s*,?\\s*(?:(?:cũng )?(?:là|đều là|nằm trong số|thuộc số)\\s+)?(?:một trong (?:số |những |các |hai |ba |\\d+ ){0,2}|những |các |hai |ba )?(?:người|cán bộ|lãnh đạo|quan chức|nhân vật)(?: khác| đầu tiên| thứ \\p{L}+)? ${LATELY}bị\\s+${BODIES}${SUFFERED}`,
    examples: [
      'P , người vừa bị khởi tố',
      'P là một trong những cán bộ bị bắt',
      'P là người đã bị A khởi tố',
    ],
    counterExamples: [
      'P nói người bị bắt',
      'P gặp người bị bắt',
      'P , người ký lệnh bắt',
      'P , người từng bị bắt',
      'P là một trong những người đã từng bị bắt',
    ],
  }),
  rule({
    name: 'accused-with',
    why: ACCUSED,
    pattern: `(?<!\\p{L})(?:cùng )?bị (?:khởi tố|bắt|bắt tạm giam|bắt giam|truy tố|xét xử)(?: (?:với|cùng|cùng với) (?:các )?P(?: và P)?)? (?:còn |cũng )(?:có|gồm)\\s+(?<who>${ROLL})`,
    examples: ['cùng bị bắt với P và P còn có P', 'bị khởi tố còn có P'],
    counterExamples: ['bị bắt với P , P nói', 'bị bắt , còn P nói'],
  }),
  rule({
    name: 'accused-one-of',
    why: ACCUSED,
    pattern: `(?<who>${LIST})\\s*,?\\s*(?:(?:là\\s+)?(?:1|một) trong (?:các |những |số )?(?:\\d+ )?|cùng (?:các |với )?)bị (?:can|cáo)(?!\\p{L})`,
    examples: ['P là 1 trong 8 bị can', 'P cùng bị cáo P'],
    counterExamples: ['P đọc lời bị can'],
  }),
  rule({
    name: 'accused-plea',
    why: ACCUSED,
    pattern: '(?<!\\p{L})lời khai(?:\\s+(?:tại toà|tại tòa|ban đầu|nhận tội))?\\s+của\\s+(?<who>P)(?!\\p{L})',
    examples: ['theo lời khai của P'],
    counterExamples: ['theo lời P'],
  }),
  rule({
    name: 'accused-sentenced',
    why: ACCUSED,
    pronoun: true,
    pattern: `${OTHERS}(?<who>${LIST})\\s*(?:[(][^()]{0,120}[)])?\\s*,?\\s*(?:(?:đã|đang|phải|sẽ|cùng)\\s+)*(?:hầu toà|hầu tòa|(?:lĩnh|lãnh|nhận|chịu|thi hành|thụ)\\s+(?:mức\\s+)?(?:án|\\d+ năm)|\\d+ năm tù|ra đầu thú|bỏ trốn)`,
    examples: ['P lĩnh án 9 năm tù', 'P và P hầu tòa', 'P 7 năm tù'],
    counterExamples: ['P chịu trách nhiệm', 'con trai P lĩnh án', 'kẻ doạ giết P hầu tòa'],
  }),
  rule({
    name: 'accused-case',
    why: ACCUSED,
    pattern:
      '(?<!\\p{L})(?:vụ án|đại án|phiên toà|phiên tòa|vụ xét xử)\\s+(?:(?:liên quan|có liên quan)\\s+(?:đến|tới)?\\s*)?(?<who>P)(?!\\p{L})',
    examples: ['trong vụ án P và đồng phạm', 'vụ án liên quan P', 'vụ án liên quan đến P'],
    counterExamples: ['vụ án , P cho biết'],
  }),
  rule({
    name: 'dead-named',
    why: DEAD,
    pattern: `(?<!\\p{L}|sự |kiên |củng |gia |kinh )(?:cố|liệt sĩ|liệt sỹ|linh cữu(?: của)?|di hài|thi hài|phần mộ(?: của)?|anh linh|hương hồn|truy điệu|tưởng niệm|tưởng nhớ|mặc niệm|(?:từ trần|qua đời) (?:là|gồm)|an táng|lễ tang|tang lễ|lễ viếng|viếng|(?:ngày|năm) (?:sinh|mất)(?: của)?|tượng đài|(?:nhà|khu) (?:lưu niệm|tưởng niệm)|(?:khu |lăng |phần )?mộ(?: của)?|đền thờ|nhà thờ|lăng|giải thưởng|học bổng|mang tên|tượng)\\s+(?:(?:các|hai|:|là)\\s+)*(?<who>${LIST})`,
    examples: [
      'nguyện vọng của cố P',
      'kỷ niệm 110 năm ngày sinh P',
      'liệt sĩ P',
      'viếng P',
      'tưởng niệm P và hai đại biểu vừa từ trần là P và P',
    ],
    counterExamples: ['khi có sự cố P nói', 'gia cố P', 'sau lễ tang , P nói'],
  }),
  rule({
    name: 'dead-said',
    why: DEAD,
    pronoun: true,
    pattern: `${DIED}(?:hy sinh|hi sinh|viên tịch|mất (?:ngày|lúc|hồi|ở tuổi)|mất (?:vào )?năm (?=\\d{4})|trút hơi thở|tử vong|thiệt mạng)(?! vì nước)`,
    examples: ['P mất năm 1999', 'P đã anh dũng hy sinh'],
    counterExamples: ['P mất năm ngày', 'P mất chức năm 1999'],
  }),
  // Whom the news of his death still calls by his office stays with it.
  rule({
    name: 'dead-lately',
    why: DEAD,
    pronoun: true,
    unlessOffice: 'now',
    pattern: `${DIED}(?:từ trần|qua đời|tạ thế|mất (?:do bệnh|vì bệnh|sau khi lâm bệnh|sau một thời gian (?:dài )?(?:lâm|bệnh|điều trị|ốm)))`,
    examples: ['P từ trần tối T', 'P mất vì bệnh nặng'],
    counterExamples: ['thân mẫu của P qua đời', 'P nói người qua đời'],
  }),
  rule({
    name: 'victim-named',
    why: CITIZEN,
    unlessOffice: 'now',
    pattern: `(?<!\\p{L})(?:nạn nhân|bị hại|thân nhân|nhân chứng)\\s+(?:(?:là|như|:)\\s+)*(?<who>${LIST})`,
    examples: ['nạn nhân là P', 'bị hại P'],
    counterExamples: ['nạn nhân , P nói', 'nạn nhân được P thăm'],
  }),
  rule({
    name: 'citizen-named',
    why: CITIZEN,
    unlessOffice: 'high',
    pattern: `(?<!\\p{L}|lãnh đạo |chủ tịch hội )(?:cử tri|người dân|hộ dân|phụ huynh|tài xế|lái xe|học sinh|sinh viên|em|cháu|bé|chủ hộ|tiểu thương|bệnh nhân|mẹ việt nam anh hùng|mẹ vnah)\\s+(?:(?:là|như|:)\\s+)*(?<who>${LIST})`,
    examples: ['cử tri P đặt câu hỏi', 'mẹ việt nam anh hùng P'],
    counterExamples: ['đại biểu P', 'cử tri , P nói'],
  }),
  rule({
    name: 'citizen-family',
    why: CITIZEN,
    unlessOffice: 'ever',
    pattern: `(?<!\\p{L})(?:hộ|gia đình|vợ chồng)\\s+(?:(?:là|như|:)\\s+)*(?<who>${LIST})`,
    examples: ['gia đình P', 'vợ chồng P và P'],
    counterExamples: ['gia đình , P nói', 'gia đình đại biểu'],
  }),
  rule({
    name: 'citizen-residence',
    why: CITIZEN,
    unlessOffice: 'high',
    pattern: `(?<!theo )(?<who>P)\\s*(?:[(,]\\s*${AGED}(?:(?:cùng|hiện|đang)\\s+)?(?:trú|ngụ|thường trú|tạm trú|hktt|cử tri|người dân|cư dân|phụ huynh|việt kiều|nạn nhân|bị hại|nhà (?:số|ở))|[(,–-]\\s*một (?:hộ dân|người dân|cư dân))(?!\\p{L})`,
    examples: [
      'P ( 66 tuổi , ngụ ấp',
      'P ( cử tri phường',
      'P , trú tại xã',
      'P ( nạn nhân )',
      'P , nhà số 12 / 3',
      'P - một hộ dân hiến đất',
    ],
    counterExamples: [
      'P , điều phối viên thường trú',
      'P ( L )',
      'theo P , người dân có quyền',
      'P , một người con của quê hương',
    ],
  }),
  rule({
    name: 'citizen-place',
    why: CITIZEN,
    unlessOffice: 'ever',
    pattern: '(?<who>P)\\s*[(]\\s*L\\s*,\\s*L(?!\\p{L})',
    examples: ['P ( L , L , L ) cho biết mỗi công đất'],
    counterExamples: ['đại biểu P ( L ) cho biết', 'P ( A , L )'],
  }),
  rule({
    name: 'citizen-relative',
    why: CITIZEN,
    unlessOffice: 'ever',
    pattern: `(?<who>P)\\s*[(,]\\s*${AGED}(?:cùng\\s+)?(?:bố|mẹ|cha|vợ|chồng|con trai|con gái|em trai|anh trai|chị gái|em gái|cháu nội|cháu ngoại)(?!\\p{L})`,
    examples: ['P ( 66 tuổi , vợ P', 'P , con trai P'],
    counterExamples: ['P con đường', 'P , chủ tịch'],
  }),
];
