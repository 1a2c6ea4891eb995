/** Which body is meant where its first word alone stands: "Văn phòng *Sở*", "lãnh đạo *Bộ*", "Trung ương *Hội*". */
import type { AgencyChunk } from '../doc.ts';
import type { Named } from '../grammar/compose.ts';

export const CAN_BE_BACK =
  /^(Hội|Chi hội|Hiệp hội|Liên đoàn|Câu lạc bộ|Sở|Bộ(?! Chỉ huy| Tư lệnh| Tổng| Chính)|Viện|Trường|Liên minh|Tập đoàn|Bệnh viện|Công ty|Tổng công ty|Cục|Học viện|Đại học|Lữ đoàn|Trung đoàn|Sư đoàn|Quân khu|Quân đoàn|Quân chủng|Tổng cục|Ủy ban|Phòng Giao dịch|Giáo xứ|Giáo họ|Ban quản trị) /;
/** Whose head is often told without a name: "Giám đốc *Sở Y tế* bổ nhiệm bà A làm Phó Chánh Văn phòng *Sở*". */
const LED_UNNAMED = /^(?:Sở|Chi cục|Cục|Viện|Trường|Bệnh viện|Trung tâm)$/u;

/** A body as it was named, by the token that it begins at. */
export interface Said {
  head: string;
  named: Named;
}

/** To be asked of a body's first word: the body of that kind named last before. `agencies`: all of the article; `central`: one of the country by its whole name. */
export function namedBefore(
  agencies: readonly AgencyChunk[],
  said: ReadonlyMap<number, Said>,
  name: (chunk: AgencyChunk) => Named | undefined,
  central: (whole: string) => Named,
): (chunk: AgencyChunk) => Named | undefined {
  /** "Văn phòng Bộ" in an article on several ministries is of none of them for sure. */
  const ministries = agencies.filter((a) => /^Bộ (?!Chỉ huy|Tư lệnh|Tổng|Chính trị)/.test(a.head));
  const isMain = (head: string): boolean =>
    ministries.filter((a) => a.head !== head).length * 3 <= ministries.length;
  const asking = new Set<AgencyChunk>();
  /** Named only after the people, where nobody is told to lead it. */
  const unsaid = (chunk: AgencyChunk, behind: number): Said | undefined => {
    if (!LED_UNNAMED.test(chunk.head)) return undefined;
    const limit = chunk.toldBefore ?? chunk.first;
    let before: AgencyChunk | undefined;
    for (const a of agencies)
      if (
        a.first > (before?.first ?? behind) &&
        a.last <= limit &&
        !asking.has(a) &&
        a.cls !== 'back' &&
        a.head.startsWith(`${chunk.head} `)
      )
        before = a;
    // Its own name may hang on one told before it.
    if (before) asking.add(before);
    const named = before && name(before);
    if (before) asking.delete(before);
    return before && named && { head: before.head, named };
  };
  return (chunk) => {
    let best = -1;
    const levelled = chunk.level !== undefined && chunk.level !== 'central';
    for (const [at, { head, named }] of said)
      if (
        at > best &&
        at < (chunk.toldBefore ?? chunk.first) &&
        head.startsWith(`${chunk.head} `) &&
        (!levelled || named.level === chunk.level)
      )
        best = at;
    const found = (levelled ? undefined : unsaid(chunk, best)) ?? said.get(best);
    if (chunk.head === 'Bộ' && found && !isMain(found.head)) return undefined;
    if (!found || chunk.level !== 'central' || found.named.level === 'central') return found?.named;
    // "Trung ương Hội" behind "Hội Nông dân tỉnh": the country's.
    return central(`${found.head.replace(/ Việt Nam$/, '')} Việt Nam`);
  };
}
