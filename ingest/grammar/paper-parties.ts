/** The parties in a paper's name: how far "giữa A, B và C" goes where the sentence runs on behind it. */

/** What follows the parties: the subject, the years, what became of the paper, where it was signed. */
const STOP =
  /\s(?:(?:về|giai\s+đoạn|nhiệm\s+kỳ|nhằm|trong|trên(?!\s+địa)|năm|đã|sẽ|được|đang|cần|luôn|vừa|vào|có|là|để|gồm|theo|diễn\s+ra|góp\s+phần|khi|sau|vẫn|chưa|và\s+ký(?:\s+kết)?)\s|(?:tổ\s+chức\s+|ký\s+(?:kết\s+)?)?(?:tại|ở|ngày|sáng|chiều|hôm)\s(?!Việt Nam|Lào))|[.;:“”"(\n]|\s[-–]\s[ẢảN](?:nh|guồn)/u;
/** Short names in the midst of the list: "Hội Nông dân tỉnh (HND) và ...". */
const ASIDE = /\s*\([^()]{1,40}\)(?=\s*(?:,|và\s|với\s|cùng\s|[-–]\s))/gu;
const LINK = /\s(?:và|với|cùng)\s/u;
const AND = /\svà\s/u;
/** "các sở, ban, ngành", "các xã, phường", "các Tỉnh ủy, Thành ủy". */
const KINDS = /(?:các|những)\s\p{L}\p{Ll}*(?:\s[uủ][ỷy])?(?:,\s\p{L}\p{Ll}*(?:\s[uủ][ỷy])?)*$/u;
const KIND =
  /^(?:ban|ngành|phường|thị trấn|đặc khu|huyện|tổ chức|đơn vị|đoàn thể|cơ quan|địa phương|thành|(?:tỉnh|huyện|quận|thị|đảng)\s[uủ][ỷy])(?!\p{L})/iu;
const UNIT = /^(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường)\s\p{Lu}/u;
/** Somebody else speaks: "giữa A và B, Bộ trưởng X cho biết". */
const TITLE =
  /^(?:Bộ trưởng|Thứ trưởng|Chủ tịch|Phó|Giám đốc|Thủ tướng|Tổng|Ông|Bà|Đồng chí|Đại|Thượng|Trung tá|Thiếu|Trưởng|Bí thư)(?!\p{L})/u;

/** Does the list go on behind this comma? */
function goesOn(list: string, rest: string): boolean {
  if (!LINK.test(list)) return LINK.test(rest) || /\s[-–]\s/u.test(rest);
  if (KINDS.test(list) && KIND.test(rest)) return true;
  if (UNIT.test(rest)) return true;
  if (!/^\p{Lu}/u.test(rest) || TITLE.test(rest)) return false;
  const [next = ''] = rest.split(',');
  return AND.test(next) || (!AND.test(list) && AND.test(rest));
}

/** "giữa *ba bên gồm* A, B và C", "giữa *hai ngành* A và B": how many they are, before their names. */
const COUNTED =
  /^(?:hai|ba|bốn|năm|các|\d+)\s+(?:bên|ngành|đơn vị|cơ quan|lực lượng|tổ chức)(?:\s+(?:là|gồm(?:\s+có)?|bao gồm))?\s*:?\s+(?=\p{Lu})(?!(?:Tuyên bố|Th[ỏo][aả]|Bản|Biên|Hiệp định|Chương|Quy chế|Kế hoạch|Nghị|Ý)(?!\p{L}))/u;
const LONGEST = 240;

/** What stands behind "giữa" up to the end of the list, and the text behind it; `rest` begins with the first party. */
export function partiesIn(rest: string): { parties: string; rest: string } | undefined {
  const whole = rest.slice(0, LONGEST).replace(ASIDE, '');
  const text = whole.replace(COUNTED, '');
  const counted = text !== whole;
  const stop = STOP.exec(text)?.index ?? text.length;
  const [first = '', ...more] = text.slice(0, stop).split(/,\s+/u);
  let list = first;
  for (const [n, part] of more.entries()) {
    // "giữa ba bên: A, B, C": all that is counted, also without "và".
    const isNext = counted && !LINK.test(list) && /^\p{Lu}/u.test(part) && !TITLE.test(part);
    if (!isNext && !goesOn(list, more.slice(n).join(', '))) break;
    list += `, ${part}`;
  }
  list = list.replace(/[\s,]+$/u, '');
  return SEVERAL.test(list) ? { parties: list, rest: text.slice(list.length) } : undefined;
}
/** One name alone is cut or no party: "giữa hãng hàng không ...". */
const SEVERAL = /\s(?:và|với|cùng)\s\S{2}|\S\s?[-–,]\s?\p{Lu}|^(?:hai|các|ba|bốn|\d)/u;
