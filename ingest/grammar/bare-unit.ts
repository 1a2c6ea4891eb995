/**
 * The unit that a sentence has named when it says the level alone: barely, "Dù *Hóc Môn* chưa tham gia, ông A, chủ tịch UBND *huyện*, cũng ...", or as a
 * side, "Phía *huyện Yên Thành* có các ông: A - Phó trưởng Công an *huyện*".
 */
import { type Doc, sentenceAt } from '../doc.ts';
import { countUpTo } from '../sorted.ts';
import type { Named } from './named-units.ts';
import { known, refOf } from './place.ts';
import { capitalRun, isCapital, phrase, says } from './words.ts';

/** How far before the level word, in tokens. */
const REACH = 40;
/** Behind these a name is a place's; "đường Hóc Môn" and "ông Phú Quý" are not. */
const LEADS = 'dù tại ở từ đến về của với và là ngay riêng như sang cả'.split(' ');

interface Wanted {
  /** "huyện", "quận", "thị xã". */
  word: string;
  province: string | undefined;
}

/** The last district of that kind and province that stands so before token `at`, where its sentence names none in full; `named` in token order. */
export function unitToldBefore(
  { tokens, text, sentences, places }: Doc,
  named: readonly Named[],
  { word, province }: Wanted,
  at: number,
): Pick<Named, 'place'> | undefined {
  const first = sentenceAt(sentences, at)?.first ?? at;
  const side = places[countUpTo(places, (p) => p.last <= at) - 1];
  if (side && side.first >= first && side.kind === word && says(tokens[side.first - 1], 'phía'))
    return { place: side };
  const told = named[countUpTo(named, (n) => n.at < at) - 1];
  if (!province || (told && told.at >= first && told.place.level === 'district')) return undefined;
  for (let i = at - 2; i >= Math.max(first, at - REACH); i--) {
    if (!isCapital(tokens[i]) || !(i === first || says(tokens[i - 1], ...LEADS))) continue;
    const hit = known(tokens, text, i, 'district', word);
    if (hit?.unit.kind !== word || hit.unit.province.name !== province) continue;
    if (hit.end - i > 1 && hit.end === capitalRun(tokens, i, 4))
      return { place: refOf(hit.unit, word, phrase(text, tokens, i, hit.end)) };
  }
  return undefined;
}
