/** Hamlets among those who receive an award: "tặng giấy khen cho *thôn Pải Lủng*, Công an xã X", "2 tập thể: Công an xã Y, *khu phố 3*". Elsewhere a hamlet is a place. */
import type { AgencyChunk, Sentence, Token } from '../doc.ts';
import { capitalised } from '../text.ts';
import { communeBehind, pastLetter } from './agency-hamlet.ts';
import { HAMLETS } from './own-name-words.ts';
import { capitalRun, isCapital, lowerWords, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** A "khu" alone is none. */
const KINDS = HAMLETS.filter((kind) => kind !== 'khu');
/** First words of a hamlet's kind. */
export const HAMLET_KINDS: readonly string[] = [...HAMLETS, 'khối'];
const HONOURS =
  /(?:^| )(?:(?:bằng|giấy|thư) khen|cờ thi đua|danh hiệu|khen thưởng|tuyên dương|biểu dương|vinh danh|thưởng nóng)(?= |$)/u;

/** The hamlet at `i` that is honoured in this sentence; `before`: the body read last before it. */
export function honouredHamletAt(
  ctx: Context,
  i: number,
  s: Sentence,
  before: AgencyChunk | undefined,
): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const name =
    i +
    (says(tokens[i], ...KINDS) ? 1 : says(tokens[i], 'khu', 'khối') && says(tokens[i + 1], 'phố') ? 2 : 0);
  const end = name > i ? endOf(tokens, name) : i;
  if (end <= name || end > s.last || !HONOURS.test(lowerWords(tokens, s.first, s.last))) return undefined;
  const listed = before?.last === i - 1 && /^(?:[,;]|và)$/u.test(tokens[i - 1]?.lower ?? '');
  // "Trường Tiểu học X, *thôn Đông*, xã Y": where it stands.
  const commune = communeBehind(ctx, end);
  if (listed ? commune !== undefined : !isReceiving(tokens, i, end, s)) return undefined;
  const own = capitalised(phrase(text, tokens, i, end));
  const head = commune ? `${own}, ${commune.name}` : own;
  return { first: i, last: commune?.last ?? end, head, cls: 'named', level: 'commune', weak: true };
}

/** "thôn *Đồng Xuân 2*", "khu phố *3*", where the name is whole; not "bản *Quy chế* phối hợp". */
function endOf(tokens: readonly Token[], i: number): number {
  const from = says(tokens[i], 'số') ? i + 1 : i;
  const run = capitalRun(tokens, from, 5);
  const end = /^\d{1,2}$/u.test(tokens[run]?.text ?? '') ? pastLetter(tokens, run + 1) : run;
  const next = tokens[end];
  const whole = next === undefined || next.shape === 'break' || WHOLE.test(next.lower);
  return whole && !isCapital(next) ? end : i;
}
const WHOLE = /^(?:[.,;)]|và|vì|đã|được|có|vinh|nhận|cùng|xã|phường|thị)$/u;

/** "tặng *10 suất quà* cho thôn X" behind an award: no award. */
const GIFT = /(?:^| )(?:quà|suất|phần|triệu|công trình|máy|tủ|xe)(?: (?!khen)[^ ]+){0,12}$/u;

/** "tặng giấy khen *cho* thôn X", "các tập thể*:* ấp 3", "2 *tập thể (*khóm 4"; "*Thôn X được* tặng giấy khen". */
function isReceiving(tokens: readonly Token[], i: number, end: number, s: Sentence): boolean {
  if (i === s.first) return says(tokens[end], 'được', 'vinh', 'nhận');
  const told = lowerWords(tokens, s.first, i);
  if (/^(?:cho|tặng|thể|dương)$/u.test(tokens[i - 1]?.lower ?? ''))
    return HONOURS.test(told) && !GIFT.test(told);
  return /^[:(]$/u.test(tokens[i - 1]?.text ?? '') && /(?:tập thể|đơn vị|khen|cho) [:(]$/u.test(told);
}
