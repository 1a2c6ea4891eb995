/**
 * Bodies of one unit or state that an article also calls by a fuller name: "Sở Văn hóa", "Phòng Cảnh sát giao thông tỉnh X", "Bộ Ngoại giao Campuchia",
 * "Sư đoàn 370". Each only where one fuller name is told; each name is looked up once for the article.
 */
import type { AgencyChunk } from '../doc.ts';
import { nameKey } from '../text.ts';

export const withParents = (a: AgencyChunk): AgencyChunk[] =>
  a.parent ? [a, ...withParents(a.parent)] : [a];

/**
 * "Phòng Cảnh sát giao thông tỉnh X" is the "Phòng Cảnh sát giao thông Công an tỉnh X" that the article names too, "Văn phòng tỉnh X" the only "Văn phòng
 * UBND tỉnh X": to be asked for the fuller mention.
 */
export function wholesOf(
  agencies: readonly AgencyChunk[],
  unitOf: (a: AgencyChunk) => string | undefined,
): (chunk: AgencyChunk, unit: string) => AgencyChunk | undefined {
  const parts = agencies.flatMap(withParents).filter((a) => a.parent && isPart(a));
  const told = new Map(parts.map((a) => [`${a.head}|${a.parent?.head}|${a.parent?.place?.name}`, a]));
  const rooms = Map.groupBy(told.values(), (a) => nameKey(a.head));
  const isThere = (a: AgencyChunk, unit: string): boolean => !!a.parent && unitOf(a.parent) === unit;
  return (chunk, unit) => {
    if (chunk.parent || rooms.size === 0 || !isPart(chunk)) return undefined;
    const key = nameKey(chunk.head);
    const there = (found: readonly AgencyChunk[] = []) => found.filter((a) => isThere(a, unit));
    const same = there(rooms.get(key));
    const [only, ...more] = same.length > 0 || !key.endsWith(TRAFFIC) ? same : there(underRoad(rooms, key));
    return more.length === 0 ? only : undefined;
  };
}
const isPart = ({ cls, head, parent }: AgencyChunk): boolean =>
  /^free-(?:sub|province)$/u.test(cls) ||
  (cls === 'sub' && head.startsWith('Cơ quan ')) ||
  (cls === 'sub' && head === 'Văn phòng' && GOVERNS.test(parent?.head ?? 'UBND'));
const GOVERNS = /^(?:UBND|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy)$/u;

/** The police's room for traffic is the one "đường bộ", too. */
const underRoad = (rooms: ReadonlyMap<string, AgencyChunk[]>, key: string): AgencyChunk[] =>
  ROADS.flatMap((road) => rooms.get(`${key} ${road}`) ?? []);
const TRAFFIC = nameKey('giao thông');
const ROADS = ['đường bộ', 'đường bộ - đường sắt', 'đường bộ và đường sắt'].map(nameKey);

/** "Sở Văn hóa" of a province is the only "Sở Văn hóa, Thể thao và Du lịch" of it that the article names: to be asked with its name and the province's. */
export function departmentsOf(
  agencies: readonly AgencyChunk[],
  provinceOf: (a: AgencyChunk) => string | undefined,
): (head: string, province: string) => string | undefined {
  const all = agencies.filter((a) => a.cls === 'free-province' || a.head.startsWith('Phòng '));
  const byShort = shorterNames(all);
  return (head, province) => {
    const there = (byShort.get(head) ?? []).filter((a) => provinceOf(a) === province);
    const [only, ...more] = new Set(there.map((a) => a.head));
    return more.length === 0 ? only : undefined;
  };
}

/** By each shorter name that theirs begin with, the bodies, one for each way that it is written and placed. */
function shorterNames(agencies: readonly AgencyChunk[]): Map<string, AgencyChunk[]> {
  const told = new Map(
    agencies.map((a) => [`${a.head}|${a.place?.name}|${a.levelWord}|${a.own?.name}`, a] as const),
  );
  const found = new Map<string, AgencyChunk[]>();
  for (const a of told.values())
    for (const { index } of a.head.matchAll(GOES_ON)) {
      const short = a.head.slice(0, index);
      const known = found.get(short);
      if (known) known.push(a);
      else found.set(short, [a]);
    }
  return found;
}
const GOES_ON = /,? và |, | - /gu;

/** Of heads without their state: "Bộ Ngoại giao Campuchia" is the only "Bộ Ngoại giao và Hợp tác quốc tế Campuchia" that is named. */
export function longerAbroad(agencies: readonly AgencyChunk[]): Map<string, string> {
  const longer = new Map<string, Set<string>>();
  for (const { head, country } of agencies)
    if (country && head.endsWith(` ${country}`))
      for (const { index } of head.slice(0, -country.length - 1).matchAll(GOES_ON)) {
        const short = `${head.slice(0, index)} ${country}`;
        longer.set(short, (longer.get(short) ?? new Set()).add(head));
      }
  return onlyOnes(longer);
}

/** "Sư đoàn 370" is the "Sư đoàn Không quân 370". */
export function withArms(heads: ReadonlySet<string>): Map<string, string> {
  const longer = new Map<string, Set<string>>();
  for (const head of heads) {
    const [, kind, number] = NUMBERED.exec(head) ?? [];
    if (kind) longer.set(`${kind} ${number}`, (longer.get(`${kind} ${number}`) ?? new Set()).add(head));
  }
  return onlyOnes(longer);
}
const NUMBERED = /^(Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Đại đội|Hải đội) [^\d]+ (\d+)$/u;

const onlyOnes = (longer: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> =>
  new Map([...longer].flatMap(([short, [only = '', ...more]]) => (more.length === 0 ? [[short, only]] : [])));
