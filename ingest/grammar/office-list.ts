/** What stands between two offices of one list: a bracket behind the first, and posts that are no offices. */
import type { Token } from '../doc.ts';
import { titles } from '../lexicon/titles.ts';
import { isSeparator, lowerWords, says } from './words.ts';

const LONGEST_ASIDE = 8;
/** "Bí thư Huyện ủy Yên Định *(Thanh Hóa)*, Giám đốc ...", "tư lệnh Binh đoàn X *(1967-1975)*; Thứ trưởng ...": where, or how long; another title follows its mark. */
export function pastAside(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(') return i;
  let end = i + 1;
  while (end < i + LONGEST_ASIDE && tokens[end]?.text !== ')') end++;
  const mark = tokens[end + 1];
  const listed = tokens[end]?.text === ')' && /^[,;]$/.test(mark?.text ?? '');
  const next = says(tokens[end + 2], 'và', 'nguyên', 'rồi') ? end + 3 : end + 2;
  return listed && titles.longest(tokens, next) ? end + 1 : i;
}

const LONGEST_POST = 12;
/** Posts that nobody is an official by. */
const LESSER =
  /^(?:cán bộ|chuyên viên|cán sự|sĩ quan|kiểm sát viên|điều tra viên|thanh tra viên|giảng viên|kế toán trưởng|thành viên|viên|lưu trữ|cục phó|kiến trúc sư|kỹ sư)(?= )/u;

/** "*Cán bộ Đội An ninh nhân dân*, Phó Đội trưởng ...": where the next office of the list begins; undefined where none does. */
export function pastLesser(tokens: readonly Token[], i: number): number | undefined {
  if (!LESSER.test(lowerWords(tokens, i, i + 4))) return undefined;
  for (let j = i + 2; j < i + LONGEST_POST; j++) {
    const t = tokens[j];
    // "cán bộ *của* Tổng cục X, Bí thư Huyện đoàn Y".
    const own = j === i + 2 && says(t, 'của');
    if (t === undefined || (VERBS.has(t.lower) && !own) || /^[.:()"“”]$/.test(t.text)) return undefined;
    if (isSeparator(t) || says(t, 'rồi')) {
      const next = says(tokens[j + 1], 'rồi', 'và') ? j + 2 : j + 1;
      return titles.longest(tokens, next) ? next : pastLesser(tokens, next);
    }
  }
  return undefined;
}
const VERBS = new Set(
  'cho đã được bị nói là có không đang sẽ vì để nêu thì cùng với dự khi của ông bà do'.split(' '),
);
