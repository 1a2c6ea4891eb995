/**
 * Sentences of a life that name nobody: "Năm 2015, được bầu giữ chức Phó Chủ tịch UBND huyện X. Tháng 3/2019, làm Giám đốc Sở Y." What they tell is of
 * whom the line named last, as long as each sentence goes on with it.
 */
import type { Doc, PersonChunk, Sentence } from '../doc.ts';
import { officialsOf } from '../grammar/antecedent.ts';
import { careerAfter } from '../grammar/career.ts';
import { officesAfter } from '../grammar/holding.ts';
import { lowerWords } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

const LONGEST = 16;
/** "Từ tháng 5/2008 đến 2010,", "Trong quá trình công tác,", "Sau đó": when, and no subject before the verb. */
const WHEN =
  /^(?:(?:từ|đến|năm|tháng|ngày|đầu|cuối|giữa|giai đoạn|và|nay|\d[\d.]*|[/.–-]) ){2,12}(?:, |: )?(?=(?:được|giữ|làm|tiếp tục|đảm nhiệm|đảm nhận|kinh qua|trúng cử|từng|là|lên|về) )|^(?:sau đó|tiếp đó|trước đó|trong quá trình công tác|quá trình công tác)(?: ,| :)? (?=(?:được|giữ|làm|tiếp tục|đảm nhiệm|đảm nhận|kinh qua|trúng cử|từng|là|lên|về) )/u;

export function elided(doc: Doc): Doc {
  const officials = officialsOf(doc.persons);
  let holder: PersonChunk | undefined;
  let line = -1;
  for (const s of doc.sentences) {
    if (s.line !== line) holder = undefined;
    line = s.line;
    const [own, other] = namedIn(doc, s);
    if (own) holder = !other && officials.has(own.name) ? own : undefined;
    else if (holder && s.role === 'body' && !tellsOn(doc, s, holder)) holder = undefined;
  }
  return doc;
}

/** The one whom a sentence names, and another where it names several. */
function namedIn({ persons }: Doc, s: Sentence): [own?: PersonChunk, other?: PersonChunk] {
  const n = countUpTo(persons, (p) => p.first < s.last) - 1;
  const [own, before] = [persons[n], persons[n - 1]];
  if (!own || own.first < s.first) return [];
  return before && before.first >= s.first && before.name !== own.name ? [own, before] : [own];
}

/** Gives the holder what the sentence tells; false where it tells of something else. */
function tellsOn(doc: Doc, s: Sentence, holder: PersonChunk): boolean {
  const when = WHEN.exec(lowerWords(doc.tokens, s.first, Math.min(s.first + LONGEST, s.last)))?.[0];
  if (when === undefined) return false;
  const at = s.first + when.trim().split(' ').length;
  const told = officesAfter(doc, at, s.last, true);
  const begun = told.offices.length > 0;
  const more = careerAfter(doc, begun ? told.end : at, s.last, begun);
  const offices = [...told.offices, ...more.offices].filter((o) => o.agency);
  const over = /^(?:từ .* đến (?!nay)|giai đoạn|trước)/u.test(when);
  for (const o of offices) holder.offices.push({ ...o, apart: true, ...(over && { former: true }) });
  return offices.length > 0;
}
