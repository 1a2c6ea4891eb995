/** One bracket behind a row of people that tells what each of them is. */
import type { AgencyChunk, OfficeChunk, PersonChunk } from '../doc.ts';
import { partyOf } from './agency-elided.ts';
import type { Walk } from './walk.ts';
import { lowerWords } from './words.ts';

/** "các ông A, B *(Giám đốc, Phó Giám đốc Trung tâm X)*": as many offices in the bracket behind the list as people, of one body or unit that is named behind the last, are one for each. */
export function bracketEach(w: Walk, list: readonly PersonChunk[]): boolean {
  const last = list.at(-1);
  if (!last || list.length < 2 || w.tokens[last.nameLast]?.text !== '(') return false;
  const told = last.offices.filter((o) => o.first > last.nameLast);
  if (told.length !== list.length || !(ofOneKind(told) || arePosts(w, told))) return false;
  if (list.some((p) => p !== last && p.offices.length > 0)) return false;
  const agency = told.at(-1)?.agency;
  for (const [n, p] of list.entries())
    p.offices = told.slice(n, n + 1).map((o) => (agency ? { ...o, agency: bodyOf(o, agency) } : o));
  return true;
}

const kind = (o: OfficeChunk | undefined): string | undefined => o?.title.replace(/^Phó /u, '');
const ofOneKind = (told: readonly OfficeChunk[]): boolean => told.every((o) => kind(o) === kind(told[0]));

/** "(Bí thư, Chủ tịch UBND xã X)": who leads the committee and who the government; not "(Phó Bí thư, Chủ tịch UBND xã X)", "(Bí thư kiêm Chủ tịch ...)", "(Bí thư, Chủ tịch HĐND xã X)", who is one. */
function arePosts(w: Walk, told: readonly OfficeChunk[]): boolean {
  const [first, final] = [told[0], told.at(-1)];
  return (
    told
      .slice(1)
      .every((o, n) => /^(?:,|và|, và)$/u.test(lowerWords(w.tokens, told[n]?.last ?? 0, o.first))) &&
    first?.title === 'Bí thư' &&
    told.every((o) => o === first || /^(?:Phó )?Chủ tịch$/u.test(o.title)) &&
    final?.agency?.head === 'UBND' &&
    told.every((o) => o === final || !o.agency || (o === first && !o.agency.place))
  );
}

function bodyOf(o: OfficeChunk, agency: AgencyChunk): AgencyChunk {
  if (o.title === 'Bí thư' && agency.head === 'UBND')
    return partyOf(agency, o.first, agency.level === 'commune');
  return o.agency ?? { ...agency };
}
