/** Where a person's name begins behind a body's own in one run of capitals: "Đồn trưởng Đồn Biên phòng Sông Đốc *Trần Văn A*", "Hiệu trưởng Trường THPT Nguyễn Trãi *Lê Hùng*". */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { isCommonSurname, isSurname } from '../lexicon/titles.ts';
import { HIGHLANDS } from './name-tail.ts';
import { ENDS_BODIES } from './own-name-lists.ts';
import { isCapital, isSeparator, says } from './words.ts';

const LONGEST = 5;
/** Less frequent ones, of which the names have three syllables or four. */
const LESS = new Set(
  'tạ tô lưu phùng chu hà thái tống đàm hứa kiều mạc nông nghiêm quách thân triệu vương tăng lục lại doãn đậu khuất vi lò quàng tòng cầm sùng thào vàng giàng hầu lường vừ từ ninh thạch kim danh'.split(
    ' ',
  ),
);
/** Of the Mông, whose sons are called "Giàng *A* Tủa". */
export const MONG =
  /^(?:giàng|vàng|sùng|thào|mùa|hạng|hảng|lầu|cứ|chang|tráng|lù|sồng|vừ|tếnh|hờ|phàng|khang|chá|cháng|hầu|thò|chảo|ly|sình|mã|vư)$/u;
/** Family names of the highlands that have two syllables. */
const OF_TWO =
  /^(?:Rơ (?:Mah|Châm|Lan|Ô|Com)|Rah Lan|A Lăng|Zơ Râm|Pơ Loong|Bh Nướch|Liêng (?:Hot|Jrang)|Kơ Să|Đinh Y)$/u;

/** Of the capitals [from, end) the first that is of somebody's name; undefined where none is, or where it cannot be told. */
export function personBehind(
  tokens: readonly Token[],
  from: number,
  end: number,
  alone: boolean,
): number | undefined {
  const first = Math.max(from + 1, end - LONGEST);
  for (let at = end - 2; at >= first; at--) if (isMarked(tokens, at, end)) return parted(tokens, from, at);
  const starts: number[] = [];
  for (let at = Math.max(first, end - LONGEST + 1); at <= end - 2; at++) {
    const surname = tokens[at]?.lower ?? '';
    const short = at === end - 2 && (!alone || ENDS_BODIES.has(surname));
    if (isCommonSurname(surname) && !short && !(says(tokens[at + 1], 'chí') && surname === 'hồ'))
      starts.push(at);
  }
  const [at = lessFrequent(tokens, from, end)] = starts.filter((n) => n >= from + 2);
  // "Bệnh viện *Nhi* Võ Minh Tâm", "Đại học *Vinh* Lê Thanh Hà": one syllable that is no surname.
  if (at === undefined)
    return starts[0] === from + 1 && end - from > 3 && !isSurname(tokens[from]?.key ?? '')
      ? starts[0]
      : undefined;
  const unsure = ENDS_BODIES.has(tokens[at]?.lower ?? '') && starts.includes(at + 1);
  return unsure ? undefined : at;
}

function lessFrequent(tokens: readonly Token[], from: number, end: number): number | undefined {
  return [end - 4, end - 3].find((n) => n >= from + 2 && LESS.has(tokens[n]?.lower ?? ''));
}

/** "Trần *Văn* A", "Giàng *A* Tủa", "*Y* Bhi Niê", "*H'Loan* Êban", "*Rơ Mah* Tuân": nothing but a name is written so. */
function isMarked(tokens: readonly Token[], at: number, end: number): boolean {
  const [t, next] = [tokens[at], tokens[at + 1]];
  if (HIGHLANDS.test(t?.text ?? '') || t?.text === 'Y') return true;
  if (at > end - 3) return false;
  return (
    (isSurname(t?.key ?? '') && says(next, 'văn', 'thị')) ||
    (next?.text === 'A' && MONG.test(t?.lower ?? '')) ||
    OF_TWO.test(`${t?.text} ${next?.text}`)
  );
}

/** "Đồn Biên phòng Sông Đốc *Hoàng Lê* Văn A": with another surname before it who knows; and "Trường Nguyễn Văn Trỗi" is whole. */
const parted = (tokens: readonly Token[], from: number, at: number): number | undefined =>
  at - from > 2 && isCommonSurname(tokens[at - 1]?.lower) && !ENDS_BODIES.has(tokens[at - 1]?.lower ?? '')
    ? undefined
    : at;

const CLASSES = /^(?:named|brand|unit|free-sub|sub|youth-any|hamlet|committee|headed|local-placed)$/u;

/** The office without the name of who holds it. */
export function withoutHolder(tokens: readonly Token[], office: OfficeChunk): OfficeChunk {
  const { agency, last } = office;
  if (!agency || agency.last !== last) return office;
  let from = last;
  let end = last;
  while (from > agency.first + 1 && isName(tokens, from - 1)) from--;
  while (end < last + LONGEST && isName(tokens, end)) end++;
  const before = tokens[office.first - 1];
  const held = (isSeparator(before) || before?.text === '(') && isCapital(tokens[office.first - 2]);
  const at = end - from > 2 ? personBehind(tokens, from, end, !held) : undefined;
  if (at === undefined || at >= last || (held && !isMarked(tokens, at, end))) return office;
  const body = withoutWords(agency, tokens.slice(at, last), at);
  return body ? { ...office, last: at, agency: body } : office;
}

/** The body, and the larger one that its name ends with, without these words; undefined where they are no part of its name. */
function withoutWords(body: AgencyChunk, name: readonly Token[], at: number): AgencyChunk | undefined {
  if (body.last !== at + name.length || body.place || !CLASSES.test(body.cls)) return undefined;
  const parent = body.parent && withoutWords(body.parent, name, at);
  const words = body.head.split(' ');
  const bears = name.every((t, n) => t.text === words[words.length - name.length + n]);
  if (!bears && !parent) return undefined;
  const head = bears ? words.slice(0, -name.length).join(' ') : body.head;
  return { ...body, last: at, head, ...(parent && { parent }) };
}

const isName = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.shape === 'title' || /^[YA]$|^[HK]['’]\p{L}/u.test(tokens[i]?.text ?? '')) &&
  (tokens[i + 1]?.start ?? 0) - (tokens[i]?.end ?? 0) < 2;
