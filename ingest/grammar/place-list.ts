/** Units of one level side by side: "Duy Xuyên, Điện Bàn và Hội An", "Tân Lập (Tịnh Biên), Tà Đảnh (Tri Tôn)". */
import type { Token } from '../doc.ts';
import { known, type PlaceHit, placeWithLevel, refOf } from './place.ts';
import { type LevelHit } from './unit-level.ts';
import { capitalRun, isCapital, phrase, says } from './words.ts';

/** The units of a list at `i`, "Duy Xuyên, Điện Bàn và Hội An", "Tân Lập (Tịnh Biên), Tà Đảnh (Tri Tôn)"; of the level that the list has, where it has one. */
export function unitsListed(
  tokens: readonly Token[],
  text: string,
  i: number,
  level: LevelHit | undefined,
): (PlaceHit & { first: number })[] {
  const found: (PlaceHit & { first: number })[] = [];
  for (let at = tokens[i]?.text === ':' ? i + 1 : i; found.length < MOST_LISTED; ) {
    const hit = placeWithLevel(tokens, text, at) ?? itemAt(tokens, text, at, level);
    if (!hit) break;
    const place = hit.place.kind || !level ? hit.place : { ...hit.place, kind: level.kind };
    const first = at;
    at = afterParens(tokens, hit.end);
    found.push({ first, end: at, place });
    if (tokens[at]?.text !== ',' && !says(tokens[at], 'và')) break;
    while (tokens[at]?.text === ',' || says(tokens[at], 'và')) at++;
  }
  return found;
}
const MOST_LISTED = 20;

function itemAt(
  tokens: readonly Token[],
  text: string,
  i: number,
  level: LevelHit | undefined,
): PlaceHit | undefined {
  // "các quận 1, *3*, Phú Nhuận".
  const number = /^\d{1,2}$/.test(tokens[i]?.text ?? '') ? Number(tokens[i]?.text) : undefined;
  if (number && (level?.kind === 'quận' || level?.kind === 'phường'))
    return { end: i + 1, place: { name: `${level.kind} ${number}`, level: level.level, kind: level.kind } };
  if (!isCapital(tokens[i])) return undefined;
  const found = known(tokens, text, i, level?.level, level?.kind ?? '');
  if (!found && level?.kind === 'huyện') return unknownAt(tokens, text, i, level);
  if (!found || (!level && found.unit.level === 'commune')) return undefined;
  return { end: found.end, place: refOf(found.unit, level?.kind ?? '', phrase(text, tokens, i, found.end)) };
}

const MOST_INSIDE = 9;
/** Past "(Tịnh Biên)", "(huyện Bình Lục, Hà Nam)": where the unit lies. */
function afterParens(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(') return i;
  for (let j = i + 1; j < i + MOST_INSIDE; j++) if (tokens[j]?.text === ')') return j + 1;
  return i;
}

/** "các huyện Xiềng Khọ, Mường Ét": districts across the border, which no gazetteer of this country has. */
function unknownAt(tokens: readonly Token[], text: string, i: number, { kind, level }: LevelHit) {
  const end = capitalRun(tokens, i, 3);
  const ends = tokens[end]?.text === ',' || says(tokens[end], 'và') || /^[….]$/.test(tokens[end]?.text ?? '');
  return end === i + 2 && ends
    ? { end, place: { name: phrase(text, tokens, i, end), level, kind } }
    : undefined;
}
