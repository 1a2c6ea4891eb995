/** Bodies that an article writes in two ways: by their name alone and with what they are part of, with "Việt Nam" and without. */
import type { AgencyChunk } from '../doc.ts';
import { isKnownAlone } from './compose.ts';
import { longerAbroad, withArms, withParents } from './fuller-body.ts';

/** What is told of two mentions is the same, or only one of them tells it. */
export const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

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

/** "Cục Đường thủy nội địa" is the "Cục Đường thủy nội địa Việt Nam" that the article names too. */
export function longerNames(
  agencies: readonly AgencyChunk[],
): (chunk: AgencyChunk) => AgencyChunk | undefined {
  const heads = new Set(agencies.flatMap(withParents).flatMap((a) => (a.place ? [] : [a.head])));
  const guard = agencies.flatMap(withParents).filter((a) => a.head === GUARD);
  const boards = agencies.flatMap(withParents).filter((a) => a.head === BOARD_OF_GUARD);
  const ofOne = new Set([...guard, ...boards].flatMap((a) => a.place?.code ?? [])).size < 2;
  const isWhole = heads.has(WHOLE_GUARD) && !guard.some((a) => a.place || a.levelWord);
  const arms = withArms(heads);
  const ministries = longerAbroad(agencies);
  const communes = Map.groupBy(
    [...heads].filter((head) => OF_COMMUNE.test(head)),
    (head) => head.replace(OF_COMMUNE, ''),
  );
  return (chunk) => {
    const { head, cls } = chunk;
    const arm = arms.get(head);
    if (arm) return { ...chunk, head: arm };
    const abroad = cls === 'foreign' ? ministries.get(head) : undefined;
    if (abroad) return { ...chunk, head: abroad };
    const [whole, another] = communes.get(head) ?? [];
    if (whole && !another && cls === 'named') return { ...chunk, head: whole };
    // "BĐBP tỉnh" where the article tells "Ban Chỉ huy BĐBP tỉnh", as it is called since 2025.
    if (head === GUARD && boards.some((b) => ofOne || !chunk.place || b.place?.code === chunk.place.code))
      return { ...chunk, head: BOARD_OF_GUARD };
    if (head === GUARD && isWhole) return { ...chunk, head: WHOLE_GUARD, cls: 'central' };
    const full = `${head} Việt Nam`;
    return OF_COUNTRY.test(cls) && heads.has(full) ? { ...chunk, head: full } : undefined;
  };
}
/** "Chi bộ khu phố 3*, phường 5*", "Bản Nà Hạ*, xã Chiềng Mung*": whose commune was told once. */
const OF_COMMUNE = /, (?:xã|phường|thị trấn) .+$/u;
/** "Bộ đội Biên phòng" in an article that names the country's and no province's. */
export const GUARD = 'Bộ Chỉ huy Bộ đội Biên phòng';
const BOARD_OF_GUARD = 'Ban Chỉ huy Bộ đội Biên phòng';
const WHOLE_GUARD = 'Bộ đội Biên phòng Việt Nam';
const OF_COUNTRY = /^(?:central|free-central|named)$/;
