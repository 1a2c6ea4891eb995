/** Offices that stand beside another in a list and say nothing of its body. */
import type { AgencyChunk, Doc, OfficeChunk } from '../doc.ts';
import { isElectedAbove } from './agency-elided.ts';
import { wholeOf } from './agency-shared.ts';
import { says } from './words.ts';

/** "Ủy viên Ban Thường vụ Tỉnh ủy, *nguyên* Chủ tịch Hội X tỉnh Y": where somebody was before is not where he is. */
export const isFormerOnly = (o: OfficeChunk, offices: readonly OfficeChunk[], near: AgencyChunk): boolean =>
  !o.former &&
  o.agency !== undefined &&
  wholeOf(o.agency).cls.startsWith('party-') &&
  Boolean(wholeOf(o.agency).levelWord) &&
  isLeft(offices, near);
const isLeft = (offices: readonly OfficeChunk[], near: AgencyChunk): boolean =>
  offices.every((x) => x.agency !== near || x.former);

/** "nguyên Chủ tịch Hội X tỉnh Y (cũ) *giữ chức Chủ tịch*": of another, for that one he has left. */
const isGivenAnew = (o: OfficeChunk, offices: readonly OfficeChunk[], near: AgencyChunk): boolean =>
  !o.agency &&
  !o.former &&
  offices.some((x) => x.agency === near && x.title === o.title) &&
  isLeft(offices, near);

/** "hai Phó Chủ tịch *là ông A*, Chủ tịch Hội Nông dân tỉnh": what is told behind the name is another post, and says nothing of the one before it. */
const isOfTitleBefore = (
  { tokens }: Doc,
  o: OfficeChunk,
  offices: readonly OfficeChunk[],
  near: AgencyChunk,
): boolean =>
  !o.agency && says(tokens[o.last], 'là') && offices.some((x) => x.agency === near && x.first > o.last + 2);

/** "Trưởng Ban Nội chính Tỉnh ủy (Phó Trưởng Ban Thường trực)": nobody is the deputy on the board that he leads. */
export const isLedBySame = (o: OfficeChunk, led: OfficeChunk): boolean =>
  !o.former && !led.former && o.title.endsWith('Ban Thường trực') && led.title === 'Trưởng Ban';

export const lendsNothing = (
  doc: Doc,
  o: OfficeChunk,
  offices: readonly OfficeChunk[],
  near: AgencyChunk,
): boolean =>
  isElectedAbove(doc, o, near) || isOfTitleBefore(doc, o, offices, near) || isGivenAnew(o, offices, near);
