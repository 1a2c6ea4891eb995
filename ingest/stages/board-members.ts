/**
 * Who sits on a board that is set up: "kiện toàn Ban Chỉ đạo X do ông A làm Trưởng ban; ông B, Giám đốc Sở Y, làm Phó Trưởng ban", "Phó Trưởng ban Thường
 * trực là ông C", "Các Phó Trưởng ban gồm: ông D, bà E". The posts that they have elsewhere stay theirs.
 */
import {
  type AgencyChunk,
  bodiesIn,
  type Doc,
  type OfficeChunk,
  type PersonChunk,
  type Sentence,
} from '../doc.ts';
import { officeAt } from '../grammar/office.ts';
import { isHeadOf } from '../grammar/seats.ts';
import { says } from '../grammar/words.ts';
import { begunIn, countUpTo } from '../sorted.ts';

const BOARD = /^(?:Ban (?:Chỉ đạo|Chỉ huy|Vận động)|Tiểu ban|Tổ) /u;
const SETS_UP = /(?<!\p{L})(?:thành lập|kiện toàn|ra mắt)(?!\p{L})/iu;
/** "chưa thống nhất phương án *thành lập*", "trình dự thảo quyết định *thành lập*", "năm 2015 *thành lập*": not done, or long ago. */
const NOT_NOW =
  /(?<!\p{L})(?:không|chưa|đề nghị|kiến nghị|đề xuất|muốn|sẽ|dự kiến|dự thảo|(?<!chương )trình|phương án|tham mưu|xem xét|chuẩn bị|nghiên cứu|góp ý|yêu cầu|cần|nếu|việc)(?!\p{L})[^.;:,]{0,80}$|^\W*(?:từ |vào |trong )?(?:tháng \d+[/-]|năm )(?:19|20)\d\d/iu;
const setsUp = (text: string): boolean => {
  const verb = SETS_UP.exec(text);
  return verb !== null && !NOT_NOW.test(text.slice(0, verb.index));
};
/** Sentences within which its members are told. */
const NEAR = 4;

export function boardMembers(doc: Doc): Doc {
  for (const [n, s] of doc.sentences.entries()) {
    const text = doc.text.slice(s.start, s.end);
    if (s.role !== 'body' || !setsUp(text)) continue;
    const board = bodiesIn(within(doc, s)).findLast((a) => BOARD.test(`${a.head} `) && a.last <= s.last);
    if (!board) continue;
    for (let k = n; k < Math.min(n + NEAR, doc.sentences.length); k++) {
      const next = doc.sentences[k];
      if (!next || next.role !== 'body' || (k > n && SETS_UP.test(doc.text.slice(next.start, next.end))))
        break;
      seatIn(doc, next, k === n ? board.last : next.first, board);
    }
  }
  return doc;
}

/** As if it had that sentence alone. */
const within = (doc: Doc, { first, last }: Sentence): Doc => ({
  ...doc,
  agencies: begunIn(doc.agencies, first, last),
  persons: begunIn(doc.persons, first, last),
  offices: begunIn(doc.offices, first, last),
});

function seatIn(doc: Doc, s: Sentence, from: number, board: AgencyChunk): void {
  const { tokens } = doc;
  for (let i = from; i < s.last; i++) {
    if (!says(tokens[i], 'trưởng', 'phó', 'tổ')) continue;
    const office = officeAt(doc, i);
    if (!office || office.agency || office.last > s.last || !isHeadOf(board, office.title)) continue;
    const seats = says(tokens[i - 1], 'làm', 'là') ? behind(doc, s, i) : ahead(doc, s, office);
    for (const person of seats) take(person, office, board);
    i = office.last - 1;
  }
}

/** "ông A, Giám đốc Sở X, *làm Phó Trưởng ban*". */
function behind({ persons, tokens }: Doc, s: Sentence, i: number): PersonChunk[] {
  const person = persons[countUpTo(persons, (p) => p.first < i) - 1];
  if (!person || person.first < s.first) return [];
  const at = [person.last, person.nameLast].find(
    (end) => end === i - 1 || (tokens[end]?.text === ',' && end === i - 2),
  );
  return at === undefined ? [] : [person];
}

/** "*Trưởng ban là* ông A", "*Các Phó Trưởng ban gồm:* ông A, Giám đốc X; bà B": read as the office of each, without its body. */
const ahead = ({ persons, tokens }: Doc, s: Sentence, office: OfficeChunk): PersonChunk[] =>
  says(tokens[office.last], 'là', 'gồm') || tokens[office.last]?.text === ':'
    ? persons
        .slice(
          countUpTo(persons, (p) => p.last <= office.last),
          countUpTo(persons, (p) => p.first < s.last),
        )
        .filter((p) => p.offices.some((o) => o.first === office.first))
    : [];

function take(person: PersonChunk, office: OfficeChunk, board: AgencyChunk): void {
  const told = person.offices.find((o) => o.first === office.first);
  const agency = {
    ...board,
    first: office.first,
    last: office.last,
    reason: `thành viên của ban vừa nêu: ${board.head}`,
  };
  if (told) told.agency ??= agency;
  else person.offices.push({ ...office, agency, apart: true });
}
