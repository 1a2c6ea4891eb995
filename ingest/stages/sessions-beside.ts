/** A session beside what is held before or after it: a meeting with voters, who are told what it decided, or a press conference about it; what only another's name or somebody's words hold. */
import type { Doc, Sentence } from '../doc.ts';
import { type Candidate, LONG_AGO } from './candidates.ts';

/** "báo cáo dự kiến nội dung *kỳ họp*", "thông báo nhanh kết quả *kỳ họp*". */
const TO_VOTERS =
  /(?<!\p{L})(?:thông báo|thông tin|báo cáo|truyền đạt|nghe)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:kết quả|nội dung|chương trình|hoạt động)(?!\p{L})[^.;]{0,30}$/iu;

/** "tiếp xúc cử tri trước *kỳ họp*", though the meeting has no other words. */
const ROUND =
  /(?<!\p{L})tiếp xúc(?: với)? cử tri[^.;]{0,60}(?<!\p{L})(?:trước|sau)(?: khi)?(?: kết thúc| bế mạc| khai mạc)?\s+$/iu;

const SESSION = 'kỳ họp';

/** "A tiếp xúc cử tri trước kỳ họp thứ 2", "... thông báo kết quả kỳ họp thứ 5", "Sau khi bế mạc kỳ họp, B tổ chức họp báo": however fully it is named, such a session is not what the article reports. */
export function withoutSessions(found: Candidate[], doc: Doc): Candidate[] {
  const isHeld = (c: Candidate): boolean => c.held === true && c.hit.kind !== SESSION;
  const holding = new Set<Sentence>(found.filter(isHeld).map((c) => c.sentence));
  const met = found.some((c) => c.hit.kind === 'tiếp xúc cử tri' && !c.planned);
  const beside = Map.groupBy(found, (c) => c.sentence);
  const isNamedIn = (c: Candidate, whole: Candidate): boolean =>
    whole.hit.start < c.hit.start && c.hit.end <= whole.hit.end;
  const metBeside = new Set<Sentence>(
    found.filter((c) => c.met && !isInWords(doc, c)).map((c) => c.sentence),
  );
  return found.map((c) => {
    if (metBeside.has(c.sentence) && isInWords(doc, c)) return longAgo(c);
    if (c.remembered && beside.get(c.sentence)?.some((x) => !x.remembered && isNamedIn(c, x)))
      return longAgo(c);
    if (c.hit.kind !== SESSION) return c;
    const before = doc.text.slice(c.sentence.start, c.sentence.start + c.hit.start);
    return (c.remembered && holding.has(c.sentence)) ||
      ROUND.test(before) ||
      (met && (c.remembered || TO_VOTERS.test(before)))
      ? longAgo(c)
      : c;
  });
}

/** "“... như Bộ trưởng đã trả lời tại *kỳ họp thứ 3*”, ông A nói trong cuộc họp báo": told in somebody's words. */
const isInWords = (doc: Doc, { hit, sentence }: Candidate): boolean =>
  WORDS.test(doc.text.slice(sentence.start, sentence.start + hit.start));
const WORDS = /(?:^|[:,]\s*)[“"][^“”"]{24,}$/u;

const longAgo = (c: Candidate): Candidate => ({
  ...c,
  score: c.score + LONG_AGO,
  held: false,
  remembered: true,
});
