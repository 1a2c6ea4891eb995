/**
 * Offices told before their holder, as a time that is over: "Trong thời gian giữ cương vị Phó Bí thư Thành ủy, ông A đã ...", and the office that
 * somebody takes over: "được bầu làm Chủ tịch UBND tỉnh thay ông B".
 */
import { type Doc, type OfficeChunk, type PersonChunk, type Sentence, sentenceAt } from '../doc.ts';
import { isBureauHead } from '../grammar/appointed.ts';
import { officesAt } from '../grammar/office.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

export function tenures(doc: Doc): Doc {
  for (const s of doc.sentences)
    if (s.role === 'body')
      for (let i = s.first; i < s.last; i++)
        if ((i === s.first ? OPENS : BEGINS).has(doc.tokens[i]?.lower ?? '')) tenureAt(doc, i, s);
  for (const p of doc.persons) succeeded(doc, p);
  return doc;
}

const BEGINS = new Set(['trong', 'khi', 'lúc', 'thời']);
const OPENS = new Set([...BEGINS, 'từng', 'đã', 'là', 'với', 'trên', 'ở', 'đang', 'hiện', 'vốn']);
const DURING =
  /^(?:(?:trong )?(?:thời gian|thời kỳ)|khi|lúc)(?: còn| đang)? (?:giữ|là|làm|đảm nhiệm|đảm nhận|đảm đương)(?: (?:các |những |nhiều )?(?:chức vụ|chức danh|cương vị|chức|nhiệm vụ))?(?= )/u;
/** "*Từng là* Giám đốc Sở X, ông A ...", "*Với tư cách là* Chủ tịch UBND tỉnh, bà B ...": what begins a sentence; the former is over. */
const AS =
  /^(?:(?:đã |vốn )?từng|(?:(?:với|trên|ở|trong) (?:cương vị|tư cách|vai trò|vị trí|trách nhiệm)|hiện|đang|vốn)(?: là)?|là)(?: (?:là|giữ|làm|đảm nhiệm|kinh qua|trải qua))?(?: (?:các |những |nhiều )?(?:chức vụ|chức danh|cương vị|chức|nhiệm vụ|vị trí))?(?: như)?(?: :)?(?= )/u;
const LONGEST = 9;

/** The offices that begin a clause are those of whom the clause behind the comma speaks of. */
function tenureAt(doc: Doc, i: number, s: Sentence): void {
  const words = `${lowerWords(doc.tokens, i, i + LONGEST)} `;
  const as = i === s.first ? AS.exec(words)?.[0] : undefined;
  const said = as ?? DURING.exec(words)?.[0];
  if (said === undefined) return;
  const behind = i + said.split(' ').length;
  const offices = officesAt(doc, isBureauHead(doc, behind - 1) ? behind - 1 : behind).filter(
    (o) => o.last <= s.last,
  );
  const end = offices.at(-1)?.last;
  const holder = end === undefined ? undefined : (behindComma(doc, end, s) ?? meantByPronoun(doc, end, i, s));
  if (!holder) return;
  // "Trước khi làm X, ông A ...": what came then may last.
  const over = as === undefined ? !says(doc.tokens[i - 1], 'trước') : /từng/u.test(as);
  for (const o of offices) {
    const same = holder.offices.find((h) => h.title === o.title && h.first === o.first);
    if (same) Object.assign(same, over && { former: true });
    else holder.offices.push({ ...o, apart: true, ...(over && { former: true }) });
  }
}

const MOST_BETWEEN = 16;
/** "..., (từ 2011 đến 2014), nhiệm kỳ 2011 - 2016, *ông A*". */
function behindComma(doc: Doc, end: number, s: Sentence): PersonChunk | undefined {
  const next = doc.persons[countUpTo(doc.persons, (p) => p.nameFirst < end)];
  if (!next || next.nameFirst >= s.last || next.nameFirst - end > MOST_BETWEEN) return undefined;
  const inside = next.first < end;
  if (!inside && doc.tokens[next.first - 1]?.text !== ',') return undefined;
  // "Ủy viên Ủy ban Kiểm tra Đảng ủy Quân đoàn 4, *Bộ Quốc phòng*, ông A": the larger body.
  const behind = doc.agencies[countUpTo(doc.agencies, (a) => a.first <= end)];
  const body = behind && behind.first === end + 1 && behind.last < next.first ? behind : undefined;
  const between = lowerWords(doc.tokens, body?.last ?? end, inside ? (body?.last ?? end) : next.first);
  return BETWEEN.test(between) ? next : undefined;
}
const BETWEEN =
  /^(?:(?:\( [^()]* \)|nhiệm kỳ|giai đoạn|từ|đến|năm|tháng|khóa|khoá|nay|vào|hồi|đầu|cuối|giữa|kể|[\divx/.–-]+|tỉnh|huyện|cơ quan|đơn vị|này) ?)*(?:, ?)?$/u;

/** "Trong thời gian làm X, *ông* đã ...": who was named last in the line. */
function meantByPronoun(
  { tokens, persons, sentences }: Doc,
  end: number,
  i: number,
  s: Sentence,
): PersonChunk | undefined {
  const pronoun = says(tokens[end + 1], 'ông', 'bà') && tokens[end + 2]?.shape === 'lower';
  if (tokens[end]?.text !== ',' || !pronoun) return undefined;
  const before = persons[countUpTo(persons, (p) => p.first < i) - 1];
  const line = before && sentenceAt(sentences, before.first)?.line;
  return line === s.line ? before : undefined;
}

/** "làm X thay (cho) ông B": B held it till then. */
function succeeded(doc: Doc, p: PersonChunk): void {
  const { tokens } = doc;
  const at = says(tokens[p.first - 1], 'cho', 'thế') ? p.first - 2 : p.first - 1;
  if (!says(tokens[at], 'thay') || p.offices.length > 0) return;
  const before = doc.persons[countUpTo(doc.persons, (x) => x.first < at) - 1];
  if (before?.last === at && before.offices.length === 0) return takenOver(doc, before, p);
  const office = before?.offices.findLast((o) => o.last <= at && !o.former);
  if (
    !office?.agency ||
    at - office.last > FAR ||
    !TAKEN.test(lowerWords(tokens, office.first - 3, office.first))
  )
    return;
  p.offices.push(left(office));
}
/** "được bổ nhiệm làm X. *Ông A* thay ông B": the office that A was told to take. */
function takenOver({ persons, tokens }: Doc, successor: PersonChunk, p: PersonChunk): void {
  const offices = persons.flatMap((x) =>
    x.name === successor.name && x.first < successor.first ? x.offices : [],
  );
  const office = offices.findLast((o) => !o.former && TAKEN.test(lowerWords(tokens, o.first - 3, o.first)));
  if (office?.agency) p.offices.push(left(office));
}
const FAR = 8;
const TAKEN = /(?:^| )(?:làm|giữ chức|chức vụ|chức danh|giữ|chức|nhiệm)$/u;
const left = ({
  given: _given,
  planned: _planned,
  acting: _acting,
  ...office
}: OfficeChunk): OfficeChunk => ({
  ...office,
  former: true,
});
