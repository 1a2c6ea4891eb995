/** Bodies that an article writes in two ways: by their name alone and with what they are part of, with "Việt Nam" and without. */
import type { AgencyChunk } from '../doc.ts';
import { nameKey } from '../text.ts';
import { isKnownAlone } from './compose.ts';

/** What is told of two mentions is the same, or only one of them tells it. */
export const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

const withParents = (a: AgencyChunk): AgencyChunk[] => (a.parent ? [a, ...withParents(a.parent)] : [a]);

/** "Cục Cảnh sát hình sự" is the "Cục Cảnh sát hình sự, Bộ Công an" of the same article. */
export function bureausOf(agencies: readonly AgencyChunk[]): Map<string, AgencyChunk> {
  const found = new Map<string, AgencyChunk>();
  for (const a of agencies.flatMap(withParents))
    if (
      a.parent &&
      (a.cls === 'free-central' || isKnownAlone(a.head) || /^(?:Cụm|Khối) thi đua /u.test(a.head))
    )
      found.set(a.head, a.parent);
  const [ministry, ...others] = new Map(
    agencies.flatMap((a) => (HAS_DEPARTMENTS.test(a.head) && !a.country ? [[a.head, a] as const] : [])),
  ).values();
  if (ministry?.head.startsWith('Bộ ') && others.length === 0)
    for (const { cls, head } of agencies)
      if (cls === 'free-central' && head.startsWith('Vụ ') && !found.has(head)) found.set(head, ministry);
  return found;
}
/** "Vụ Tài chính" in an article that names one ministry and nothing else that has departments is its. */
const HAS_DEPARTMENTS =
  /^(?:Bộ (?!Chính trị|Chỉ huy|Tư lệnh|Tổng)|Tổng cục |Ban .+ Trung ương$|Ban Chỉ đạo |Văn phòng (?:Chính phủ|Quốc hội|Trung ương)|Thanh tra Chính phủ|Ngân hàng Nhà nước|Ủy ban Dân tộc|Học viện Chính trị|Viện Hàn lâm )/u;

/**
 * "Phòng Cảnh sát giao thông tỉnh X" is the "Phòng Cảnh sát giao thông Công an tỉnh X" that the article names too, "Văn phòng tỉnh X" the only "Văn phòng
 * UBND tỉnh X": to be asked for the fuller mention.
 */
export function wholesOf(
  agencies: readonly AgencyChunk[],
  unitOf: (a: AgencyChunk) => string | undefined,
): (chunk: AgencyChunk, unit: string) => AgencyChunk | undefined {
  const parts = agencies.flatMap(withParents).filter((a) => a.parent && isPart(a));
  return (chunk, unit) => {
    if (chunk.parent || !isPart(chunk)) return undefined;
    const there = parts.filter((a) => a.parent && unitOf(a.parent) === unit);
    const same = there.filter((a) => nameKey(a.head) === nameKey(chunk.head));
    const told = same.length > 0 ? same : there.filter((a) => isTraffic(a.head, chunk.head));
    const [only, ...more] = new Map(told.map((a) => [`${a.head} ${a.parent?.head}`, a])).values();
    return more.length === 0 ? only : undefined;
  };
}
const isPart = ({ cls, head, parent }: AgencyChunk): boolean =>
  /^free-(?:sub|province)$/u.test(cls) ||
  (cls === 'sub' && head.startsWith('Cơ quan ')) ||
  (cls === 'sub' && head === 'Văn phòng' && GOVERNS.test(parent?.head ?? 'UBND'));
const GOVERNS = /^(?:UBND|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy)$/u;
/** The police's room for traffic is the one "đường bộ", too. */
const isTraffic = (long: string, short: string): boolean =>
  short.endsWith('giao thông') && long.startsWith(`${short} đường bộ`);

/** "Sở Văn hóa" of a province is the only "Sở Văn hóa, Thể thao và Du lịch" of it that the article names: to be asked with its name and the province's. */
export function departmentsOf(
  agencies: readonly AgencyChunk[],
  provinceOf: (a: AgencyChunk) => string | undefined,
): (head: string, province: string) => string | undefined {
  const all = agencies.filter((a) => a.cls === 'free-province' || /^Phòng /u.test(a.head));
  return (head, province) => {
    const longer = all.filter((a) => isFullerFor(a.head, head) && provinceOf(a) === province);
    const [only, ...more] = new Set(longer.map((a) => a.head));
    return more.length === 0 ? only : undefined;
  };
}
const isFullerFor = (long: string, short: string): boolean =>
  long.startsWith(short) && /^(?:,| và| -) /u.test(long.slice(short.length));

/** "Cục Đường thủy nội địa" is the "Cục Đường thủy nội địa Việt Nam" that the article names too. */
export function longerNames(
  agencies: readonly AgencyChunk[],
): (chunk: AgencyChunk) => AgencyChunk | undefined {
  const heads = new Set(agencies.flatMap(withParents).flatMap((a) => (a.place ? [] : [a.head])));
  const guard = agencies.flatMap(withParents).filter((a) => a.head === GUARD);
  const isWhole = heads.has(WHOLE_GUARD) && !guard.some((a) => a.place || a.levelWord);
  const communes = Map.groupBy(
    [...heads].filter((head) => OF_COMMUNE.test(head)),
    (head) => head.replace(OF_COMMUNE, ''),
  );
  return (chunk) => {
    const { head, cls, country } = chunk;
    const unit = NUMBERED.exec(head);
    const arm =
      unit &&
      [...heads].filter((h) => h.startsWith(`${unit[1]} `) && h.endsWith(` ${unit[2]}`) && h !== head);
    if (arm?.length === 1) return { ...chunk, head: arm[0] ?? head };
    if (cls === 'foreign') return country ? longerAbroad(agencies, chunk, country) : undefined;
    const [whole, another] = communes.get(head) ?? [];
    if (whole && !another && cls === 'named') return { ...chunk, head: whole };
    if (head === GUARD && isWhole) return { ...chunk, head: WHOLE_GUARD, cls: 'central' };
    const full = `${head} Việt Nam`;
    return OF_COUNTRY.test(cls) && heads.has(full) ? { ...chunk, head: full } : undefined;
  };
}
/** "Bộ Ngoại giao Campuchia" is the only "Bộ Ngoại giao và Hợp tác quốc tế Campuchia" that is named. */
function longerAbroad(
  agencies: readonly AgencyChunk[],
  chunk: AgencyChunk,
  country: string,
): AgencyChunk | undefined {
  const own = chunk.head.replace(` ${country}`, '');
  const longer = agencies.filter(
    (a) => a.country === country && a.head.endsWith(` ${country}`) && isFullerFor(a.head, own),
  );
  const [only, ...more] = new Set(longer.map((a) => a.head));
  return only && more.length === 0 ? { ...chunk, head: only } : undefined;
}

/** "Sư đoàn 370" is the "Sư đoàn Không quân 370". */
const NUMBERED = /^(Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Đại đội|Hải đội) (\d+)$/u;
/** "Chi bộ khu phố 3*, phường 5*", "Bản Nà Hạ*, xã Chiềng Mung*": whose commune was told once. */
const OF_COMMUNE = /, (?:xã|phường|thị trấn) .+$/u;
/** "Bộ đội Biên phòng" in an article that names the country's and no province's. */
const GUARD = 'Bộ Chỉ huy Bộ đội Biên phòng';
const WHOLE_GUARD = 'Bộ đội Biên phòng Việt Nam';
const OF_COUNTRY = /^(?:central|free-central|named)$/;
