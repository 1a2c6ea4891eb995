/** Offices that serve two bodies of one unit, and are part of both: "Văn phòng HĐND và UBND xã X". */
import type { PlaceRef } from '../doc.ts';
import { localName, type Named } from './compose.ts';

export function servedBoth(head: string, place: PlaceRef): Pick<Named, 'parent' | 'alsoOf'> {
  const both = place.name === '' ? undefined : SERVED_BOTH[head];
  return both ? { parent: localName(both[0], place), alsoOf: localName(both[1], place) } : {};
}
const SERVED_BOTH: Record<string, [string, string]> = {
  'Văn phòng HĐND và UBND': ['HĐND', 'UBND'],
  'Văn phòng Đoàn ĐBQH và HĐND': ['Đoàn đại biểu Quốc hội', 'HĐND'],
};
