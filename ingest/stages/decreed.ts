/** Medals that a decree grants without a ceremony. */
import type { Doc } from '../doc.ts';
import { type Candidate, textOf } from './candidates.ts';

/** A medal that a decree grants: nobody tells of a ceremony. */
export function withoutDecreed(doc: Doc, found: Candidate[]): Candidate[] {
  const isMedal = ({ hit }: Candidate): boolean => DECORATES.test(hit.name);
  const decreed = found.some(isMedal) && DECREE.test(doc.text) && !SOLEMN.test(doc.text);
  return decreed ? found.filter((c) => !isMedal(c) || isHandedOver(textOf(doc, c.sentence))) : found;
}
/** "Ký quyết định tặng Huân chương cho A. *Sáng 18/5, ông B trao tặng Huân chương* cho A": handed over, too. */
const isHandedOver = (text: string): boolean => HANDED.test(text) && !DECREE.test(text);
const HANDED = /^\W*(?:vào |hôm )?(?:sáng|chiều|tối|ngày)\s[^;]*(?<!\p{L})(?:trao|gắn)(?!\p{L})/iu;
const DECORATES = /^(?:lễ )?(?:trao |phong )?tặng(?: thưởng)? (?:huân|huy) chương/iu;
const DECREE =
  /(?<!\p{L})ký\s+(?:ban hành\s+)?(?:\p{Ll}+\s+)?(?:quyết định|sắc lệnh|lệnh)[^.;]{0,60}?\s(?:trao|tặng|phong|khen)/iu;
const SOLEMN = /(?<!\p{L})(?:lễ (?:trao|công bố|tặng|đón)|buổi lễ|tại lễ|buổi trao)(?!\p{L})/iu;
