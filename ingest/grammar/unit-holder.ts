/** Who holds an office of a unit, named right behind its level: "Trưởng Công an xã *Hà Quang Lộc*", "Chủ tịch UBND huyện *Già Bá Xềnh*". */
import type { Token } from '../doc.ts';
import { beginsUnit, type Unit } from '../lexicon/gazetteer.ts';
import { isSurname, titles } from '../lexicon/titles.ts';
import { fold, nameKey } from '../text.ts';
import { HIGHLANDS } from './name-tail.ts';
import type { LevelHit } from './unit-level.ts';
import { capitalRun, isCapital, isSeparator, phrase, says } from './words.ts';

/** Syllables of a full name. */
const FEWEST = 3;
const MOST = 4;

/** Whether somebody stands at the level `i` and behind it, whose name the map has for a unit too, or for a part of it. */
export function isNamesake(
  tokens: readonly Token[],
  text: string,
  i: number,
  hit: LevelHit,
  { end, unit }: { end: number; unit: Unit },
): boolean {
  return (
    isSomebody(tokens, hit.end, end) ||
    // "Chủ tịch UBND xã *Lê Hồng Phong*": wards are called after him, and no commune.
    (unit.kind !== hit.kind && isHolder(tokens, i, hit.end)) ||
    // "Trưởng Công an xã *Hà Tâm*": with other marks a commune somewhere (Hà Tam), which the article does not name.
    (end - hit.end === 2 &&
      isSurname(tokens[hit.end]?.key ?? '') &&
      isOtherwiseMarked(unit.name, phrase(text, tokens, hit.end, end)) &&
      !text.includes(unit.name) &&
      isOfOffice(tokens, i))
  );
}
const isOtherwiseMarked = (one: string, other: string): boolean =>
  fold(one) === fold(other) && nameKey(one) !== nameKey(other);

/** "Trưởng Công an xã Hà Quang Lộc": a family name and two syllables more are a person, though "Hà Quang" is a commune somewhere; so is "phường Phan Đình Thục". */
const isSomebody = (tokens: readonly Token[], i: number, end: number): boolean =>
  (end - i === 1 &&
    isSurname(tokens[i]?.key ?? '') &&
    ((says(tokens[end], 'văn', 'thị') && isCapital(tokens[end + 1])) ||
      capitalRun(tokens, end, 4) - end === 2)) ||
  isThreeSyllables(tokens, i, end);

const isThreeSyllables = (tokens: readonly Token[], i: number, end: number): boolean =>
  end - i === 2 &&
  isSurname(tokens[i]?.key ?? '') &&
  tokens[end]?.shape === 'title' &&
  (tokens[end]?.text.length ?? 0) > 1 &&
  tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1 &&
  !isCapital(tokens[end + 1]);

/** Of a unit that the map does not know, whose level stands at `level` and whose name would begin at `i`: a full name behind an office, "Chủ tịch UBND huyện *Già Bá Xềnh*", which begins like no unit if the family is not known. */
export function isHolder(tokens: readonly Token[], level: number, i: number): boolean {
  if (HIGHLANDS.test(tokens[i]?.text ?? '')) return isOfOffice(tokens, level);
  const syllables = tokens.slice(i, capitalRun(tokens, i, MOST + 1));
  if (syllables.length < FEWEST || syllables.length > MOST || !syllables.every(isSyllable)) return false;
  const [first, second] = syllables;
  // "Chủ tịch Hội Nông dân tỉnh *Ông* Vũ Văn Kiên": how the next one is called.
  if (!first || !second || first.text === 'Ông' || !isOfOffice(tokens, level)) return false;
  return isSurname(first.key) || says(second, 'văn', 'thị') || !beginsUnit(first.text, second.text);
}

const isSyllable = ({ shape, start }: Token, n: number, run: readonly Token[]): boolean =>
  shape === 'title' && (n === 0 || start === (run[n - 1]?.end ?? 0) + 1);

/** "*Phó Chủ tịch Hội Nông dân* xã": a title stands before the unit, and no mark between them. */
function isOfOffice(tokens: readonly Token[], level: number): boolean {
  for (let at = level - 1; at >= level - LONGEST && tokens[at]; at--) {
    if (isSeparator(tokens[at]) || /^[.:()\n]$/u.test(tokens[at]?.text ?? '')) return false;
    if (titles.longest(tokens, at)) return true;
  }
  return false;
}
/** Words of a title and its body. */
const LONGEST = 12;

/** "xã An Ngãi" twice, and not each time behind an office: a unit that nobody lists, for nobody's name stands behind the same word again. */
export function comesAgain(text: string, unit: string): boolean {
  let alone = false;
  let at = text.indexOf(unit);
  for (let n = 1; at >= 0 && n < MOST_ASKED; n++, at = text.indexOf(unit, at + unit.length)) {
    alone ||= !OFFICE.test(text.slice(Math.max(0, at - MOST_LETTERS), at));
    if (alone && n > 1) return true;
  }
  return false;
}
const MOST_ASKED = 8;
const MOST_LETTERS = 60;
const OFFICE =
  /(?<!\p{L})(?:chủ tịch|bí thư|trưởng|giám đốc|chủ nhiệm|chánh|ủy viên|uỷ viên|phó|chỉ huy|chính trị viên)(?!\p{L})[^.,;:()\n]*$/iu;
