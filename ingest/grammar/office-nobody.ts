/** Titles that name nobody, whoever the article knows by them: "7 Tổng thống và *Thủ tướng*", "2 *Phó Thủ tướng*", "các *Phó Chủ tịch UBND tỉnh*". */
import type { Range, Token } from '../doc.ts';
import { lowerWords } from './words.ts';

/** So many tokens before a title tell how many are meant. */
const REACH = 6;
/** How many, in figures where these do not number or date something: "quý 3 Thủ tướng", "năm 2018 Thủ tướng", "Chỉ thị 16 Thủ tướng"; "thứ hai Thủ tướng". */
const HOW_MANY = String.raw`(?:(?<=(?:^|\s)(?:có|với|gồm|của|và|cùng|là|cả|khoảng|hơn|gần|thêm|bầu|[,:;(])\s)(?:0?[2-9]|[1-9]\d)|(?<=^|\s)(?:các|những|nhiều|một số|mỗi|từng|mọi|vài|hàng chục|(?<!(?:thứ|tháng|ngày|lần|kh[oó][aá]) )(?:hai|ba|bốn)))(?: vị)?`;
/** The last: "7 tổng thống và", heads of states beside heads of governments. */
const COUNTED = new RegExp(
  `${HOW_MANY}(?: (?:nguyên thủ(?: quốc gia)?|tổng thống|quốc vương)(?: và| ,))?$`,
  'u',
);

export const isCounted = (tokens: readonly Token[], { first }: Range): boolean =>
  COUNTED.test(lowerWords(tokens, Math.max(0, first - REACH), first));
