/** Words that are no title where they stand, and titles that name nobody, whoever the article knows by them: "7 Tổng thống và *Thủ tướng*", "2 *Phó Thủ tướng*", "các *Phó Chủ tịch UBND tỉnh*". */
import type { OfficeChunk, Range, Token } from '../doc.ts';
import { lowerWords, says } from './words.ts';

/** So many tokens before a title tell how many are meant. */
const REACH = 6;
/** How many, in figures where these do not number or date something: "quý 3 Thủ tướng", "năm 2018 Thủ tướng", "Chỉ thị 16 Thủ tướng"; "thứ hai Thủ tướng". */
const HOW_MANY = String.raw`(?:(?<=(?:^|\s)(?:có|với|gồm|của|và|cùng|là|cả|khoảng|hơn|gần|thêm|bầu|[,:;(])\s)(?:0?[2-9]|[1-9]\d)|(?<=^|\s)(?:các|những|nhiều|một số|mỗi|từng|mọi|vài|hàng chục|(?<!(?:thứ|tháng|ngày|lần|kh[oó][aá]) )(?:hai|ba|bốn)))(?: vị)?`;
/** The last: "7 tổng thống và", heads of states beside heads of governments. */
const COUNTED = new RegExp(
  `${HOW_MANY}(?: (?:nguyên thủ(?: quốc gia)?|tổng thống|quốc vương)(?: và| ,))?$`,
  'u',
);

export const isCounted = (tokens: readonly Token[], { first, last }: Range): boolean =>
  COUNTED.test(lowerWords(tokens, Math.max(0, first - REACH), first)) ||
  OF_MANY.test(lowerWords(tokens, last, last + MOST_BEHIND));
/** "*Chủ tịch Ủy ban MTTQ và Trưởng Công an* 23 xã, thị trấn", "*Viện trưởng Viện KSND* các huyện"; not "lãnh đạo Sở X tỉnh và lãnh đạo 6 đơn vị". */
const OF_MANY =
  /^(?:(?:và (?!(?:lãnh đạo|đại diện) )\p{L}+(?: \p{L}+){1,5} )?\d+|các) (?:xã|phường|huyện|quận|thị (?:xã|trấn)|thôn|bản|ấp|đơn vị)(?!\p{L})/u;
const MOST_BEHIND = 10;

/** What only begins like the title at token `i`, or is another's: words that end with it, boards, whose helper somebody is. */
export function isNoTitle(tokens: readonly Token[], i: number, title: string): boolean {
  // "nhiệm vụ Trưởng ban", "chức vụ Trưởng phòng" is no Vụ trưởng.
  if (tokens[i]?.text === 'vụ' && says(tokens[i - 1], 'nhiệm', 'chức', 'nghiệp', 'phục')) return true;
  // "Ban *Bí thư* Trung ương Đoàn" is a body.
  if (says(tokens[i], 'bí') && says(tokens[i - 1], 'ban')) return true;
  // "tại Phủ *Chủ tịch*, Chủ tịch nước A": the palace.
  if (says(tokens[i], 'chủ') && tokens[i - 1]?.text === 'Phủ') return true;
  // "Ban Tổng *giám đốc*; Chủ tịch Hội X A" is a board, "Kế toán *trưởng* Ban X" who keeps its books.
  if (tokens[i]?.text === 'giám' && says(tokens[i - 1], 'tổng') && says(tokens[i - 2], 'ban')) return true;
  if (tokens[i]?.text === 'trưởng' && says(tokens[i - 1], 'toán')) return true;
  // "các bộ trưởng ASEAN", "các ngoại trưởng ASEAN", "thủ trưởng Bộ Quốc phòng".
  if (tokens[i]?.text === 'trưởng' && says(tokens[i - 1], 'bộ', 'thứ', 'ngoại', 'thủ')) return true;
  // "sau bầu cử *tổng thống*", "chiến dịch tranh cử tổng thống".
  if (says(tokens[i - 1], 'cử') && says(tokens[i - 2], 'bầu', 'tranh')) return true;
  // "khi Việt Nam làm *Chủ tịch ASEAN* 2020", "năm Chủ tịch APEC": a country takes that chair.
  if (title === 'Chủ tịch' && says(tokens[i + 2], ...CHAIRED_BY_TURNS) && says(tokens[i - 1], ...TAKES_CHAIR))
    return true;
  // "Trợ lý Bộ trưởng X" is another office, "vợ Chủ tịch UBND xã", "thư ký Phó Thủ tướng A" none.
  const before = says(tokens[i - 1], 'phó') ? i - 2 : i - 1;
  if (says(tokens[before], 'vợ', 'chồng', 'nhân')) return true;
  // "*xử lý* nguyên Chủ tịch UBND xã A" is no helper of his.
  if (says(tokens[before], 'lý') && says(tokens[before - 1], 'trợ')) return true;
  if (says(tokens[before], 'ký') && says(tokens[before - 1], 'thư')) return true;
  // "từng làm *trợ lý Chủ tịch nước* A": whose helper somebody was.
  if (/^Trợ lý /u.test(title) && says(tokens[i - 1], 'làm', 'là', 'chức', 'vụ', 'như', 'nguyên')) return true;
  return false;
}
const CHAIRED_BY_TURNS = ['asean', 'apec', 'aipa', 'asem', 'brics', 'g20', 'g7'];
const TAKES_CHAIR = ['làm', 'nhiệm', 'nhận', 'giữ', 'trò', 'năm', 'vị', 'là', 'chức', 'trách'];

/** "dự có ông A, Phó Bí thư Thành ủy; *thủ trưởng Cục Chính trị Quân khu*": whoever leads it; by that title one is named of an agency of inquiry ("Thủ trưởng *Cơ quan* Cảnh sát điều tra"). */
export const isWhoeverLeads = ({ title, agency }: OfficeChunk): boolean =>
  /Thủ trưởng/u.test(title) &&
  agency !== undefined &&
  !/^(?:Cơ quan|Văn phòng|Viện)(?= |$)/u.test(agency.head);
