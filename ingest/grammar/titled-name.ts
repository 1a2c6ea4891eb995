/** The name right behind a title: what else may be one there, and what is none. */
import type { OfficeChunk, Sentence } from '../doc.ts';
import { isSurname } from '../lexicon/titles.ts';
import { type CueHit, cueAt } from './cue.ts';
import { officesAt } from './office.ts';
import { isForeignName, type NameHit, nameAt } from './person.ts';
import { MONG } from './person-behind.ts';
import { push, type Walk } from './walk.ts';
import { isCapital, isSeparator, lowerWords, says } from './words.ts';

/** "Tổng thống Mỹ *Obama*": behind an office of another state one syllable that is none of ours is a name. */
export function foreignAt(w: Walk, i: number, offices: readonly OfficeChunk[]): NameHit | undefined {
  const word = w.tokens[i];
  if (word?.shape !== 'title' || word.text.length < 3 || !offices.at(-1)?.agency?.country) return undefined;
  const next = w.tokens[i + 1];
  const alone = next === undefined || next.shape === 'lower' || /^[,.;:)\n]$/.test(next.text);
  return alone && isForeignName(word.text) ? { first: i, last: i + 1 } : undefined;
}

/** "Bí thư Tỉnh ủy X *cũ*, bà A", "Chủ tịch UBND tỉnh X *(cũ)*, ông B", "Giám đốc Sở *lúc đó* là ông C", "Bí thư Đảng ủy phường *mới*, ông D": where the name is looked for, and whether the office is over. */
export function toldOfTime({ tokens }: Walk, i: number): { at: number; over: boolean } {
  const told = OF_TIME.exec(lowerWords(tokens, i, i + 4));
  const next = told ? i + told[0].split(' ').length : i;
  const cue = tokens[next]?.text === ',' || says(tokens[next], 'là') ? next + 1 : next;
  // "một *Chủ tịch xã mới*, đồng chí A": the holder follows right behind, or nothing is told here.
  if (!told || !nameAt(tokens, cueAt(tokens, cue)?.end ?? cue, cueAt(tokens, cue) !== undefined))
    return { at: i, over: false };
  return { at: next, over: !/mới|nhiệm/u.test(told[0]) };
}
const OF_TIME = /^(?:[(] (?:cũ|mới) [)]|cũ|mới|đương nhiệm|(?:khi|lúc) (?:đó|ấy)|(?:lúc )?bấy giờ)(?= |$)/u;

/** "Trưởng bản Poọng *Lương* Văn Khuyên", "Trưởng bản Nà Sản *Giàng* A Tủa": the family name before "Văn" is no part of the hamlet's. */
export function withFamilyName(
  w: Walk,
  name: { first: number; last: number },
  offices: readonly OfficeChunk[],
): void {
  const family = w.tokens[name.first - 1];
  const office = offices.at(-1);
  const body = office?.agency;
  const first = w.tokens[name.first];
  const inner = says(first, 'văn', 'thị') || (first?.text === 'A' && MONG.test(family?.lower ?? ''));
  if (!family || !body || !inner || !isSurname(family.key)) return;
  if (body.last !== name.first || !body.head.endsWith(` ${family.text}`)) return;
  body.head = body.head.slice(0, -family.text.length - 1);
  // "Cục trưởng Mai Văn Trinh": the rest is no body's name.
  if (!body.head.includes(' ')) delete office.agency;
  body.last -= 1;
  office.last -= 1;
  name.first -= 1;
}

/** "Chủ tịch UBND huyện Krông Pắk", "Bí thư Thành ủy Bắc Kinh", "Bí thư Huyện ủy Hà Khẩu, *tỉnh* Vân Nam", "ông A, Chủ tịch UBND xã *Lâm Bôi*": two syllables without a family name, that lie in a unit or behind whose office somebody is named already, behind a body of some unit are that unit. */
export const isUnknownUnit = (
  w: Walk,
  name: { first: number; last: number },
  offices: OfficeChunk[],
): boolean => {
  const body = offices.at(-1)?.agency;
  // "Chánh án TAND tỉnh *H'Loan Êban*": no unit is called so.
  if (/^H['’]\p{Lu}/u.test(w.tokens[name.first]?.text ?? '')) return false;
  if (name.last - name.first === 2 && body && !body.place && isHeld(w, name.first, offices)) return true;
  return (
    name.last - name.first === 2 &&
    (!isSurname(w.tokens[name.first]?.key ?? '') ||
      (w.tokens[name.last]?.text === ',' && says(w.tokens[name.last + 1], 'tỉnh', 'huyện', 'châu'))) &&
    body !== undefined &&
    !body.place &&
    !body.country &&
    /^(?:local|party|youth|sub)/.test(body.cls)
  );
};

const COMMUNES = ['xã', 'phường', 'trấn'];
/** "Lê Văn A*, Chủ tịch UBND xã* Lâm Bôi": who holds the office stands before it. */
const isHeld = ({ tokens }: Walk, name: number, [office]: readonly OfficeChunk[]): boolean => {
  const mark = tokens[(office?.first ?? 0) - 1];
  return (
    says(tokens[name - 1], ...COMMUNES) &&
    (isSeparator(mark) || mark?.text === '(') &&
    isCapital(tokens[(office?.first ?? 0) - 2])
  );
};

/** "*Thượng tướng, Thứ trưởng* Lê Văn A": the rank before the office, behind a comma. */
export function rankedBefore(w: Walk, i: number, cue: CueHit, s: Sentence): number | undefined {
  if (!cue.rank || w.tokens[cue.end]?.text !== ',') return undefined;
  const offices = officesAt(w, cue.end + 1);
  const last = offices.at(-1)?.last;
  const name = last === undefined ? undefined : nameAt(w.tokens, last, true);
  return name && name.last <= s.last ? push(w, i, name, cue, offices, s) : undefined;
}
