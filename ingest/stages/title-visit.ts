/** "Thủ tướng A thăm và chúc Tết Công an tỉnh B": where the report names no occasion and no day, its headline tells which visit its hosts and companions belong to. */
import { asked } from '../asked.ts';
import type { Doc } from '../doc.ts';
import { eventsIn } from '../grammar/event.ts';
import { type Candidate, datedIn, hostEnds, textOf } from './candidates.ts';

const VISITS = /^(?:thăm|chúc|tiếp(?! xúc)|dâng h|viếng|kiểm tra|giám sát|khảo sát|làm việc)/u;
/** Somebody receives, or comes along. */
const ATTENDED_TO = asked(
  /(?<!\p{L})(?:tiếp(?: đón)?(?: và làm việc)? (?:với )?(?:đoàn|thủ tướng|phó thủ tướng|chủ tịch|bộ trưởng|đồng chí)|cùng đi|(?:buổi|chuyến) (?:thăm|tiếp|làm việc|kiểm tra|giám sát|khảo sát))(?!\p{L})/iu,
);

/** "*Tiếp và làm việc với* Đoàn có các đồng chí: ...": who receives, and no occasion's name. */
const RECEPTION = /^\W*(?:đón )?tiếp(?: đón)?(?: và làm việc)? (?:với )?[^.;:]{2,90}\s(?:có|gồm)(?!\p{L})/iu;

/** `best`: what the report is about without it. */
export function visitInTitle(doc: Doc, best?: Candidate): Candidate | undefined {
  if (best && (best.hit.start > LATEST || datedIn(doc, best.sentence) || !isReception(doc, best)))
    return undefined;
  if (!ATTENDED_TO.test(doc.text)) return undefined;
  const endsIn = hostEnds(doc);
  for (const sentence of doc.sentences.filter((s) => s.role === 'title')) {
    const told = eventsIn(textOf(doc, sentence), endsIn(sentence));
    const hit = told.find((h) => h.told === true && VISITS.test(h.head));
    if (hit) return { hit, sentence, score: 0, after: 0, undated: true };
  }
  return undefined;
}
const LATEST = 24;
const isReception = (doc: Doc, { sentence }: Candidate): boolean => RECEPTION.test(textOf(doc, sentence));
