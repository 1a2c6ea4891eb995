/** Whether an article reports an occasion or only names it: a congress of last year, a session still to come or a meeting that a picture shows has no voices but those that it names itself. */
import type { DateChunk, Doc, Sentence } from '../doc.ts';
import type { EntityId } from '../model.ts';
import type { Occasion } from './occasion.ts';
import type { Chunk } from './view.ts';

/** Held, or just now, though no day is given; "từng tổ chức": long ago. */
const HELD =
  /(?<!\p{L})(?:(?:sáng|trưa|chiều|tối|đêm|hôm|ngày) (?:nay|qua)|vừa|mới đây|(?<!(?<!\p{L})(?:từng(?: được| đứng ra| đăng cai)?|trước đây(?!\p{L})[^.;]*)\s)(?:tổ chức|diễn ra|chủ trì|khai mạc))(?!\p{L})/iu;
/** "nên vài ngày trước đó sở đã tổ chức hội thảo": before what is reported. */
const EARLIER =
  /(?<!\p{L})(?:vài|mấy|\d+|một|hai|ba|nhiều) (?:ngày|hôm|tuần|tháng|năm) trước(?: đó)?(?!\p{L})[^.;,“”"]{0,60}$/iu;
/** "A mở *Hội nghị X*", "A họp *Hội nghị X*". */
const CALLED = /(?<!\p{L})(?<!(?:cuộc|kỳ|phiên|buổi|từng|sẽ)\s)(?:họp|mở)\s+(?:cuộc\s+|buổi\s+)?$/iu;
/** "Tại buổi họp báo, một số phóng viên đặt câu hỏi", "X nói tại hội nghị": something is said there, whoever says it. */
const AT_IT = /(?<!\p{L})(?:tại|trong|ở)\s*$/iu;
const SAID =
  /(?<!\p{L})(?:phát biểu|cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|yêu cầu|đề nghị|đề xuất|kiến nghị|đặt câu hỏi|đặt vấn đề|phản ánh|chất vấn|nói|nêu|thảo luận|thông tin|ý kiến)(?!\p{L})/iu;

/** "*Trước đó, tại lễ ra quân* ngày 9/6, ông A cũng nhấn mạnh": a ceremony that an article goes back to has no voices but that one; many speak at a meeting. */
const WENT_BEFORE = /^\W*trước đó,? (?:[^,.;“”"]{0,30}, )?(?:tại|trong|ở) $/iu;
const CEREMONY = /^(?:buổi )?lễ(?!\p{L})/u;

/** "Trước đó tại phiên họp Chính phủ *ngày 1/3*, Thủ tướng chỉ đạo", in what a town does about it. */
const OF_CENTRE = /(?<!\p{L})(?:Chính phủ|Quốc hội)(?!\p{L})/u;
const DAY_BEHIND = /^(?:\s\p{L}+){0,6}\s(?:ngày|sáng|chiều|tối|hôm)\s(?:ngày\s)?\d/u;

/** Sentences within which an occasion is what the article opens with. */
export const LEAD = 5;

export interface Reported {
  /** Somebody chairs, attends or speaks at it by a sentence that names it. */
  anchor(occasion: EntityId): void;
  /** Do sentences that do not name it tell of it? What is told beside the main one is held; `ahead`: how many sentences stand before it. */
  tells(occasion: Occasion, ahead: number): boolean;
  /** Does the article only go back to it? */
  recalls(occasion: Occasion): boolean;
}

export function reported(
  doc: Doc,
  chunks: readonly Chunk[],
  dayOf: ReadonlyMap<Sentence, DateChunk>,
  main: Occasion | undefined,
): Reported {
  const anchored = new Set<EntityId>();
  const named = new Map<EntityId, number>();
  for (const c of chunks) if (c.letter === 'E') named.set(c.id, (named.get(c.id) ?? 0) + 1);
  const isDated = ({ hit, sentence: s }: Occasion): boolean => {
    const text = doc.text.slice(s.start, s.end);
    if (EARLIER.test(text.slice(0, hit.start))) return false;
    return dayOf.has(s) || HELD.test(text) || CALLED.test(text.slice(0, hit.start));
  };
  const isHeardIn = ({ hit, sentence }: Occasion): boolean => {
    const text = doc.text.slice(sentence.start, sentence.end);
    return AT_IT.test(text.slice(0, hit.start)) && SAID.test(text.slice(0, hit.start) + text.slice(hit.end));
  };
  return {
    recalls: ({ hit, sentence }) =>
      (CEREMONY.test(hit.head) ||
        (OF_CENTRE.test(hit.name) &&
          DAY_BEHIND.test(doc.text.slice(sentence.start + hit.end, sentence.end)))) &&
      WENT_BEFORE.test(doc.text.slice(sentence.start, sentence.start + hit.start)),
    anchor: (id) => anchored.add(id),
    tells: (occasion, ahead) =>
      occasion !== main ||
      occasion.item !== undefined ||
      anchored.has(occasion.id) ||
      (ahead < LEAD && ((named.get(occasion.id) ?? 0) > 1 || isDated(occasion))) ||
      isHeardIn(occasion),
  };
}
