/** Several units where one occasion was held: "Ngày 15/9, *tại hai tỉnh A và B*, Bộ X tổ chức diễn tập", "giám sát *tại các xã C, D*". */
import type { Doc, PlaceRef, Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { unitsListed } from '../grammar/place-list.ts';
import { isBehind, OPENING } from '../grammar/place-told.ts';
import { levelAt } from '../grammar/unit-level.ts';
import { says } from '../grammar/words.ts';

/** What is done on the spot. */
export const GOING =
  /^(?:buổi |cuộc |chuyến )?(?:giám sát|kiểm tra|khảo sát|thăm|làm việc|tiếp xúc|thị sát)/u;
const MANY = ['hai', 'ba', 'bốn', 'các', '2', '3', '4', '02', '03'];
const NARROW = /^(?:xã|phường|thị trấn|quận|huyện|thị xã|thành phố|tỉnh)$/u;

/** The units of the list that says where, each of them; none where the sentence tells no such list. */
export function severalUnits(doc: Doc, { sentence, hit }: { sentence: Sentence; hit: EventHit }): PlaceRef[] {
  const { tokens, text } = doc;
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const level =
      says(tokens[i], 'tại', 'ở') && says(tokens[i + 1], ...MANY) ? levelAt(tokens, i + 2) : undefined;
    if (!level || !NARROW.test(level.kind)) continue;
    const units = unitsListed(tokens, text, level.end, level).filter((u) => u.place.level === level.level);
    const [start, end] = [tokens[i]?.start ?? 0, tokens[(units.at(-1)?.end ?? 1) - 1]?.end ?? 0];
    if (units.length > 1 && end <= sentence.end && tellsWhere(text, sentence, hit, start, end))
      return units.map((u) => u.place);
  }
  return [];
}

/** Before the occasion, at the sentence's beginning; behind "diễn ra"; or at the end of what is looked at there. */
function tellsWhere(text: string, s: Sentence, hit: EventHit, start: number, end: number): boolean {
  const [first, last] = [s.start + hit.start, s.start + hit.end];
  if (end <= first)
    return (
      OPENING.test(text.slice(s.start, start)) &&
      !/trực tuyến/iu.test(hit.name) &&
      HOLDER.test(text.slice(end, first))
    );
  // "sơ kết mô hình tại hai huyện A và B": right behind the name they may be what it is about.
  if (start > last + 1 && isBehind(text.slice(last, start))) return true;
  return start >= first + hit.head.length && GOING.test(hit.head) && start <= last && end >= last - 1;
}
/** "tại hai tỉnh A, B*, Hội X tổ chức*", "*đã diễn ra*": nothing but who holds it, or that it is held. */
const HOLDER = /^\s*(?:\([^)]*\))?(?:\s*,[^,;]*|\s+(?:(?:đã|vừa)\s+)?(?:diễn ra|khai mạc)\s+)$/u;
