/** The names of persons: a run of capitalised syllables that begins with a family name, or stands behind a cue ("đồng chí", a rank: cue.ts). */
import type { Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { isSurname, saints, titles } from '../lexicon/titles.ts';
import { fold, foldTones } from '../text.ts';
import { COUNTRIES } from './country.ts';
import {
  adjacent,
  isCalled,
  isForeignWord,
  isLaoSyllable,
  isSyllable,
  pastLetters,
  pastTail,
  startsAnew,
} from './name-tail.ts';
import { isCapital, says } from './words.ts';

export interface NameHit {
  first: number;
  last: number;
}

const NOT_IN_NAMES = new Set([
  'Chủ',
  'Tịch',
  'Bí',
  'Thư',
  'Giám',
  'Công',
  'Ủy',
  'Uỷ',
  'Ban',
  'Hội',
  'Sở',
  'Bộ',
  'Phòng',
  'Tỉnh',
  'Huyện',
  'Thành',
  'Đảng',
  'Trưởng',
  'Cục',
  'Viện',
  'Đảng',
  'Trung',
  'Ương',
  'Khối',
  'Khoa',
  'Nhà',
  'Khu',
  'Kho',
  'Quỹ',
  'Cảng',
]);

/** "Dato' Sri Mustapa Mohamed", "Samdech Hun Sen": how lords are called in Malaysia and Cambodia. */
const MALAY = new Set([
  "Dato'",
  'Dato’',
  'Dato',
  'Datuk',
  'Sri',
  'Seri',
  'Tun',
  'Samdech',
  'Techo',
  'Krolahom',
]);
const LONGEST_STYLE = 5;

/** Syllables of the longest names of Laos. */
const LONGEST_LAO = 7;

/** Letters of the longest Vietnamese syllable: "nghiêng". */
const LONGEST = 7;

/** The name that begins at `i`. Without a cue before it, the first syllable has to be a family name. */
export function nameAt(tokens: readonly Token[], i: number, cued: boolean): NameHit | undefined {
  const t = tokens[i];
  // "Thủ tướng Chính phủ Việt Nam Nguyễn Văn A": the country is no part of the name.
  if (t?.text === 'Việt' && tokens[i + 1]?.text === 'Nam' && isSurname(tokens[i + 2]?.key ?? ''))
    return nameAt(tokens, i + 2, cued);
  // "linh mục *Phê-rô* Nguyễn Văn A": the saint that he is called after.
  const saint = saints.longest(tokens, i);
  if (saint && isSurname(tokens[i + saint.length]?.key ?? '')) {
    const name = nameAt(tokens, i + saint.length, cued);
    if (name && name.last - name.first > 2) return name;
  }
  // "Hiệu trưởng *Cao đẳng* Y tế", "Hội thánh *Cao Đài*": a school and a faith, and nobody of the family Cao.
  if (t?.text === 'Cao' && says(tokens[i + 1], 'đẳng', 'đài')) return undefined;
  // "các đại biểu *Đoàn Đại biểu* Quốc hội".
  if (t?.text === 'Đoàn' && says(tokens[i + 1], 'đại') && says(tokens[i + 2], 'biểu')) return undefined;
  // "*Ông* Sinlavong, Bí thư": how he is called, and no family name.
  if (t?.text === 'Ông' && isForeignWord(tokens[i + 1]?.text ?? '')) return undefined;
  // "Hội nghị do *Ông* Thành Từ Vũ - Phó Giám đốc chủ trì": no family name with three syllables behind it.
  if (
    !cued &&
    t?.text === 'Ông' &&
    says(tokens[i - 1], 'do', 'là') &&
    [1, 2, 3].every((n) => tokens[i + n]?.shape === 'title')
  )
    return nameAt(tokens, i + 1, true);
  if (cued && isCalled(tokens, i)) return nameAt(tokens, i + 1, true);
  // "các đồng chí: *Nguyên* Bí thư Tỉnh ủy Lê Văn A": once in office.
  if (t?.text === 'Nguyên' && titles.longest(tokens, i + 1)) return undefined;
  if (cued && isState(tokens, i)) return nameAt(tokens, i + 1, true);
  const letters = cued ? pastLetters(tokens, i) : i;
  // "anh N. V. C." is named by nobody.
  if (letters > i && (tokens[letters]?.text.length ?? 0) > 2) {
    const name = nameAt(tokens, letters, true);
    return { first: i, last: name?.last ?? letters + 1 };
  }
  if (cued && MALAY.has(t?.text ?? '')) {
    let at = i + 1;
    while (
      at < i + LONGEST_STYLE &&
      (MALAY.has(tokens[at]?.text ?? '') || /^['’]$/u.test(tokens[at]?.text ?? ''))
    )
      at++;
    return nameAt(tokens, at, true);
  }
  // "Chủ tịch Hội xã *H'Nga* Ayun": no word but a woman's name is written so, unless a place's goes on ("Ia H'Drai").
  if (!cued && H_NAME.test(t?.text ?? '') && !isCapital(tokens[i - 1])) return nameAt(tokens, i, true);
  // "Tổng Giám đốc Petrovietnam Nguyễn Văn A": no syllable is that long.
  if (
    cued &&
    (t?.text.length ?? 0) > LONGEST &&
    !isSurname(t?.key ?? '') &&
    isSurname(tokens[i + 1]?.key ?? '') &&
    isCapital(tokens[i + 2])
  )
    return nameAt(tokens, i + 1, cued);
  // "đ/c TRẦN QUỐC TOẢN": a name in capitals begins with a family name and is all capitals.
  const shouted = cued && t?.shape === 'upper' && isSurname(t.key) && tokens[i + 1]?.shape === 'upper';
  if (!isSyllable(t, false, shouted)) return undefined;
  let j = i + 1;
  if (cued && isSurname(t?.key ?? '') && isSmallMiddle(tokens, j)) j++;
  while (
    j < i + (cued && isLaoSyllable(t) ? LONGEST_LAO : 5) &&
    isSyllable(tokens[j], true, shouted) &&
    !(j > i + 1 && (titles.longest(tokens, j)?.length ?? 0) > 1) &&
    !(tokens[j]?.text === 'Ông' && isSurname(tokens[j + 1]?.key ?? '')) &&
    // "Lăng Hồ Chủ tịch", "thăm nhà Hồ Chủ tịch".
    !(tokens[j]?.text === 'Chủ' && says(tokens[j + 1], 'tịch')) &&
    !(j > i + 1 && startsAnew(tokens, j)) &&
    (!shouted || tokens[j]?.shape === 'upper') &&
    adjacent(tokens, j)
  )
    j++;
  const first = t?.text ?? '';
  // "ông Báo Văn Trọ": whoever is called Văn or Thị has a family name before it.
  const surname =
    isSurname(t?.key ?? '') ||
    (cued && says(tokens[i + 1], 'văn', 'thị') && j - i > 2) ||
    (first === 'Báo' && says(tokens[i - 1], ...CALLED) && j - i === 3);
  if (titles.longest(tokens, i) || (!surname && agencyHeads.longest(tokens, i))) return undefined;
  // "ông *Thành* Từ Vũ": behind such a word, and with two syllables more.
  const given = first === 'Thành' && says(tokens[i - 1], 'ông', 'bà') && j - i > 2;
  if (!surname && !(cued && (given || !NOT_IN_NAMES.has(first)))) return undefined;
  j = beforeState(tokens, i, pastTail(tokens, i, j, cued));
  // "Giám đốc Ty Công an": the force's old office.
  if (says(tokens[j - 1], 'công') && says(tokens[j], 'an')) return undefined;
  if (j - i < 2 && !(cued && (APOSTROPHE.test(first) || isCalledAlone(tokens, i)))) return undefined;
  // "*Ông* Nhân, Giám đốc Sở": as a family name it has two syllables behind it.
  if (!cued && first === 'Ông' && j - i === 2) return undefined;
  const goesOn = isCapital(tokens[j]) && adjacent(tokens, j) && tokens[j]?.shape === 'title';
  // "Phạm Đức Duyên *Bí thư* Đảng ủy": his title.
  if (goesOn && surname && !cued && (titles.longest(tokens, j)?.length ?? 0) < 2) return undefined;
  return { first: i, last: j };
}

/** "Bộ trưởng *Singapore* S. Iswaran", "Ngoại trưởng *Mỹ* James Norman": a state before a name that none of ours is like. */
const isState = (tokens: readonly Token[], i: number): boolean =>
  COUNTRIES.has(tokens[i]?.text ?? '') &&
  isCapital(tokens[i + 1]) &&
  ([i, i + 1].some((n) => isForeignWord(tokens[n]?.text ?? '')) || pastLetters(tokens, i + 1) > i + 1);

/** "Ngoại trưởng Mike Pompeo *Mỹ* khẳng định": a name of another tongue does not end with a state; "Rơ Mah Nga" is of the highlands. */
const beforeState = (tokens: readonly Token[], i: number, end: number): number =>
  end - i > 2 &&
  !isSurname(tokens[i]?.key ?? '') &&
  /^(?:Mỹ|Nga|Pháp|Úc|Nhật)$/u.test(tokens[end - 1]?.text ?? '') &&
  tokens.slice(i, end - 1).some((t) => isForeignWord(t.text))
    ? end - 1
    : end;

/** "đồng chí Phạm *văn* Hảo". */
const isSmallMiddle = (tokens: readonly Token[], j: number): boolean =>
  /^(?:văn|thị|công|hữu|đình|đức|quang|xuân|ngọc|minh)$/u.test(tokens[j]?.text ?? '') &&
  tokens[j + 1]?.shape === 'title' &&
  adjacent(tokens, j) &&
  adjacent(tokens, j + 1);

/** "ông *Ando*, Phó Thư ký báo chí Bộ Ngoại giao Nhật Bản": one word of another tongue is the whole name of whoever has an office. */
const isCalledAlone = (tokens: readonly Token[], i: number): boolean =>
  isForeignWord(tokens[i]?.text ?? '') &&
  /^[,(–-]$/u.test(tokens[i + 1]?.text ?? '') &&
  (titles.longest(tokens, i + 2)?.length ?? 0) > 1;

/** "bà *Báo* Kim Thủy": no newspaper is called so. */
const CALLED = ['ông', 'bà', 'chí', 'tá', 'úy', 'uý'];
const H_NAME = /^H['’]\p{Lu}\p{Ll}/u;

/** "K'Brẹp", "H'Liên": one word is the whole name. */
const APOSTROPHE = /^[KHY]['’]\p{L}/u;

/** No Vietnamese family name, and no mark on any letter or a syllable that no Vietnamese word has. */
export function isForeignName(name: string): boolean {
  const words = name.split(' ');
  const first = words[0] ?? '';
  if (isSurname(foldTones(first)) || /^[AHKY](?:$|['’])/u.test(first)) return false;
  return fold(name) === name.toLowerCase() || words.some(isForeignWord);
}

/** "Kim Jeong Ryeol": a family name of ours too, before syllables that no Vietnamese word has, all without a mark; Khmer families have such names as well. */
export const isUnlikeOurs = (name: string): boolean =>
  fold(name) === name.toLowerCase() && name.split(' ').slice(1).some(isForeignWord);
