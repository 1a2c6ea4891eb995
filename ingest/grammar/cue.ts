/** What is said before a name: honorific, rank, academic title: "Đồng chí Thượng tá, TS.", "3 đồng chí:". */
import type { Token } from '../doc.ts';
import { honorifics, ranks } from '../lexicon/titles.ts';
import { type NameHit, nameAt } from './person.ts';
import { says } from './words.ts';

export interface CueHit {
  end: number;
  rank?: string;
  honorific?: string;
}

/** "PGS.TS.BS.CKII". */
const MOST_RANKS = 4;

/** "gồm *3 đồng chí*: A, B, C", "của *bốn đại biểu* A, B"; in "sáng 24/5 đồng chí A" a day ends before him. */
const isCount = (tokens: readonly Token[], i: number): boolean =>
  FEW.has(tokens[i]?.lower ?? '') &&
  says(tokens[i - 1], 'gồm', 'có', 'là', 'với', 'cho', 'của', 'do', 'và', 'cùng', 'bầu', 'cử', ':', ',');
const FEW = new Set('ba bốn năm 2 3 4 5 6 7 8 9 02 03 04 05 06 07 08 09'.split(' '));
const COUNTED = new Set(['đồng chí', 'đ/c', 'đại biểu', 'ông', 'bà']);

/** "Thượng tá *QNCN* A", "Trung tá *chuyên nghiệp* B", "Đại úy *CN* C": who serves by profession. */
const pastService = (tokens: readonly Token[], i: number): number =>
  /^(?:QN)?CN$/u.test(tokens[i]?.text ?? '')
    ? i + 1
    : says(tokens[i], 'chuyên') && says(tokens[i + 1], 'nghiệp')
      ? i + 2
      : i;

/** "Đồng chí Thượng tá, TS." before a name: where the name should begin. */
export function cueAt(tokens: readonly Token[], i: number): CueHit | undefined {
  let end = i;
  const cue: CueHit = { end };
  // "*Anh hùng LLVTND* A" is not called "anh".
  const honorific = ranks.longest(tokens, i) ? undefined : honorifics.longest(tokens, end);
  const counted = isCount(tokens, i) ? honorifics.longest(tokens, i + 1) : undefined;
  if (honorific) {
    cue.honorific = honorific.value.toLowerCase();
    end += honorific.length;
  } else if (counted && COUNTED.has(counted.value)) {
    cue.honorific = `các ${counted.value.toLowerCase()}`;
    end += 1 + counted.length;
  }
  for (let step = 0; step < MOST_RANKS; step++) {
    const rank = ranks.longest(tokens, end);
    if (!rank) break;
    if (rank.value.kind === 'force') cue.rank = rank.value.rank;
    end += rank.length;
    if (rank.value.kind === 'force') end = pastService(tokens, end);
    if (tokens[end]?.text === '.' || tokens[end]?.text === ',') {
      if (ranks.longest(tokens, end + 1) || tokens[end]?.text === '.') end++;
      else break;
    }
  }
  return end > i ? { ...cue, end } : undefined;
}

/** A name with or without a word before it: "ông Nguyễn Văn A", "Nguyễn Văn A". */
export function calledAt(tokens: readonly Token[], i: number): NameHit | undefined {
  const end = cueAt(tokens, i)?.end;
  return nameAt(tokens, end ?? i, end !== undefined);
}
