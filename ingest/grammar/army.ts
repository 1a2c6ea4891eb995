/** Staffs of the army where the text says whose they are: "Tổng cục Chính trị Quân đội nhân dân Việt Nam", "Bộ Tổng Tham mưu QĐND". */
import type { AgencyChunk, Token } from '../doc.ts';
import { lowerWords } from './words.ts';

const STAFF = /^(?:Tổng cục Chính trị|Bộ Tổng Tham mưu)$/u;

/** The same body, with the army as what it is part of. */
export function ofArmy(tokens: readonly Token[], staff: AgencyChunk): AgencyChunk {
  if (!STAFF.test(staff.head) || !/ (?:quân đội|qđnd)/u.test(lowerWords(tokens, staff.first, staff.last)))
    return staff;
  const { first, last } = staff;
  const parent: AgencyChunk = {
    first,
    last,
    head: 'Quân đội nhân dân Việt Nam',
    cls: 'central',
    level: 'central',
  };
  return { ...staff, parent };
}
