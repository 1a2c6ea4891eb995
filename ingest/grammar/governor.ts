/** Who governs a province or city of another state: "Tỉnh trưởng tỉnh Hủa Phăn", "Thị trưởng thành phố Asan", "Đô trưởng Thủ đô Viêng Chăn". */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { provinceNamed } from '../lexicon/gazetteer.ts';
import { countryAt } from './country.ts';
import { listedAbroadAt } from './unit-abroad.ts';
import { capitalRun, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

export interface UnitAbroad {
  /** With its level word. */
  called: string;
  name: string;
  country?: string;
  end: number;
}

/** "tỉnh Hủa Phăn", "thành phố Asan", "Thủ đô Viêng Chăn", "Luông Pha Băng": a unit that is none of ours; one that nobody lists only behind its level. */
export function unitAbroadAt(ctx: Context, i: number): UnitAbroad | undefined {
  const { tokens, text } = ctx;
  const level = levelEnd(tokens, i);
  const listed = listedAbroadAt(ctx, level);
  if (listed) return unitOf(text, tokens, i, level, listed.end, listed.country);
  // "thành phố Asan *(Hàn Quốc)*".
  const end = level > i ? capitalRun(tokens, level, 3) : level;
  const state = end > level && tokens[end]?.text === '(' ? countryAt(text, tokens, end + 1)?.name : undefined;
  return state !== undefined && state !== 'Việt Nam' ? unitOf(text, tokens, i, level, end, state) : undefined;
}

function unitOf(
  text: string,
  tokens: readonly Token[],
  i: number,
  level: number,
  end: number,
  country?: string,
): UnitAbroad {
  const name = phrase(text, tokens, level, end);
  const word = level > i ? phrase(text, tokens, i, level).toLowerCase() : 'tỉnh';
  return { called: `${word} ${name}`, name, end, ...(country !== undefined && { country }) };
}

function levelEnd(tokens: readonly Token[], i: number): number {
  if (says(tokens[i], 'tỉnh', 'bang', 'huyện')) return i + 1;
  const two = says(tokens[i + 1], 'phố') || says(tokens[i + 1], 'đô');
  return two && says(tokens[i], 'thành', 'thủ') ? i + 2 : i;
}

/** The office with the unit that is told behind it; alone where none is. */
export function ofGovernor(ctx: Context, office: OfficeChunk): OfficeChunk {
  const { tokens, text } = ctx;
  const at = says(tokens[office.last], 'của') ? office.last + 1 : office.last;
  const level = levelEnd(tokens, at);
  const end = level > at ? capitalRun(tokens, level, 3) : level;
  const unit = unitAbroadAt(ctx, at) ?? (end > level ? unitOf(text, tokens, at, level, end) : undefined);
  if (!unit) return { ...office, last: level };
  if (provinceNamed(unit.name)) return office;
  return { ...office, last: unit.end, agency: governmentOf(unit, at) };
}

export const governmentOf = ({ called, end, country }: UnitAbroad, first: number): AgencyChunk => ({
  first,
  last: end,
  head: `${GOVERNMENT}${called}`,
  cls: 'foreign',
  ...(country !== undefined && { country }),
});
const GOVERNMENT = 'Chính quyền ';

export const GOVERNS = /^(?:Phó )?(?:Tỉnh|Đô|Thị|Huyện) trưởng$/u;
/** "Tỉnh trưởng tỉnh Hủa Phăn" is how the head of its government is called. */
export const governorOffice = (title: string, agency: string): string | undefined =>
  GOVERNS.test(title) && agency.startsWith(GOVERNMENT)
    ? `${title} ${agency.slice(GOVERNMENT.length)}`
    : undefined;
