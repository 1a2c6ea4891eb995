/** How lines and sentences open that tell of another occasion than the one before them. */

/** A line that opens with a day or place of its own begins to tell of another occasion. */
export const ANOTHER =
  /^\W*(?:\p{Lu}[\p{L} ]{1,24}:\s*)?(?:(?:sáng|chiều|trưa|tối)\s+(?:cùng|nay|ngày|\d)|buổi\s+(?:sáng|chiều|tối)(?:\s+cùng|\s*,)|cùng (?:ngày|thời (?:gian|điểm))|cũng trong (?:ngày|sáng|chiều|tối)|ngày\s+\d|tại\s+(?:huyện|thị xã|thành phố|tỉnh|xã|phường)\s+\p{Lu})/iu;
/** "Xen giữa lớp học, chiều 25/8, ...": the line alone tells of it. */
export const BETWEEN =
  /^\W*(?:xen|ngay (?:sau|trước)|sau (?:khi|lễ|buổi)|trước (?:đó|khi)|song song|cùng (?:với|thời gian)|ở|tại)(?!\p{L})[^.;:]{0,60},\s*(?:vào\s+)?(?:sáng|chiều|trưa|tối|ngày)\s+(?:ngày\s+)?\d/iu;
/** A sentence that opens so tells of another hour than the one before. */
export const SIDEWAYS =
  /^\W*(?:còn\s+(?:buổi\s+)?(?:sáng|chiều|tối)\s+\d|(?:cuối|đầu)\s+(?:giờ\s+)?(?:sáng|chiều)(?!\s+nay)|(?:còn\s+|riêng\s+)?(?:vào\s+)?(?:trước đó|sau đó|(?:buổi\s+)?(?:sáng|chiều|trưa|tối|đêm)?\s*cùng ngày|cũng trong (?:ngày|sáng|chiều|tối|buổi)|(?:buổi\s+)?(?:sáng|chiều|tối)\s+(?:qua|nay)))/iu;
/** "*Chiều cùng ngày*, Phó Thủ tướng làm việc với A". */
export const SAME_DAY =
  /^\W*(?:(?:vào )?(?:buổi )?(?:sáng|chiều|tối) cùng ngày|cùng ngày|cũng trong (?:ngày|sáng|chiều|tối))(?!\p{L})/iu;
/** Whom a host turns to next, wherever the sentence stands; not what those whom he received had come for, nor whom he will meet. */
export const isTurning = (text: string, { head, start }: { head: string; start: number }): boolean =>
  VISITS.test(head) && SAME_DAY.test(text) && !OTHERS.test(text.slice(0, start));
const OTHERS = /(?<!\p{L})(?:tiếp (?:xã giao )?(?:đoàn|ông|bà|đồng chí|đại sứ)|sẽ|dự kiến)(?!\p{L})/iu;
const VISITS =
  /^(?:làm việc|gặp|họp mặt|đối thoại|tiếp|(?:tặng hoa.*)?chúc|thăm|giám sát|kiểm tra|khảo sát|thị sát|viếng|dâng|hội kiến|chào)/u;
/** What is told by a verb of its own. */
export const DEED =
  /^(?:họp|ký|giám sát|kiểm tra|khảo sát|thăm|làm việc|gặp mặt|tiếp xúc|tập huấn|công bố|sơ kết|tổng kết|phát động|ra mắt|ra quân|bàn giao|trao|tặng|khánh thành|khởi công|viếng|dâng h)/u;
export const TOLD = /tổ\s*chức|chủ\s*trì|diễn\s+ra|khai\s*mạc/iu;
