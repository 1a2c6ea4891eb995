/**
 * Lines that were broken for a page's width ("đồng chí Nguyễn⏎Văn Tập") are one for the reader: a line end becomes a blank, so that every place in the
 * text stays. What ends a paragraph, a heading or a caption stays a line end.
 */

/** A line that goes on in small letters behind no mark: the sign of it. */
const GOES_ON = /[^\s.!?…:;"”»)*][ \t]*\n[ \t]*\p{Ll}/u;
const ENDS = /[.!?…:;"”»)*]\s*$/u;
const BEGINS_SMALL = /^\s*\p{Ll}/u;
const TITLE =
  '(?:(?:[Pp]hó|[Qq]uyền|[Nn]guyên) )*(?:(?:Tổng )?[Gg]iám đốc|[Cc]hủ tịch|[Bb]í thư|[Cc]hánh án|[Cc]hánh [Vv]ăn phòng|[Cc]hánh [Tt]hanh tra|[Tt]rưởng (?:[Bb]an|[Pp]hòng)|[Cc]hỉ huy trưởng|[Cc]hính ủy|(?:[Vv]iện|[Cc]ục|[Vv]ụ|[Hh]ạt|[Tt]ổng cục|[Cc]hi cục) trưởng)(?: [Tt]hường trực)?';
const BODY =
  '(?:UBND|HĐND|TAND|VKSND|BHXH|LĐLĐ|MTTQ|BĐBP|Ủy ban |Uỷ ban |Hội đồng |Tòa |Toà |Viện |Công an |Cảnh sát |An ninh |Bộ |Ban |Sở |Cục |Vụ |Hạt |Hội |Liên đoàn |Tổng |Trung ương |Tỉnh |Thành |Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Văn phòng |Chi cục )';
/** "đồng chí A, *Phó Chánh án Thường trực⏎TAND tối cao* chủ trì": a title that is of the body on the next line. */
const OF_NEXT = new RegExp(`[,–-][ \\t]*${TITLE}[ \\t]*\\n[ \\t]*${BODY}`, 'u');
const ENDS_IN_TITLE = new RegExp(`[,–-][ \\t]*${TITLE}[ \\t]*$`, 'u');
const BEGINS_BODY = new RegExp(`^[ \\t]*${BODY}`, 'u');
/** So many of them, and the text was wrapped as a whole: its full lines go on before capitals, too. */
const FEWEST = 3;
/** A wrapped line is about as long as its neighbours; a heading is shorter. */
const SHARE = 0.6;

export function unwrapped(text: string): string {
  if (!GOES_ON.test(text) && !OF_NEXT.test(text)) return text;
  const lines = text.split('\n');
  const isOpen = (n: number): boolean =>
    !ENDS.test(lines[n] ?? '') && (lines[n] ?? '').trim() !== '' && (lines[n + 1] ?? '').trim() !== '';
  const isBroken = (n: number): boolean => isOpen(n) && BEGINS_SMALL.test(lines[n + 1] ?? '');
  const broken = lines.filter((_, n) => isBroken(n)).map((line) => line.length);
  const width =
    broken.length < FEWEST ? Number.POSITIVE_INFINITY : SHARE * broken.reduce((a, b) => Math.max(a, b));
  // A headline may end in a title.
  const isOfNext = (n: number): boolean =>
    n > 0 && isOpen(n) && ENDS_IN_TITLE.test(lines[n] ?? '') && BEGINS_BODY.test(lines[n + 1] ?? '');
  const joins = (n: number): boolean =>
    isBroken(n) || isOfNext(n) || (n > 0 && isOpen(n) && (lines[n] ?? '').length >= width);
  return lines.map((line, n) => `${n === 0 ? '' : joins(n - 1) ? ' ' : '\n'}${line}`).join('');
}
