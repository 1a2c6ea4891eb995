/** Bureaus of one ministry and rooms of one department that share the word before their names: "các Vụ Pháp chế, Tổ chức cán bộ (Bộ Y tế)", "các phòng: Kế hoạch - Tài chính, Thanh tra Sở Y tế". */
import type { AgencyChunk, Token } from '../doc.ts';
import { agencyHeads, bureaus, departments, departmentWords } from '../lexicon/agencies.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { parenthesised } from './agency-part-of.ts';
import { cueAt } from './cue.ts';
import { nameAt } from './person.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

type Kind = 'Vụ' | 'Cục' | 'Phòng';
const KINDS = new Map<string | undefined, Kind>([
  ['vụ', 'Vụ'],
  ['cục', 'Cục'],
  ['phòng', 'Phòng'],
]);
/** Whose they may be. */
const WHOLE: Record<Kind, RegExp> = {
  Vụ: /^(?:Bộ (?!Chỉ huy|Tư lệnh)|Tổng cục |Văn phòng (?:Chính phủ|Quốc hội)|Ngân hàng Nhà nước|Viện Kiểm sát nhân dân tối cao|Tòa án nhân dân tối cao|Thanh tra Chính phủ)/u,
  Cục: /^(?:Bộ (?!Chỉ huy|Tư lệnh)|Tổng cục )/u,
  Phòng: /^(?:Sở |Cục |Tổng cục |Ban Quản lý |Liên đoàn Lao động|Văn phòng UBND)/u,
};

const MOST_OF_NAME = 8;
/** Where the name of one of them ends: as the lexicon has it, or with the words that names of departments hold. */
function nameEnd(tokens: readonly Token[], i: number): number {
  if (!isCapital(tokens[i]) || levelAt(tokens, i) || cueAt(tokens, i) || nameAt(tokens, i, false)) return i;
  const known = Math.max(
    bureaus.longest(tokens, i)?.length ?? 0,
    departments.longest(tokens, i)?.length ?? 0,
  );
  // "các Vụ *Kế hoạch - Tài chính*": more than the short name that the lexicon has.
  const goesOn = isDash(tokens[i + known]) && isCapital(tokens[i + known + 1]);
  if (known > 1 && !goesOn) return i + known;
  let at = i + 1;
  for (; at < i + MOST_OF_NAME; at++) {
    const t = tokens[at];
    if (isDash(t) && (isCapital(tokens[at + 1]) || departmentWords.has(tokens[at + 1]?.key ?? ''))) continue;
    if (
      isCapital(t) ? agencyHeads.longest(tokens, at) : !(t?.shape === 'lower' && departmentWords.has(t.key))
    )
      break;
    if (says(t, 'và', 'của', 'thuộc')) break;
  }
  return at;
}

const ROOM = { cls: 'free-sub' } as const;
const BUREAU = { cls: 'free-central', level: 'central' } as const;

/** One body for each name; undefined where nothing says whose they are. */
export function bureausFrom(ctx: AgencyContext, i: number): AgencyChunk[] | undefined {
  const { tokens, text } = ctx;
  const kind = KINDS.get(tokens[i]?.lower);
  if (!kind || !says(tokens[i - 1], 'các', 'hai', 'ba', 'bốn')) return undefined;
  const found: AgencyChunk[] = [];
  let at = tokens[i + 1]?.text === ':' ? i + 2 : i + 1;
  for (;;) {
    const last = nameEnd(tokens, at);
    if (last < at + 2) break;
    const head = `${kind} ${phrase(text, tokens, at, last)}`;
    found.push({ first: found.length === 0 ? i : at, last, head, ...(kind === 'Phòng' ? ROOM : BUREAU) });
    if ((tokens[last]?.text !== ',' && !says(tokens[last], 'và')) || !isCapital(tokens[last + 1])) break;
    at = last + 1;
  }
  const end = found.at(-1);
  if (found.length < 2 || !end) return undefined;
  const inside = (n: number) => agencyAt(ctx, n);
  const of =
    says(tokens[end.last], 'của', 'thuộc') || tokens[end.last]?.text === ',' ? end.last + 1 : end.last;
  const parent = parenthesised(ctx, end.last, inside) ?? inside(of);
  if (!parent || !WHOLE[kind].test(`${parent.head} `)) return undefined;
  end.last = parent.last;
  return found.map((one) => ({ ...one, parent }));
}
