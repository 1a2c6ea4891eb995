/**
 * Ministers of other states: "Bộ trưởng Ngoại giao Sergei Lavrov" is of no Vietnamese ministry. Where the article tells whose minister the same
 * person is, he is that country's; else nothing is said of the body.
 */
import type { Doc, OfficeChunk } from '../doc.ts';
import { isForeignName } from '../grammar/person.ts';

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
