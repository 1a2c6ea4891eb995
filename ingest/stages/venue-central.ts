/** Occasions of the state's and the party's centre, and those beyond the border: no unit is filled in for them from who speaks there or who is spoken of. */
import { asked } from '../asked.ts';
import { bodiesIn, type Doc, isWithin, type PersonChunk, type PlaceRef, type Sentence } from '../doc.ts';
import type { EventHit } from '../grammar/event.ts';
import { mapOf } from '../grammar/merged.ts';
import { provinceOfSource } from '../lexicon/outlets.ts';
import type { Jurisdiction } from './context.ts';
import { CAPITAL, isCentral, unitOf } from './rooms.ts';

interface Found {
  hit: EventHit;
  sentence: Sentence;
}

/** "Hội nghị Trung ương 9", "Họp báo chính phủ tháng 4", "Kỳ họp thứ 6 Quốc hội khóa XIV", "phiên họp thường kỳ của Bộ Chính trị". */
const NAMED =
  /^(?:hội nghị|kỳ họp|phiên|đại hội|(?:buổi |cuộc )?họp)(?:\s+(?:báo|họp|trực tuyến|toàn quốc|toàn thể|thường kỳ|bất thường|khai mạc|bế mạc|thảo luận|chất vấn|lần|thứ|thứ \p{L}+|đại biểu|cấp cao|\d+|[IVX]+|của|giữa|lần thứ \p{L}+)){0,5}\s+(?:(?:BCH|Ban Chấp hành) )?(?:Trung ương(?! Đoàn)|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Đảng(?! bộ| [uủ][yỷ])|(?:[UỦ][yỷ] ban )?Thường vụ Quốc hội)(?!\p{L})/iu;
/** "Hội nghị toàn quốc về phòng chống tham nhũng": who speaks there is of one of many provinces. */
const NATIONAL =
  /^(?:hội nghị|hội thảo|diễn đàn)(?: (?:sơ kết|tổng kết))? toàn quốc (?:về|triển khai|quán triệt|tổng kết|sơ kết|bàn|đánh giá)(?!\p{L})/iu;
/** "Tại kỳ họp thứ 35 (24 - 26/4), A đã ...": what may stand between a session and the body that sits there. */
const AT = /(?<!\p{L})(?:tại|trong)\s+(?:cuộc\s+|buổi\s+)?$/iu;
const TO_SITTING = /^[^,.;:]{0,60},\s*$/u;
/** "đại biểu Nguyễn Văn A (Đà Nẵng)": whom the voters of a province sent to the National Assembly. */
const DEPUTY = asked(
  /(?<!\p{L})(?:đại biểu|ĐB|ĐBQH)\s+(?:Quốc hội\s+)?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,4}\s*(?:\((?:đoàn\s+)?\p{Lu}|(?:,|–|-)\s*(?:đoàn|Đoàn)(?!\p{L}))|(?<!\p{L}|[Đđ]oàn )(?:đại biểu Quốc hội|ĐBQH)(?!\p{L})/iu,
);
const DEBATE = /^(?:buổi |cuộc |phiên )?(?:họp|thảo luận|chất vấn|phiên|kỳ họp|giải trình)/u;
const COUNCIL = /HĐND|[Hh]ội đồng [Nn]hân dân|cử tri/u;
/** "Đại sứ Việt Nam tại Hà Lan chia sẻ tại buổi tiếp ...". */
const ENVOY = asked(
  /(?<!\p{L})(?:đại sứ|tổng lãnh sự)(?! quán)[^.;“”"]{0,60}?Việt Nam tại (?!Việt Nam)\p{Lu}/iu,
);
/** Behind one of the centre: "Bộ trưởng A chủ trì *phiên họp*", "*phiên họp* do Bộ trưởng A chủ trì". */
const CHAIRS = /^[\s,]*(?:đã\s+|vừa\s+|trực tiếp\s+)*(?:chủ trì|chủ t[oọ][aạ])(?!\p{L})/iu;

/** Is the occasion one of the centre by its name, by the body that sits there, by who chairs it or by the deputies who speak there? */
export const isOfCentre = (doc: Doc, found: Found): boolean =>
  NAMED.test(found.hit.name) ||
  NATIONAL.test(found.hit.name) ||
  sitsThere(doc, found) ||
  isLed(doc, found) ||
  isOfDeputies(doc, found) ||
  ENVOY.test(doc.text.slice(found.sentence.start, found.sentence.end));

export const startOf = (doc: Doc, a: { first: number }): number => doc.tokens[a.first]?.start ?? 0;
const endOf = (doc: Doc, a: { last: number }): number => doc.tokens[a.last - 1]?.end ?? 0;

/** The first body behind the phrase is central, and acts there; or somebody of the centre answers the press: "Tại cuộc họp báo, Tổng Thư ký Quốc hội A ...". */
function sitsThere(doc: Doc, { hit, sentence: s }: Found): boolean {
  if (!AT.test(doc.text.slice(s.start, s.start + hit.start))) return false;
  const end = s.start + hit.end;
  const isNext = (c: { first: number; last: number }): boolean => isWithin(c, s) && startOf(doc, c) >= end;
  const acts = (c: { first: number }): boolean => TO_SITTING.test(doc.text.slice(end, startOf(doc, c)));
  const next = doc.agencies.find(isNext);
  if (next !== undefined && isCentral(next) && acts(next)) return true;
  const speaker = /họp báo/u.test(hit.head) ? doc.persons.find(isNext) : undefined;
  return speaker !== undefined && acts(speaker) && isCentralOne(speaker);
}

const isCentralOne = ({ offices }: Pick<PersonChunk, 'offices'>): boolean =>
  offices.some(({ agency }) => agency !== undefined && isCentral(agency));

/** Somebody of the centre chairs it, called by name or not: "do Bộ trưởng Bộ A chủ trì". */
function isLed(doc: Doc, { hit, sentence: s }: Found): boolean {
  const bare = doc.offices.filter((o) => isWithin(o, s)).map((o) => ({ ...o, offices: [o] }));
  return [...doc.persons, ...bare].some((p) => {
    if (!isWithin(p, s) || !isCentralOne(p)) return false;
    const [at, end] = [startOf(doc, p), endOf(doc, p)];
    const led = CHAIRS.test(doc.text.slice(end, end + 40));
    return led && (end <= s.start + hit.start || /(?:^|\s)do\s+$/u.test(doc.text.slice(s.start, at)));
  });
}

const isOfDeputies = (doc: Doc, { hit, sentence: s }: Found): boolean =>
  DEBATE.test(hit.head) &&
  DEPUTY.test(doc.text.slice(s.start, s.end)) &&
  !COUNCIL.test(doc.text.slice(s.start, s.end)) &&
  /Quốc hội/u.test(doc.text);

/** "Công an huyện Ba Tri (Bến Tre)" beside those of the centre: whoever has to say in brackets in which province a unit lies does not write there. */
export const isGlossed = (doc: Doc): boolean => {
  const told = doc.places.filter((p) => p.level === 'province');
  if (told.length === 0 || told.some((p) => doc.tokens[p.first - 1]?.text !== '(')) return false;
  const bodies = bodiesIn(doc);
  const here = bodies.some((a) => a.place?.level === 'province' || a.levelWord === 'tỉnh');
  return !here && bodies.some(isCentral);
};

/** Bodies of its own, and times that it is named, that make an article one on a province though those of the centre are many. */
const OWN = 3;
const NAMED_OFTEN = 5;

/**
 * Does the article tell of the centre, with a province only named by the way? "Còn một tỉnh duy nhất là Ninh Thuận chưa có dịch", said at a minister's
 * conference: nothing says that it was held there. The centre's own city is where such are.
 */
export function isByTheWay(doc: Doc, where: Jurisdiction, unit: PlaceRef, sentence: Sentence): boolean {
  const [province, { leads }] = [unit.province ?? unit.name, where];
  if (province === CAPITAL || provinceOfSource(doc.article, mapOf(doc))) return false;
  const isOf = (p: PlaceRef | undefined): boolean => p !== undefined && (p.province ?? p.name) === province;
  const bodies = bodiesIn(doc);
  const own = bodies.filter((a) => isOf(unitOf(a, where)));
  const central = bodies.filter(isCentral).length;
  if (!leads && own.length === 0) return true;
  if (own.length > OWN && leads) return false;
  if (central < 2 || central <= 2 * own.length) return false;
  const places = doc.places.filter(isOf);
  const lead = doc.sentences.find((s) => s.role === 'body')?.line ?? 0;
  const head = doc.sentences.findLast((s) => s.line <= lead)?.last ?? 0;
  const isTold = [...places, ...own].some((p) => p.first < head || isWithin(p, sentence));
  return !leads || (!isTold && places.length < NAMED_OFTEN);
}
