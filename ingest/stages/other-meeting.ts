/** Whether "tại buổi làm việc" means a meeting of the same day that the sentence before tells of without a name: "Cùng ngày, đoàn đã làm việc với ông A. Tại buổi làm việc, ông A giới thiệu ...". */
import { asked } from '../asked.ts';
import type { Doc, Sentence } from '../doc.ts';
import type { Occasion } from './occasion.ts';

/** What two sides do who meet. */
const NOUN = /^(?:buổi|cuộc) (làm việc|gặp|gặp gỡ|tiếp xúc)$/u;
const DEED = '(làm việc|gặp gỡ|gặp|tiếp xúc) (?:với |cùng )';
/** It opens with its own time, or goes on to another place. */
const MEETS = asked(
  new RegExp(
    String.raw`^\W*(?:(?:sáng|trưa|chiều|tối) cùng ngày|cùng ngày|cũng (?:trong|nhân)|sau đó|tiếp đó|trong chương trình)(?!\p{L})[^.;“”"]*?(?<!\p{L})(?:đã|có|đến|tới|cũng|và)(?: \p{L}+){0,4}? ${DEED}`,
    'iu',
  ),
);

/** To be asked of the sentences in their order. */
export function otherMeetings(doc: Doc): (words: string, s: Sentence, meant: Occasion) => boolean {
  /** The last such sentence up to the one asked of, and what was done there. */
  let last: { sentence: Sentence; deed: string } | undefined;
  let seen = 0;
  return (words, s, meant) => {
    for (; (doc.sentences[seen]?.start ?? s.start) < s.start; seen++) {
      const before = doc.sentences[seen];
      const deed = before && MEETS.exec(doc.text.slice(before.start, before.end))?.[1]?.toLowerCase();
      if (before && deed) last = { sentence: before, deed };
    }
    const noun = NOUN.exec(words)?.[1];
    if (!noun || !last || last.sentence.line !== s.line || last.sentence === meant.sentence) return false;
    return meant.sentence.start < last.sentence.start && noun.startsWith(last.deed);
  };
}
