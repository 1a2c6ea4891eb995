/** Boards and titles that are of the side that sends them: "Về phía Hội X có A, Phó Trưởng Ban Tuyên giáo". */
import type { AgencyChunk, Doc, Token } from '../doc.ts';
import { begunIn } from '../sorted.ts';
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
    for (const { offices } of begunIn(persons, side.last, sideEnd(tokens, side.last)))
      for (const office of offices) {
        if (isOfSide(office.agency, side)) office.agency.parent = side;
        else if (office.need === 'agency' && !office.agency) office.agency = side;
      }
  }
}

function sideEnd(tokens: readonly Token[], last: number): number {
  for (let n = last + 1; n < last + MOST_OF_SIDE; n++) {
    const t = tokens[n];
    if (t === undefined || t.shape === 'break' || /^[.;]$/u.test(t.text)) return n;
  }
  return last + MOST_OF_SIDE;
}
