/**
 * Posts that a later one of the same person ends: "Năm 1990, ông giữ chức X; nay là Y", "làm X, sau đó làm Y", "Năm 2005, ông làm X. Năm 2010, ông
 * làm Y" in another unit. Who is told to hold both at once ("kiêm", "đồng thời") holds both.
 */
import type { Doc, OfficeChunk, PersonChunk, Sentence } from '../doc.ts';
import { lowerWords } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';
import { sentenceFinder } from './resolve.ts';

export function endPosts(doc: Doc): Doc {
  const sentenceOf = sentenceFinder(doc);
  for (const posts of byHolder(doc.persons))
    for (const [n, later] of posts.entries()) {
      const sooner = posts[n - 1];
      const [s, t] = [sooner && sentenceOf(sooner), sentenceOf(later)];
      if (!sooner || sooner.former || later.planned || !s || !t) continue;
      if (s === t ? isFollowed(doc, sooner, later) : isDatedBefore(doc, [s, sooner], [t, later]))
        sooner.former = true;
    }
  return doc;
}

/** The offices of each person who is told with several, as they stand in the text. */
function byHolder(persons: readonly PersonChunk[]): OfficeChunk[][] {
  const posts = new Map<string, OfficeChunk[]>();
  for (const { name, offices } of persons) {
    const known = posts.get(name);
    if (known) known.push(...offices);
    else if (offices.length > 0) posts.set(name, [...offices]);
  }
  return [...posts.values()].map((offices) => offices.sort((a, b) => a.first - b.first));
}

const FARTHEST = 14;
const THEN =
  /^trước khi (?:là|làm|giữ|được)(?= )|(?:^| )(?:sau đó|rồi|tiếp đó|kế đó|sau này|đến (?:năm|tháng|đầu|cuối|giữa) [\d/]+|(?:từ [^,;]{1,20})?\d\d\d\d ,? ?(?:là|làm|giữ|được))(?= |$)/u;
/** Who sits on a board may sit there still. */
const NOW = /(?:^| )(?:nay|hiện|hiện nay|hiện tại) (?:đang |ông |bà )?(?:là|giữ|làm)(?= |$)/u;
const AT_ONCE = /(?:^| )(?:kiêm|đồng thời|cùng lúc|vẫn|tiếp tục|lại|không|sẽ|người|thay|thay cho)(?= |$)/u;

/** Told in one sentence, with nothing but when it came between them. */
function isFollowed(doc: Doc, sooner: OfficeChunk, later: OfficeChunk): boolean {
  if (later.first < sooner.last || later.first - sooner.last > FARTHEST || isSame(sooner, later))
    return false;
  // "*hiện là* X, sau khi thôi giữ chức Y": what lasts is told first.
  if (
    /(?:^| )(?:hiện|đang|nay)(?= |$)/u.test(
      lowerWords(doc.tokens, Math.max(0, sooner.first - 3), sooner.first),
    )
  )
    return false;
  const between = lowerWords(doc.tokens, sooner.last, later.first);
  const named = doc.persons[countUpTo(doc.persons, (p) => p.nameFirst < sooner.last)];
  return (
    (THEN.test(between) || (NOW.test(between) && LEADERS.test(sooner.title))) &&
    !AT_ONCE.test(between) &&
    !(named && named.nameFirst < later.first && isFullName(doc, named))
  );
}

const isFullName = ({ tokens }: Doc, p: PersonChunk): boolean =>
  tokens[p.nameFirst]?.shape === 'title' && p.nameLast - p.nameFirst > 1;

const isSame = (a: OfficeChunk, b: OfficeChunk): boolean =>
  a.title === b.title && a.agency?.head === b.agency?.head && a.agency?.place?.name === b.agency?.place?.name;

/** "*Năm 2005*, ông làm X. *Năm 2010*, ông làm Y": Y is not held beside X where it leads another unit, or is the post that X is the deputy of. */
function isDatedBefore(
  doc: Doc,
  [s, sooner]: [Sentence, OfficeChunk],
  [t, later]: [Sentence, OfficeChunk],
): boolean {
  const [from, to] = [yearOf(doc, s), yearOf(doc, t)];
  return from !== undefined && to !== undefined && from < to && s.line === t.line && exclude(sooner, later);
}

const DATED =
  /^(?:(?:từ|đến|vào|năm|tháng|ngày|đầu|cuối|giữa|[\d/.–-]+) ){0,5}?(?:tháng \d+ [/-] |năm |\d+ [/-] )?((?:19|20)\d\d)(?= )/u;
const LEAD = 9;
function yearOf(doc: Doc, s: Sentence): number | undefined {
  const year = DATED.exec(lowerWords(doc.tokens, s.first, Math.min(s.first + LEAD, s.last)))?.[1];
  return year === undefined ? undefined : Number(year);
}

const LEADERS =
  /^(?:Quyền |Phó )?(?:Chủ tịch|Bí thư|Giám đốc|Tổng Giám đốc|Trưởng|Chánh|Cục trưởng|Vụ trưởng|Viện trưởng|Hiệu trưởng|Thứ trưởng|Bộ trưởng)/u;
function exclude(a: OfficeChunk, b: OfficeChunk): boolean {
  if (!LEADERS.test(a.title) || !LEADERS.test(b.title) || !a.agency || !b.agency) return false;
  const [here, there] = [a.agency.place?.name, b.agency.place?.name];
  if (here !== undefined && there !== undefined && here !== there) return true;
  return a.agency.head === b.agency.head && here === there && a.title === `Phó ${b.title}`;
}
