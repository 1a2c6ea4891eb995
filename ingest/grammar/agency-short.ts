/** Abbreviations that an article makes for itself: "Hội Luật gia (HLG) Việt Nam", "Tập đoàn Dầu khí Việt Nam (PVN)"; what they stand for later. */
import type { AgencyChunk, Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { fold } from '../text.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { isCapital, phrase } from './words.ts';

const FARTHEST = 14;

/** By the abbreviation as written. Only where it is made of the name's letters, or names a firm. */
export function shortsOf(ctx: AgencyContext): Map<string, AgencyChunk> {
  const found = new Map<string, AgencyChunk>();
  const { tokens } = ctx;
  for (let k = 2; k + 2 < tokens.length; k++) {
    if (tokens[k]?.text !== '(' || tokens[k + 2]?.text !== ')' || !isShort(tokens[k + 1])) continue;
    const short = tokens[k + 1]?.text ?? '';
    if (found.has(short) || agencyHeads.longest(tokens, k + 1)) continue;
    const chunk = bodyBefore(ctx, k, short);
    if (chunk && standsFor(ctx, short, chunk, k)) found.set(short, chunk);
  }
  return found;
}

/** "PVN", "MobiFone". */
const isShort = (t: Token | undefined): boolean =>
  isCapital(t) && /^\p{Lu}{2,8}$|^\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}\p{L}*$/u.test(t?.text ?? '');

/** The longest body that ends before, or goes on behind, the parenthesis at `k`. */
function bodyBefore(ctx: AgencyContext, k: number, short: string): AgencyChunk | undefined {
  for (let i = Math.max(0, k - FARTHEST); i < k; i++) {
    if (ctx.tokens[i]?.shape === 'break' || !isCapital(ctx.tokens[i])) continue;
    const chunk = agencyAt(ctx, i);
    // "Ban Thường vụ Hội Luật gia (HLG) Việt Nam": the letters are the association's.
    const begins = fold(ctx.tokens[i]?.text ?? '').charAt(0) === fold(short).charAt(0);
    if (chunk && chunk.last >= k && (begins || FIRM.test(chunk.head))) return chunk;
  }
  return undefined;
}

const FIRM = /^(Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Hiệp hội)/;

function standsFor(ctx: AgencyContext, short: string, chunk: AgencyChunk, k: number): boolean {
  if (FIRM.test(chunk.head)) return short.length > 2;
  const initials = phrase(ctx.text, ctx.tokens, chunk.first, k)
    .split(/[^\p{L}]+/u)
    .map((word) => fold(word).charAt(0));
  let at = 0;
  for (const letter of fold(short)) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
