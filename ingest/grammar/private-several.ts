/** The accused who are told as several, or as such in brackets: "các bị can gồm: P; P", "khởi tố bị can đối với các ông: P; P, trú tại ...; P". */
import {
  ACCUSED,
  ASIDE,
  BETWEEN,
  BODIES,
  LATELY,
  LIST,
  POINTS,
  PROCEEDING,
  type PrivateRule,
  ROLL,
  rule,
  SUFFERED,
} from './private-shape.ts';

/** "là *nguyễn văn a ( 40 tuổi )* và P": the first of them holds no office, and so stands as plain words. */
const AFTER_OTHERS = `(?:\\p{L}+ ){1,4}\\p{L}+${ASIDE}\\s+và\\s+${ROLL}`;
const THEM = `(?:${POINTS}|${ROLL})`;

/** "4 bị can", "ba người", "hai cán bộ khác". */
const COUNT = String.raw`(?:các|những|\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|nhiều)`;
const THEY = '(?:bị can|bị cáo|người|cán bộ|đối tượng|cá nhân|lãnh đạo|cựu cán bộ)';
const NAMELY = String.raw`(?:,\s+)?(?:trong đó có|(?:bao )?gồm(?: có)?|là|có)(?: :)?(?: (?:các|hai|ba|những))?(?: :)?`;

/** "Bảy người khác gồm", at the head of the sentence behind the one that counts the accused. */
const OTHERS = String.raw`${COUNT} (?:người|bị can|bị cáo) (?:khác|còn lại)`;
export const STARTS_WITH_OTHERS = new RegExp(`^${OTHERS}(?!\\p{L})`, 'iu');

/** Who tells of them stands behind the list. */
const SPEAKS =
  '(?<!\\p{L})(?:cho biết|cho rằng|cho hay|nói|khẳng định|theo|do|bởi|chủ t[oọ][aạ]|thẩm phán|kiểm sát viên|luật sư|trong khi|bị hại)(?!\\p{L})';

export const SEVERAL_RULES: readonly PrivateRule[] = [
  rule({
    name: 'accused-several',
    why: ACCUSED,
    pattern: `(?<!\\p{L})${COUNT}\\s+(?:bị can|bị cáo)(?:\\s+(?!không|chưa)[^P.;:,]{1,90})?\\s*(?:${NAMELY}|:)\\s+(?<who>${THEM}|${AFTER_OTHERS})`,
    examples: [
      'đối với 4 bị can , gồm : P , P , P và P',
      'ba bị can khác cùng bị khởi tố tội này gồm : P ; P , trú tại L ; P',
      'các bị can : P ( 60 tuổi ) , P',
      'hai bị can cầm đầu là lê văn a ( khi đó là chủ tịch công ty x ) và P',
    ],
    counterExamples: [
      'hai bị can là người quen , sau đó P cho biết',
      'hai bị can là người quen , P cho biết',
      'các bị can khai , P cho biết',
      'hai bị can là cấp dưới của P',
    ],
  }),
  rule({
    name: 'accused-row',
    why: ACCUSED,
    pattern: `(?<!\\p{L})${COUNT}\\s+(?:bị can|bị cáo)(?:\\s+(?!không|chưa)[^P.;:,]{1,90})?\\s*(?:${NAMELY}\\s*:?|:)\\s+(?<who>P(?:(?!${SPEAKS})[^.“”"]){0,900}P(?!\\p{L}))`,
    examples: ['8 bị can gồm : P , P , trần văn a , P ( trưởng phòng A ) , P ( nguyên trung tá ) và P'],
    counterExamples: ['các bị can gồm : trần văn a . P cho biết', 'hai bị can là cấp dưới của P'],
  }),
  rule({
    name: 'accused-rest',
    why: ACCUSED,
    pattern: `(?<!\\p{L})${COUNT}\\s+(?:bị can|bị cáo)(?!\\p{L})[^.]{0,400}\\.\\s+${OTHERS}\\s*(?:${NAMELY}|:)\\s+(?<who>${THEM})`,
    examples: ['trong số 8 bị can , đáng chú ý nhất là P . bảy người khác gồm P ( 60 tuổi ) , P , P'],
    counterExamples: ['trong số 8 bị can có P . bảy người khác cho biết P'],
  }),
  rule({
    name: 'accused-listed',
    why: ACCUSED,
    pattern: `(?<!\\p{L}|không |chưa )${PROCEEDING}${BETWEEN}\\s+(?:(?:đối với |với ):\\s+|(?:các|hai|ba|những)(?: cá nhân| bị can| ông| bà)?(?: đối với)?\\s*:?\\s+)(?<who>${THEM})`,
    examples: [
      'khởi tố bị can đối với : P ; P ; P',
      'khám xét nhà các cá nhân : P ; P , trú tại L ; P',
      'khởi tố các bị can đối với P , nguyên phó chủ tịch và P , nguyên giám đốc ; P , nguyên chánh văn phòng ; P',
    ],
    counterExamples: ['sau khi khởi tố : P cho biết'],
  }),
  rule({
    name: 'accused-points',
    why: ACCUSED,
    pattern: `(?<!\\p{L}|không |chưa )${PROCEEDING}${BETWEEN}\\s+(?:đối với |với )?(?<who>${POINTS}|${LIST})`,
    examples: ['khởi tố bị can đối với P ; P ( 60 tuổi ) và P', 'tạm giam với P ; P', 'A khởi tố P ; P'],
    counterExamples: ['khởi tố vụ án , P cho biết'],
  }),
  rule({
    name: 'accused-more',
    why: ACCUSED,
    pattern: `(?<!\\p{L}|không |chưa )${PROCEEDING}(?: bị can)?(?: (?:đối )?với)?(?: thêm)? ${COUNT} ${THEY}(?: (?!không|chưa)[^P.;:]{1,80})?\\s*(?:${NAMELY}|:|(?<=về (?:tội|hành vi)[^P.;:]{1,120}) (?:đối )?với)\\s+(?<who>${THEM})`,
    examples: [
      'khởi tố thêm hai người về tội danh này , cho tại ngoại là P và P',
      'bắt giam 3 cán bộ gồm : P , P',
      'khởi tố bị can với 8 cán bộ , giáo viên ở L có liên quan , trong đó có P',
      'khởi tố bốn người về tội vi phạm quy định với P ( 60 tuổi ) ; P',
    ],
    counterExamples: ['khởi tố hai người , P cho biết', 'khởi tố hai người có mâu thuẫn với P'],
  }),
  rule({
    name: 'accused-row',
    why: ACCUSED,
    pattern: `(?<!\\p{L})(?:bị can|bị cáo)\\s+(?<who>(?:P|[\\p{L} ]{3,40})(?:${ASIDE}\\s*,\\s*P){1,8}${ASIDE})(?=\\s*(?:[.]|$|về (?:tội|hành vi)|là (?:đúng|không)|bị|cùng|khai|thừa))`,
    examples: [
      'cùng bị cáo P ( vũ nhôm ) , P , P .',
      'lời khai của bị cáo P , P là đúng',
      'bị cáo lê văn tám ( vũ nhôm ) , P , P .',
    ],
    counterExamples: ['bị cáo P , P cho biết'],
  }),
  rule({
    name: 'accused-appeal',
    why: ACCUSED,
    unlessOffice: 'now',
    pattern: `(?<!\\p{L})kháng cáo của (?:các |hai |ba |những )?(?:bị cáo )?(?<who>${LIST}(?:\\s*,\\s*P(?=\\s+(?:cùng|và)(?!\\p{L})))?)`,
    examples: ['xét kháng cáo của hai P , P cùng bị cáo P', 'kháng cáo của P và P'],
    counterExamples: ['kháng cáo , P cho biết'],
  }),
  rule({
    name: 'accused-appeals',
    why: ACCUSED,
    unlessOffice: 'now',
    pattern: `(?<who>P)(?:\\s+cho biết)?\\s+(?:(?:lại|vẫn|cũng|đã|tiếp tục|giữ nguyên|có đơn)\\s+)*kháng cáo`,
    examples: ['P lại kháng cáo đề nghị', 'P cho biết giữ nguyên kháng cáo'],
    counterExamples: ['P nói kháng cáo là quyền'],
  }),
  rule({
    name: 'accused-whose',
    why: ACCUSED,
    pattern: `(?<who>P)(?:\\s*[(][^()]{0,60}[)])?\\s*[–-]\\s*(?:là )?người ${LATELY}bị\\s+${BODIES}${SUFFERED}`,
    examples: ['con trai P ( 2011 - 2016 ) - người vừa bị A khởi tố'],
    counterExamples: ['con trai P , người vừa bị khởi tố'],
  }),
  rule({
    name: 'accused-aside',
    why: ACCUSED,
    pattern: `(?<who>P)\\s*[(][^()P]{0,90}(?:đang (?:bị |chấp hành |thi hành |thụ )[^()P]{0,20}(?:tù|giam|án)|(?:đã|vừa) bị (?:khởi tố|bắt|tạm giam|truy tố))(?!\\p{L})[^()P]{0,60}[)]`,
    examples: ['P ( đã bị khai trừ đảng , đang bị phạt tù )', 'P ( vừa bị khởi tố )'],
    counterExamples: ['P ( đã bị cảnh cáo )', 'P ( đang bị ốm )'],
  }),
];
