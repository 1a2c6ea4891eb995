/** All phrases of an article that name an occasion, with what speaks for its being the one reported: its day, an organiser, its place in the text. */
import { type Doc, isWithin, type Sentence } from '../doc.ts';
import { isTurning, SAME_DAY } from '../grammar/beside.ts';
import { type EventHit, isCounted, isPlan } from '../grammar/event.ts';
import {
  BY,
  HELD,
  isAgo,
  isOfToday,
  isOpening,
  isSaidSo,
  isToday,
  isTried,
  tellsOfToday,
} from '../grammar/event-lead.ts';
import { isPlanned, mayCome } from '../grammar/event-planned.ts';
import { BEFORE_VERB } from '../grammar/event-sitting.ts';
import { isStamp } from './day.ts';
import { bySentence } from './resolve.ts';
import { isAhead, isDue, isInvited, isOrdered, toCome } from './to-come.ts';

const ASIDE =
  /^\s*(trước đó|sau đó|cùng ngày|cũng trong ngày|theo kế hoạch|dự kiến(?! [^,.]{0,12}(?:sáng|chiều|tối|hôm) nay)|nhân dịp)/iu;
/** Before the phrase: it is remembered, prepared or spoken about, not held. */
const REMEMBERED =
  /(?<!\p{L})(?:nhân|nhân dịp(?: (?:đến |sang )?(?:tham )?dự)?|(?:phục vụ|chuẩn bị|kế hoạch|công tác|(?:về|trong) việc)(?:\s+công tác)?\s+tổ chức|(?:các|những|nhiều) hoạt động|\d+ năm|đi dự|(?:ban chỉ đạo|ban tổ chức|tiểu ban)(?:\s+\p{L}+){0,2}|từ|(?:sau|trước)(?: khi)?(?: bế mạc| kết thúc| khai mạc)?|theo|kể từ|nghị quyết|tinh thần|chuẩn bị(?: cho| và tổ chức)?|phục vụ|hoãn(?: tổ chức)?|hướng tới|chào mừng|về|giới thiệu|thông tin|trước thềm|bên lề|cho|rút kinh nghiệm(?: sau)?|(?:đánh giá|ghi nhận|hoan nghênh)(?: cao)? (?:kết quả|thành công)(?: của| tổ chức)?|(?<!(?:ngày|buổi|phiên) làm việc(?: [\p{L}\d]+){0,3} )của|thành công)\s*$/iu;
/** "các vi phạm đã được kết luận tại *kỳ họp 23*": what comes of one before. */
const OF_BEFORE = /(?<!\p{L})(?:đã|được) (?:kết luận|chỉ ra|nêu rõ) tại\s*$/iu;
/** "hàng loạt tỉnh trên cả nước cũng tổ chức *Đại hội*", "Định kỳ mỗi năm một lần, A và B tổ chức *hội nghị*": as many as there are of them. */
const SEVERAL =
  /(?<!\p{L})(?:(?:hàng loạt|nhiều|(?:phần lớn|hầu hết|đa số)(?:\s+các)?)\s+(?:tỉnh|địa phương|huyện|đảng bộ)(?!\p{L})[^,.;:]{0,40}|\d+\s+(?:tỉnh|địa phương|huyện|đảng bộ)(?!\p{L})[^,.;:]{0,40}(?:cũng|lần lượt|đồng loạt|đều)\s+(?:đã\s+)?)tổ chức\s+$|^\W*(?:định kỳ|(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|tuần))(?!\p{L})(?![^.;]*(?:ngày\s+\d|sáng|chiều|tối|hôm nay))/iu;
/** "tại kỳ họp 11, Quốc hội khoá 13, *ông được* Quốc hội phê chuẩn ...": where a career led through. */
const CAREER = /^[^.;:]{0,40},\s*(?:ông|bà)\s+(?:được|tái|trúng|đắc)(?!\p{L})/iu;
/** "Ngày 9/6/2014, A tổ chức kỳ họp bất thường bầu ông B giữ chức ...": told of by its year. */
const ELECTED =
  /^\W*(?:trước đó,?\s+)?(?:ngày\s+\d[\d/-]*[/-]|tháng \d+[/-]|năm )(?:19|20)\d\d[^.;]*\s(?:bầu|bổ nhiệm|phê chuẩn)\s(?:ông|bà)\s[^.;]*\s(?:giữ|làm)\s/iu;
/** "phân công chuẩn bị nội dung *kỳ họp thứ 4*": what is got ready is still to come. */
const GOT_READY =
  /(?<!\p{L})chuẩn bị\s+(?:các\s+)?(?:nội dung|tài liệu|chương trình|dự thảo)[^,.;]{0,20}?\s*(?:của |cho |tại |trình )?$/iu;
/** "tuy nhiên cuộc họp báo không diễn ra". */
const NOT_HELD =
  /^\s*(?:(?:đã\s+|sẽ\s+)?không\s+(?:được\s+)?(?:diễn ra|tổ chức)|(?:đã\s+|vừa\s+)?bị\s+(?:hoãn|hủy|huỷ))(?!\p{L})/iu;
/** "giao Sở A tổ chức công bố các thông tin": a task, where no noun says that it is an occasion. */
const DEED_ALONE =
  /^(?:công bố|trao|ra mắt|phát động|bàn giao|tuyên dương|biểu dương|vinh danh|ký kết|ra quân|sơ kết|tổng kết)$/u;
/** "tại cuộc họp báo *kết thúc* kỳ họp": what the press conference is about. */
const PRESS_ABOUT =
  /họp\s+báo\s+(?:(?:kết\s+thúc|bế\s+mạc|công\s+bố|thông\s+báo|thông\s+tin|giới\s+thiệu|kết\s+quả|nội\s+dung|chương\s+trình|trước(?:\s+thềm)?|sau|về)\s+){1,3}$/iu;
/** "Tiểu ban Kinh tế - xã hội *Đại hội 13* của Đảng": it belongs to the name of a body. */
const IN_BODY =
  /(?<!\p{L})(?:[Tt]iểu ban|[Tt]ổ biên tập)(?:\s+(?!(?:đã|tổ|họp|công|có|chủ|vừa|sẽ)\s)[\p{L}–-]+){1,6}\s+$/u;
/** "không tham dự hội nghị": told of who was not there. */
const MISSED =
  /(?<!\p{L})(?:không|vắng mặt|vắng)(?:\s+(?:đến|tới|tham|có|thể))*\s+(?:dự|mặt(?:\s+tại)?|tại|ở)\s+(?:cuộc\s+|buổi\s+)?$/iu;
/** "Làm việc với A, ông B nói lý do tổ chức *cuộc họp này*": the one that the sentence began with. */
const SAME = /^\s*(?:này|nói trên)(?!\p{L})/u;
const PUT_OFF = /^\s*(?:được\s+|đã\s+|sẽ\s+)?(?:lùi|dời|hoãn|huỷ|hủy)(?!\p{L})/iu;
/** "lùi dự án *từ kỳ họp cuối* sang *kỳ họp thứ 2*": what is moved from one to another is told, neither of them. */
const PUT =
  /(?<!\p{L})(?:lùi|dời|rút)\s(?:(?!(?:đã|tại)(?!\p{L}))[^.;:“"]){0,80}?(?:từ|sang|đến|khỏi)(?:\s+chương trình)?\s+$/iu;
const HOLDING =
  /(?<!\p{L})(?:chủ trì|tổ chức|khai mạc|tiến hành|(?:đã|cũng|vừa|đó) diễn ra|chứng kiến|(?:thông báo|công bố|(?:nghe\s+)?báo cáo)\s+kết quả|(?:đã|vừa)\s+(?:có|dự|họp|tham\s+dự))(?:\s+(?:cuộc|buổi))?\s*$/iu;
const HELD_AFTER =
  /^\s*(?:(?:(?:đã|vừa|được|chính thức|long trọng)\s+)*(?:diễn ra|tổ chức|khai mạc)|(?:đã|vừa)\s+(?:chính thức\s+)?(?:bế mạc|khép lại|kết thúc)|(?:là|kéo dài|bắt đầu)\s+(?:từ|vào)\s+(?:ngày\s+)?\d)(?!\p{L})/iu;
/** "Đại hội X cũng đã bầu ...": a session does what it is held for. */
const ELECTS =
  /^[\s,]*(?:cũng\s+|đã\s+|tiếp\s+tục\s+){1,2}(?:tiến\s+hành\s+)?(?:bầu|thông\s+qua|biểu\s+quyết|công\s+bố|nghe|bước\s+vào)(?!\p{L})/iu;
/** "A đã họp kỳ 24": a session told by its verb. */
const SAT = /^họp (?:phiên|kỳ)/iu;

export interface Candidate {
  hit: EventHit;
  sentence: Sentence;
  score: number;
  /** How many sentences of the report stand before its own. */
  after: number;
  /** Somebody chairs, organises or opens it here. */
  held?: boolean;
  /** Somebody is said to be at it: "tại hội nghị", "dự lễ". */
  met?: boolean;
  /** The report opens with somebody at it on its day. */
  opening?: boolean;
  /** It is still to come. */
  planned?: boolean;
  /** The days of its sentence are not its own. */
  undated?: boolean;
  /** It is remembered, prepared or spoken about. */
  remembered?: boolean;
}

export const textOf = (doc: Doc, s: Sentence): string => doc.text.slice(s.start, s.end);
export const datedIn = (doc: Doc, s: Sentence): boolean =>
  doc.dates.some((d) => isWithin(d, s) && d.day !== undefined);

/** What is only wished for is told of less than what was held. */
const AHEAD = -3;
/** What a career led through, or what voters are told of, is told of less still. */
export const LONG_AGO = -8;
/** Sentences of the body that may tell of their occasion by a verb. */
const TELLING = 3;
const OF_LATE =
  /^\W*(?:mới đây|mới qua|(?:sáng|chiều|tối) nay)(?!\p{L})|^\W*(?:đúng\s+)?\d{1,2}\s*(?:giờ|h)(?!\p{L})|^\W*buổi (?:sáng|chiều|tối)(?!\p{L})|(?<!\p{L})(?:vừa|cùng ngày)(?!\p{L})/iu;
/** Where the bodies and persons of a sentence end, counted from its beginning; found once for the article. */
export function hostEnds(doc: Doc): (s: Sentence) => number[] {
  const hosts = bySentence(doc, [...doc.agencies, ...doc.persons, ...doc.offices]);
  return (s) =>
    (hosts.get(s) ?? [])
      .filter((c) => isWithin(c, s))
      .map((c) => (doc.tokens[c.last - 1]?.end ?? s.start) - s.start);
}

/** Each is looked at with its whole sentence around it; no sentence tells of so many. */
const MOST_IN_ONE = 60;
export function candidates(
  doc: Doc,
  hitsIn: (text: string, hosts?: readonly number[]) => EventHit[],
  meets?: (s: Sentence) => EventHit[],
): Candidate[] {
  const found: Candidate[] = [];
  const endsIn = hostEnds(doc);
  const isToCome = toCome(doc);
  /** Heads of those that were not held after all, by their lines. */
  const off = new Set<string>();
  let body = 0;
  let line = -1;
  for (const [at, sentence] of doc.sentences.entries()) {
    if (sentence.role === 'boilerplate' || sentence.role === 'byline') continue;
    const text = textOf(doc, sentence);
    const dated = datedIn(doc, sentence);
    let from = 0;
    const lead =
      sentence.role === 'body' &&
      (body < TELLING || sentence.line !== line) &&
      (dated || OF_LATE.test(text) || isOfToday(text));
    const ends = endsIn(sentence);
    const told = sentence.role === 'body' ? (meets?.(sentence) ?? []) : [];
    const named = hitsIn(text, lead || (sentence.role === 'body' && SAME_DAY.test(text)) ? ends : undefined);
    const own = lead ? named : named.filter((h) => !h.told || isTurning(text, h));
    const hits = withMeetings(own, told).slice(0, MOST_IN_ONE);
    const isLead = hits.length > 0 && sentence.role === 'body' && (dated || tellsOfToday(text));
    const plans = hits.filter((h) => isPlan(text, h));
    for (const hit of hits) {
      // A name within another's has its own words before it.
      const before = text.slice(Math.max(from > hit.start ? 0 : from, hit.start - 60), hit.start);
      const after = text.slice(hit.end, hit.end + 40);
      from = hit.end;
      if ((!hit.told && isCounted(text, hit.start)) || isDue(text, hit)) continue;
      if (plans.includes(hit) || (plans.length > 0 && REMEMBERED.test(before))) continue;
      if (hit !== hits[0] && hit.weight === 0 && SAME.test(after)) continue;
      const order = isOrdered(text, hit);
      if (SEVERAL.test(text.slice(0, hit.start))) continue;
      if (hit.kind === 'xét xử' && !isTried(text, body, dated)) continue;
      if (NOT_HELD.test(after)) off.add(`${sentence.line} ${hit.head}`);
      if (NOT_HELD.test(after) || (order && (hit.weight === 0 || DEED_ALONE.test(hit.head)))) continue;
      if (PUT.test(text.slice(Math.max(0, hit.start - 100), hit.start))) continue;
      if (IN_BODY.test(text.slice(Math.max(0, hit.start - 60), hit.start))) continue;
      if (PRESS_ABOUT.test(text.slice(Math.max(0, hit.start - 60), hit.start))) continue;
      const planned =
        GOT_READY.test(before) || isPlanned(text, hit) || isAhead(text, hit) || isToCome(at, hit);
      const ordered = order || isInvited(text, hit) ? AHEAD : isLongAgo(text, hit, body) ? LONG_AGO : 0;
      const sits = isSitting(hit, before) || ((dated || OF_LATE.test(text)) && isHosted(text, hit, ends));
      const score = ordered + scoreOf(text, hit, before, sentence.role === 'title', body, dated, sits);
      found.push({
        hit,
        sentence,
        score,
        after: sentence.role === 'title' ? 0 : body,
        ...(planned && { planned }),
        ...(GOT_READY.test(before) && { undated: true as const }),
        ...(HELD.test(before) && { met: true as const }),
        ...(isLead && body < 2 && isOpening(text, hit, before) && { opening: true as const }),
        held: HOLDING.test(before) || HELD_AFTER.test(after) || ELECTS.test(after) || sits,
        remembered:
          (!hit.told && (REMEMBERED.test(before) || OF_BEFORE.test(before))) ||
          PUT_OFF.test(after) ||
          (body >= 3 && MISSED.test(before)),
      });
    }
    if (sentence.role === 'body' && !isStamp(doc, sentence)) body++;
    line = sentence.line;
  }
  return found.filter((c) => !off.has(`${c.sentence.line} ${c.hit.head}`));
}

/** A meeting of two is told by its verb; what the verb alone was read as is that meeting. */
const withMeetings = (hits: EventHit[], meetings: readonly EventHit[]): EventHit[] =>
  meetings.length === 0
    ? hits
    : [...hits.filter((h) => !meetings.some((m) => isTold(h, m))), ...meetings].sort(
        (a, b) => a.start - b.start,
      );
const isTold = (h: EventHit, m: EventHit): boolean =>
  h.start >= m.start - NOUN_BEFORE && h.start <= m.start + m.head.length && h.end > m.start;
/** "*cuộc* gặp". */
const NOUN_BEFORE = 6;

/** Less for what is remembered or was missed, the less early the more. */
const lessFor = (before: string, early: boolean): number =>
  REMEMBERED.test(before) ? (early ? -2 : -4) : MISSED.test(before) && !early ? -4 : 0;
/** Told of by what came before or after it. */
const isLongAgo = (text: string, { head, start, end }: EventHit, body: number): boolean =>
  (body >= TELLING && (CAREER.test(text.slice(end)) || ELECTED.test(text))) ||
  (/^họp$/u.test(head) && WHEN.test(text.slice(0, start)));

/** "một ngày sau khi Chính phủ họp về ...": the day is of the other clause. */
const WHEN = /(?<!\p{L})(?:sau|trước|từ) khi\s[^,.;]*$/iu;
/** "Ngày 7/8, Bộ A *họp báo* ...": a body or person stands right before the verb. */
const isHosted = (text: string, { head, start }: EventHit, ends: readonly number[]): boolean =>
  /^họp/u.test(head) &&
  !WHEN.test(text.slice(0, start)) &&
  ends.some((e) => e < start && BEFORE_VERB.test(text.slice(e, start)));

const isSitting = (hit: EventHit, before: string): boolean =>
  SAT.test(hit.name) && /(?<!\p{L})(?:(?:đã|vừa)|kh(?:oá|óa)\s\S+)\s+$/u.test(before);

function scoreOf(
  text: string,
  hit: EventHit,
  before: string,
  title: boolean,
  body: number,
  dated: boolean,
  sits: boolean,
): number {
  const organised =
    /tổ\s*chức[^.;]{0,40}$/iu.test(before) ||
    /(tổ chức|diễn ra)/iu.test(text.slice(hit.end, hit.end + 60)) ||
    BY.test(text.slice(hit.end, hit.end + 260)) ||
    sits;
  const early = title ? 1 : body < 3 ? 4 : body < 6 ? 2 : 0;
  const ago = isAgo(text, hit) ? -4 : 0;
  const about = ago + (OF_BEFORE.test(before) ? -6 : lessFor(before, early > 0));
  const held = HELD.test(before) ? 2 : 0;
  // "..., A tổ chức họp giao ban": what the report opens with, however little it says.
  const today = !SAT.test(hit.name) && (hit.told ? body === 0 && isOfToday(text) : isToday(text, hit));
  const day = dated || today || (body < 2 && isSaidSo(text, hit, before));
  const bare = hit.weight === 0 && (/tổ\s*chức\s*$/iu.test(before) || isOpening(text, hit, before));
  const opens = body === 0 && !title && day && (hit.told || bare) ? 3 : 0;
  return (
    hit.weight +
    (organised ? 4 : 0) +
    (day ? 3 : 0) +
    early +
    about +
    held +
    opens +
    (mayCome(text, hit) ? -3 : 0) +
    (ASIDE.test(text) ? -4 : 0)
  );
}
