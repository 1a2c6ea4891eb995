/** Names without rank, honorific or title before them. */
import type { Sentence } from '../doc.ts';
import { CITIES_ABROAD } from '../lexicon/abroad.ts';
import { titles } from '../lexicon/titles.ts';
import { COUNTRIES } from './country.ts';
import { closing } from './holding.ts';
import { skipWords } from './introduced.ts';
import { HIGHLANDS, isForeignWord } from './name-tail.ts';
import { officeAt } from './office.ts';
import { HELD_BY_SEVERAL } from './people-lists.ts';
import { type NameHit, nameAt } from './person.ts';
import { placeAfterHead } from './place.ts';
import { push, type Walk } from './walk.ts';
import { isCapital, isDash, isOneOf, isSeparator, phrase, says } from './words.ts';

/** A bare name counts when an office follows it, or when it stands in a shared list. */
export function uncued(w: Walk, i: number, s: Sentence): number | undefined {
  const before = w.tokens[i - 1];
  if (
    before &&
    i > s.first &&
    !(i === s.first + 1 && says(before, 'theo')) &&
    !HONOURED.has(before.text) &&
    (before.shape === 'title' || before.shape === 'upper') &&
    before.end + 1 === w.tokens[i]?.start
  )
    return undefined;
  // "*Từ Mai Châu*, Trưởng Công an xã ..." begins at a place.
  if (i === s.first && says(w.tokens[i], 'từ')) return undefined;
  // "rác ở *biển* Ninh Chữ, Chủ tịch UBND tỉnh đã chỉ đạo".
  if (i > s.first && isOneOf(before, PLACES)) return undefined;
  const name =
    nameAt(w.tokens, i, HIGHLANDS.test(w.tokens[i]?.text ?? '')) ?? stranger(w, i) ?? ofRareFamily(w, i);
  if (name === undefined || name.last > s.last || isPlaceName(w, i, name.last)) return undefined;
  const sep = w.tokens[name.last];
  const follows =
    isSeparator(sep) || sep?.text === '(' ? officeAt(w, skipWords(w, name.last + 1)) : undefined;
  const both = follows === undefined && w.shared.length === 0 ? withNext(w, i, name, s) : undefined;
  if (both !== undefined) return both;
  if (follows === undefined && w.shared.length === 0 && !isTitled(w, name.last) && !isListed(w, i, name))
    return undefined;
  return push(w, i, name, undefined, [], s);
}

const PLACES = [
  'biển',
  'sông',
  'hồ',
  'núi',
  'đèo',
  'cầu',
  'vịnh',
  'đảo',
  'chợ',
  'đường',
  'phố',
  'suối',
  'đập',
  'cảng',
];

/** "A - Viện trưởng; *B, C - Phó Viện trưởng*; D": between two semicolons, what several hold is said of both names before the dash. */
function withNext(w: Walk, i: number, name: NameHit, s: Sentence): number | undefined {
  if (!/^[:;]$/u.test(w.tokens[i - 1]?.text ?? '') || w.tokens[name.last]?.text !== ',') return undefined;
  const next = nameAt(w.tokens, name.last + 1, false);
  if (!next || next.last - next.first < 2 || !isDash(w.tokens[next.last])) return undefined;
  const office = officeAt(w, next.last + 1);
  if (!office || !HELD_BY_SEVERAL.test(office.title) || !/^[;.]$/u.test(w.tokens[office.last]?.text ?? '.'))
    return undefined;
  push(w, i, name, undefined, [], s);
  const end = push(w, next.first, next, undefined, [], s);
  const [first, second] = w.out.persons.slice(-2);
  if (first && second) first.offices = [...second.offices];
  return end;
}

/** "Đạo diễn, *NSND* Lê Văn A - Chủ tịch Hội X": what artists, doctors and teachers are honoured by stands before their names. */
const HONOURED = new Set(['NSND', 'NSƯT', 'TTND', 'TTƯT', 'NGND', 'NGƯT', 'NNND', 'NNƯT']);

/** "các ông: A (nguyên Giám đốc X, nghỉ hưu), *B*, C": who stands behind the bracket of the one before, and what is told of all is theirs. */
function isListed({ tokens, out }: Walk, i: number, { first, last }: NameHit): boolean {
  const before = out.persons.at(-1);
  const told = before && tokens[before.nameLast]?.text === '(' && tokens[i - 2]?.text === ')';
  if (!told || !(tokens[i - 1]?.text === ',' || says(tokens[i - 1], 'và')) || last - first < 3) return false;
  return (
    closing({ tokens }, before.nameLast + 1, LONGEST_ASIDE) === i - 1 && ENDS.test(tokens[last]?.text ?? '.')
  );
}
const LONGEST_ASIDE = 40;
const ENDS = /^[.,;(]$|^và$/u;

/** "*Đạo* Văn Thính, Trưởng thôn X": before "Văn" and "Thị" any syllable is a family's, where an office with its body follows. */
function ofRareFamily(w: Walk, i: number): NameHit | undefined {
  if (w.tokens[i]?.shape !== 'title' || !says(w.tokens[i + 1], 'văn', 'thị')) return undefined;
  const name = nameAt(w.tokens, i, true);
  if (!name || name.last - name.first < 3 || !isSeparator(w.tokens[name.last])) return undefined;
  return officeAt(w, skipWords(w, name.last + 1))?.agency ? name : undefined;
}

/** "*Stephane Dujaric*, người phát ngôn Liên Hợp Quốc": a name that none of ours is like, before an office of another state. */
function stranger(w: Walk, i: number): NameHit | undefined {
  if (w.tokens[i]?.shape !== 'title' || !isForeignWord(w.tokens[i]?.text ?? '')) return undefined;
  const name = nameAt(w.tokens, i, true);
  if (!name || !isSeparator(w.tokens[name.last]) || w.tokens[name.last]?.text === ';') return undefined;
  return officeAt(w, skipWords(w, name.last + 1))?.agency?.cls === 'foreign' ? name : undefined;
}

/** "; *B* Bí thư Đảng ủy, Chính ủy Quân khu 2": a title of several words in capitals needs no mark. */
const isTitled = (w: Walk, i: number): boolean =>
  isCapital(w.tokens[i]) &&
  !says(w.tokens[i - 1], 'theo') &&
  officeAt(w, i)?.agency !== undefined &&
  (titles.longest(w.tokens, i)?.length ?? 0) > 1;

export function isPlaceName(w: Walk, first: number, last: number): boolean {
  const name = phrase(w.text, w.tokens, first, last);
  if (COUNTRIES.has(name) || CITIES_ABROAD.has(name)) return true;
  if (isRoadsEnd(w, first)) return true;
  const hit = placeAfterHead(w.tokens, w.text, first);
  return hit?.end === last && hit.place.level === 'province';
}

/** "đoạn cao tốc Cam Lộ - *La Sơn*, Bộ trưởng yêu cầu": where a road leads to. */
function isRoadsEnd({ tokens }: Walk, first: number): boolean {
  let at = first - 1;
  if (!isDash(tokens[at])) return false;
  for (at--; at > first - LONGEST_ROAD && isCapital(tokens[at]); ) at--;
  return at < first - 2 && isOneOf(tokens[at], ROADS);
}
const LONGEST_ROAD = 7;
const ROADS = ['tuyến', 'đoạn', 'tốc', 'đường', 'sắt', 'lộ', 'án', 'tránh', 'bot', 'nối', 'từ', 'phần'];
