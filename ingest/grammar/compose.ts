/** Full names of agencies: head, level and unit, with every other writing as an alias, so that "UBND tỉnh" is one agency whoever writes it. */
import type { PlaceRef } from '../doc.ts';
import { writingsOf } from '../lexicon/agencies.ts';
import { otherLetters } from '../lexicon/task-letters.ts';
import type { Level } from '../ontology.ts';
import { otherWritings } from './other-writings.ts';

export interface AgencyName {
  name: string;
  aliases: string[];
  level?: Level;
  place?: string;
  province?: string;
  /** The article does not say of which unit it is ("Công an tỉnh"): the name is good in that article alone. */
  unplaced?: boolean;
}

/** A body under its full name, with what it is part of. */
export interface Named extends AgencyName {
  parent?: Named;
  alsoOf?: Named;
  /** Why the unit is what it is, where the text does not say it at that place. */
  reason?: string;
}

/** A unit of which the text tells the level and not the name. */
export const unnamedUnit = (kind: string): PlaceRef => ({
  name: '',
  kind,
  level: kind === 'tỉnh' ? 'province' : /^(huyện|quận|thị xã|thành phố)$/.test(kind) ? 'district' : 'commune',
});

export const PARTY: Record<string, string> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  huyện: 'Huyện ủy',
  'thị xã': 'Thị ủy',
  quận: 'Quận ủy',
};
const YOUTH: Record<string, string> = {
  tỉnh: 'Tỉnh đoàn',
  'thành phố': 'Thành đoàn',
  huyện: 'Huyện đoàn',
  'thị xã': 'Thị đoàn',
  quận: 'Quận đoàn',
};
const MOST = 40;
/** Every writing of a head: "Phòng CSGT" is "Phòng Cảnh sát giao thông". */
function headsOf(head: string): readonly string[] {
  const known = writingsOf(head);
  const code = /^(?:Phòng|Cục) (\p{Lu}{1,2}\d{2})$/u.exec(head)?.[1];
  const more = [...otherLetters(head), ...(code ? [code] : [])];
  const enforces = /^(?:Cục|Chi cục) (Thi hành án dân sự)$/u.exec(head)?.[1];
  if (enforces) more.push(enforces, 'THADS');
  return more.length > 0 ? [...known, ...more] : known;
}

const levelOf = (p: PlaceRef): Level => (p.level === 'country' ? 'central' : p.level);

/** Every way to write a unit after a head: "tỉnh Hà Tĩnh", "Hà Tĩnh". */
function unitWritings(place: PlaceRef): string[] {
  const bare = /^(phường|quận) \d/.test(place.name);
  if (bare) return [place.name];
  const kind = place.kind || (place.level === 'province' ? 'tỉnh' : '');
  if (place.name === '') return [kind];
  const withKind = kind ? `${kind} ${place.name}` : place.name;
  // A city that bears its province's name is never called by the bare name beside it.
  const namesake = place.level === 'district' && place.name === place.province;
  const more = kind === 'thành phố' ? [`TP ${place.name}`, `TP. ${place.name}`] : [];
  if (place.name === 'Hồ Chí Minh') more.push('TP.HCM', 'TP HCM', 'TPHCM', 'TP. HCM');
  return [withKind, ...(namesake ? [] : [place.name]), ...more];
}

function base(place: PlaceRef): Omit<AgencyName, 'name' | 'aliases'> {
  if (place.name === '') return { level: levelOf(place), unplaced: true };
  const province = place.province ?? (place.level === 'province' ? place.name : undefined);
  return { level: levelOf(place), place: place.name, ...(province && { province }) };
}

/** "Thi hành án dân sự tỉnh" is its Cục, the district's its Chi cục, under whatever name the law has for it that year. */
const ENFORCES: Partial<Record<Level, string>> = { province: 'Cục ', district: 'Chi cục ' };
const officeOf = (head: string, place: PlaceRef): string =>
  head === 'Thi hành án dân sự' ? `${ENFORCES[place.level as Level] ?? ''}${head}` : head;

/** A body that exists once at each level. */
export function localName(called: string, place: PlaceRef): AgencyName {
  const head = officeOf(called, place);
  const units = unitWritings(place);
  const all = units.flatMap((u) => headsOf(head).map((h) => `${h} ${u}`));
  const kind = place.kind || 'tỉnh';
  if (head === 'Đoàn TNCS Hồ Chí Minh') {
    const committee = YOUTH[kind];
    if (committee)
      all.unshift(
        ...[place.name, ...(kind === 'thành phố' ? units : [])].map((u) => `${committee} ${u}`.trim()),
      );
    all.unshift(...units.map((u) => `Đoàn ${u}`));
  }
  const name = `${head} ${units[0]}`;
  return { name, aliases: unique(all, name), ...base(place) };
}

/** Tỉnh ủy, Huyện ủy, Đảng ủy xã. */
export function partyName(head: string, place: PlaceRef): AgencyName {
  const kind = place.kind || 'tỉnh';
  const upper = head === 'Đảng ủy' && /^(tỉnh|thành phố|huyện|thị xã|quận)$/.test(kind);
  const proper = /^(Huyện|Thị|Quận) ủy$/.test(head)
    ? head
    : head === 'Đảng bộ' || head === 'Chi bộ' || (head === 'Đảng ủy' && !upper)
      ? undefined
      : PARTY[kind];
  const units = unitWritings(place);
  if (head.startsWith('Thường trực ')) {
    const name = `${head} ${place.name || units[0]}`;
    return { name, aliases: unique([`${head} ${units[0]}`], name), ...base(place) };
  }
  if (proper) {
    const short = `${proper} ${place.name}`.trim();
    // The city is not the man.
    const name = place.name === 'Hồ Chí Minh' ? `${proper} ${units[0]}` : short;
    const aliases = unique([short, `${proper} ${units[0]}`, `Đảng ủy ${units[0]}`], name);
    return { name, aliases, ...base(place) };
  }
  const name = `${head} ${units[0]}`;
  return {
    name,
    aliases: unique(
      units.map((u) => `${head} ${u}`),
      name,
    ),
    ...base(place),
  };
}

/** Bureaus, commands and institutes of ministries are known by their names alone: "Cục Cảnh sát hình sự", "Bộ Tư lệnh Công binh". */
const ONE_OF_ITS_NAME = /^(?:(?:Cục|Vụ|Tổng cục|Viện|Học viện|Đại học) \S+ \S+|Bộ Tư lệnh \S)/;

/** Schools of a national university are called without it, too: "Trường Đại học Bách khoa". */
const SCHOOL = /^(?:Trường )?Đại học \S+ \S+/;

/** A unit of another body: "Ban Thường vụ Tỉnh ủy Hà Tĩnh". */
export function partName(head: string, parent: AgencyName): AgencyName {
  const name = `${head} ${parent.name}`;
  const heads = headsOf(head);
  const all = heads.flatMap((h) => [parent.name, ...parent.aliases].map((p) => `${h} ${p}`));
  if (parent.level === 'central' && ONE_OF_ITS_NAME.test(head)) all.unshift(head);
  if (parent.name.startsWith('Đại học Quốc gia') && SCHOOL.test(head)) all.unshift(...heads);
  const out: AgencyName = { name, aliases: unique(all, name) };
  if (parent.level) out.level = parent.level;
  if (parent.place) out.place = parent.place;
  if (parent.province) out.province = parent.province;
  if (parent.unplaced) out.unplaced = true;
  return out;
}

/** A body with a name of its own, or one of its kind in the country. */
export function ownName(head: string, level: Level | undefined, place?: PlaceRef): AgencyName {
  if (place) {
    const units = unitWritings(place);
    const name = `${head} ${units[0]}`;
    const all = headsOf(head).flatMap((h) => units.map((u) => `${h} ${u}`));
    return { name, aliases: unique([...units.map((u) => `${head} ${u}`), ...all], name), ...base(place) };
  }
  const out: AgencyName = {
    name: head,
    aliases: unique([...headsOf(head), ...otherWritings(head)], head),
  };
  if (level) out.level = level;
  return out;
}

/** A unit of the army is known by its number, a prison or a border post by its name, a board of the assembly's standing committee by its field, whatever it belongs to. */
export const isKnownAlone = (head: string): boolean =>
  /^(?:Sư đoàn|Trung đoàn|Lữ đoàn|Hải đội|Hải đoàn|Vùng|Đoàn Kinh tế - Quốc phòng) (?:\p{Lu}[\p{L} ]* (?:số )?)?\d|^(?:Trại giam|Trại tạm giam|Đồn Biên phòng|Trạm Kiểm soát) \S|^Ban (?:Dân nguyện|Công tác đại biểu)$/u.test(
    head,
  );

/** One of its kind in the country, inside the one that its name spells: "Ủy ban Tư pháp của Quốc hội", "Văn phòng Quốc hội". */
export function centralName(head: string): Named {
  const [, whole] = INSIDE.find(([part]) => part.test(head)) ?? [];
  return { ...ownName(head, 'central'), ...(whole && { parent: ownName(whole, 'central') }) };
}
const INSIDE: [part: RegExp, whole: string][] = [
  [/^(?:Ủy ban Thường vụ|Văn phòng) Quốc hội$| của Quốc hội$/u, 'Quốc hội'],
  [/^(?:Văn phòng|Thanh tra|Cổng Thông tin điện tử) Chính phủ$/u, 'Chính phủ'],
  [/^Văn phòng Quốc gia về giảm nghèo$/u, 'Bộ Lao động - Thương binh và Xã hội'],
  [/^Văn phòng Trung ương Đảng$/u, 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam'],
  [/^(?:Ban Bí thư|Ban Chấp hành|Ủy ban Kiểm tra) Trung ương Đoàn/u, 'Trung ương Đoàn TNCS Hồ Chí Minh'],
];

/** "Ban Dân nguyện": a board that only the assembly's standing committee has, known by its name alone. */
export function assemblyBoard(head: string): AgencyName | undefined {
  if (!/^Ban (?:Dân nguyện|Công tác đại biểu)$/u.test(head)) return undefined;
  const own = ownName(head, 'central');
  const wholes = ['Quốc hội', 'Ủy ban Thường vụ Quốc hội'];
  return {
    ...own,
    aliases: [...own.aliases, ...wholes.flatMap((w) => [`${head} ${w}`, `${head} của ${w}`])],
  };
}

function unique(names: readonly string[], name: string): string[] {
  const found = new Set<string>();
  for (const n of names) {
    if (found.size === MOST) break;
    if (n !== name) found.add(n);
  }
  return [...found];
}
