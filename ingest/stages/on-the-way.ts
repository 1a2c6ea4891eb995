/** Whether an occasion is only what somebody came for whose visit is reported: "*Nhân dịp dự hội nghị X*, ông A đã đến thăm thành phố". */
import type { Doc } from '../doc.ts';
import type { Occasion } from './occasion.ts';

const CAME_FOR = /(?<!\p{L})(?:nhân|trong) dịp (?:(?:sang|tới|đến|về) [^,.;]{0,40})?(?:tham )?dự\s+$/iu;
const WENT =
  /(?<!\p{L})(?:đến thăm|tới thăm|đã thăm|chào xã giao|hội kiến|hội đàm|tiếp kiến|gặp|trả lời phỏng vấn|làm việc với)(?!\p{L})/iu;
export function isOnTheWay(doc: Doc, { hit, sentence }: Occasion): boolean {
  const text = doc.text.slice(sentence.start, sentence.end);
  return CAME_FOR.test(text.slice(0, hit.start)) && clauses(text.slice(hit.end)).some((c) => WENT.test(c));
}

/** What stands behind the first comma of each part that no stop divides. */
const clauses = (text: string): string[] =>
  text.split(/[.;]/u).flatMap((part) => (part.includes(',') ? part.slice(part.indexOf(',') + 1) : []));
