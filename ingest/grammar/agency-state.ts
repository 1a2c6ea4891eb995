/** Bodies of other states behind a title, whatever they are called there: "Chủ tịch *Ủy ban Quốc vụ Triều Tiên*", "Thống đốc *Ngân hàng Nhân dân Trung Quốc*". */
import type { AgencyChunk, Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { titles } from '../lexicon/titles.ts';
import { capitalised } from '../text.ts';
import { countryAt } from './country.ts';
import { NO_SYLLABLE } from './firm.ts';
import { seatAt } from './mission.ts';
import { isForeignName, nameAt } from './person.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const KINDS = new Set(
  'ủy uỷ hội ngân tòa toà liên mặt trung hiệp cơ cục tổng văn quân không hải lục lực cảnh nội đảng phòng quỹ tập đoàn'.split(
    ' ',
  ),
);
const LONGEST = 14;

/** The body that begins at `i` and ends with the state that it is of, and with the country where it sits: "Phòng Thương mại Mỹ tại Việt Nam". */
export function bodyOfState(ctx: Context, i: number): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  if (!KINDS.has(tokens[i]?.lower ?? '')) return undefined;
  let whole: { at: number; head: string } | undefined;
  for (let j = i + 1; j < i + LONGEST; j++) {
    const country = isCapital(tokens[j]) ? countryAt(text, tokens, j) : undefined;
    if (country) {
      if (j === i + 1 || country.name === 'Việt Nam' || !endsBody(ctx, j, country.end)) return undefined;
      return named(ctx, i, j, country, whole);
    }
    if (!goesOn(tokens, i, j)) return undefined;
    const hit = isCapital(tokens[j]) ? agencyHeads.longest(tokens, j) : undefined;
    if (hit?.value.cls === 'mission') whole ??= { at: j, head: hit.value.canonical };
  }
  return undefined;
}

/** A word of such a name: none that names a person, a title or a unit of this country. */
function goesOn(tokens: readonly Token[], i: number, j: number): boolean {
  const t = tokens[j];
  if (t?.text === '-' || says(t, 'và', 'của')) return true;
  if (levelAt(tokens, j) || titles.longest(tokens, j)) return false;
  if (isCapital(t)) return j < i + 2 || nameAt(tokens, j, false) === undefined;
  return t?.shape === 'lower' && !NO_SYLLABLE.test(t.text);
}

/** "Hội hữu nghị *Lào - Việt Nam*" is of two; "Công ty *Mỹ Hưng*" of none. */
function endsBody({ tokens, text }: Context, from: number, end: number): boolean {
  if (isDash(tokens[from - 1]) || says(tokens[from - 1], 'và')) return false;
  if (isDash(tokens[end]) && isCapital(tokens[end + 1])) return false;
  if (end === from + 1 && COMPOUNDS.has(tokens[end]?.text ?? '')) return false;
  if (!isCapital(tokens[end])) return true;
  const name = nameAt(tokens, end, true);
  // A country of one syllable begins names of places and firms, too.
  return name !== undefined && (end > from + 1 || isForeignName(phrase(text, tokens, name.first, name.last)));
}

/** "Pháp *luật*", "Mỹ *thuật*", "Anh *hùng*": what makes another word of a country's name. */
const COMPOUNDS = new Set(
  'luật chế lý y nhân danh quy thuật nghệ phẩm hùng em chị văn ngữ dục tính độ'.split(' '),
);

function named(
  ctx: Context,
  i: number,
  at: number,
  country: { name: string; end: number },
  whole: { at: number; head: string } | undefined,
): AgencyChunk {
  const until = (end: number): number => (says(ctx.tokens[end - 1], 'của') ? end - 1 : end);
  const said = phrase(ctx.text, ctx.tokens, i, until(whole?.at ?? at));
  const own = capitalised(said);
  const of = { country: country.name, cls: 'foreign', last: country.end };
  if (whole)
    return {
      ...of,
      first: i,
      head: own,
      cls: 'sub',
      parent: { ...of, first: whole.at, head: `${whole.head} ${country.name}` },
    };
  const seat = seatAt(ctx, country.end);
  return {
    ...of,
    first: i,
    last: seat?.end ?? country.end,
    head: `${own} ${country.name}${seat ? ` tại ${seat.name}` : ''}`,
  };
}
