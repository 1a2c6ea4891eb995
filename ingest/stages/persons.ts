/** Later, shorter mentions: "Đại tá Minh", "ông Hùng", "bà Kim Ngân" stand for the one person of the article whose name ends so. */

import { type Doc, type PersonChunk, type Sentence, sentenceAt } from '../doc.ts';
import { antecedent, isAloneAbove, isOther, officialsOf, PRONOUNS } from '../grammar/antecedent.ts';
import type { Held } from '../grammar/appointed.ts';
import { careerAfter, isWhole } from '../grammar/career.ts';
import { cueAt } from '../grammar/cue.ts';
import { fullNames } from '../grammar/full-names.ts';
import { officesAfter } from '../grammar/holding.ts';
import { followedByName } from '../grammar/of-next.ts';
import { officesAt } from '../grammar/office.ts';
import { KIN } from '../grammar/walk.ts';
import { isOneOf, lowerWords, phrase, says } from '../grammar/words.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { titles } from '../lexicon/titles.ts';
import { countUpTo } from '../sorted.ts';
import { isTagged, tagWords } from '../tags.ts';

export function linkShortNames(doc: Doc): Doc {
  const persons = fullNames(doc);
  const full = new Map<string, Namesakes>();
  for (const p of persons) {
    const last = p.name.split(' ').at(-1) ?? '';
    const known = full.get(last) ?? { people: [], names: new Set<string>() };
    known.people.push(p);
    known.names.add(p.name);
    full.set(last, known);
  }
  const officials = officialsOf(persons);
  for (const known of full.values()) {
    const [official, ...more] = [...known.names].filter((name) => officials.has(name));
    if (official !== undefined && more.length === 0) known.official = official;
  }
  const byFirst = Map.groupBy(officials, (name) => name.split(' ')[0] ?? '');
  const covered = new Uint8Array(doc.tokens.length);
  for (const p of persons) covered.fill(1, p.first, p.last);
  const found: PersonChunk[] = [];
  const known: Known = { persons, shorts: found, officials };
  for (const s of doc.sentences)
    if (s.role === 'body' || s.role === 'title') {
      const named = lastCalled(doc, s, full);
      for (let i = s.first; i < s.last; i++) {
        const short = covered[i]
          ? undefined
          : ((i < named ? shortAt(doc, i, s.last, full) : undefined) ??
            pronounAt(doc, i, s, known) ??
            againAt(doc, i, byFirst));
        if (!short || short.last > s.last) continue;
        covered.fill(1, short.first, short.last);
        found.push(short);
      }
    }
  return { ...doc, persons: [...persons, ...found].sort((a, b) => a.first - b.first) };
}

/** "Giám đốc Trung tâm chống ngập *Nguyễn Ngọc Công* cho biết": the whole name of an official once more, behind what is no title that is known, before what he does. */
function againAt(
  doc: Doc,
  i: number,
  byFirst: ReadonlyMap<string, readonly string[]>,
): PersonChunk | undefined {
  if (doc.tokens[i]?.shape !== 'title') return undefined;
  for (const name of byFirst.get(doc.tokens[i]?.text ?? '') ?? NOBODY) {
    const length = name.split(' ').length;
    const end = i + length;
    if (length < 3 || !DOES.has(doc.tokens[end]?.text ?? '') || isOneOf(doc.tokens[i - 1], NAMED_FOR))
      continue;
    if (phrase(doc.text, doc.tokens, i, end) === name)
      return { first: i, last: end, name, nameFirst: i, nameLast: end, offices: [] };
  }
  return undefined;
}
const NOBODY: readonly string[] = [];
const DOES = new Set(
  'cho đã cũng phát nói nêu nhấn khẳng đề yêu kết báo trình chia trao tặng dự chủ tham đến tiếp nhận mong lưu bày đánh biểu trả kiến thông giải là sẽ vừa từng'.split(
    ' ',
  ),
);
/** What bears somebody's name, and who is his. */
const NAMED_FOR = [
  ...'đường phố trường phường xã giải quỹ tượng cầu chợ tên lăng đền khu lớp đội tổ vụ án cảng hồ'.split(' '),
  ...KIN,
];

/** Where the last word of a sentence stands that somebody may be called by: behind it nobody is. */
function lastCalled({ tokens }: Doc, s: Sentence, full: ReadonlyMap<string, Namesakes>): number {
  let i = s.last - 1;
  while (i > s.first && !(tokens[i]?.shape === 'title' && full.has(tokens[i]?.text ?? ''))) i--;
  return i;
}

interface Known {
  persons: readonly PersonChunk[];
  /** Short names and pronouns read so far. */
  shorts: readonly PersonChunk[];
  /** Who is told with a rank or an office by name. */
  officials: ReadonlySet<string>;
}

const CALLS = tagWords([...PRONOUNS, 'đồng']);
/** "Ông từng là Bí thư Tỉnh ủy Sơn La", "Trước khi về đây, ông là ...": a pronoun that begins a clause and gives an office is who was named last in the line. */
function pronounAt(
  doc: Doc,
  i: number,
  s: Sentence,
  { persons, shorts, officials }: Known,
): PersonChunk | undefined {
  if (!isTagged(doc.tokens[i], CALLS)) return undefined;
  const mark = doc.tokens[i - 1];
  const fronted =
    i > s.first &&
    (mark?.shape === 'number' ||
      /^[,;:]$/.test(mark?.text ?? '') ||
      (i - s.first < 4 && OVER.test(lowerWords(doc.tokens, s.first, i))) ||
      BEFORE.test(lowerWords(doc.tokens, i - 2, i)) ||
      (MOVES.test(lowerWords(doc.tokens, i - 2, i)) &&
        !says(doc.tokens[i - 3], 'tính', 'định', 'muốn', 'không'))) &&
    (doc.tokens[i]?.shape === 'lower' || mark?.text === ':');
  if (i !== s.first && !fronted) return undefined;
  const at = says(doc.tokens[i], 'đồng') && says(doc.tokens[i + 1], 'chí') ? i + 2 : i + 1;
  // Whom a body moves from post to post is no private citizen.
  const moved = MOVES.test(lowerWords(doc.tokens, i - 2, i));
  const ranked = withRank(doc, at);
  if (!isOneOf(doc.tokens[ranked], HOLDS)) return undefined;
  const [full, short] = [antecedent(doc, persons, i), shorts.at(-1)];
  const before = short && full && short.first > full.first && !isOther(doc, short, i) ? short : full;
  const near =
    before &&
    (sentenceAt(doc.sentences, before.first)?.line === s.line ||
      (i === s.first && isAloneAbove(doc, before, s, persons)));
  const skip = says(doc.tokens[ranked], 'là', 'hiện') ? 1 : 0;
  const told = skip ? officesHeld(doc, ranked + skip, s.last) : officesAfter(doc, ranked, s.last, true);
  const held = goingOn(doc, told, ranked, s.last);
  if (!before || !near || !(officials.has(before.name) || moved) || held.offices.length === 0)
    return undefined;
  if (
    fronted &&
    (OVER.test(lowerWords(doc.tokens, s.first, i)) || BEFORE.test(lowerWords(doc.tokens, i - 2, i)))
  )
    for (const o of held.offices) o.former = true;
  return { first: i, last: held.end, name: before.name, nameFirst: i, nameLast: at, offices: held.offices };
}

const HOLDS =
  'từng là được giữ hiện vừa đã trúng tiếp có cũng vẫn đang đảm kinh trải trở công làm lên về ra sang chuyển nhận từ bị'.split(
    ' ',
  );

/** "Ban Bí thư *điều động* ông giữ chức X". */
const MOVES =
  /^(?:điều động|phân công|bổ nhiệm|luân chuyển|chỉ định|tín nhiệm|tục bầu|(?:đã|bầu|và|để|khi) bầu)$/;
/** "..., trước đó *ông* giữ chức X". */
const BEFORE = /^trước (?:đó|đây)$/;
/** Before the clause: what it says is over. */
const OVER = /^(?:trước (?:khi|đó|đây)|từ .* đến|giai đoạn \d)(?! nay)/u;

/** "ông *mang hàm thiếu tướng và* là ...": past the rank. */
function withRank(doc: Doc, i: number): number {
  if (!says(doc.tokens[i], 'mang') || !says(doc.tokens[i + 1], 'hàm', 'quân')) return i;
  const end = cueAt(doc.tokens, i + 2)?.end;
  return end !== undefined && says(doc.tokens[end], 'và', ',') ? end + 1 : i;
}

function officesHeld(doc: Doc, i: number, last: number): Held {
  const offices = officesAt(doc, says(doc.tokens[i], 'là') ? i + 1 : i).filter((o) => o.last <= last);
  const end = offices.at(-1)?.last;
  return end === undefined || followedByName(doc, end) ? { offices: [], end: i } : { offices, end };
}

/** "Trước khi làm X, ông Nhân *từng* đảm nhiệm ...": what only an official has behind him. */
const SERVED = ['từng', 'giữ', 'đảm', 'kinh', 'trải'];
const RELATIVES = ['vợ', 'chồng', 'con', 'cháu', 'trai', 'gái', 'rể', 'dâu', 'em', 'cha', 'bố', 'mẹ'];
const NEAR = 90;
/** People of one last syllable, in token order. */
interface Namesakes {
  people: PersonChunk[];
  names: Set<string>;
  /** "Ông Nhân mượn bằng của bạn là Lê Hoàng Nhân. *Ông Nhân* từng làm Chánh Thanh tra": whose an office is, where one alone of them has any. */
  official?: string;
}

/** The only person with that last syllable; where there are several, the one named just before. */
function theOne({ people, names }: Namesakes, at: number): string | undefined {
  const before = people[countUpTo(people, (p) => p.first < at) - 1];
  if (names.size === 1) return people[0]?.name;
  return before && at - before.last < NEAR ? before.name : undefined;
}

/** "Theo ông Nam, Chủ tịch thành phố đã ...": behind a short name an office that a verb follows is the next subject. */
const ownOffices = (doc: Doc, at: number, held: Held): Held =>
  doc.tokens[at]?.text === ',' &&
  doc.tokens[held.end]?.shape === 'lower' &&
  !isOneOf(doc.tokens[held.end], STILL)
    ? { offices: [], end: at }
    : held;
const STILL = ['làm', 'này', 'đến', 'giữ', 'được', 'về', 'trên', 'tại', 'sang', 'và', 'phụ'];

/** What prose tells behind the name at `i`, and further behind the offices that follow it: "được bổ nhiệm X từ 2010, sau đó làm Y". */
function goingOn(doc: Doc, told: Held, i: number, last: number): Held {
  const begun = told.offices.length > 0;
  const more = careerAfter(doc, begun ? told.end : i, last, begun);
  if (!begun) return more;
  return more.offices.every(isWhole) ? { offices: [...told.offices, ...more.offices], end: more.end } : told;
}

function shortAt(doc: Doc, i: number, end: number, full: Map<string, Namesakes>): PersonChunk | undefined {
  const shape = doc.tokens[i]?.shape;
  if (shape === 'punct' || shape === 'break' || shape === 'number') return undefined;
  const cue = cueAt(doc.tokens, i);
  const title = cue ? undefined : titles.longest(doc.tokens, i);
  const at = cue?.end ?? (title ? i + title.length : i);
  if (at === i) return undefined;
  const token = doc.tokens[at];
  const named = token?.shape === 'title' ? full.get(token.text) : undefined;
  const name = named && theOne(named, i);
  if (named === undefined || name === undefined || doc.tokens[at + 1]?.shape === 'title') return undefined;
  // "Giám đốc Công ty X" is nobody called Công.
  if (!cue && agencyHeads.longest(doc.tokens, at)) return undefined;
  // "ông A, *em trai* ông Tâm, Giám đốc X": who is known already is told no office by the way.
  const relative = isOneOf(doc.tokens[i - 1], RELATIVES) && doc.tokens[at + 1]?.text === ',';
  const behind = relative
    ? { offices: [], end: at + 1 }
    : ownOffices(doc, at + 1, officesAfter(doc, at + 1, end, true));
  const held =
    title || (behind.offices.length === 0 && isOneOf(doc.tokens[i - 1], KIN))
      ? behind
      : goingOn(doc, behind, at + 1, end);
  const chunk: PersonChunk = {
    first: i,
    last: held.end,
    name:
      (held.offices.length > 0 || isOneOf(doc.tokens[at + 1], SERVED) ? named.official : undefined) ?? name,
    nameFirst: at,
    nameLast: at + 1,
    offices: held.offices,
  };
  if (cue?.honorific) chunk.honorific = cue.honorific;
  return chunk;
}
