/** Whether an occasion is called by another number than the one reported: "Hội nghị Ban Chấp hành *lần thứ 7*" in the report of "Hội nghị liên tịch lần thứ 17". */

const COUNTED = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const NUMBER = String.raw`(\d+|[ivxl]+|${COUNTED.join('|')}|bốn)(?!\p{L})`;
/** "Kỳ họp *thứ 9* HĐND *khóa XIII*". */
const NUMBERED = new RegExp(String.raw`(?<!\p{L})(?:thứ|lần|kh[oó][aá]|kỳ)\s+${NUMBER}`, 'giu');
/** "hội nghị *thứ 7*", "đại hội *của A lần thứ 13*"; what it carries out or is about has numbers of its own. */
const CALLED = new RegExp(
  String.raw`^(?:(?!(?:nghị quyết|kết luận|triển khai|thực hiện|quán triệt|về|đã|sẽ|được|diễn ra|tổ chức|để|nhằm)(?!\p{L}))\p{L}+ ){0,12}?lần thứ ${NUMBER}|^thứ ${NUMBER}`,
  'u',
);
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function valueOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word);
  if (word === 'bốn') return 4;
  if (COUNTED.includes(word)) return COUNTED.indexOf(word) + 1;
  const parts = [...word].map((letter) => ROMAN[letter] ?? 0);
  return parts.reduce((sum, n, at) => sum + (n < (parts[at + 1] ?? 0) ? -n : n), 0);
}

/** `after`: the words behind its noun, in lower case; `name`: what the one reported is called. */
export function isOfOtherNumber(after: string, name: string): boolean {
  const called = CALLED.exec(after);
  const number = called?.[1] ?? called?.[2];
  if (number === undefined) return false;
  const known = [...name.toLowerCase().matchAll(NUMBERED)].map((m) => valueOf(m[1] ?? ''));
  return known.length > 0 && !known.includes(valueOf(number));
}
