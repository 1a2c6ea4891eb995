/**
 * Missions and ministers of other states: "Bộ trưởng Ngoại giao Sergei Lavrov" is of no Vietnamese ministry. Where the article tells whose minister the same
 * person is, he is that country's; else nothing is said of the body.
 */
import { type AgencyChunk, type Doc, type OfficeChunk, sentenceAt } from '../doc.ts';
import { countryAt, firstName } from '../grammar/country.ts';
import { bodyAbroad } from '../grammar/office-state.ts';
import { isForeignName, isUnlikeOurs } from '../grammar/person.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { stateOf } from '../lexicon/statesmen.ts';

export function foreigners(doc: Doc): Doc {
  callAlike(doc);
  seatMissions(doc);
  const told = new Map<string, string>();
  for (const p of doc.persons)
    for (const o of p.offices)
      if (o.agency?.country !== undefined && (isForeignName(p.name) || !isOfStrangers(o)))
        told.set(`${p.name}|${o.title}`, o.agency.country);
  const homes = homesOf(doc);
  for (const p of doc.persons) {
    const foreign = isForeignName(p.name) || isUnlikeOurs(p.name);
    p.offices = p.offices.filter((o) => foreign || !isOfStrangers(o));
    const home =
      (foreign ? p.offices.find((o) => o.agency?.country)?.agency?.country : undefined) ?? homes.get(p.name);
    // A career abroad leads through no province of ours.
    if (home ?? stateOf(p.name)) p.offices = p.offices.filter((o) => !isLocal(o));
    withTheirProvince(p.offices);
    for (const o of p.offices) {
      const country = told.get(`${p.name}|${o.title}`) ?? home;
      if (OF_STATE.test(o.agency?.head ?? '') && (foreign || country !== undefined))
        sendHome(doc, o, country);
    }
  }
  return doc;
}

/** "Thứ trưởng Nguyễn Văn A, Đại sứ Mỹ tại Việt Nam John B": what stands behind a name of this country is the next one's title. */
const isOfStrangers = (o: OfficeChunk): boolean =>
  o.agency?.cls === 'foreign' && STRANGERS.test(o.agency.country ?? '');
const isLocal = ({ agency }: OfficeChunk): boolean =>
  agency !== undefined && agency.country === undefined && /^(?:local|party|youth)/.test(agency.cls);

/** "Ủy viên Ban Thường vụ *Tỉnh ủy*, Giám đốc Công an tỉnh Hủa Phăn": of that province's committee. */
function withTheirProvince(offices: readonly OfficeChunk[]): void {
  const abroad = offices.flatMap(({ agency: a }) => (a?.cls === 'foreign' ? [a] : []));
  const [seat] = abroad;
  const name = / tỉnh (\p{Lu}.*)$/u.exec(seat?.head ?? '')?.[1];
  if (!name || !abroad.every((a) => a.head.endsWith(` tỉnh ${name}`))) return;
  for (const o of offices) {
    const own = o.agency?.parent ?? o.agency;
    if (!o.agency || !own || own.head !== 'Tỉnh ủy' || own.place) continue;
    const { level: _level, levelWord: _word, ...chunk } = own;
    const committee: AgencyChunk = { ...chunk, head: `Tỉnh ủy ${name}`, cls: 'foreign' };
    if (seat?.country) committee.country = seat.country;
    o.agency = o.agency.parent ? { ...o.agency, parent: committee } : committee;
  }
}

/** Countries whose people have names that are never taken for Vietnamese ones. */
const STRANGERS =
  /^(?:Mỹ|Hoa Kỳ|Nga|Pháp|Anh|Đức|Úc|Australia|Canada|Nhật Bản|Nhật|Ấn Độ|Israel|Italia|Ý|Hà Lan|Tây Ban Nha|Bỉ|Thụy Sĩ|Thuỵ Sĩ|Thụy Điển|Thuỵ Điển|Na Uy|Đan Mạch|Phần Lan|Ba Lan|Hungary|Ukraine|New Zealand|Brazil|Argentina|Mexico|Cuba|Romania|Rumani|Bulgaria|Séc|Philippines|Indonesia)$/;

/** "Bộ Quốc phòng Mỹ" and "Bộ Quốc phòng Hoa Kỳ" are one where an article has both. */
function callAlike(doc: Doc): void {
  const offices = [...doc.offices, ...doc.persons.flatMap((p) => p.offices)];
  const bodies = [...doc.agencies, ...offices.flatMap((o) => o.agency ?? [])];
  const told = new Set(bodies.map((a) => a.country));
  for (const a of bodies) {
    const { country } = a;
    const name = country === undefined ? country : firstName(country);
    if (name === country || name === undefined || !told.has(name)) continue;
    a.head = a.head.replace(` ${country}`, ` ${name}`);
    a.country = name;
  }
}

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
  for (const { name, titled, first, nameFirst, offices } of doc.persons) {
    const office = titled ? offices.find((o) => o.last === nameFirst) : undefined;
    const own = STATES_OWN.test(office?.agency?.head ?? '') ? office?.agency?.country : undefined;
    const country = own ?? ledBy(doc, first) ?? leadersOf(doc, first) ?? sideOf(doc, first);
    if (country === undefined || country === 'Việt Nam') continue;
    if ((homes.get(name) ?? country) !== country) several.add(name);
    homes.set(name, country);
  }
  for (const name of several) homes.delete(name);
  return homes;
}
/** "đoàn đại biểu *Lào* do ông A dẫn đầu": the state whose delegation somebody leads. */
function ledBy({ text, tokens }: Doc, first: number): string | undefined {
  if (!says(tokens[first - 1], 'do')) return undefined;
  for (let at = first - 2; at > first - 2 - LONGEST_STATE; at--) {
    const country = countryAt(text, tokens, at);
    if (country?.end === first - 1) return says(tokens[at - 1], ...DELEGATIONS) ? country.name : undefined;
  }
  return undefined;
}
const LONGEST_STATE = 6;

/** "các lãnh đạo khác của *Trung Quốc* như Chủ tịch Quốc hội A, Thủ tướng B": whose leaders a sentence lists from there on. */
function leadersOf({ text, tokens, sentences }: Doc, first: number): string | undefined {
  const from = sentenceAt(sentences, first)?.first ?? first;
  for (let at = first - 1; at > Math.max(from, first - LONGEST_LIST); at--) {
    if (says(tokens[at], ';', ':', '“', '”', '"')) return undefined;
    if (!says(tokens[at], 'như', 'gồm', 'là')) continue;
    for (let i = at - 1; i > at - LONGEST_STATE; i--) {
      const country = countryAt(text, tokens, i);
      if (
        country?.end === at &&
        /lãnh đạo(?: khác)?(?: cấp cao)?(?: của)?$/u.test(lowerWords(tokens, i - 5, i))
      )
        return country.name;
    }
    return undefined;
  }
  return undefined;
}
const LONGEST_LIST = 60;

/** "Về *phía Hàn Quốc* có Thứ trưởng Bộ Văn hóa A", "Trong *phái đoàn Lào* tham gia hội đàm có B": the state whose side a sentence lists from there on. */
function sideOf({ text, tokens, sentences }: Doc, first: number): string | undefined {
  const from = sentenceAt(sentences, first)?.first ?? first;
  /** The last "có" before the person: what it lists is of the side right before it. */
  let lists = 0;
  for (let at = first - 1; at >= Math.max(from, first - LONGEST_LIST); at--) {
    if (says(tokens[at], '“', '”', '"', ';')) return undefined;
    if (lists === 0 && LISTS.has(tokens[at]?.lower ?? '')) lists = at;
    // "Buổi làm việc *với phía Trung Quốc* có A": the hosts.
    const side = says(tokens[at], 'phía') && !says(tokens[at - 1], 'với', 'cùng', 'của', 'từ', 'do', 'bên');
    if (!side && !(says(tokens[at], 'đoàn') && says(tokens[at - 1], 'trong', 'phái'))) continue;
    const state = countryAt(text, tokens, says(tokens[at + 1], 'đại') ? at + 3 : at + 1);
    let end = state?.end ?? first;
    while (!side && end < first && end < at + LONGEST_ERRAND && !LISTS.has(tokens[end]?.lower ?? '')) end++;
    return state && end === lists ? state.name : undefined;
  }
  return undefined;
}
const LISTS = new Set(['có', 'gồm']);
/** "phái đoàn Hàn Quốc *tham gia cuộc hội đàm liên Triều ngày 1-6* có". */
const LONGEST_ERRAND = 16;
/** Last words of what is led: "đoàn", "đoàn đại biểu", "phái đoàn", "đoàn cấp cao", "đoàn công tác". */
const DELEGATIONS = ['đoàn', 'biểu', 'cao', 'tác', 'của'];

const STATES_OWN =
  /^(?:Nhà nước|Chính phủ|Quốc vụ viện|Quốc hội|Bộ(?! Tư lệnh| Chỉ huy)|Quân ủy Trung ương) /u;

const OF_STATE =
  /^(?:Bộ (?!Tư lệnh|Chỉ huy)[^/]+|Chính phủ|Quốc hội|Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Ban Bí thư)$/u;

function sendHome({ tokens }: Doc, o: OfficeChunk, country: string | undefined): void {
  const { agency } = o;
  if (!agency || agency.country !== undefined) return;
  // "Chủ tịch Quốc hội A, *Phó Chủ tịch* B": of the state and no parliament.
  const lent =
    /^(?:Phó )?Chủ tịch$/u.test(o.title) &&
    !lowerWords(tokens, o.first, o.last).includes(agency.head.toLowerCase());
  const abroad = country === undefined || lent ? undefined : bodyAbroad(agency, country);
  if (abroad) o.agency = abroad;
  else delete o.agency;
}
