/** Where the headline says that the occasion of the lead was held: "Bàn giao nhà Đại đoàn kết *tại xã Thạnh Phú*". */
import { type Doc, isWithin, type PlaceRef, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { ABOUT } from '../grammar/place-told.ts';
import { fold } from '../text.ts';

interface Found {
  hit: EventHit;
  sentence: Sentence;
}

/** How many sentences of the body the headline may be of. */
const LEAD = 2;
const NARROWER: readonly PlaceRef['level'][] = ['province', 'district', 'commune'];

/** The unit at the headline's end behind "tại", where the headline is of this occasion and the unit is smaller than the one that is only inferred. */
export function placeOfTitle(
  doc: Doc,
  { hit, sentence }: Found,
  inferred: PlaceRef,
): (PlaceRef & { said: true; told: Sentence }) | undefined {
  const title = doc.sentences.find((s) => s.role === 'title');
  const body = doc.sentences.filter((s) => s.role === 'body').indexOf(sentence);
  if (!title || body < 0 || body >= LEAD || ABOUT.test(hit.name)) return undefined;
  const place = doc.places.find((p) => {
    const at = doc.tokens[p.first - 1];
    if (!isWithin(p, title) || !at || !/^(?:tại|ở)$/u.test(at.lower)) return false;
    const rest = doc.text.slice(doc.tokens[p.last - 1]?.end ?? 0, title.end);
    const narrows = NARROWER.indexOf(p.level) > NARROWER.indexOf(inferred.level);
    const apart = inferred.level === 'province' && p.province !== undefined && p.province !== inferred.name;
    return narrows && !apart && REST.test(rest) && isSame(doc.text.slice(title.start, at.start), hit);
  });
  return place && { ...place, said: true, told: title };
}
/** "tại xã A *(B)*", "tại xã A *năm 2024*". */
const REST = /^(?:\s*\([^)]*\)|,\s(?:huyện|tỉnh|thành phố|TP\.?)[^,;:]*)?(?:\s+năm \d{4})?[\s.]*$/u;

/** Does a headline speak of this occasion: by its kind, or by three words of its name in a row? */
function isSame(headline: string, { kind, head, name }: EventHit): boolean {
  const said = ` ${words(headline).join(' ')} `;
  const has = (phrase: readonly string[]): boolean => said.includes(` ${phrase.join(' ')} `);
  if (!BROAD.test(kind) && has(words(kind))) return true;
  const own = words(name.slice(head.length));
  return own.some((_, i) => i + 3 <= own.length && has(own.slice(i, i + 3)));
}
const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** Kinds that say little by themselves. */
const BROAD = /^(?:hội nghị|họp|làm việc|lễ|khác|triển khai|chương trình|kiểm tra|thăm)$/iu;
