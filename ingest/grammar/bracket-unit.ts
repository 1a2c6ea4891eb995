/** A title before a list, and behind each name the unit whose seat one holds: "các Giám đốc Công an tỉnh: A (Quảng Ninh), B (Lạng Sơn)". */
import type { AgencyChunk, OfficeChunk, PlaceRef, Token } from '../doc.ts';
import { isUnitless, wholeOf } from './agency-shared.ts';
import { known, placeWithLevel, refOf } from './place.ts';
import { phrase } from './words.ts';

/** Titles that one body gives to one person at a time, whoever are its deputies and members. */
export const isSole = ({ title }: OfficeChunk): boolean =>
  /^(?:Quyền )?(?:(?:Tổng )?Giám đốc|Chủ tịch|Bí thư|Chánh |Trưởng|Chỉ huy trưởng|Chính ủy|Chính trị viên|(?:Viện|Hiệu|Hạt|Đồn|Trạm|(?:Chi |Tổng )?[Cc]ục) ?trưởng)/u.test(
    title,
  );

/** A body that units have one each of, told without its unit; its level may stand there: "Công an tỉnh", "Huyện ủy", "Chi cục Kiểm lâm". */
export const isOfAnyUnit = (a: AgencyChunk): boolean =>
  !a.place &&
  (a.parent
    ? isOfAnyUnit(a.parent)
    : /^(?:local|free-province|party-|youth-)/u.test(a.cls) || (a.cls === 'free-sub' && isUnitless(a)));

interface Text {
  readonly tokens: readonly Token[];
  readonly text: string;
}
const LEVELS: readonly [level: PlaceRef['level'], of: RegExp][] = [
  ['province', /^(?:tỉnh|(?:party|youth)-province|free-province)$/u],
  ['district', /^(?:huyện|quận|thị xã|(?:party|youth)-(?:district|town|quarter))$/u],
  ['commune', /^(?:xã|phường|thị trấn|(?:party|youth)-(?:commune|ward|townlet))$/u],
];
const levelOf = ({ levelWord = '', cls }: AgencyChunk): PlaceRef['level'] | undefined =>
  LEVELS.find(([, of]) => of.test(levelWord || cls))?.[0];

/** "(Quảng Ninh)", "(TP Hải Phòng)", "(huyện Kỳ Sơn)": a unit and nothing else in the bracket at `i`, of the level that the body is of. */
function unitAt({ tokens, text }: Text, i: number, body: AgencyChunk): PlaceRef | undefined {
  const level = levelOf(body);
  const written = placeWithLevel(tokens, text, i + 1);
  const bare = written ? undefined : known(tokens, text, i + 1, level ?? 'province', '');
  const end = written?.end ?? bare?.end;
  if (end === undefined || tokens[end]?.text !== ')') return undefined;
  const place = written?.place ?? (bare && refOf(bare.unit, '', phrase(text, tokens, i + 1, end)));
  return level === undefined || place?.level === level ? place : undefined;
}

/**
 * What a list shares, as one has it whose bracket at `i` tells the unit; nothing where it tells none that fits. Behind a single name it may be where his
 * unit lies ("Chủ tịch UBND xã A (Kỳ Sơn)"): only a province is heard there.
 */
export function ofBracket(
  w: Text,
  i: number,
  shared: readonly OfficeChunk[],
  listed: boolean,
): { offices: OfficeChunk[]; end: number } | undefined {
  if (w.tokens[i]?.text !== '(') return undefined;
  let end = 0;
  const offices = shared.map((o) => {
    const place = o.agency && isOfAnyUnit(o.agency) ? unitAt(w, i, wholeOf(o.agency)) : undefined;
    if (!place || !o.agency || !(listed || place.level === 'province')) return o;
    end = i + 1;
    while (w.tokens[end]?.text !== ')') end++;
    return { ...o, agency: ofUnit(o.agency, place) };
  });
  return end > 0 ? { offices, end: end + 1 } : undefined;
}

/** The same body of that unit. */
export const ofUnit = (a: AgencyChunk, place: PlaceRef): AgencyChunk =>
  a.parent
    ? { ...a, parent: ofUnit(a.parent, place) }
    : /^(?:party|youth)-(?!any)/u.test(a.cls)
      ? { ...a, place }
      : { ...a, place, level: place.level as NonNullable<AgencyChunk['level']>, levelWord: place.kind };

/** The body that is of any unit, as of the unit that another body of its level is of: "Bí thư Huyện ủy: A, Chủ tịch HĐND *huyện X*". */
export const ofUnitOf = (body: AgencyChunk, other: AgencyChunk): AgencyChunk | undefined => {
  const { place, cls } = wholeOf(other);
  const fits = place?.kind && /^(?:local|party-)/u.test(cls) && levelOf(wholeOf(body)) === place.level;
  return fits ? ofUnit(body, place) : undefined;
};
