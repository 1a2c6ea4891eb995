/** Where an occasion was held: the place said beside it, else the unit that its host serves; a central body's occasion has none unless one is said. */
import { type Doc, isWithin, type PlaceChunk, type PlaceRef, type Range, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { countUpTo } from '../sorted.ts';
import { abroadIn, isBeyond, journeyTo } from './abroad.ts';
import type { Jurisdiction } from './context.ts';
import { hostUnit } from './host-unit.ts';
import { isCentral, roomsOf, seatAt, unitOf, withinOf } from './rooms.ts';
import { isOfAnother, isPrepared, sceneOf, spotAt, townAt } from './spot.ts';
import { isByTheWay, isGlossed } from './venue-central.ts';
import { hamletOf, placeOfName } from './venue-name.ts';
import { GOING } from './venue-several.ts';

/** `told`: the sentence that says it, where it is another than the occasion's own. */
export type EventPlace = PlaceRef & { said: boolean; abroad?: true; told?: Sentence };

type Found = { hit: EventHit; sentence: Sentence };

/** "tại <unit>" beside the phrase or soon after; else the unit that the host serves; else the article's province. `owner`: the unit of the body whose session it is. */
export function placeOf(
  doc: Doc,
  found: Found,
  where: Jurisdiction,
  { beside, owner, again }: { beside: boolean; owner: PlaceRef | undefined; again: readonly Found[] },
): EventPlace | undefined {
  const { sentence } = found;
  const said = saidIn(doc, found) ?? hallIn(doc, found, where) ?? saidAfter(doc, found);
  if (said) return { ...said, said: true };
  const far = abroad(doc, found);
  const retold = saidAgain(doc, again, where);
  // "G20 tổ chức tại Nhật Bản", told again as "tại Osaka, Nhật Bản".
  if (far?.beside && !(far.unit.level === 'country' && retold?.abroad && retold.level !== 'country'))
    return { ...far.unit, said: true, abroad: true };
  if (far) return retold;
  const scene = beside ? undefined : sceneOf(doc, found, where);
  if (scene) return { ...scene, said: true };
  const rooms = roomsOf(doc, sentence, where);
  if (rooms) return { ...rooms, said: true };
  const hosts = doc.places.filter((p) => isWithin(p, sentence) && isHosting(doc, p, sentence));
  const host = hosts.find((p) => !isOneOfMany(doc, p));
  if (host) return { ...withinOf(doc, host), said: true };
  if (retold) return retold;
  const named = hamletOf(doc, sentence) ?? placeOfName(doc, found) ?? journeyTo(found.hit.name);
  if (named)
    return { ...named, ...(named.level === 'country' ? { said: true, abroad: true } : { said: false }) };
  if (where.isAway || isBeyond(doc, sentence) || OF_FIRM.test(found.hit.name)) return undefined;
  const seat = firstAt(doc, found, (i) => seatAt(doc, i + 1));
  if (seat) return { ...seat, said: false };
  const near = hostUnit(doc, found, where);
  if (near === 'central') return owner && { ...owner, said: false };
  if (near) return { ...near, said: false };
  const speakers = owner ?? speakersUnit(doc, found, where);
  if (speakers === 'central' || (!speakers && !isHere(doc, found))) return undefined;
  if (!speakers && hosts.length > 0) return undefined;
  const main = speakers ?? (where.province ? where.provinceFor(sentence.first)?.place : where.main);
  if (!main || (!speakers && isByTheWay(doc, where, main, sentence))) return undefined;
  return { ...main, said: false };
}

/** "xử lý phát ngôn của ông A trong buổi *tọa đàm với nhân viên*": a firm's own, wherever those sit who look into it. */
const OF_FIRM = /(?:t[oọ][aạ] đàm|họp|gặp(?: gỡ)?)(?: với)? nhân viên(?!\p{L})/iu;

/** "Cùng thời gian này, tại hội trường B, chính quyền cũng tổ chức lễ viếng": another of that name. */
const ALSO = /(?<!\p{L})(?:cũng|đồng loạt)\s+(?:được\s+)?(?:tổ chức|diễn ra)(?!\p{L})/iu;
/** Where another sentence has it that calls it by its name. */
export function saidAgain(doc: Doc, again: readonly Found[], where: Jurisdiction): EventPlace | undefined {
  for (const found of again) {
    const told = found.sentence;
    const text = doc.text.slice(told.start, told.end);
    if (ALSO.test(text) || isOfAnother(text)) continue;
    const voters = found.hit.kind === 'tiếp xúc cử tri' ? placeOfName(doc, found) : undefined;
    const said = saidIn(doc, found) ?? hallIn(doc, found, where) ?? voters;
    if (said) return { ...said, said: true, told };
    const far = abroad(doc, found);
    if (far?.beside) return { ...far.unit, said: true, abroad: true, told };
  }
  return undefined;
}

/** "thôn A, xã B (C) tưng bừng mở Ngày hội", "phường A được thành phố B chọn làm điểm tổ chức". */
const HOSTING =
  /^(?:\s*\([^)]{0,40}\))?\s*(?:(?:đã|vừa|sẽ|tưng bừng|long trọng|phấn khởi|rộn ràng|trang trọng|được(?: [^,.;]{0,24})? chọn(?: làm (?:điểm|nơi))?)\s+){0,3}(?:tổ chức|đăng cai|mở(?= (?:hội|ngày hội)))(?!\p{L})/iu;
/** "Ngày 14/3, tỉnh A đã có cuộc họp với ...": a unit that stands for its government. */
const MEETS = /^\s*(?:(?:đã|vừa)\s+)?(?:có|chủ trì)\s+(?:cuộc|buổi)\s+(?:họp|làm việc)(?!\p{L})/iu;
const STARTS_CLAUSE = /(?:^|[,:]|\d|nay|qua|cho biết|cho hay)\s*$/iu;
const isHosting = (doc: Doc, p: PlaceChunk, s: Sentence): boolean => {
  const behind = doc.text.slice(doc.tokens[p.last - 1]?.end ?? 0, (doc.tokens[p.last - 1]?.end ?? 0) + 80);
  return HOSTING.test(behind) || (MEETS.test(behind) && STARTS_CLAUSE.test(textBefore(doc, p.first, s)));
};

/** "các tỉnh từ A đến *B* tổ chức", "A, *B* tổ chức": provinces side by side, of which none is the one where it was. */
const isOneOfMany = ({ places }: Doc, p: PlaceChunk): boolean => {
  const before = p.level === 'province' && places[countUpTo(places, (x) => x.first < p.first) - 1];
  return !!before && before.level === 'province' && p.first - before.last === 1;
};

/** "tổ chức Ngày hội ... tại Lào", "Hội nghị ... ở Singapore": in no unit of this country. */
const abroad = (doc: Doc, { sentence, hit }: Found): ReturnType<typeof abroadIn> =>
  abroadIn(doc, sentence, hit, (start) =>
    start < hit.end
      ? OPENING.test(doc.text.slice(sentence.start, sentence.start + start))
      : isBehind(doc.text.slice(sentence.start + hit.end, sentence.start + start)),
  );

/** Occasions of the whole country or of several: the article's province says nothing of where they are held. */
const NATIONAL =
  /(?<!\p{L})(?:toàn quốc|trung ương|quốc gia|quốc tế|thượng đỉnh|[Hh]ội nghị cấp cao|ASEAN|các cấp|cấp (?:huyện|xã|tỉnh)|Chính phủ|Thủ tướng|Quốc hội|Đảng lần|của Đảng|Bộ Chính trị|Ban Bí thư|các (?:nước|địa phương|tỉnh)|bộ trưởng|ngoại trưởng)(?!\p{L})/iu;
const LEAD = 8;

/** Is an occasion without a host one of the article's own province: told near the beginning and of no wider name? */
const isHere = (doc: Doc, { sentence, hit }: Found): boolean =>
  !NATIONAL.test(hit.name) && doc.sentences.indexOf(sentence) < LEAD && !isGlossed(doc);

/** The unit whose officials the sentence has there; ministers and their like tell of none. */
function speakersUnit(
  doc: Doc,
  { sentence: s, hit }: Found,
  where: Jurisdiction,
): PlaceRef | 'central' | undefined {
  const bodies = doc.persons
    .filter((p) => isWithin(p, s))
    .flatMap((p) => p.offices.flatMap((o) => o.agency ?? []));
  // The press hears first who holds the conference.
  if (hit.kind === 'họp báo' && bodies[0] && isCentral(bodies[0])) return 'central';
  const units = bodies.flatMap((a) => (isCentral(a) ? [] : (unitOf(a, where) ?? [])));
  const unit = CALLED.test(hit.head) ? widest(units, where, s) : units[0];
  return unit ?? (bodies.some(isCentral) ? 'central' : undefined);
}

/** Heads of districts and communes come to meetings of the province as well. */
const CALLED = /họp báo|hội nghị|giao ban|phiên|kỳ họp|hội thảo|diễn đàn/u;
function widest(units: readonly PlaceRef[], where: Jurisdiction, s: Sentence): PlaceRef | undefined {
  const first = units.find((u) => u.level === 'province') ?? units[0];
  if (!first || first.level === 'province' || where.main?.name === first.name) return first;
  if (first.province !== undefined && first.province !== where.province) return first;
  return where.provinceFor(s.first)?.place ?? first;
}

const textBefore = (doc: Doc, token: number, s: Sentence): string =>
  doc.text.slice(s.start, doc.tokens[token]?.start ?? s.start);

/** "Sáng 5/4, tại xã X, ..." before the phrase, "... diễn ra tại Hà Nội" behind it; not every "tại" of a long sentence. */
function saidIn(doc: Doc, { sentence, hit }: Found): PlaceRef | undefined {
  const end = sentence.start + hit.end;
  return doc.places.find((p) => {
    if (!isWithin(p, sentence)) return false;
    const at = venueWord(doc, p, sentence);
    if (at === undefined) return isDestination(doc, p, sentence, hit);
    const start = doc.tokens[at]?.start ?? 0;
    if (isObject(doc.text, hit.name, end, start)) return false;
    const before = textBefore(doc, at, sentence);
    return start < end
      ? OPENING.test(before) || isVisited(doc, p, sentence, hit, start)
      : isBehind(doc.text.slice(end, start));
  });
}

/** "giám sát việc thực hiện ... tại xã A": who goes to look at something is there; the name ends with where. */
const isVisited = (doc: Doc, p: Range, s: Sentence, hit: EventHit, at: number): boolean => {
  const head = s.start + hit.start + hit.head.length;
  return (
    GOING.test(hit.head) &&
    at >= head &&
    at - head < GOING_GAP &&
    !/[,;]\s*$|["“]|(?<!\p{L})(?:và(?! làm việc)|của|vì|do|đang)\s/iu.test(doc.text.slice(head, at)) &&
    (doc.tokens[p.last - 1]?.end ?? 0) >= s.start + hit.end - 1
  );
};
const GOING_GAP = 90;

const isDestination = (doc: Doc, p: Range, s: Sentence, hit: EventHit): boolean =>
  COMING.test(textBefore(doc, p.first, s)) &&
  TO_ATTEND.test(doc.text.slice(doc.tokens[p.last - 1]?.end ?? 0, s.start + hit.start));

/** "hội nghị về cung cấp thực phẩm tại trường A": what it is about, where nothing says that it is held. */
const OBJECT =
  /^ở\s+(?:huyện|quận|thị|xã|phường|thôn|ấp|bản)\s|^tại\s+(?:trường|công ty|bệnh viện|nhà máy|khu|chợ|bến|cửa khẩu|chùa|dự án)(?!\p{L})/iu;
const ABOUT = /(?<!\p{L})(?:về|liên quan|vụ|việc)(?!\p{L})/iu;
const isObject = (text: string, name: string, end: number, at: number): boolean =>
  at >= end &&
  text.slice(end, at).trim() === '' &&
  (PREPARED.test(name) || (ABOUT.test(name) && OBJECT.test(text.slice(at, at + 24))));
/** "cuộc họp rà soát việc chuẩn bị tổ chức cuộc gặp thượng đỉnh tại Hà Nội": what it prepares is held there. */
const PREPARED =
  /(?<!\p{L})(?:chuẩn bị|phục vụ|tổ chức|bảo vệ|đăng cai)(?!\p{L})[^,;]{0,60}(?<!\p{L})(?:cuộc gặp|hội nghị|kỳ thi|kỳ họp|đại hội|lễ|giải|thượng đỉnh|festival|liên hoan)(?!\p{L})/iu;

/** "được tổ chức chiều 2/10 tại trụ sở Công an tỉnh A, TP B": a hall or ground, and the unit it lies in. */
const hallIn = (doc: Doc, found: Found, where: Jurisdiction): PlaceRef | undefined =>
  firstAt(doc, found, (i) => {
    const from = doc.tokens[i + 1]?.start ?? 0;
    return spotAt(doc, found.sentence, from, where) ?? townAt(doc, i + 1);
  });

/** The first thing found behind a "tại" that tells where the occasion was; `at`: by the token of "tại". */
function firstAt<T>(doc: Doc, { sentence, hit }: Found, at: (token: number) => T | undefined): T | undefined {
  const end = sentence.start + hit.end;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!['tại', 'ở'].includes(doc.tokens[i]?.lower ?? '')) continue;
    const start = doc.tokens[i]?.start ?? 0;
    const told =
      start < end ? OPENING.test(textBefore(doc, i, sentence)) : isBehind(doc.text.slice(end, start));
    if (!told || isObject(doc.text, hit.name, end, start)) continue;
    const place = at(i);
    if (place) return place;
  }
  return undefined;
}

/** What may stand before "tại X" where it says the place of the whole sentence: the sentence's start, a day, a comma near the start. */
const OPENING =
  /^[^\p{L}\d]*(?:[^,;:]{0,40}[(–-]\s*)?(?:[^,;:.]{0,45}(?:,|\d|nay|qua|ngày|sáng|chiều|tối|trưa|\))\s*)?$|(?:sáng|chiều|tối|trưa|ngày)\s(?:ngày\s)?\d[\d/.\s–-]{0,14},\s*$|(?:vừa qua|mới đây|hôm nay|(?:sáng|chiều|tối) nay),\s*$|^\W*(?:(?:[^,;]{0,30}[-–]|\p{Lu}[\p{L} ]{1,24}:)\s*)?(?:sáng|chiều|tối|ngày|hôm)\s[^,;:]{0,24},\s*(?:nhân|trong khuôn khổ|thực hiện|hưởng ứng|chào mừng|được sự|tiếp tục|nằm trong)\s[^;:.]{0,140},\s*$|(?:diễn ra|tổ chức|khai mạc|cử tri)[^,;:]{0,30}$|^\W*(?:cụ thể|theo đó|trước đó|sau đó|được biết|tiếp đó),\s*(?:vào |trong )?(?:sáng|chiều|tối|ngày|hôm|các ngày)\s[^,;:.]{0,30}$|^\W*(?:[^,;]{0,30}[-–]\s*)?trong (?:\d+|hai|ba|bốn|năm|các) ngày[^;:.]{0,40},\s*$|^\W*\p{Lu}[\p{L} ]{1,24}:\s*$|^\W*(?:trong|từ) (?:các |hai |ba )?ngày \d[\d\s,/.–-]*(?:(?:và|đến) [\d/.-]+ )?(?:(?:tháng|năm) \d+ )?(?:vừa(?: qua)?)?,?\s*$|(?:cho biết|cho hay),?\s(?:vào )?(?:lúc )?(?:\d{1,2}(?:h| giờ)\d{0,2}\s)?(?:(?:sáng|chiều|tối|ngày)\s){1,2}\d[\d/.-]*,?\s*$/iu;
/** What may stand between the phrase and "tại X". */
const BEHIND =
  /^[\s,]*(?:(?:đã|sẽ|vừa|được(?: [^;.]{0,160}?(?= tổ chức))?|chính thức|do [^;.]{0,240}?(?= tổ chức)|do [^;.]{0,80}?|tổ chức|diễn ra|khai mạc|bế mạc|trực tiếp|cùng(?= ngày)|trọng thể|trang trọng|tốt đẹp|thành công|đang|vào|trong|lúc|từ|đến|sáng|chiều|trưa|tối|nay|qua|hôm|ngay|ngày|và|năm|tháng|hai|ba|\d[\d/.,-]*(?:h\d*)?|giờ|[(),])\s*){0,12}$/iu;
/** The same behind the rest of a long name: "..., giai đoạn 2023 - 2028 giữa A và B vừa diễn ra sáng 23/11 tại X". */
const FAR_BEHIND =
  /^(?![^.;]*(?<!\p{L})(?:hội nghị|lễ|cuộc họp|kỳ họp|đại hội|hội trại|cho biết|phát biểu)(?!\p{L}))[^.;]{0,260}?\s(?:diễn ra|được tổ chức|khai mạc|do [^.;]{3,160} tổ chức|họp phiên(?: \p{Ll}+){1,3}?)(?:\s+(?:vào|trong|lúc|từ|đến|sáng|chiều|trưa|tối|nay|qua|hôm|ngày|và|năm|tháng|hai|ba|\d[\d/.,-]*(?:h\d*)?|giờ|[(),]))*\s*$/iu;
/** "đã về thị trấn A dự Đại hội": where those come from elsewhere meet. */
const COMING = /(?<!\p{L})(?:về|đến|tới)\s+$/iu;
const TO_ATTEND = /^\s*(?:để\s+|cùng\s+)?(?:tham\s+)?dự\s+$/iu;
const isBehind = (between: string): boolean => BEHIND.test(between) || FAR_BEHIND.test(between);

const LOCAL =
  /^(?:thôn|bản|ấp|buôn|xóm|làng|khu|tổ|thủ|trụ|hội|nhà|nghĩa|đền|đình|chùa|quảng|trung|điểm|sân|trường|kcn|số|cảng|chợ|bến|cửa|phòng|văn|cụm|bãi|di|khuôn|công|ubnd|khách|bệnh|tượng|đài|đơn|đồn)$/iu;
const VENUE_WORDS = 7;

/** The token "tại" or "ở" that says this place: right before it, or before a hall or hamlet in it. */
function venueWord(doc: Doc, p: Range, s: Sentence): number | undefined {
  if (/^(?:tại|ở)$/iu.test(doc.tokens[p.first - 1]?.text ?? '')) return p.first - 1;
  const mark = /^[,(]$/u.test(doc.tokens[p.first - 1]?.text ?? '');
  // "tại hội trường Thị ủy B (tỉnh C)": B says more.
  if (mark && doc.agencies.some((a) => a.last === p.first - 1 && a.place)) return undefined;
  for (let i = p.first - (mark ? 2 : 1); i >= Math.max(s.first, p.first - 1 - VENUE_WORDS); i--) {
    const t = doc.tokens[i];
    // "tại *Hội An*, tỉnh Quảng Nam": a town, and no hall.
    if (/^(?:tại|ở)$/iu.test(t?.text ?? ''))
      return LOCAL.test(doc.tokens[i + 1]?.text ?? '') && !townAt(doc, i + 1) ? i : undefined;
    if ((t?.shape === 'punct' && t.text !== '/') || t?.shape === 'break') return undefined;
  }
  return undefined;
}

/** "Hội nghị được tổ chức trực tiếp tại phường Rạch Giá": the sentence after tells where. */
function saidAfter(doc: Doc, { sentence, hit }: Found): PlaceRef | undefined {
  const next = doc.sentences[doc.sentences.indexOf(sentence) + 1];
  const text = next ? doc.text.slice(next.start, next.end) : '';
  if (!next || !AFTER.test(text) || isOfAnother(text) || isPrepared(text, hit.head)) return undefined;
  return doc.places.find((p) => isWithin(p, next) && venueWord(doc, p, next) !== undefined);
}
const AFTER = /^(?:hội nghị|buổi|cuộc|lễ|chương trình|giao lưu)[^.]{0,60}(?:diễn ra|tổ chức)[^.]{0,40}tại/iu;
