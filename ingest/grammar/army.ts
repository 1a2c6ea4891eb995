/** Staffs of the army where the text says whose they are: "Tổng cục Chính trị Quân đội nhân dân Việt Nam", "Bộ Tổng Tham mưu QĐND". */
import type { AgencyChunk, Token } from '../doc.ts';
import { lowerWords } from './words.ts';

const STAFF = /^(?:Tổng cục Chính trị|Bộ Tổng Tham mưu)$/u;

const GUARD = { head: 'Bộ đội Biên phòng Việt Nam', cls: 'central', level: 'central' } as const;

/** "Cục Chính trị *BĐBP*": commands of provinces have rooms, only the whole force has a Cục. */
export function ofGuard(bureau: AgencyChunk | undefined): AgencyChunk | undefined {
  const { head, parent } = bureau ?? {};
  const whole = parent?.head === 'Bộ Chỉ huy Bộ đội Biên phòng' && !parent.place && !parent.levelWord;
  return bureau && whole && head?.startsWith('Cục ')
    ? { ...bureau, parent: { ...parent, ...GUARD } }
    : bureau;
}

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
