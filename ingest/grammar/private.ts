/**
 * Who stays out of the graph: suspects and accused, the dead and the honoured, victims, and citizens who only say something. Patterns over the
 * same view as the roles (P person, A agency): "khởi tố bị can đối với P", "cố P", "cử tri P". Officials under party discipline stay in.
 */

import { ACCUSED_RULES } from './private-accused.ts';
import { SEVERAL_RULES } from './private-several.ts';
import { LIST, OTHERS, type PrivateRule, rule } from './private-shape.ts';

const AGED = String.raw`(?:\d+ tuổi\s*[,;–-]?\s*|(?:sn|sinh năm)\s+\d+\s*[,;–-]?\s*)?`;

const DEAD = 'người đã mất hay được tưởng niệm';
/** Whom one of the verbs of dying follows. */
const DIED = `${OTHERS}(?<who>P)\\s*(?:[(][^()]{0,120}[)])?\\s*,?\\s*(?:(?:đã|vừa|đột ngột|anh dũng|mới)\\s+)*`;

const CITIZEN = 'công dân, không có chức vụ';

export const PRIVATE_RULES: readonly PrivateRule[] = [
  ...SEVERAL_RULES,
  ...ACCUSED_RULES,
  rule({
    name: 'dead-named',
    why: DEAD,
    pattern: `(?<!\\p{L}|sự |kiên |củng |gia |kinh )(?:cố|liệt sĩ|liệt sỹ|linh cữu(?: của)?|di hài|thi hài|phần mộ(?: của)?|anh linh|hương hồn|truy điệu|tưởng niệm|tưởng nhớ|mặc niệm|(?:từ trần|qua đời) (?:là|gồm)|an táng|di quan|động quan|nhập quan|khâm liệm|h[oỏ][aả] táng|hạ huyệt|(?:đưa|để|quốc) tang|lễ tang|tang lễ|lễ viếng|viếng|(?:ngày|năm) (?:sinh|mất)(?: của)?|tượng đài|(?:nhà|khu) (?:lưu niệm|tưởng niệm)|(?:khu |lăng |phần )?mộ(?: của)?|đền thờ|nhà thờ|lăng|giải thưởng|học bổng|mang tên|tượng)\\s+(?:(?:các|hai|:|là)\\s+)*(?<who>${LIST})`,
    examples: [
      'nguyện vọng của cố P',
      'kỷ niệm 110 năm ngày sinh P',
      'liệt sĩ P',
      'viếng P',
      'lễ di quan P',
      'tưởng niệm P và hai đại biểu vừa từ trần là P và P',
    ],
    counterExamples: ['khi có sự cố P nói', 'gia cố P', 'sau lễ tang , P nói', 'lễ di quan do P chủ trì'],
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
