/**
 * Heads of a department that no word list holds, told by the larger body behind its name: "Trưởng phòng *Quản lý phương tiện - người lái, Sở X*", "Phó trưởng
 * phòng *Khoa học, Công nghệ và Môi trường (Cục Y)*"; or told by the larger body alone: "Phó trưởng phòng *cục Y*".
 */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { titles } from '../lexicon/titles.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { cueAt } from './cue.ts';
import { CLAUSE_WORDS } from './office-bounded.ts';
import { nameAt } from './person.ts';
import { isCapital, isDash, isSeparator, phrase, says } from './words.ts';

const LONGEST = 16;

/** The office with its department and the body that has it. */
export function withRoom(ctx: AgencyContext, office: OfficeChunk): OfficeChunk | undefined {
  const { tokens, text } = ctx;
  const start = office.last;
  const bureau = agencyAt(ctx, tokens[start]?.text === ',' ? start + 1 : start);
  if (bureau && BUREAU.test(bureau.head)) return { ...office, last: bureau.last, agency: bureau };
  if (!isCapital(tokens[start]) || nameAt(tokens, start, false) || begins(ctx, start)) return undefined;
  const opening = tokens[office.first - 1];
  const behindName = (isSeparator(opening) || opening?.text === '(') && isCapital(tokens[office.first - 2]);
  for (let j = start + 1; j < start + LONGEST; j++) {
    const t = tokens[j];
    if (t === undefined || CLAUSE.test(t.lower)) return undefined;
    const link = linkAt(tokens, j);
    // "giao Trưởng phòng Quy hoạch, *Sở X*": another who is told to do it.
    if (OF.test(t.lower) && !behindName) return undefined;
    const reaches = isCapital(t) || t.text === '(' || (link > 0 && behindName);
    const parent = reaches ? agencyAt(ctx, j + link) : undefined;
    const whole = parent && (isCapital(tokens[j + link]) || isCapital(tokens[j + link + 1]));
    if (whole && !NO_PARENT.test(parent.head)) {
      const closed = t.text === '(' && tokens[parent.last]?.text === ')' ? 1 : 0;
      const last = parent.last + closed;
      const head = `Phòng ${phrase(text, tokens, start, j).replace(CODE, '')}`;
      const agency: AgencyChunk = { first: start, last, head, cls: 'free-sub', parent };
      return { ...office, last, agency };
    }
    // "Trưởng phòng Vườn ươm, *Chủ tịch* UBND xã", "..., *Thiếu tướng* A".
    if (isMark(tokens[j - 1]) && (titles.longest(tokens, j) || cueAt(tokens, j))) return undefined;
    if (!(isWord(t) || isMark(t) || (isCapital(t) && !nameAt(tokens, j, false)))) return undefined;
  }
  return undefined;
}
/** "..., *PC64* Công an tỉnh X". */
const CODE = /, ?\p{Lu}{1,3} ?\d+$/u;
const OF = /^(?:của|thuộc)$/u;
const BUREAU = /^(?:Cục|Vụ|Tổng cục|Chi cục) \p{Lu}/u;
/** "Trưởng phòng Kinh tế, *UBND huyện* ...", "..., *Phòng* Tài chính": another of the list. */
const NO_PARENT = /^(?:Phòng (?!Thương mại)|UBND|HĐND|Hội đồng)/u;
const CLAUSE = new RegExp(`^(?:${CLAUSE_WORDS.replace('|của|thuộc', '')}|cấp|sang|làm|giữ|bổ)$`, 'u');

/** "Trưởng phòng *Công an tỉnh X*": no name of a department. */
const begins = (ctx: AgencyContext, i: number): boolean => {
  const body = agencyAt(ctx, i);
  return body !== undefined && !body.head.startsWith('Phòng ');
};

/** ", ", "(", "(thuộc ", "thuộc ": how many tokens stand before the larger body. */
function linkAt(tokens: readonly Token[], i: number): number {
  const t = tokens[i];
  if (t?.text === '(') return says(tokens[i + 1], 'thuộc', 'của') ? 2 : 1;
  return t?.text === ',' || isDash(t) || says(t, 'thuộc', 'của') ? 1 : 0;
}
const isWord = (t: Token): boolean => t.shape === 'lower' || t.shape === 'number';
const isMark = (t: Token | undefined): boolean => t?.text === ',' || isDash(t);
