/**
 * Ministers of other states: "Bộ trưởng Ngoại giao Sergei Lavrov" is of no Vietnamese ministry. Where the article tells whose minister the same
 * person is, he is that country's; else nothing is said of the body.
 */
import type { Doc, OfficeChunk } from '../doc.ts';
import { isSurname } from '../lexicon/titles.ts';
import { fold, foldTones } from '../text.ts';

export function foreigners(doc: Doc): Doc {
  const told = new Map<string, string>();
  for (const p of doc.persons)
    for (const { title, agency } of p.offices)
      if (agency?.country !== undefined) told.set(`${p.name}|${title}`, agency.country);
  for (const p of doc.persons) {
    const foreign = isForeignName(p.name);
    const home = foreign ? p.offices.find((o) => o.agency?.country)?.agency?.country : undefined;
    for (const o of p.offices) {
      const country = told.get(`${p.name}|${o.title}`) ?? home;
      if (OF_STATE.test(o.agency?.head ?? '') && (foreign || country !== undefined)) sendHome(o, country);
    }
  }
  return doc;
}

const OF_STATE =
  /^(?:Bộ (?!Tư lệnh|Chỉ huy)[^/]+|Chính phủ|Quốc hội|Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Ban Bí thư)$/u;

function sendHome(o: OfficeChunk, country: string | undefined): void {
  const { agency } = o;
  if (!agency || agency.country !== undefined) return;
  if (country === undefined || !/^(?:Bộ (?!Chính trị)|Chính phủ|Quốc hội)/u.test(agency.head))
    delete o.agency;
  else o.agency = { ...agency, head: `${agency.head} ${country}`, cls: 'foreign', country };
}

/** No Vietnamese family name, and no mark on any letter or a syllable that no Vietnamese word has. */
export function isForeignName(name: string): boolean {
  const words = name.split(' ');
  const first = words[0] ?? '';
  if (isSurname(foldTones(first)) || /^[AHKY](?:$|['’])/u.test(first)) return false;
  return fold(name) === name.toLowerCase() || words.some((w) => !SYLLABLE.test(fold(w)));
}
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ngh?|nh?|p|t)?$/u;
