/**
 * Offices told before their holder, as a time that is over: "Trong thời gian giữ cương vị Phó Bí thư Thành ủy, ông A đã ...", and the office that
 * somebody takes over: "được bầu làm Chủ tịch UBND tỉnh thay ông B".
 */
import { type Doc, type OfficeChunk, type PersonChunk, type Sentence, sentenceAt } from '../doc.ts';
import { isBureauHead } from '../grammar/appointed.ts';
import { officesAt } from '../grammar/office.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { begunIn, countUpTo } from '../sorted.ts';
import { isTagged, tagWords } from '../tags.ts';

export function tenures(doc: Doc): Doc {
  for (const s of doc.sentences)
    if (s.role === 'body')
      for (let i = s.first; i < s.last; i++)
        if (isTagged(doc.tokens[i], i === s.first || doc.tokens[i - 1]?.text === ',' ? OPENS : BEGINS))
          tenureAt(doc, i, s);
  for (const p of doc.persons) succeeded(doc, p, doc.offices);
  return doc;
}

const BEGINS = tagWords(['trong', 'khi', 'lúc', 'thời']);
const OPENS = BEGINS | tagWords(['từng', 'đã', 'là', 'với', 'trên', 'ở', 'đang', 'hiện', 'vốn']);
const DURING =
  /^(?:(?:trong )?(?:thời gian|thời kỳ)|khi|lúc)(?: còn| đang)? (?:giữ|là|làm|đảm nhiệm|đảm nhận|đảm đương|đương chức|tại chức)(?: (?:các |những |nhiều )?(?:chức vụ|chức danh|cương vị|chức|nhiệm vụ))?(?= )/u;
/** "*Từng là* Giám đốc Sở X, ông A ...", "*Với tư cách là* Chủ tịch UBND tỉnh, bà B ...": what begins a sentence; the former is over. */
const AS =
  /^(?:(?:đã |vốn )?từng|(?:(?:với|trên|ở|trong) (?:cương vị|tư cách|vai trò|vị trí|trách nhiệm)|hiện|đang|vốn)(?: là)?|là)(?: (?:là|giữ|làm|đảm nhiệm|kinh qua|trải qua))?(?: (?:các |những |nhiều )?(?:chức vụ|chức danh|cương vị|chức|nhiệm vụ|vị trí))?(?: như)?(?: :)?(?= )/u;
const LONGEST = 9;

/** "*Giai đoạn 2007 - 2013,* trên cương vị X, ông A ...": nothing but when it was stands before. */
const isBehindTime = ({ tokens }: Doc, i: number, s: Sentence): boolean =>
  i - s.first <= LONGEST_TIME && tokens[i - 1]?.text === ',' && TIME.test(lowerWords(tokens, s.first, i - 1));
const TIME =
  /^(?:trong )?(?:thời gian|thời kỳ|giai đoạn|những năm|năm|từ)(?: (?:từ|năm|tháng|đến|và|[\d/.–-]+))+$/u;
const LONGEST_TIME = 12;

/** The offices that begin a clause are those of whom the clause behind the comma speaks of. */
function tenureAt(doc: Doc, i: number, s: Sentence): void {
  const words = `${lowerWords(doc.tokens, i, i + LONGEST)} `;
  const opens = i === s.first || isBehindTime(doc, i, s);
  const as = opens ? AS.exec(words)?.[0] : undefined;
  const said = as ?? DURING.exec(words)?.[0];
  if (said === undefined) return;
  const behind = i + said.split(' ').length;
  const offices = officesAt(doc, isBureauHead(doc, behind - 1) ? behind - 1 : behind).filter(
    (o) => o.last <= s.last,
  );
  const end = offices.at(-1)?.last;
  const next = end === undefined ? undefined : (behindComma(doc, end, s) ?? meantByPronoun(doc, end, i, s));
  const holder = next ?? (end !== undefined && as === undefined ? toldBefore(doc, i, s) : undefined);
  if (!holder) return;
  // "Trước khi làm X, ông A ...": what came then may last.
  const over = as === undefined ? !says(doc.tokens[i - 1], 'trước', 'về') : /từng/u.test(as);
  // "Bí thư Tỉnh ủy A được khen *trong thời gian làm Bí thư*": he is it still, as another sentence tells.
  const may = next === undefined && !/còn|đang|đương/u.test(said);
  const known = (o: OfficeChunk) => holder.offices.find((h) => h.title === o.title && h.first === o.first);
  const apart = !offices.some(known);
  for (const o of offices) {
    const same = known(o);
    const ended = over && !(may && lasts(doc, holder, o)) ? { former: true } : {};
    if (same) Object.assign(same, ended);
    else holder.offices.push({ ...o, ...(apart && { apart }), ...ended });
  }
  // What is left out of one is told by the next: "Bí thư Đảng ủy, *Trưởng Công an huyện X*, ông A".
  holder.offices.sort((a, b) => a.first - b.first);
}

const MOST_BETWEEN = 16;
/** "..., (từ 2011 đến 2014), nhiệm kỳ 2011 - 2016, *ông A*"; "Từng là X, từ năm 2016, *ông A*". */
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
  /^(?:, (?:từ|đến) (?:năm|tháng) [\d/.]+ (?=,))?(?:(?:\( [^()]* \)|nhiệm kỳ|giai đoạn|từ|đến|năm|tháng|khóa|khoá|nay|vào|hồi|đầu|cuối|giữa|kể|[\divx/.–-]+|tỉnh|huyện|cơ quan|đơn vị|này) ?)*(?:, ?)?$/u;

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

const lasts = ({ persons }: Doc, { name }: PersonChunk, { title, agency, first }: OfficeChunk): boolean =>
  persons.some(
    (p) =>
      p.name === name &&
      p.offices.some(
        (o) => o.title === title && o.agency?.head === agency?.head && o.first !== first && !o.former,
      ),
  );

/** "*Ông A* đã có vi phạm trong thời gian giữ chức X": the only one whom the sentence names before, and nobody else acts in between. */
function toldBefore({ tokens, persons, offices }: Doc, i: number, s: Sentence): PersonChunk | undefined {
  const before = begunIn(persons, s.first, i);
  const [person] = before;
  if (!person?.honorific || before.length > 1 || begunIn(offices, person.last, i).length > 0)
    return undefined;
  return OF_HIM.test(lowerWords(tokens, person.nameLast, i)) ? person : undefined;
}
/** Nothing said, quoted or told of another: "ông A *cho biết con trai bị tố cáo* khi làm X". */
const OF_HIM =
  /^(?!.*(?:^| )(?:rằng|biết|nói|kể|cho hay|hỏi|tố cáo|mà|người|con|vợ|chồng|em|anh|chị|họ|cấp dưới|thay|[;:“”"]|\( [^)]*$)(?= |$))/u;

/** "làm X thay (cho) ông B", "bầu Chủ tịch UBND huyện thay ông B": B held it till then. */
function succeeded(doc: Doc, p: PersonChunk, told: readonly OfficeChunk[]): void {
  const { tokens } = doc;
  const at = thayBefore(doc, p.first);
  // What stands before his name is his own; what follows it he may have got since.
  if (at === undefined || p.offices.some((o) => o.first < p.nameFirst)) return;
  const before = doc.persons[countUpTo(doc.persons, (x) => x.first < at) - 1];
  if (before?.last === at && before.offices.length === 0) return takenOver(doc, before, p);
  const own = before?.offices.findLast((o) => o.last <= at && !o.former);
  const alone = told[countUpTo(told, (o) => o.first < at) - 1];
  const office = own && (!alone || own.first > alone.first) ? own : alone;
  if (!office?.agency || office.former || !reaches(doc, office.last, at)) return;
  const verb = office === own ? TAKEN : FILLED;
  if (!verb.test(lowerWords(tokens, office.first - 3, office.first))) return;
  if (!p.offices.some((o) => o.title === office.title && o.agency?.head === office.agency?.head))
    p.offices.push(left(office));
}

/** Where "thay", "thay thế cho", "thay thế vị trí của" stands before a person. */
function thayBefore({ tokens }: Doc, first: number): number | undefined {
  let at = first - 1;
  while (at > first - 7 && says(tokens[at], ...BEFORE_HIM)) at--;
  return says(tokens[at], 'thay') ? at : undefined;
}

const BEFORE_HIM = ['cho', 'thế', 'của', 'vị', 'trí', 'người', 'tiền', 'nhiệm', 'là'];

/** Nothing but the term and a vote stands between. */
const reaches = ({ tokens }: Doc, from: number, at: number): boolean =>
  at - from <= FAR || (at - from <= FAR_OF_TERM && TERM.test(lowerWords(tokens, from, at)));
const TERM =
  /^(?:[(),]|nhiệm kỳ|kho[áa]|để|và|tạm thời|là|tới|mới|người|năm|[\dxvi]+|[-–/.]|với|số|phiếu|tán thành|đạt|%| )*$/u;
const FAR_OF_TERM = 16;

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
/** An office that stands alone is filled by these, too. */
const FILLED = /(?:^| )(?:làm|giữ chức|chức vụ|chức danh|giữ|chức|nhiệm|bầu|tân|bầu ra)$/u;
const left = ({
  given: _given,
  planned: _planned,
  acting: _acting,
  ...office
}: OfficeChunk): OfficeChunk => ({
  ...office,
  former: true,
});
