/** "Ông A, *Chủ tịch* Ủy ban Trung ương X tới thăm. Tháp tùng có *Phó Chủ tịch* B": who goes with a leader is of the body that he heads. */
import { type Doc, type OfficeChunk, sentenceNumber } from '../doc.ts';
import { lowerWords } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

export function retinue(doc: Doc): Doc {
  for (const person of doc.persons)
    for (const o of person.offices)
      if (!o.agency && o.need === 'agency' && o.title.startsWith('Phó ')) {
        const leader = leaderOf(doc, o, Math.min(person.first, o.first));
        if (leader?.agency)
          o.agency = { ...leader.agency, first: o.first, last: o.last, reason: `đi cùng ${leader.title}` };
      }
  return doc;
}

const SENTENCES_BACK = 2;
/** The office of whoever is told last before with the whole of the deputy's title, where he is the only one. */
function leaderOf({ persons, sentences, tokens }: Doc, o: OfficeChunk, at: number): OfficeChunk | undefined {
  const n = sentenceNumber(sentences, at);
  const first = sentences[n]?.first ?? at;
  if (at - first > LONGEST || !WITH_HIM.test(lowerWords(tokens, first, at))) return undefined;
  const title = o.title.replace(/^Phó | Thường trực$/gu, '');
  for (let k = n - 1; k >= Math.max(0, n - SENTENCES_BACK); k--) {
    const s = sentences[k];
    const [from, to] = [s?.first ?? 0, s?.last ?? 0].map((i) => countUpTo(persons, (p) => p.first < i));
    const led = persons
      .slice(from, to)
      .flatMap((p) => p.offices.filter((x) => x.title === title && x.agency && !x.former));
    if (led.length > 0) return led.length === 1 ? led[0] : undefined;
  }
  return undefined;
}
const LONGEST = 8;
const WITH_HIM =
  /^(?:tháp tùng|cùng đi|đi c(?:ùng|hung)|cùng đoàn)(?: (?:với )?(?:đoàn(?: công tác)?|(?:đồng chí )?chủ tịch))? (?:còn )?(?:có|gồm)(?: các)?(?: ông| bà| đồng chí)?(?: :)?$/u;
