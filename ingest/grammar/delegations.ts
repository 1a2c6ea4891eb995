/** Boards and titles that are of the side that sends them: "Về phía Hội X có A, Phó Trưởng Ban Tuyên giáo". */
import type { AgencyChunk, Doc } from '../doc.ts';
import { isUnitless } from './agency-shared.ts';
import { says } from './words.ts';

/** Its board, or the bureau of a ministry. */
const isOfSide = (a: AgencyChunk | undefined, side: AgencyChunk): a is AgencyChunk =>
  a !== undefined &&
  isUnitless(a) &&
  (a.cls === 'sub' || (a.cls === 'free-central' && /^Bộ (?!Chỉ huy|Tư lệnh)/u.test(side.head)));

const MOST_OF_SIDE = 60;
/** "Về phía Trung ương Hội Nông dân Việt Nam có A, Phó Trưởng Ban Tuyên giáo": boards and titles without a body are of the side that sends them. */
export function delegations({ agencies, persons, tokens }: Doc): void {
  for (const side of agencies) {
    const named = says(tokens[side.first - 1], 'phía') && says(tokens[side.last], 'có', 'gồm');
    if (!named || side.cls === 'sub') continue;
    const end = tokens.findIndex((t, n) => n > side.last && (t.shape === 'break' || /^[.;]$/u.test(t.text)));
    const until = Math.min(end < 0 ? tokens.length : end, side.last + MOST_OF_SIDE);
    for (const person of persons) {
      if (person.first < side.last || person.first >= until) continue;
      for (const office of person.offices) {
        if (isOfSide(office.agency, side)) office.agency.parent = side;
        else if (office.need === 'agency' && !office.agency) office.agency = side;
      }
    }
  }
}
