/** Words without which nobody is left out: what stands in a text before any private rule or pronoun is tried. */
import { asked } from '../asked.ts';
import { led } from '../first-letters.ts';

/** What is done to the accused; "bắt" alone only with its object. */
export const PROCEEDINGS =
  'khởi tố|bắt tạm giam|bắt giam|bắt giữ|bắt khẩn cấp|tạm giam|tạm giữ|truy tố|truy nã|khám xét|tuyên phạt|kết án|xét xử|tuyên án';

/** Words of the accused, and of the dead. */
const ACCUSED_CUES = `${PROCEEDINGS}|bắt|tù|lĩnh|lãnh|hầu toà|hầu tòa|đầu thú|bỏ trốn`;
const DEAD_CUES = 'từ trần|qua đời|tạ thế|hy sinh|hi sinh|viên tịch|mất|trút|tử vong|thiệt mạng';

/** Whether a text may say of a pronoun or a given name that it is accused or dead. */
export const PRONOUN_CUE = asked(new RegExp(`(?<!\\p{L})(?:${ACCUSED_CUES}|${DEAD_CUES})(?!\\p{L})`, 'iu'));

const NAMED_CUES =
  'lời khai|nghi phạm|nghi can|phạm nhân|tử tù|hung thủ|đối tượng|hầu toà|hầu tòa|năm tù|lĩnh|lãnh|chịu|thụ|nhận|thi hành|đầu thú|bỏ trốn|vụ án|đại án|phiên toà|phiên tòa|cố|liệt sĩ|liệt sỹ|linh cữu|di hài|thi hài|phần mộ|anh linh|hương hồn|truy điệu|tưởng niệm|tưởng nhớ|mặc niệm|an táng|di quan|động quan|nhập quan|khâm liệm|hỏa táng|hoả táng|hạ huyệt|đưa tang|để tang|quốc tang|lễ tang|tang lễ|viếng|ngày|năm|tượng|tượng đài|lưu niệm|giải thưởng|học bổng|mang tên|cử tri|người dân|hộ dân|hộ|cư dân|nhà số|nhà ở|nạn nhân|bị hại|phụ huynh|tài xế|lái xe|thân nhân|nhân chứng|học sinh|sinh viên|em|cháu|bé|tiểu thương|bệnh nhân|gia đình|vợ|chồng|bố|mẹ|cha|con|anh|chị|trú|ngụ|thường trú|tạm trú|hktt|việt kiều';
/** Whether any rule could say something of a text: most articles have none of these words. */
export const PRIVATE_CUE = led(
  new RegExp(
    `(?<!\\p{L})(?:${ACCUSED_CUES}|${DEAD_CUES}|bị can|bị cáo|bị án|kháng cáo|P \\( L ,|${NAMED_CUES})(?!\\p{L})`,
    'u',
  ),
);

/** Whoever was arrested by those whom the country fought is honoured for it: "từng bị địch bắt, giam ở Côn Đảo". */
export const FOUGHT = asked(
  /(?<!\p{L})(?:địch bắt|giặc|thực dân|đế quốc|quân thù|mỹ[ –-]+ng[uụ][yỵ]|chống (?:pháp|mỹ)|kháng chiến|côn đảo|nhà tù|nhà lao|tù (?:phú quốc|chính trị|binh)|chiến trường|(?<!sinh )năm 19[0-7]\d)(?!\p{L})/iu,
);
