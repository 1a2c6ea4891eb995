/**
 * Offices that are over because what they were of is no more: "Chủ tịch UBND huyện X (cũ)", any leader of a district since 1 July 2025; and those
 * of a sentence that tells what was before: "Trước khi hợp nhất, bà A là Bí thư Huyện ủy X".
 */
import type { AgencyChunk, Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { sentenceAt } from '../doc.ts';
import { wholeOf } from '../grammar/agency-shared.ts';
import { isOfNewMap } from '../grammar/merged.ts';
import { lowerWords, says } from '../grammar/words.ts';

export function goneUnits(doc: Doc): Doc {
  const isNew = isOfNewMap(doc);
  for (const person of doc.persons)
    for (const office of person.offices)
      if (isOld(doc, office.last) || (isNew && isOfDistrict(office.agency)) || isBefore(doc, person, office))
        office.former = true;
  return doc;
}

/** "UBND huyện X cũ", "Quận ủy Quận 5 (cũ)", "Huyện ủy X trước đây". */
const isOld = ({ tokens }: Doc, last: number): boolean => {
  const at = tokens[last]?.text === '(' ? last + 1 : last;
  return says(tokens[at], 'cũ') || (says(tokens[at], 'trước') && says(tokens[at + 1], 'đây'));
};

/** What each district had one of, and has no longer. */
const GOVERNS =
  /^(?:UBND|HĐND|Huyện ủy|Quận ủy|Thị ủy|Thành ủy|Ủy ban MTTQ|Công an|Đoàn TNCS|Hội LHPN|Hội Nông dân|Hội Cựu chiến binh|Liên đoàn Lao động|Ban Chỉ huy Quân sự|Viện Kiểm sát nhân dân|Tòa án nhân dân|Huyện đoàn|Quận đoàn)/u;
function isOfDistrict(agency: AgencyChunk | undefined): boolean {
  const whole = agency && wholeOf(agency);
  if (!whole || !GOVERNS.test(whole.head)) return false;
  return whole.place
    ? whole.place.level === 'district' && whole.place.kind !== ''
    : DISTRICT.test(whole.levelWord ?? '');
}
const DISTRICT = /^(?:huyện|quận|thị xã)$/u;

const BEFORE = /^trước (?:khi|đó|đây|kia|thời điểm|lúc)(?= )/u;
/** Told behind the verb of a sentence on what was before. */
function isBefore(doc: Doc, { first, nameLast }: PersonChunk, office: OfficeChunk): boolean {
  if (office.first < nameLast || !says(doc.tokens[nameLast], 'là', 'từng', 'giữ', 'làm', 'đảm')) return false;
  const s = sentenceAt(doc.sentences, first);
  return (
    s !== undefined && office.last <= s.last && BEFORE.test(lowerWords(doc.tokens, s.first, s.first + 3))
  );
}
