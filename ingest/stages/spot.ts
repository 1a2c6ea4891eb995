/** The unit that a place named by its hall or ground lies in: "tại trụ sở Công an tỉnh A, TP B", "tại Trường THPT C (TP. D)", "Nhà văn hóa xóm E, xã F sáng 18/4 ...". */
import { type Doc, isWithin, type PlaceRef, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { known, refOf } from '../grammar/place.ts';
import { isCapital, phrase } from '../grammar/words.ts';
import { provinceNamed } from '../lexicon/gazetteer.ts';
import type { Jurisdiction } from './context.ts';
import { unitOf } from './rooms.ts';

/** Halls and grounds that an occasion is held in. */
const HALLS =
  'hội trường|nhà văn h(?:óa|oá)|nhà cộng đồng|nhà đa năng|nhà rông|nhà gươl|nhà khách|nhà sinh hoạt|nhà thi đấu|nhà hát|nhà thờ|trụ sở|trung tâm|sân|chùa|đình|đền|trường|khuôn viên|quảng trường|phòng họp|văn phòng|bến|chợ|cửa khẩu|cặp cửa khẩu|điểm trường|nghĩa trang|khu di tích|khu công nghiệp|công viên|công ty|ubnd|bảo tàng|khách sạn|sở chỉ huy|cung|học viện|đại học|nhà máy|tượng đài|thư viện|bệnh viện|khu vực|triển lãm|sân bay|nhà ga|hồ|phố đi bộ|khu đô thị|khu nghỉ dưỡng|trại giam|bãi biển';
const HALL = new RegExp(
  `^(?:(?:${HALLS})(?!\\p{L})|[^,.;()]{2,30},\\s(?:số \\d+\\s)?(?:đường|phố)\\s)`,
  'iu',
);
/** Up to the first unit nothing may begin a clause. */
const FIRST_GAP =
  /^[\s“"]*(?:(?!(?:đã|do|được|tổ|lãnh|các|với|về|vào|sáng|chiều|ngày|nơi|là|có|những|một|đồng chí|ông|bà)\s)[\p{L}\d"“”.-]+[\s,]+){0,12}(?:\((?:(?:số\s)?\d[^,()]{2,40},\s*)?)?$/iu;
const NEXT_GAP = /^\s*[,(–-]\s*(?:thuộc\s+)?$/u;
const WIDTH = { commune: 1, district: 2, province: 3, country: 4 } as const;

interface Unit {
  start: number;
  end: number;
  place: PlaceRef;
  /** Named as a unit itself, not as that of a body. */
  bare: boolean;
}

const unitsAfter = (doc: Doc, s: Sentence, from: number, where: Jurisdiction): Unit[] => {
  const span = (c: { first: number; last: number }) => ({
    start: doc.tokens[c.first]?.start ?? 0,
    end: doc.tokens[c.last - 1]?.end ?? 0,
  });
  const bodies = doc.agencies
    .filter((a) => isWithin(a, s))
    .flatMap((a) => {
      const place = unitOf(a, where) ?? namedIn(doc, span(a)) ?? endingOf(a.head);
      return place ? [{ ...span(a), place, bare: false }] : [];
    });
  const places = doc.places
    .filter((p) => isWithin(p, s))
    .map((p) => ({ ...span(p), place: p as PlaceRef, bare: true }));
  return [...bodies, ...places]
    .filter((u) => u.start >= from)
    .sort((a, b) => a.start - b.start || b.end - a.end);
};

/** "Trường Đại học Bách khoa Hà Nội": a place of the article that ends the name of a body. */
const namedIn = (doc: Doc, { start, end }: { start: number; end: number }): PlaceRef | undefined =>
  doc.places.find((p) => p.level === 'province' && doc.text.slice(start, end).endsWith(` ${p.name}`));

/** The province at the end of a school's or hospital's name; that of the President is no place. */
function endingOf(head: string): PlaceRef | undefined {
  const name = /^(?:Trường|Đại học|Học viện|Bệnh viện) (?:.* )?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u.exec(
    head,
  )?.[1];
  const province = name ? provinceNamed(name) : undefined;
  return province && { name: province.name, level: 'province', kind: province.kind, province: province.name };
}

/** The narrowest of the units that stand one in the other from `from` on, where a hall is named there. */
export function spotAt(doc: Doc, s: Sentence, from: number, where: Jurisdiction): PlaceRef | undefined {
  if (!HALL.test(doc.text.slice(from, from + 48))) return undefined;
  let best: PlaceRef | undefined;
  let end = from;
  for (const u of unitsAfter(doc, s, from, where)) {
    const gap = doc.text.slice(end, u.start);
    if (!(best === undefined ? FIRST_GAP.test(gap) && (u.bare || !gap.includes(',')) : NEXT_GAP.test(gap)))
      break;
    if (best === undefined || WIDTH[u.place.level] < WIDTH[best.level]) best = u.place;
    end = u.end;
  }
  return best ?? ownersOf(doc, s, from, where);
}

/** "tại Trụ sở Tiếp công dân *tỉnh*", "tại hội trường *huyện*": whose the hall is, by the word for its level alone. */
const OWNED =
  /^(?:\p{L}+\s){2,9}?(tỉnh|huyện|quận|thị xã|xã|phường|thị trấn)(?=\s*(?:[,.;(]|$)|\s(?:đã|vừa|do|với|vào|diễn)(?!\p{L}))/iu;
function ownersOf(doc: Doc, s: Sentence, from: number, where: Jurisdiction): PlaceRef | undefined {
  const [hall, level] = OWNED.exec(doc.text.slice(from, s.end)) ?? [];
  if (!hall || !level) return undefined;
  const at = from + hall.length - level.length;
  const first = doc.tokens.findIndex((t, i) => i >= s.first && t.start === at);
  return first < 0 ? undefined : where.unitFor(level.toLowerCase(), first)?.place;
}

/** "tại *Nha Trang* (Khánh Hòa)": a town without its level, which no name goes on behind. */
export function townAt(doc: Doc, i: number): PlaceRef | undefined {
  const found = isCapital(doc.tokens[i])
    ? known(doc.tokens, doc.text, i, 'district', 'thành phố')
    : undefined;
  if (!found || !/^(?:thành phố|thị xã)$/u.test(found.unit.kind) || isCapital(doc.tokens[found.end]))
    return undefined;
  return refOf(found.unit, '', phrase(doc.text, doc.tokens, i, found.end));
}

/** Sentences around the one that names the occasion in which its place may be told. */
const AROUND = [0, 1, -1, 2, -2, 3, -3];
const HELD =
  /^\W*(?:hội nghị|buổi|cuộc|lễ|chương trình|giao lưu|phiên|diễn đàn|ngày hội|lớp)(?!\p{L})[^.;]{0,160}?(?:diễn ra|tổ chức|gói gọn|khai mạc|được mở)[^.;]{0,60}?\s(?:tại|ở|trong)\s+/iu;
/** "Hội nghị năm tới sẽ được tổ chức tại A": another than the one reported. */
const ANOTHER =
  /^\W*(?:hội nghị|buổi|cuộc|lễ|chương trình|giao lưu|phiên|kỳ họp|diễn đàn|ngày hội|lớp)(?:\s\p{L}+){0,2}(?<!nhiệm vụ|kế hoạch|công tác)\s(?:năm|lần)\s(?:tới|sau|trước)(?!\p{L})/iu;
export const isOfAnother = (text: string): boolean => ANOTHER.test(text);
const DAY_AT =
  /^\W*(?:[^,;:.]{0,24}[–-]\s*)?(?:vào\s+)?(?:lúc\s+)?(?:đúng\s+)?(?:(?:\d{1,2}\s*(?:giờ|h)\s*\d{0,2}|sáng|chiều|tối|trưa|ngày|hôm|trong)(?!\p{L})[^,;:.]{0,30},\s*)+(?:ngay\s+)?tại\s+/iu;
const PLACE_IS =
  /^\W*(?:[^,;:.“”"]{0,40}\stừ điểm cầu (?:chính|trung tâm)(?: đặt)? (?:ở|tại)|(?:địa điểm|nơi tổ chức)(?:\s+(?:tổ chức|họp|gặp))?\s*(?:là|:)|(?:địa điểm|điểm (?:cầu chính|tiếp xúc|hẹn|gặp|họp|tổ chức)|điểm cầu trung tâm)(?: [^,.;:]{0,30})?\s(?:(?:được )?đặt|ở|là)(?: tại)?)\s+/iu;
const DAY = /(?<!\p{L})(?:sáng|chiều|tối|hôm|ngày)\s/iu;

/** "Địa điểm là hội trường UBND xã A", "Chùa B, xã C sáng 21-8 rợp cờ": the place told in a sentence beside. */
export function sceneOf(
  doc: Doc,
  { sentence, hit }: { sentence: Sentence; hit: EventHit },
  where: Jurisdiction,
): PlaceRef | undefined {
  const index = doc.sentences.indexOf(sentence);
  for (const step of AROUND) {
    const s = doc.sentences[index + step];
    if (s?.role !== 'body' || isOtherDay(doc, s, sentence)) continue;
    const text = doc.text.slice(s.start, s.end);
    if (step !== 0 && (isOfAnother(text) || isPrepared(text, hit.head))) continue;
    const from =
      step === 0 ? undefined : (HELD.exec(text) ?? DAY_AT.exec(text) ?? PLACE_IS.exec(text))?.[0].length;
    const own =
      from === undefined && HALL.test(text.replace(/^[^\p{L}]*/u, '')) && DAY.test(text.slice(0, 120));
    const at = from ?? (own ? text.search(/\p{L}/u) : undefined);
    if (at === undefined) continue;
    const place = bareAt(doc, s, s.start + at) ?? spotAt(doc, s, s.start + at, where);
    if (place) return place;
  }
  return undefined;
}

/** "buổi làm việc chuẩn bị cho Hội nghị ...; *Hội nghị sẽ* được tổ chức tại X": the one that is prepared, and not the meeting that prepares it. */
export const isPrepared = (text: string, head: string): boolean =>
  !head.includes('hội nghị') &&
  /^\s*hội nghị(?!\p{L})[^.]{0,60}(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})/iu.test(text);

/** "diễn ra tại phường A". */
const bareAt = (doc: Doc, s: Sentence, at: number): PlaceRef | undefined =>
  doc.places.find((p) => isWithin(p, s) && doc.tokens[p.first]?.start === at);

/** Both tell of days, and of none together: "ngày 1/12" and "trong hai ngày 30/11 và 1/12" share one. */
function isOtherDay(doc: Doc, a: Sentence, b: Sentence): boolean {
  const days = (s: Sentence) => doc.dates.filter((d) => isWithin(d, s) && d.day !== undefined);
  const [x, y] = [days(a), days(b)];
  const shared = x.some((d) => y.some((e) => d.day === e.day && d.month === e.month));
  return x.length > 0 && y.length > 0 && !shared;
}
