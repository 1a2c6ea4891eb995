/** Where an occasion was held: the place said beside it, else the unit that its host serves; a central body's occasion has none unless one is said. */
import { type Doc, isWithin, type PlaceChunk, type PlaceRef, type Range, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { ABOUT, isBehind, isObject, OPENING } from '../grammar/place-told.ts';
import { countUpTo } from '../sorted.ts';
import { abroadIn, isBeyond, journeyTo } from './abroad.ts';
import type { Jurisdiction } from './context.ts';
import { hostUnit } from './host-unit.ts';
import { isCentral, roomsOf, seatAt, unitOf, withinOf } from './rooms.ts';
import { isOfAnother, isPrepared, sceneOf, spotAt, townAt } from './spot.ts';
import { isByTheWay, isGlossed } from './venue-central.ts';
import { hamletOf, placeOfName } from './venue-name.ts';
import { GOING } from './venue-several.ts';
import { speakersUnit } from './venue-speakers.ts';
import { placeOfTitle } from './venue-title.ts';

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
  const titled = (unit: PlaceRef): EventPlace => placeOfTitle(doc, found, unit) ?? { ...unit, said: false };
  if (near) return titled(near);
  const speakers = owner ?? speakersUnit(doc, found, where);
  if (speakers === 'central' || (!speakers && !isHere(doc, found))) return undefined;
  if (!speakers && hosts.length > 0) return undefined;
  const main = speakers ?? (where.province ? where.provinceFor(sentence.first)?.place : where.main);
  if (!main || (!speakers && isByTheWay(doc, where, main, sentence))) return undefined;
  return titled(main);
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
    REST.test(doc.text.slice(doc.tokens[p.last - 1]?.end ?? 0, s.start + hit.end))
  );
};
const GOING_GAP = 90;
/** "tại xã A *(huyện B)*". */
const REST = /^(?:.?|\s\([^)]*\)?)$/u;

const isDestination = (doc: Doc, p: Range, s: Sentence, hit: EventHit): boolean =>
  COMING.test(textBefore(doc, p.first, s)) &&
  TO_ATTEND.test(doc.text.slice(doc.tokens[p.last - 1]?.end ?? 0, s.start + hit.start));

/** "được tổ chức chiều 2/10 tại trụ sở Công an tỉnh A, TP B": a hall or ground, and the unit it lies in. */
const hallIn = (doc: Doc, found: Found, where: Jurisdiction): PlaceRef | undefined =>
  firstAt(doc, found, (i) => {
    const from = doc.tokens[i + 1]?.start ?? 0;
    return spotAt(doc, found.sentence, from, where) ?? townAt(doc, i + 1) ?? bodyAt(doc, found, i + 1, where);
  });

/** "tổ chức hội nghị tại *Huyện ủy A*": the unit of the body that has it in its house; what is looked into there, and where one is sent to serve, is no occasion's place. */
function bodyAt(
  doc: Doc,
  { hit, sentence: s }: Found,
  first: number,
  where: Jurisdiction,
): PlaceRef | undefined {
  const body = doc.agencies.find((a) => a.first === first);
  if (!body || isCentral(body) || ABOUT.test(hit.name)) return undefined;
  return SERVING.test(textBefore(doc, first - 1, s)) ? undefined : unitOf(body, where);
}
const SERVING = /(?<!\p{L})(?:công tác|nhiệm vụ|làm việc)\s+$/iu;

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

/** "đã về thị trấn A dự Đại hội": where those come from elsewhere meet. */
const COMING = /(?<!\p{L})(?:về|đến|tới)\s+$/iu;
const TO_ATTEND = /^\s*(?:để\s+|cùng\s+)?(?:tham\s+)?dự\s+$/iu;
const LOCAL =
  /^(?:thôn|bản|ấp|buôn|xóm|làng|khóm|khối|sóc|phum|bon|khu|tiểu|tổ|học|thư|bảo|thủ|trụ|hội|nhà|nghĩa|đền|đình|chùa|quảng|trung|điểm|sân|trường|kcn|số|cảng|chợ|bến|cửa|phòng|văn|cụm|bãi|di|khuôn|công|ubnd|khách|bệnh|tượng|đài|đơn|đồn)$/iu;
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
function saidAfter(doc: Doc, { sentence, hit }: Found): (PlaceRef & { told: Sentence }) | undefined {
  const next = doc.sentences[doc.sentences.indexOf(sentence) + 1];
  const text = next ? doc.text.slice(next.start, next.end) : '';
  if (!next || !AFTER.test(text) || isOfAnother(text) || isPrepared(text, hit.head)) return undefined;
  // What the press is told of is held there, not the press conference.
  if (hit.kind === 'họp báo' && !PRESS.test(text)) return undefined;
  const place = doc.places.find((p) => isWithin(p, next) && venueWord(doc, p, next) !== undefined);
  return place && { ...place, told: next };
}
const PRESS = /^(?:buổi|cuộc|họp báo)(?!\p{L})/iu;
const AFTER =
  /^(?:hội nghị|buổi|cuộc|lễ|chương trình|giao lưu|sự kiện|diễn đàn|hội thảo|t[oọ][aạ] đàm)[^.]{0,60}(?:diễn ra|tổ chức)[^.]{0,40}tại/iu;
