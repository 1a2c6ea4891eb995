/** Who governs a province or city of another state: "Tỉnh trưởng tỉnh Hủa Phăn", "Thị trưởng thành phố Asan", "Đô trưởng Thủ đô Viêng Chăn". */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { CITIES_ABROAD } from '../lexicon/abroad.ts';
import { provinceNamed } from '../lexicon/gazetteer.ts';
import { countryAt } from './country.ts';
import { cityAbroadAt, listedAbroadAt } from './unit-abroad.ts';
import { levelAt } from './unit-level.ts';
import { capitalRun, isCapital, phrase, says } from './words.ts';

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
  // "Thị trưởng *Frankfurt* Peter A", "Thị trưởng thành phố *Busan* Oh B".
  const city = cityAbroadAt(ctx, level);
  const unit =
    unitAbroadAt(ctx, at) ??
    (city && { ...city, called: phrase(text, tokens, at, city.end) }) ??
    (end > level ? unitOf(text, tokens, at, level, end) : undefined);
  if (!unit) return { ...office, last: level };
  if (provinceNamed(unit.name)) return office;
  return { ...office, last: pastState(ctx, unit.end), agency: governmentOf(unit, at) };
}

/** "Tỉnh trưởng tỉnh Champasak *(Lào)* Bunthong A": past the state in brackets, where a name follows. */
function pastState({ tokens, text }: Context, i: number): number {
  const state = tokens[i]?.text === '(' ? countryAt(text, tokens, i + 1) : undefined;
  return state && tokens[state.end]?.text === ')' && isCapital(tokens[state.end + 1]) ? state.end + 1 : i;
}

/** "Thống đốc *TP Jakarta*", "thống đốc *Saint Petersburg*": of a known city; what else has such a head is a bank. */
export function ofCity(ctx: Context, office: OfficeChunk): OfficeChunk | undefined {
  if (office.title === ENVOY) return sentByCity(ctx, office);
  if (!/^(?:Phó )?Thống đốc$/u.test(office.title)) return undefined;
  const level = levelAt(ctx.tokens, office.last);
  const city = cityAbroadAt(ctx, level?.kind === 'thành phố' ? level.end : office.last);
  if (!city) return undefined;
  return { ...office, last: city.end, agency: governmentOf({ ...city, called: city.name }, office.last) };
}

const ENVOY = 'Đặc phái viên';
/** "đặc phái viên *của thống đốc Saint Petersburg*": of the city that he comes for. */
function sentByCity(ctx: Context, office: OfficeChunk): OfficeChunk | undefined {
  const at = says(ctx.tokens[office.last], 'của') ? office.last + 1 : office.last;
  if (!says(ctx.tokens[at], 'thống') || !says(ctx.tokens[at + 1], 'đốc')) return undefined;
  const sender = ofCity(ctx, { ...office, last: at + 2, title: 'Thống đốc' });
  return sender && { ...sender, title: office.title };
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
/** "Tỉnh trưởng tỉnh Hủa Phăn", "Thống đốc Jakarta" is how the head of its government is called. */
export function governorOffice(title: string, agency: string): string | undefined {
  if (!agency.startsWith(GOVERNMENT)) return undefined;
  const unit = agency.slice(GOVERNMENT.length);
  if (title === ENVOY) return `${ENVOY} của Thống đốc ${unit}`;
  return GOVERNS.test(title) || /^(?:Phó )?Thống đốc$/u.test(title) ? `${title} ${unit}` : undefined;
}

/** "Chính quyền Jakarta" is that of "thành phố Jakarta". */
export function cityWritings(head: string): string[] {
  const city = head.startsWith(GOVERNMENT) ? head.slice(GOVERNMENT.length) : '';
  return CITIES_ABROAD.has(city) ? [`${GOVERNMENT}thành phố ${city}`, `Thành phố ${city}`] : [];
}
