/**
 * Offices that a verb moves between people named apart from them: "bàn giao chức danh X giữa A với B" (A had it, B has it), "cách chức X đối
 * với ông A" (A had it). Each person gets the office that the scan read alone.
 */
import type { Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { lowerWords, says } from '../grammar/words.ts';

export function handOver(doc: Doc): Doc {
  for (const office of doc.offices) {
    const before = doc.tokens.slice(Math.max(0, office.first - 3), office.first).map((t) => t.lower);
    const near = doc.persons.filter((p) => p.first >= office.last && p.first - office.last < 14);
    if (/chức danh|chức vụ|chức|nhiệm vụ/u.test(before.join(' ')) && says(doc.tokens[office.last], 'giữa'))
      between(doc, office, near);
    else if (/cách chức|miễn nhiệm|thôi/u.test(before.join(' ')) && aboutPerson(doc, office, near[0]))
      give(near[0], { ...office, former: true });
  }
  return doc;
}

function between(doc: Doc, office: OfficeChunk, [from, to]: PersonChunk[]): void {
  if (!from || !to || !says(doc.tokens[from.last], 'với', 'và', 'cho', 'sang')) return;
  give(from, { ...office, former: true });
  give(to, office);
}

const aboutPerson = (doc: Doc, office: OfficeChunk, person: PersonChunk | undefined): boolean => {
  if (!person) return false;
  return /(?:^|\s)(?:đối với|của)$/u.test(lowerWords(doc.tokens, office.last, person.first));
};

const give = (person: PersonChunk | undefined, office: OfficeChunk): void => {
  person?.offices.push(office);
};
