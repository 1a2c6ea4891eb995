/** Chairs of firms and federations by their letters: of the body that the article names in full; nobody gets one in the story of a crime. */
import type { AgencyChunk, Doc, OfficeChunk } from '../doc.ts';
import { isShortName, tellsOfCrime } from '../grammar/not-held.ts';

export function letteredBodies(doc: Doc): Doc {
  for (const person of doc.persons) person.offices = person.offices.filter((o) => isLetteredWell(doc, o));
  doc.offices = doc.offices.filter((o) => isLetteredWell(doc, o));
  return doc;
}

/** "Chủ tịch PVN": of the body that the article names in full, and of none where it tells of a crime or of a name that is not read. */
function isLetteredWell(doc: Doc, o: OfficeChunk): boolean {
  const firm = o.agency;
  if (!firm?.lettered) return true;
  if (tellsOfCrime(doc.text)) return false;
  const full = doc.agencies.find((a) => isCalled(doc, a, firm.head));
  if (full) o.agency = { ...full, first: firm.first, last: firm.last };
  return full !== undefined || !isShortName(doc.text, firm);
}

/** "Liên đoàn Bóng đá Việt Nam (VFF)", "Công ty Địa ốc Alibaba". */
const isCalled = ({ tokens }: Doc, a: AgencyChunk, letters: string): boolean =>
  a.head !== letters &&
  !a.parent &&
  (a.head.endsWith(` ${letters}`) ||
    (tokens[a.last]?.text === '(' && tokens[a.last + 1]?.text === letters) ||
    (tokens[a.last - 1]?.text === ')' && tokens[a.last - 2]?.text === letters));
