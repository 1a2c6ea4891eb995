/** Who stands on a side without a body is of the body whose side it is: "Về phía Bộ CHQS tỉnh có Đại tá A, Bí thư Đảng ủy, Chính ủy". */
import type { AgencyChunk, Doc, OfficeChunk, Sentence, Token } from '../doc.ts';
import { says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

export function seated(doc: Doc): Doc {
  for (const s of doc.sentences)
    for (let i = s.first; i < s.last; i++) {
      const side = says(doc.tokens[i], 'phía') ? sideAt(doc, i + 1) : undefined;
      if (side) seat(doc, s, i, side);
    }
  return doc;
}

/** The body before "có", "gồm". */
function sideAt({ agencies, tokens }: Doc, at: number): AgencyChunk | undefined {
  const from = says(tokens[at], 'đại', 'lãnh') ? at + 2 : at;
  const side = agencies[countUpTo(agencies, (a) => a.first < from)];
  if (side?.first !== from) return undefined;
  const next = tokens[side.last]?.text === ',' ? side.last + 1 : side.last;
  return says(tokens[next], 'có', 'gồm') ? side : undefined;
}

function seat(doc: Doc, s: Sentence, from: number, side: AgencyChunk): void {
  let end = from + 1;
  while (end < s.last && !says(doc.tokens[end], 'phía')) end++;
  const [first, last] = [side.last, end].map((at) => countUpTo(doc.persons, (p) => p.first < at));
  for (const { offices } of doc.persons.slice(first, last))
    for (const o of offices)
      if (!o.agency && o.last <= end && isSeat(o, side) && isWhole(doc.tokens[o.last]))
        o.agency = { ...side, first: o.first, last: o.last, reason: `nêu ở phía ${side.head}` };
}

/** "giám đốc *chi nhánh X*": of something else. */
const isWhole = (next: Token | undefined): boolean =>
  next?.shape !== 'lower' || says(next, 'và', 'cùng', 'phụ', 'kiêm', 'dự', 'làm');

/** A title that any such body has: "Chính ủy", "Phó Giám đốc"; "Cục trưởng" where the side is a Cục. */
const isSeat = ({ need, title }: OfficeChunk, { head }: AgencyChunk): boolean => {
  const unit = /^unit:(.+)$/u.exec(need)?.[1];
  return unit ? `${head} `.startsWith(`${unit} `) : need === 'agency' && !/Bí thư|^Thủ trưởng/u.test(title);
};
