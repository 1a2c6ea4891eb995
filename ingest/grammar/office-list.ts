/** What stands between two offices of one list, or an office and its holder: a bracket, the term, a word for the time, posts that are no offices. */
import type { OfficeChunk, Token } from '../doc.ts';
import { titles } from '../lexicon/titles.ts';
import { Trie } from '../lexicon/trie.ts';
import { cueAt } from './cue.ts';
import { afterDistrict } from './electoral.ts';
import { nameAt } from './person.ts';
import { isDash, isSeparator, lowerWords, says } from './words.ts';

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

/** "ông A, Tổng Giám đốc; *Thành viên HĐTV*, ...", "ông A, Phó Bí thư Đảng ủy phường X; *Chủ tịch UBMTTQ 5 phường*": others, who are not named. */
export const isCollective = (tokens: readonly Token[], o: OfficeChunk): boolean =>
  tokens[o.first - 1]?.text === ';' &&
  ((o.title === 'Thành viên' && o.agency?.parent === undefined) ||
    /^(?:\d+|các|những|hai|ba|bốn|năm) (?:tỉnh|thành|quận|huyện|thị|xã|phường|thôn|khu|đơn vị)(?= |$)/u.test(
      lowerWords(tokens, o.last, o.last + 3),
    ));

const LONGEST_POST = 12;
/** Posts that nobody is an official by. */
const lesser = new Trie<true>();
for (const post of [
  ...['cán bộ', 'chuyên viên', 'cán sự', 'sĩ quan', 'kiểm sát viên', 'điều tra viên', 'thanh tra viên'],
  ...['giảng viên', 'thành viên', 'nhân viên', 'viên', 'lưu trữ', 'cục phó', 'kiến trúc sư', 'kỹ sư'],
])
  lesser.add(post, true);

/** "*Cán bộ Đội An ninh nhân dân*, Phó Đội trưởng ...": where the next office of the list begins; undefined where none does. */
export function pastLesser(tokens: readonly Token[], i: number): number | undefined {
  if (lesser.longest(tokens, i) === undefined) return undefined;
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

const LONGEST_REST = 10;
/** "Phó Giám đốc Xí nghiệp Khảo sát *thiết kế giao thông tỉnh X;* Bí thư ...": the rest of a body's name that is not read, and where the list goes on behind it. */
export function pastUnread(tokens: readonly Token[], i: number): number | undefined {
  for (let j = i; j < i + LONGEST_REST; j++) {
    const t = tokens[j];
    if (t === undefined || VERBS.has(t.lower) || TOLD.has(t.text)) return undefined;
    if (/^[,;]$/.test(t.text)) return j > i && titles.longest(tokens, j + 1) ? j + 1 : undefined;
    if (!/^(?:lower|title|upper)$/.test(t.shape) && !isDash(t)) return undefined;
  }
  return undefined;
}
const TOLD = new Set(
  'từng kinh giữ làm trước sau trong tại ở từ đến năm nay rồi đồng nguyên này đó kiêm và tiếp'.split(' '),
);
const VERBS = new Set(
  'cho đã được bị nói là có không đang sẽ vì để nêu thì cùng với dự khi của ông bà do'.split(' '),
);

const NEAR = 8;
/** Offices told apart from a name, by the lists that they stand in. */
export function listsOf(offices: readonly OfficeChunk[]): OfficeChunk[][] {
  const found: OfficeChunk[][] = [];
  for (const o of [...offices].sort((a, b) => a.first - b.first)) {
    const list = found.at(-1);
    if (o.first - (list?.at(-1)?.last ?? -NEAR) < NEAR) list?.push(o);
    else found.push([o]);
  }
  return found;
}

/** "khóa XV", "nhiệm kỳ 2015-2020" behind an office says when, not which. */
export function afterTerm(tokens: readonly Token[], i: number): number {
  let at = i;
  if (says(tokens[at], 'khóa', 'khoá') && /^(\d{1,2}|[IVX]+)$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  if (says(tokens[at], 'năm') && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  at = afterDistrict(tokens, at);
  const comma = tokens[at]?.text === ',' && says(tokens[at + 1], 'nhiệm') ? 1 : 0;
  if (!says(tokens[at + comma], 'nhiệm') || !says(tokens[at + comma + 1], 'kỳ')) return at;
  at += comma + 2;
  while (
    tokens[at]?.shape === 'number' ||
    (/^[-–]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.shape === 'number')
  )
    at++;
  return says(tokens[at], 'mới', 'này') ? at + 1 : at;
}

/** "Chủ tịch UBND thành phố *đương nhiệm*, ông A", "Giám đốc Sở X *lúc đó* - ông B": a word for the time, before who it is. */
export function afterTime(tokens: readonly Token[], i: number): number {
  if (!TIMES.has(`${tokens[i]?.lower} ${tokens[i + 1]?.lower}`)) return i;
  const at = /^[,-]$/u.test(tokens[i + 2]?.text ?? '') ? i + 3 : i + 2;
  return cueAt(tokens, at) || (at === i + 2 && nameAt(tokens, at, false)) ? i + 2 : i;
}
const TIMES = new Set([
  'đương nhiệm',
  'tiền nhiệm',
  'hiện nay',
  'hiện tại',
  'lúc đó',
  'khi đó',
  'khi ấy',
  'lúc ấy',
  'bấy giờ',
]);
