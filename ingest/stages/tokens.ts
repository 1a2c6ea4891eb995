/** Cuts the stored text into tokens and sentences; offsets stay those of the stored text. */

import type { Doc, Sentence, Shape, Token } from '../doc.ts';
import { endsSubhead } from '../grammar/glued.ts';
import { isInitial, isOrdinal, pastLetters } from '../grammar/name-tail.ts';
import { tagCount, tagsOf } from '../tags.ts';
import { foldTones, interned } from '../text.ts';
import { wordEnd, wordStart } from '../word-ends.ts';

/** "Điểu K ' Ré", "xã Nâm N' Jang": where spaces were typed around the mark, the syllable is one. */
const PARTED = /^\p{Lu}\s?['’]\s?\p{Lu}/u;
const ABBREVIATION =
  /^(tp|tx|tt|ts|ths|pgs|gs|(?:bs|ds)?(?:cki|ckii)|bs|p|q|h|x|đ|u|ô|mt|dr|mr|st|th|t|v|n|s|k|m|l|d|b|c|a|y)$/iu;

function shapeOf(text: string): Shape {
  if (text === '\n') return 'break';
  const first = text[0] ?? '';
  if (/\d/.test(first)) return 'number';
  if (!/\p{L}/u.test(first)) return 'punct';
  if (first === first.toLowerCase()) return 'lower';
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'title';
}

type Look = Pick<Token, 'text' | 'lower' | 'key' | 'shape' | 'tags'>;

/** Keys and shapes of words as they are written; the same few thousand syllables come in every article. */
const known = new Map<string, Look>();
const MOST_KNOWN = 50_000;
let tagged = 0;

function lookOf(written: string): Look {
  const look = known.get(written);
  if (look) return look;
  if (known.size >= MOST_KNOWN) known.clear();
  const text = PARTED.test(written) ? written.replace(/\s/gu, '') : written;
  const word = { lower: interned(text.toLowerCase()), key: interned(foldTones(text)) };
  const made = { text: interned(text), ...word, shape: shapeOf(text), tags: tagsOf(word) };
  known.set(written, made);
  return made;
}

function tokenize(text: string): Token[] {
  if (tagged !== tagCount()) known.clear();
  tagged = tagCount();
  const tokens: Token[] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    const { text: said, lower, key, shape, tags } = lookOf(text.slice(start, end));
    tokens.push({ start, end, text: said, lower, key, shape, tags });
    start = wordStart(text, end);
  }
  return tokens;
}

const STOPS = new Set(['.', '!', '?', '…']);

/** First words of sentences that begin no town's name: "... của các sở, ngành TP. Đại diện ...". */
const BEGINS =
  /^(?:Ông|Anh|Chị|Theo|Cụ|Tại|Ngoài|Trong|Đây|Đó|Các|Những|Nhiều|Trước|Sau|Khi|Để|Với|Về|Cùng|Hiện|Nếu|Do|Bên|Chủ|Phó|Giám|Bí|Như|Qua|Cũng|Đến|Ngay|Riêng|Mặt|Đồng thời|Đồng chí|Đại diện|Đề nghị|Tuy nhiên|Việc này)$/u;
const begins = (next: Token, after: Token | undefined): boolean =>
  BEGINS.test(next.text) ||
  BEGINS.test(`${next.text} ${after?.lower ?? ''}`) ||
  (next.text === 'Bà' && after?.text !== 'Rịa');

/** Does the sentence end after token `i`? */
function endsAfter(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined || next.shape === 'break') return true;
  if (token.shape === 'break' || endsCredit(tokens, i) || endsSubhead(tokens, i)) return true;
  if (!STOPS.has(token.text)) return false;
  if (token.text !== '.') return next.shape !== 'lower' && next.shape !== 'punct';
  const before = tokens[i - 1];
  // "1. Lãnh đạo tỉnh: ...": the number of a point is no sentence.
  if (before?.shape === 'number' && (tokens[i - 2] === undefined || tokens[i - 2]?.shape === 'break'))
    return false;
  // "UB.MTTQVN", "UBND.TP": one word of letters.
  if (before?.shape === 'upper' && next.shape === 'upper' && next.start === token.end) return false;
  if (isInitial(tokens, i) || pastLetters(tokens, i - 1) > i) return false;
  const short = before !== undefined && before.end === token.start && ABBREVIATION.test(before.text);
  if (short && !isOrdinal(tokens, i - 1)) return /^tp$/iu.test(before.text) && begins(next, tokens[i + 2]);
  return (
    next.shape === 'title' ||
    next.shape === 'upper' ||
    /^["“‘(\-–•*]$/.test(next.text) ||
    (next.shape === 'number' && next.start > token.end)
  );
}

const MOST_OF_CREDIT = 4;
/** "Ảnh: Hữu Công | Trước đó, ...", "Ảnh: TTXVN | Sáng 21/9, ...": who took a picture, and no stop before the text goes on. */
function endsCredit(tokens: readonly Token[], i: number): boolean {
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  if (next?.shape !== 'title' || !isName(tokens[i])) return false;
  let first = i;
  while (first > i - MOST_OF_CREDIT && isName(tokens[first - 1])) first--;
  if (tokens[first - 1]?.text !== ':' || tokens[first - 2]?.lower !== 'ảnh') return false;
  const letters = tokens.slice(first, i + 1).every((t) => t.shape === 'upper');
  const goesOn = after?.shape === 'lower' || after?.shape === 'number' || begins(next, after);
  return letters || (i > first && goesOn && !OUTLET.test(tokens[first]?.text ?? ''));
}
const isName = (t: Token | undefined): boolean => t?.shape === 'title' || t?.shape === 'upper';
/** "Ảnh: Báo Hà Nam". */
const OUTLET = /^(?:Báo|Website|Cổng|Đài|Trang|Công|Bộ|Sở|Ban|Tạp|Thông|UBND)$/u;

const BYLINE =
  /^(tin|bài|ảnh|nguồn|theo(?=[^,]*$)|tác giả|thực hiện|p\.?v|lượt xem|ý kiến bạn đọc|thời tiết|liên kết website|trả lời|email|skip|you are here|tin cùng chuyên mục|tin liên quan|chia sẻ|in trang|bản in|từ khóa|xem thêm)(?![\p{L}])/iu;

function roleOf(text: string, line: number, titleLine: number, lastLine: number): Sentence['role'] {
  if (line === titleLine) return 'title';
  if (line !== 0 && text.length < 60 && BYLINE.test(text)) return 'boilerplate';
  if (line === lastLine && text.length < 50 && !/[.:;?!]$/.test(text)) return 'byline';
  return 'body';
}

const LONGEST_TITLE = 200;

/** A first line of several sentences, a long one with a full stop, or one that opens with its day ("Chiều 14/6, Công an huyện ..."), is no title but the lead. */
const tells = (line: string): boolean =>
  (line.length > LONGEST_TITLE && /[.!?]\s+\p{Lu}/u.test(line)) ||
  /^.{100,}[\p{L}\d]\.\s*$/u.test(line) ||
  /^\s*(?:\([^)]{2,30}\)\s*[-–]?\s*)?(?:(?:Sáng|Chiều|Tối|Trưa)\s+(?:ngày\s+)?|Ngày\s+)\d[\d/.–-]*[,\s].{60,}$/u.test(
    line,
  );

function split(doc: Doc, tokens: Token[]): Sentence[] {
  const lines = doc.text.split('\n');
  const written = lines.map((l, i) => (/\p{L}{2}/u.test(l) ? i : -1)).filter((i) => i >= 0);
  const stamped = /\p{L}/u;
  const titleText = doc.article.title;
  const titleLine = written.find((i) => titleText !== '' && lines[i]?.includes(titleText)) ?? written[0] ?? 0;
  const lastLine = written.at(-1) ?? 0;
  const isLead = tells(lines[titleLine] ?? '');
  const sentences: Sentence[] = [];
  let line = 0;
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!endsAfter(tokens, i)) continue;
    const last = token.shape === 'break' ? i : i + 1;
    const head = tokens[first];
    const tail = tokens[last - 1];
    if (last > first && head && tail) {
      const text = doc.text.slice(head.start, tail.end);
      if (stamped.test(text))
        sentences.push({
          first,
          last,
          start: head.start,
          end: tail.end,
          line,
          role: roleOf(text, line, isLead ? -1 : titleLine, lastLine),
          tags: tokens.slice(first, last).reduce((all, { tags }) => all | tags, 0),
        });
    }
    if (token.shape === 'break') line++;
    first = i + 1;
  }
  return sentences;
}

export function cut(doc: Doc): Doc {
  const tokens = tokenize(doc.text);
  return { ...doc, tokens, sentences: split(doc, tokens) };
}
