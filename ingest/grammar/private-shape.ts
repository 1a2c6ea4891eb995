/** What the privacy rules are made of: how the accused are listed, what is done to them and by whom, and the words that tell of somebody else. */
import { PROCEEDINGS } from './private-cues.ts';

export interface PrivateRule {
  name: string;
  /** In Vietnamese, for `explain`. */
  why: string;
  /** Group `who`: the persons who are left out. */
  pattern: RegExp;
  /** Who holds an office stays in; or who held one above the commune; or who ever held any. */
  unlessOffice?: 'now' | 'high' | 'ever';
  /** A pronoun tells it as well as a name: "Ông bị khởi tố". */
  pronoun?: true;
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** "P ( 56 tuổi )", "P khảo thí )" where his title in the brackets is read with him: nobody else is named in it. */
export const ASIDE = String.raw`(?:\s*\(?[^()P]{0,120}\))?`;
/** "P", "P và P", "P , P và P": without "và" a comma ends the list, for the next person may be who says so. */
export const LIST = String.raw`P(?:(?:${ASIDE}\s*[,;]\s*P){0,20}${ASIDE}(?:\s*,\s*(?:hiện (?:là|giữ)|nguyên|cựu|khi đó)\s[^.;:,P]{2,60}?)?\s*,?\s*(?:và|cùng)\s+P)?(?!\p{L})`;
/** "gồm: P; P (60 tuổi), P và P": behind a colon all are of one kind. */
export const ROLL = String.raw`P(?:${ASIDE}\s*[,;–-]\s*(?:và\s+)?P|${ASIDE}\s+(?:và|cùng)\s+P){0,20}(?!\p{L})`;
/** "P; P, trú tại ...; P": the points of a list, whatever is told of each. */
export const POINTS = String.raw`P[^.;P]{0,100}(?:và\s+P[^.;P]{0,100})?(?:;\s*[^.;P]{0,80}(?:P(?!\s+(?:cho|nói|khẳng)(?!\p{L}))[^.;P]{0,120})?){1,20}`;
/** What may stand between somebody and what is done to him: "( 57 tuổi )", the rest of his titles, those who share it. */
export const BESIDE = String.raw`(?:\s*(?:[(][^()]{0,120}[)]|[^().;:P]{0,120}[)]))?(?:\s*,\s*(?:nguyên |cựu )?(?:bí thư|phó|cục trưởng|vụ trưởng|giám đốc|tổng giám đốc|chủ tịch|trưởng|chủ nhiệm|viện trưởng|đội trưởng)(?:\s+(?!cho|nói|biết|rằng|xác|khẳng|thông|là|và|về|có|đã|từng|vừa|bị)[\p{L}\d&-]+){0,7}){0,3}(?:\s+và (?:\d+|hai|ba|bốn|nhiều) (?:cựu )?(?:cán bộ|người|đồng phạm|bị can|thuộc cấp)(?: khác)?)?`;
/** "kiểm sát hoạt động xét xử là kiểm sát viên P": who sits in a trial is not tried. */
const DONE = PROCEEDINGS.replace('xét xử', '(?<!hoạt động |hội đồng )xét xử');
export const PROCEEDING = `(?:${DONE}|bắt(?= P| đối với))`;
export const BETWEEN = String.raw`(?:\s+(?:bị can|bị cáo|vụ án|hình sự|đối với|đối|với|và|lệnh|quyết định|thêm|các|hai|ba|bốn|người|khác|là|gồm|cũng|về (?:hành vi|tội)(?: danh)? (?:trên|này)|(?:chỗ ở|nơi ở|nơi làm việc|nhà riêng|nhà)(?:\s+(?:và|,)\s+(?:nơi làm việc|nơi ở|nhà riêng))?(?:\s+của)?|áp dụng|biện pháp|ngăn chặn|tống đạt|lệnh cấm đi khỏi nơi cư trú|cấm đi khỏi nơi cư trú|cho tại ngoại|để điều tra|năm tù|cho hưởng án treo|phúc thẩm|sơ thẩm|\d+|tháng|:|,(?=\s+(?:${PROCEEDING}|cấm đi|lệnh))|${PROCEEDING}))*`;
/** What somebody suffers: "bắt" alone is no arrest in "bắt buộc", "bắt cóc", "bắt phải giải trình". */
export const SUFFERED = `(?:${PROCEEDINGS}|phạt (?:tù|\\d+ (?:năm|tháng) tù)|mức án|án tù|bắt(?! (?:buộc|lỗi|gặp|đầu|nạt|cóc|bí|chẹt|ép|nguồn|bẻ|phải|đền|chịu|làm|nộp|xin|trả|thề)))`;
export const ADVERBS = String.raw`(?:(?:đã|bất ngờ|chính thức|đột ngột|cũng|vừa|đang|lần lượt|còn|sau đó|cùng|từng|tiếp tục|hiện|mới|và|,|khi|trước khi|đồng phạm|các|bị can|cùng|đều)\s+)*`;
/** "P *chỉ vừa về hưu ít tháng* đã bị bắt". */
export const RETIRED = String.raw`(?:(?:(?:chỉ|vừa|mới)\s+){0,3}(?:về hưu|nghỉ hưu|thôi chức|rời ghế|mất chức)\s+(?:(?!bị|không)[\p{L}\d]{1,8}\s+){0,4})?`;
/** Who "từng bị bắt" may be a veteran. */
export const LATELY = ADVERBS.replace('từng|', '');
export const BODIES = String.raw`(?:(?:A|,(?= A)|cơ quan|cảnh sát|an ninh|điều tra|công an|toà|tòa|tòa án|toà án|nhân dân|viện kiểm sát|vks|tand|đề nghị|quyết định|ra|lệnh|hôm|ngày|T|bộ|tỉnh|thành phố|sơ thẩm|phúc thẩm)\s+){0,6}`;

/** In a relative's name nothing is said of the person: "em trai P bị khởi tố", "cấp dưới của P bị bắt". */
export const OTHERS = String.raw`(?<!(?:nếu|giả sử|tin đồn|giết|doạ|dọa|hành hung|tấn công|vu khống|bôi nhọ|cha|mẹ|bố|vợ|chồng|con|cháu|em|anh|chị|thân mẫu|thân phụ|ruột|trai|gái|rể|dâu|của|nhà|phu nhân|gia đình|thư ký|cấp dưới|thuộc cấp)\s)`;

export const rule = (r: Omit<PrivateRule, 'pattern'> & { pattern: string }): PrivateRule => ({
  ...r,
  pattern: new RegExp(r.pattern, 'dgu'),
});

export const ACCUSED = 'bị can, bị cáo, người bị bắt hay bị khởi tố';
