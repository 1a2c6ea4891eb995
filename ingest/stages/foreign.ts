/**
 * Missions and ministers of other states: "Bộ trưởng Ngoại giao Sergei Lavrov" is of no Vietnamese ministry. Where the article tells whose minister the same
 * person is, he is that country's; else nothing is said of the body.
 */
import type { AgencyChunk, Doc, OfficeChunk } from '../doc.ts';
import { bodyAbroad } from '../grammar/office-state.ts';
import { isForeignName } from '../grammar/person.ts';

export function foreigners(doc: Doc): Doc {
  seatMissions(doc);
  const told = new Map<string, string>();
  for (const p of doc.persons)
    for (const { title, agency } of p.offices)
      if (agency?.country !== undefined) told.set(`${p.name}|${title}`, agency.country);
  const homes = homesOf(doc);
  for (const p of doc.persons) {
    const foreign = isForeignName(p.name);
    p.offices = p.offices.filter((o) => foreign || !isOfStrangers(o));
    const home =
      (foreign ? p.offices.find((o) => o.agency?.country)?.agency?.country : undefined) ?? homes.get(p.name);
    for (const o of p.offices) {
      const country = told.get(`${p.name}|${o.title}`) ?? home;
      if (OF_STATE.test(o.agency?.head ?? '') && (foreign || country !== undefined)) sendHome(o, country);
    }
  }
  return doc;
}

/** "Thứ trưởng Nguyễn Văn A, Đại sứ Mỹ tại Việt Nam John B": what stands behind a name of this country is the next one's title. */
const isOfStrangers = (o: OfficeChunk): boolean =>
  o.agency?.cls === 'foreign' && STRANGERS.test(o.agency.country ?? '');
/** Countries whose people have names that are never taken for Vietnamese ones. */
const STRANGERS =
  /^(?:Mỹ|Hoa Kỳ|Nga|Pháp|Anh|Đức|Úc|Australia|Canada|Nhật Bản|Nhật|Ấn Độ|Israel|Italia|Ý|Hà Lan|Tây Ban Nha|Bỉ|Thụy Sĩ|Thuỵ Sĩ|Thụy Điển|Thuỵ Điển|Na Uy|Đan Mạch|Phần Lan|Ba Lan|Hungary|Ukraine|New Zealand|Brazil|Argentina|Mexico|Cuba|Romania|Rumani|Bulgaria|Séc|Philippines|Indonesia)$/;

/** "Đại sứ quán Mỹ" is the one in Việt Nam where the article tells of that one and of no other. */
function seatMissions(doc: Doc): void {
  const offices = [...doc.offices, ...doc.persons.flatMap((p) => p.offices)];
  const missions: Pick<AgencyChunk, 'head' | 'country'>[] = [
    ...doc.agencies,
    ...offices.flatMap((o) => o.agency ?? []),
  ].filter((a) => a.cls === 'foreign' && MISSION.test(a.head));
  const seats = new Map<string, Set<string>>();
  for (const { head } of missions) {
    const [short = '', seat] = head.split(' tại ');
    if (seat) seats.set(short, (seats.get(short) ?? new Set()).add(head));
  }
  for (const mission of missions) {
    const [only, ...more] = seats.get(mission.head) ?? [];
    if (only && more.length === 0) mission.head = only;
  }
}
const MISSION = /^(?:Đại sứ quán|Tổng Lãnh sự quán) /u;

/** Whose statesman somebody is: "Chủ tịch Trung Quốc Tập Cận Bình" is called so right before his name, and nowhere another state's. */
function homesOf(doc: Doc): Map<string, string> {
  const homes = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, titled, nameFirst, offices } of doc.persons) {
    const office = titled ? offices.find((o) => o.last === nameFirst) : undefined;
    const country = STATES_OWN.test(office?.agency?.head ?? '') ? office?.agency?.country : undefined;
    if (country === undefined || country === 'Việt Nam') continue;
    if ((homes.get(name) ?? country) !== country) several.add(name);
    homes.set(name, country);
  }
  for (const name of several) homes.delete(name);
  return homes;
}
const STATES_OWN =
  /^(?:Nhà nước|Chính phủ|Quốc vụ viện|Quốc hội|Bộ(?! Tư lệnh| Chỉ huy)|Quân ủy Trung ương) /u;

const OF_STATE =
  /^(?:Bộ (?!Tư lệnh|Chỉ huy)[^/]+|Chính phủ|Quốc hội|Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Ban Bí thư)$/u;

function sendHome(o: OfficeChunk, country: string | undefined): void {
  const { agency } = o;
  if (!agency || agency.country !== undefined) return;
  const abroad = country === undefined ? undefined : bodyAbroad(agency, country);
  if (abroad) o.agency = abroad;
  else delete o.agency;
}
