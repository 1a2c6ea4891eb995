/** Officers listed one after another of one body, which is named behind the last: "A, Chủ tịch; B, Phó Chủ tịch UBND huyện X". */
import type { AgencyChunk, Doc, OfficeChunk, Token } from '../doc.ts';
import { ranks } from '../lexicon/titles.ts';

const FAMILIES = [
  /Chủ tịch|^Ủy viên Thường trực$/,
  /Bí thư/,
  /Giám đốc/,
  /Hiệu trưởng/,
  /[Cc]hỉ huy trưởng|Chính ủy|Tham mưu trưởng/,
  /Đồn trưởng|[Cc]hính trị viên/,
  /Đội trưởng/,
  /Trưởng [Pp]hòng/,
  /Viện trưởng/,
  /Chánh án/,
  /Trưởng Công an/,
];
const BETWEEN = /^(?:[,;–-]|và|cùng|các|ông|bà|đồng|chí|đ|\/|c|anh|chị)$/u;
const MOST_BETWEEN = 5;

/** "A, Phó Chủ tịch; B, Ủy viên Thường trực Ủy ban MTTQ tỉnh", "A - Bí thư, B - Phó Bí thư Huyện ủy": the body is named once, behind the last; not for what heads a list (`heading`). */
export function inheritBody({ persons, tokens }: Doc, heading: ReadonlySet<OfficeChunk>): void {
  let next: OfficeChunk | undefined;
  for (let n = persons.length - 2; n >= 0; n--) {
    const [left, right] = [persons[n], persons[n + 1]];
    if (!left || !right) continue;
    // "A, Chủ tịch; B, *C*, Phó Chủ tịch UBND huyện X": B's title stands behind C.
    next = right.offices[0] ?? next;
    const gap = withoutRanks(tokens, left.last, right.nameFirst);
    const side = gap.length > 0 && gap.length <= MOST_BETWEEN && gap.every((t) => BETWEEN.test(t.lower));
    if (!side) next = undefined;
    const only = left.offices.at(-1);
    if (!only || heading.has(only)) continue;
    if (!only.agency && next?.agency && isOfSame(only, next, next.agency)) only.agency = next.agency;
  }
}

/** Heads of one kind: chairs, secretaries, directors; "Đồn trưởng" before "Chính trị viên Đồn X". */
function isOfSame(only: OfficeChunk, next: OfficeChunk, { head }: AgencyChunk): boolean {
  const family = FAMILIES.find((titles) => titles.test(only.title));
  const unit = /^unit:(.*)$/u.exec(only.need)?.[1];
  const fits = only.need === 'agency' || (unit !== undefined && head.startsWith(`${unit} `));
  return fits && family?.test(next.title) === true;
}

/** "A, Giám đốc; *Thượng tá* B, Phó Giám đốc Công an tỉnh". */
function withoutRanks(tokens: readonly Token[], from: number, to: number): Token[] {
  const gap: Token[] = [];
  for (let i = from; i < to; i++) {
    const t = tokens[i];
    const rank = ranks.longest(tokens, i);
    if (rank) i += rank.length - 1;
    else if (t) gap.push(t);
  }
  return gap;
}
