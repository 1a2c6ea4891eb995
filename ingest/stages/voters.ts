/** A session beside a meeting with voters: they are met before it or after it, and told what it decided. */
import type { Doc } from '../doc.ts';
import { type Candidate, LONG_AGO } from './candidates.ts';

/** "báo cáo dự kiến nội dung *kỳ họp*", "thông báo nhanh kết quả *kỳ họp*". */
const TO_VOTERS =
  /(?<!\p{L})(?:thông báo|thông tin|báo cáo|truyền đạt|nghe)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:kết quả|nội dung|chương trình|hoạt động)(?!\p{L})[^.;]{0,30}$/iu;

/** "tiếp xúc cử tri trước *kỳ họp*", though the meeting has no other words. */
const ROUND =
  /(?<!\p{L})tiếp xúc(?: với)? cử tri[^.;]{0,60}(?<!\p{L})(?:trước|sau)(?: khi)?(?: kết thúc| bế mạc| khai mạc)?\s+$/iu;

/** "A tiếp xúc cử tri trước kỳ họp thứ 2", "... thông báo kết quả kỳ họp thứ 5": however fully it is named, such a session is not what the article reports. */
export function besideVoters(found: Candidate[], doc: Doc): Candidate[] {
  const met = found.some((c) => c.hit.kind === 'tiếp xúc cử tri' && !c.planned);
  return found.map((c) => {
    if (c.hit.kind !== 'kỳ họp') return c;
    const before = doc.text.slice(c.sentence.start, c.sentence.start + c.hit.start);
    return ROUND.test(before) || (met && (c.remembered || TO_VOTERS.test(before)))
      ? { ...c, score: c.score + LONG_AGO, held: false, remembered: true }
      : c;
  });
}
