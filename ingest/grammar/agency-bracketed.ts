/** Names in many small words that letters in brackets close: "Trung tâm nghiên cứu, giáo dục môi trường và phát triển (CERED)", "Cơ quan An toàn hàng không châu Âu (EASA)". */
import type { AgencyChunk, Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { titles } from '../lexicon/titles.ts';
import { NO_SYLLABLE } from './firm.ts';
import { nameAt } from './person.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Kinds of bodies that have such names, by their first syllables. */
const KIND =
  /^(?:Trung tâm|Viện|Tổ chức|Liên minh|Quỹ|Hội(?! (?:nghị|thảo|đồng|đàm))|Hiệp hội|Liên đoàn|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Cơ quan|Mạng lưới|Tòa án)(?= )/u;
/** The first words of these. */
const FIRSTS = new Set('Trung Viện Tổ Liên Quỹ Hội Hiệp Công Tổng Tập Ngân Cơ Mạng Tòa'.split(' '));
const LETTERS = /^\p{Lu}[\p{L}&]*\p{Lu}[\p{L}&]*$/u;
const MOST = 14;
const FEWEST = 4;

/** The body that begins at `i`, where what was read of it so far stops before the bracket. */
export function bracketedAt(ctx: Context, i: number, read: AgencyChunk | undefined): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  if (!FIRSTS.has(tokens[i]?.text ?? '') || read?.place || read?.parent || read?.other) return undefined;
  if (!KIND.test(phrase(text, tokens, i, i + 4))) return undefined;
  const open = opens(tokens, i);
  if (open === undefined || (read && read.last >= open)) return undefined;
  return { first: i, last: open, head: phrase(text, tokens, i, open), cls: 'named' };
}

/** Where the bracket opens, if nothing on the way to it is another body, somebody or a sentence's word. */
function opens(tokens: readonly Token[], i: number): number | undefined {
  for (let j = i + 1; j < i + MOST; j++) {
    const t = tokens[j];
    if (t?.text === '(')
      return j >= i + FEWEST && tokens[j + 2]?.text === ')' && LETTERS.test(tokens[j + 1]?.text ?? '')
        ? j
        : undefined;
    const joins = t?.text === ',' || isDash(t) || says(t, 'và', 'của', 'về', 'các', 'trong');
    if (!joins && !(t?.shape === 'lower' ? !NO_SYLLABLE.test(t.text) : isCapital(t))) return undefined;
    if (j > i + 2 && isCapital(t) && isOther(tokens, j)) return undefined;
    if (says(t, 'trưởng', 'phó', 'tịch', 'đốc')) return undefined;
    // "Tổng công ty X - *công ty TNHH MTV* (X)": its form.
    if (isDash(t) && says(tokens[j + 1], 'công', 'ctcp', 'tnhh')) return undefined;
  }
  return undefined;
}

const isOther = (tokens: readonly Token[], j: number): boolean =>
  agencyHeads.longest(tokens, j) !== undefined ||
  titles.longest(tokens, j) !== undefined ||
  nameAt(tokens, j, false) !== undefined;
