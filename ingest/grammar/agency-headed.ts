/** Houses, funds and clubs, which are places or goods as often as bodies: "Giám đốc Nhà hát X", "phối hợp với Bảo tàng Y", "Quỹ Z tổ chức". */
import type { AgencyChunk, Token } from '../doc.ts';
import { readNamed, withUnit } from './agency-named.ts';
import { NO_SYLLABLE } from './firm.ts';
import { HAMLET, VERBS } from './own-name-words.ts';
import { levelAt } from './unit-level.ts';
import { capitalRun, isCapital, lowerWords, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Last words of titles behind which such a house is a body, and no place. */
const HEADED = ['đốc', 'tịch', 'trưởng', 'nhiệm', 'phó', 'tập'];

export function readHeaded(ctx: Context, base: AgencyChunk): AgencyChunk | undefined {
  const told = says(ctx.tokens[base.first - 1], ...HEADED) || joinsIn(ctx, base.first);
  const house = ofUnit(ctx, base);
  if (house) return told || isFree(ctx.tokens, base.first) ? house : undefined;
  const read = readNamed(ctx, { ...base, cls: 'named' });
  const named = read && (clubOf(ctx, read) ?? read);
  return named && (told || acts(ctx, named) || isCalledSo(ctx, named)) ? named : undefined;
}

/** "Giám đốc *Bảo tàng tỉnh*", "phối hợp với *Thư viện huyện X*": what a unit keeps for everybody needs no name of its own. */
function ofUnit(ctx: Context, base: AgencyChunk): AgencyChunk | undefined {
  if (!KEPT.test(base.head) || !levelAt(ctx.tokens, base.last)) return undefined;
  const house = withUnit(ctx, { ...base, cls: 'local' });
  return house.last > base.last ? house : undefined;
}
const KEPT = /^(?:Bảo tàng|Thư viện|Nhà thiếu nhi|Nhà văn hóa|Cung thiếu nhi|Cung văn hóa|Đoàn nghệ thuật)$/u;

const MOST_OF_CLUB = 6;
/** "Câu lạc bộ Gia đình *hạnh phúc* xã A", "CLB Nông dân *với pháp luật* thôn B": small words up to whose it is. */
function clubOf(ctx: Context, club: AgencyChunk): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  if (!/^(?:Câu lạc bộ|CLB) /u.test(club.head) || club.place || club.levelWord) return undefined;
  let end = club.last;
  while (end < club.last + MOST_OF_CLUB && isOfName(tokens, end)) end++;
  const hamlet = HAMLET.test(tokens[end]?.text ?? '') && isCapital(tokens[end + 1]);
  if (end === club.last || !(hamlet || levelAt(tokens, end))) return undefined;
  const last = hamlet ? capitalRun(tokens, end + 1, 4) : end;
  return withUnit(ctx, { ...club, last, head: phrase(text, tokens, club.first, last) });
}
const isOfName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.shape === 'lower' &&
  !levelAt(tokens, i) &&
  !HAMLET.test(tokens[i]?.text ?? '') &&
  !VERBS.test(`${tokens[i]?.text} ${tokens[i + 1]?.text}`) &&
  (!NO_SYLLABLE.test(tokens[i]?.text ?? '') ||
    says(tokens[i], 'và') ||
    (says(tokens[i], 'với') && says(tokens[i + 1], 'pháp', 'an', 'cộng')));

/** "ông A, *Nhà xuất bản* Trẻ", "tiền của *Quỹ* Hoa Ban": written large, and no place where something is or is built. */
const isCalledSo = ({ tokens }: Context, { first, head }: AgencyChunk): boolean =>
  isFree(tokens, first) && tokens[first - 1]?.text !== ':' && OWN_NAMED.test(head) && !head.endsWith(' của');
const isFree = (tokens: readonly Token[], first: number): boolean =>
  isCapital(tokens[first]) && !says(tokens[first - 1], ...PLACES);
/** Called by their names, and not by where they stand. */
const OWN_NAMED = /^(?:Quỹ|Nhà xuất bản|NXB|Nhà hát|Xí nghiệp|Câu lạc bộ|CLB) /u;
const PLACES =
  'tại ở trong ngoài cổng sân trước đến từ tới vào về thăm qua gần cạnh án xây dựng công trình luật nghị định chế khu đường phố hoạt động'.split(
    ' ',
  );

/** "A phối hợp *với Bảo tàng X*": who does something together with others. */
const joinsIn = ({ tokens }: Context, first: number): boolean =>
  isCapital(tokens[first]) && says(tokens[first - 1], 'với') && says(tokens[first - 2], 'hợp');

const DOES = /^(?:(?:đã|vừa|sẽ|cùng) ){0,2}(?:tổ chức|phối hợp|trao tặng|ký kết|ra mắt)(?: |$)/u;
const MOST_WORDS = 4;
/** "*Quỹ X tổ chức* hội thảo"; not "tại Bảo tàng Y tổ chức triển lãm", "của Câu lạc bộ Z tổ chức". */
const acts = ({ tokens }: Context, { first, last }: AgencyChunk): boolean =>
  !says(tokens[first - 1], 'tại', 'ở', 'trong', 'của', 'đến', 'về', 'từ', 'cho', 'do') &&
  DOES.test(lowerWords(tokens, last, last + MOST_WORDS));
