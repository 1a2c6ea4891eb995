/** What may stand between an occasion and the "tại" that tells where it was, before it and behind it. */
import { AFFAIR } from './words.ts';

/** What may stand before "tại X" where it says the place of the whole sentence: the sentence's start, a day, a comma near the start. */
export const OPENING =
  /^[^\p{L}\d]*(?:[^,;:]{0,40}[(–-]\s*)?(?:[^,;:.]{0,45}(?:,|\d|nay|qua|ngày|sáng|chiều|tối|trưa|\))\s*)?$|(?:sáng|chiều|tối|trưa|ngày)\s(?:ngày\s)?\d[\d/.\s–-]{0,14},\s*$|(?:vừa qua|mới đây|hôm nay|(?:sáng|chiều|tối) nay),\s*$|^\W*(?:(?:[^,;]{0,30}[-–]|\p{Lu}[\p{L} ]{1,24}:)\s*)?(?:sáng|chiều|tối|ngày|hôm)\s[^,;:]{0,24},\s*(?:nhân|trong khuôn khổ|thực hiện|hưởng ứng|chào mừng|được sự|tiếp tục|nằm trong)\s[^;:.]{0,140},\s*$|(?:diễn ra|tổ chức|khai mạc|cử tri)[^,;:]{0,30}$|^\W*(?:cụ thể|theo đó|trước đó|sau đó|được biết|tiếp đó),\s*(?:vào |trong )?(?:sáng|chiều|tối|ngày|hôm|các ngày)\s[^,;:.]{0,30}$|^\W*(?:[^,;]{0,30}[-–]\s*)?trong (?:\d+|hai|ba|bốn|năm|các) ngày[^;:.]{0,40},\s*$|^\W*\p{Lu}[\p{L} ]{1,24}:\s*$|^\W*(?:trong|từ) (?:các |hai |ba )?ngày \d[\d\s,/.–-]*(?:(?:và|đến) [\d/.-]+ )?(?:(?:tháng|năm) \d+ )?(?:vừa(?: qua)?)?,?\s*$|(?:cho biết|cho hay),?\s(?:vào )?(?:lúc )?(?:\d{1,2}(?:h| giờ)\d{0,2}\s)?(?:(?:sáng|chiều|tối|ngày)\s){1,2}\d[\d/.-]*,?\s*$/iu;
/** What may stand between the phrase and "tại X". */
const BEHIND =
  /^[\s,]*(?:(?:đã|sẽ|vừa|được(?: [^;.]{0,160}?(?= tổ chức))?|chính thức|do [^;.]{0,240}?(?= tổ chức)|do [^;.]{0,80}?|tổ chức|diễn ra|khai mạc|bế mạc|trực tiếp|cùng(?= ngày)|trọng thể|trang trọng|tốt đẹp|thành công|đang|vào|trong|lúc|từ|đến|sáng|chiều|trưa|tối|nay|qua|hôm|ngay|ngày|và|năm|tháng|hai|ba|\d[\d/.,-]*(?:h\d*)?|giờ|[(),])\s*){0,12}$/iu;
/** The same behind the rest of a long name: "..., giai đoạn 2023 - 2028 giữa A và B vừa diễn ra sáng 23/11 tại X". */
const FAR_BEHIND =
  /^(?![^.;]*(?<!\p{L})(?:hội nghị|lễ|cuộc họp|kỳ họp|đại hội|hội trại|cho biết|phát biểu)(?!\p{L}))[^.;]{0,260}?\s(?:diễn ra|được tổ chức|khai mạc|do [^.;]{3,160} tổ chức|họp phiên(?: \p{Ll}+){1,3}?)(?:\s+(?:vào|trong|lúc|từ|đến|sáng|chiều|trưa|tối|nay|qua|hôm|ngày|và|năm|tháng|hai|ba|\d[\d/.,-]*(?:h\d*)?|giờ|[(),]))*\s*$/iu;
export const isBehind = (between: string): boolean => BEHIND.test(between) || FAR_BEHIND.test(between);

/** "hội nghị về cung cấp thực phẩm tại trường A": what it is about, where nothing says that it is held. */
const OBJECT =
  /^ở\s+(?:huyện|quận|thị|xã|phường|thôn|ấp|bản)\s|^tại\s+(?:trường|công ty|bệnh viện|nhà máy|khu|chợ|bến|cửa khẩu|chùa|dự án)(?!\p{L})/iu;
export const ABOUT = new RegExp(
  `(?:(?<!\\p{L})(?:về|liên quan|(?<!(?:làm|công) )việc)|${AFFAIR})(?!\\p{L})`,
  'iu',
);
export const isObject = (text: string, name: string, end: number, at: number): boolean =>
  at >= end &&
  text.slice(end, at).trim() === '' &&
  ((PREPARED.test(name) && !TAUGHT.test(name)) || (ABOUT.test(name) && OBJECT.test(text.slice(at, at + 24))));
/** "hội nghị tập huấn nghiệp vụ tổ chức kỳ thi tại TP.HCM", "kiểm tra công tác chuẩn bị kỳ thi tại Sơn La": those who are to prepare it learn or are visited there. */
const TAUGHT =
  /^\P{L}*(?:(?:hội nghị|lớp|buổi|khóa|khoá) )?(?:tập huấn|bồi dưỡng|kiểm tra|khảo sát|thị sát)(?!\p{L})/iu;
/** "cuộc họp rà soát việc chuẩn bị tổ chức cuộc gặp thượng đỉnh tại Hà Nội": what it prepares is held there. */
const PREPARED =
  /(?<!\p{L})(?:chuẩn bị|phục vụ|tổ chức|bảo vệ|đăng cai)(?!\p{L})[^,;]{0,60}(?<!\p{L})(?:cuộc gặp|hội nghị|kỳ thi|kỳ họp|đại hội|lễ|giải|thượng đỉnh|festival|liên hoan)(?!\p{L})/iu;
