/** The words for the levels of units before their names: "tỉnh", "TP.", "thị xã", "huyện đảo". */
import type { PlaceRef, Token } from '../doc.ts';
import { Trie } from '../lexicon/trie.ts';

export type PlaceLevel = PlaceRef['level'];
export interface LevelWord {
  kind: string;
  level: PlaceLevel;
  /** What kind of land it is stands with it: nobody is called so. */
  land?: true;
}

export const levelWords = new Trie<LevelWord>();
const word = (written: string, kind: string, level: PlaceLevel) => levelWords.add(written, { kind, level });
const onLand = (land: string, kind: string, level: PlaceLevel) =>
  levelWords.add(`${kind} ${land}`, { kind, level, land: true });
word('tỉnh', 'tỉnh', 'province');
for (const w of ['thành phố', 'TP', 'TP.', 'T.P', 'T.P.', 'Tp', 'Tp.']) word(w, 'thành phố', 'district');
word('huyện', 'huyện', 'district');
word('H.', 'huyện', 'district');
word('quận', 'quận', 'district');
word('Q.', 'quận', 'district');
// "Hội LHPN Q1", "Công an P 5": only before a number.
word('Q', 'quận', 'district');
word('P', 'phường', 'commune');
for (const w of ['thị xã', 'TX', 'TX.']) word(w, 'thị xã', 'district');
for (const w of ['xã', 'phường', 'thị trấn', 'đặc khu']) word(w, w, 'commune');
word('P.', 'phường', 'commune');
word('TT.', 'thị trấn', 'commune');
// "xã biên giới Tam Quang", "huyện đảo Lý Sơn": what kind of land it is stands between the level and the name.
for (const land of [
  'đảo',
  'miền núi',
  'biên giới',
  'vùng cao',
  'vùng biên',
  'ven biển',
  'bãi ngang',
  'rẻo cao',
  'cù lao',
]) {
  onLand(land, 'huyện', 'district');
  onLand(land, 'xã', 'commune');
}
for (const land of ['biển', 'cảng']) onLand(land, 'thành phố', 'district');

export interface LevelHit extends LevelWord {
  end: number;
}

const LETTER = /^[QqPp]$/;
const isNumberOfUnit = (tokens: readonly Token[], i: number): boolean =>
  /^[QP]$/.test(tokens[i]?.text ?? '') && /^\d{1,2}$/.test(tokens[i + 1]?.text ?? '');

/** A level word at `i`: "tỉnh", "TP.", "thị xã". */
export function levelAt(tokens: readonly Token[], i: number): LevelHit | undefined {
  const hit = levelWords.longest(tokens, i);
  if (hit?.length === 1 && LETTER.test(tokens[i]?.text ?? '') && !isNumberOfUnit(tokens, i)) return undefined;
  return hit && { ...hit.value, end: i + hit.length };
}
