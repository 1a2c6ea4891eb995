/** Several of one kind by their own names: "các Đồn Biên phòng Keng Đu, Mường Típ", "các trường THPT Đô Lương 1, Đô Lương 2 và THCS Lý Nhật Quang". */
import type { AgencyChunk, Token } from '../doc.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import type { AgencyContext } from './agency.ts';
import { cueAt } from './cue.ts';
import { bareProvince } from './place.ts';
import { levelAt } from './unit-level.ts';
import { capitalRun, isCapital, phrase, says } from './words.ts';

/** "các", "hai", "2": more than one is told. */
const areMany = (tokens: readonly Token[], i: number): boolean =>
  says(tokens[i - 1], 'các', 'hai', 'ba', 'bốn', 'năm') || tokens[i - 1]?.shape === 'number';

const MOST_OF_NAME = 4;
/** Where a name of capitals, or a number where those have one, ends; `i` where none stands. */
function nameEnd(ctx: AgencyContext, i: number, numbered: boolean): number {
  const { tokens } = ctx;
  // "các đồn biên phòng Hướng Lập và *Cửa khẩu quốc tế* Lao Bảo".
  if (numbered && says(tokens[i], 'cửa') && says(tokens[i + 1], 'khẩu')) {
    const from = says(tokens[i + 2], 'quốc', 'cảng') ? i + (says(tokens[i + 2], 'quốc') ? 4 : 3) : i + 2;
    const end = capitalRun(tokens, from, MOST_OF_NAME);
    return end > from ? end : i;
  }
  if (numbered && /^\d{1,3}$/u.test(tokens[i]?.text ?? '')) return i + 1;
  if (!isCapital(tokens[i]) || levelAt(tokens, i) || cueAt(tokens, i) || agencyHeads.longest(tokens, i))
    return i;
  const end = capitalRun(tokens, i, MOST_OF_NAME);
  return /^\d{1,2}$/u.test(tokens[end]?.text ?? '') ? end + 1 : end;
}

/** Past the comma or "và" at `i`; `i` where the list ends. */
const next = (tokens: readonly Token[], i: number): number => {
  const at = tokens[i]?.text === ',' ? i + 1 : i;
  return says(tokens[at], 'và') ? at + 1 : at;
};

/** The bodies of a list whose word stands at `i` and whose names begin at `from`, or behind a colon there; `nameAt` reads one of them. */
function several(
  tokens: readonly Token[],
  i: number,
  from: number,
  nameAt: (at: number) => Pick<AgencyChunk, 'last' | 'head'> | undefined,
): AgencyChunk[] | undefined {
  const found: AgencyChunk[] = [];
  for (let at = tokens[from]?.text === ':' ? from + 1 : from; ; ) {
    const one = nameAt(at);
    if (!one) break;
    found.push({ first: found.length === 0 ? i : at, ...one, cls: 'named' });
    at = next(tokens, one.last);
    if (at === one.last) break;
  }
  return found.length < 2 ? undefined : found;
}

const POST =
  /^(?:Đồn (?:Biên phòng|Công an)|Trạm (?:Kiểm soát Biên phòng|Cảnh sát giao thông)|Trại giam|Hải đội|Lữ đoàn|Sư đoàn|Trung đoàn)/u;
/** "Các Đồn Biên phòng: Keng Đu, Mường Típ", "hai Trung đoàn 764 và 335". */
export function postsFrom(ctx: AgencyContext, i: number): AgencyChunk[] | undefined {
  const { tokens, text } = ctx;
  const hit = areMany(tokens, i) ? agencyHeads.longest(tokens, i) : undefined;
  if (!hit || hit.value.cls !== 'unit' || !POST.test(hit.value.canonical)) return undefined;
  return several(tokens, i, i + hit.length, (at) => {
    const last = nameEnd(ctx, at, true);
    return last === at
      ? undefined
      : { last, head: `${hit.value.canonical} ${phrase(text, tokens, at, last)}` };
  });
}

const KINDS = [
  ...[
    'trung học phổ thông',
    'trung học cơ sở',
    'tiểu học',
    'mầm non',
    'mẫu giáo',
    'đại học',
    'cao đẳng',
    'trung cấp',
  ],
  ...[
    'thpt',
    'thcs',
    'th',
    'ptdtnt',
    'ptdtbt',
    'mn',
    'mg',
    'đh',
    'cđ',
    'tiểu học và thcs',
    'th & thcs',
    'th và thcs',
    'thcs & thpt',
    'thcs và thpt',
  ],
  ...[
    'ptdtbt tiểu học',
    'ptdtbt thcs',
    'ptdtbt th & thcs',
    'ptdtbt tiểu học và thcs',
    'ptdtnt thcs và thpt',
    'ptdtnt thcs & thpt',
  ],
]
  .map((kind) => kind.split(' '))
  .sort((a, b) => b.length - a.length);
const kindEnd = (tokens: readonly Token[], i: number): number =>
  i + (KINDS.find((words) => words.every((w, n) => says(tokens[i + n], w)))?.length ?? 0);

/** "Các trường: THPT Đô Lương 1, THCS Lý Nhật Quang": each by its kind, or by that of the one before it. */
export function schoolsFrom(ctx: AgencyContext, i: number): AgencyChunk[] | undefined {
  const { tokens, text } = ctx;
  if (!says(tokens[i], 'trường') || !areMany(tokens, i)) return undefined;
  let kind = '';
  return several(tokens, i, i + 1, (at) => {
    const from = kindEnd(tokens, at);
    if (from > at) kind = phrase(text, tokens, at, from);
    // "các trường THPT Chu Văn An, *Hà Nội*": where it is.
    if (!kind || (from === at && bareProvince(tokens, text, at))) return undefined;
    const last = nameEnd(ctx, from, false);
    return last === from ? undefined : { last, head: `Trường ${kind} ${phrase(text, tokens, from, last)}` };
  });
}
