/** Departments named in small letters: "Ban thi đua khen thưởng tỉnh Đồng Nai", "Cục cảnh sát hình sự (C45, Bộ Công an)", "Phòng quản lý xuất nhập cảnh". */
import type { Token } from '../doc.ts';
import { agencyHeads, departmentWords } from '../lexicon/agencies.ts';
import { levelAt } from './place.ts';
import { isCapital, isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

const MOST_SMALL = 14;
/** What only the police's departments do: such a name is whole by itself. */
const POLICE_WORK =
  /^(?:cảnh sát|an ninh|quản lý xuất nhập cảnh|kỹ thuật hình sự|xây dựng phong trào|quản lý hành chính) ?\S/u;
const NO_NAME = /^(?:nghiệp vụ|cảnh sát|an ninh|chức năng|chuyên môn)$/u;

/** Where the small words of a name end: it counts where a level or unit, a code or a larger body stands behind, or it is one of the police. */
export function smallName(ctx: Context, i: number, police = false): number {
  const { tokens, text } = ctx;
  let end = i;
  while (
    end < i + MOST_SMALL &&
    !says(tokens[end], 'của') &&
    ((tokens[end]?.shape === 'lower' && departmentWords.has(tokens[end]?.key ?? '')) ||
      (end > i && isDash(tokens[end]) && !isCapital(tokens[end + 1])))
  )
    end++;
  while (end > i && says(tokens[end - 1], 'và', 'về')) end--;
  const name = phrase(text, tokens, i, end);
  if (end < i + 2 || NO_NAME.test(name)) return i;
  if (says(tokens[end], 'việt') && says(tokens[end + 1], 'nam')) return end + 2;
  const known = police && POLICE_WORK.test(name) && end > i + 2;
  return known || levelAt(tokens, end) || isCode(tokens, end) || isLarger(tokens, end) ? end : i;
}

const isCode = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '(' &&
  /^[A-Z]{1,2}$/u.test(tokens[i + 1]?.text ?? '') &&
  tokens[i + 2]?.shape === 'number';
const isLarger = (tokens: readonly Token[], i: number): boolean => {
  const at = i + (says(tokens[i], 'của', 'thuộc') || /^[,(–-]$/.test(tokens[i]?.text ?? '') ? 1 : 0);
  const head = isCapital(tokens[at]) ? agencyHeads.longest(tokens, at)?.value.canonical : undefined;
  return /^(?:Bộ (?!Chính trị)|Sở$|Công an$|Tổng cục)/u.test(head ?? '');
};
