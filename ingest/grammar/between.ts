/** What the words between two people say of their offices: one takes the other's, or each of two offices is one's. */
import type { OfficeChunk, PersonChunk, Token } from '../doc.ts';
import type { AgencyContext } from './agency.ts';
import { officesAt } from './office.ts';
import { lowerWords, says } from './words.ts';

interface Named {
  readonly tokens: readonly Token[];
  out: { persons: PersonChunk[] };
}

/** "ông A được bầu làm Chủ tịch UBND tỉnh thay ông B": B had the office that A is given. */
export function replaced(w: Named, i: number): void {
  const [before, person] = w.out.persons.slice(-2);
  if (!before || !person) return;
  const now = w.tokens[person.nameLast]?.text === '(' && says(w.tokens[person.nameLast + 1], 'hiện', 'nay');
  if (person.offices.length > 0 && !now && !says(w.tokens[person.nameLast], ...MOVED)) return;
  const words = lowerWords(w.tokens, before.last, i);
  // "bầu ông A *(Chi cục trưởng X)* thay ông B": what the bracket tells is A's alone.
  const given = before.offices.findLast((o) => !isAside(w, before, o));
  if (given && REPLACES.test(words)) person.offices.push({ ...given, former: true });
}
/** What stands in the bracket behind a name is no office that the sentence gives. */
export const isAside = ({ tokens }: Pick<Named, 'tokens'>, p: PersonChunk, o: OfficeChunk): boolean =>
  tokens[p.nameLast]?.text === '(' &&
  o.first > p.nameLast &&
  tokens.slice(p.nameLast, o.first).every((t) => t.text !== ')');
/** "thay ông B *vừa được* điều động làm Y": what follows is his next office. */
export const MOVED = ['vừa', 'đã', 'được', 'mới', 'nghỉ', 'chuyển', 'về', 'sang', 'đến'];
export const REPLACES =
  /^(?:(?:kể )?từ (?:ngày )?(?:\d+ [/.-] )*\d+(?: tháng \d+)?(?: năm \d+)? )?(?:, |để |và )*(?:thay|thay cho|thay thế|thay thế cho|kế nhiệm)$/u;

/** "ông A và ông B được bầu giữ chức X và Y", "ông A, T và ông B lần lượt giữ chức X và Y": one office for each. */
export function respectively(w: Named, i: number): void {
  const [before, person] = w.out.persons.slice(-2);
  if (!before || !person || before.last !== i - 1 || !says(w.tokens[before.last], 'và')) return;
  const turn = person.offices.findIndex((o) => IN_TURN.test(lowerWords(w.tokens, o.first - SHORT, o.first)));
  const [first, second, third] = person.offices.slice(Math.max(turn, 0));
  if (!first || !second || third || (turn < 0 && before.offices.length > 0)) return;
  if (!says(w.tokens[first.last], 'và') || second.first !== first.last + 1) return;
  // "Chủ tịch HĐND và Chủ tịch UBND tỉnh X": the unit is named once.
  const { place, level, levelWord } = second.agency ?? {};
  if (
    first.agency?.cls === 'local' &&
    !first.agency.place &&
    !first.agency.levelWord &&
    levelWord !== undefined
  )
    Object.assign(first.agency, { levelWord, ...(place && { place }), ...(level && { level }) });
  before.offices = [...before.offices, first];
  person.offices = person.offices.filter((o) => o !== first);
  if (turn >= 0) for (const office of [first, second]) delete office.former;
}
const IN_TURN = /(?:^| )lần lượt (?:giữ|làm|đảm nhiệm|đảm nhận)(?= |$)/u;
const SHORT = 6;

const LONGEST_CLAUSE = 16;
/** "ông A *(sẽ|được bầu) thay ông B làm X*", "*người thay ông B giữ chức X là* ông A": what follows B's name is what A takes over. Says where it ends. */
export function takesOver(
  w: Named & AgencyContext,
  i: number,
  first: number,
  last: number,
): number | undefined {
  const [before, person] = w.out.persons.slice(-2);
  const left = person ?? before;
  if (!left) return undefined;
  if (before && person && isTaker(w, before, i)) {
    person.offices.push(
      ...before.offices.flatMap((o) => (o.former ? { ...o, former: false, apart: true } : [])),
    );
    return undefined;
  }
  const successor = person && before && before.last > first ? before : undefined;
  const from = Math.max(first, successor?.last ?? first, i - LONGEST_CLAUSE);
  const clause = lowerWords(w.tokens, from, i);
  const led = successor ? TAKES.test(clause) : WHO_TAKES.test(clause);
  const lead = led
    ? LEAD.exec(lowerWords(w.tokens, left.nameLast, left.nameLast + LONGEST_CLAUSE))
    : undefined;
  if (!lead) return undefined;
  const offices = officesAt(w, left.nameLast + lead[0].trim().split(' ').length).filter(
    (o) => o.last <= last,
  );
  const end = offices.at(-1)?.last;
  if (end === undefined || !offices.every((o) => o.agency)) return undefined;
  const ahead = /(?:^| )sẽ /u.test(clause);
  const own = left.offices.filter((o) => o.first < left.nameLast);
  left.offices = [
    ...own,
    ...offices.map(({ acting: _acting, ...o }): OfficeChunk => ({ ...o, ...(!ahead && { former: true }) })),
  ];
  left.last = end;
  if (successor)
    successor.offices.push(...offices.map((o) => ({ ...o, apart: true, ...(ahead && { planned: true }) })));
  return end;
}
/** "Người thay ông A làm X là *ông B*". */
const isTaker = (w: Named, before: PersonChunk, i: number): boolean =>
  says(w.tokens[i - 1], 'là') &&
  before.last === i - 1 &&
  WHO_TAKES.test(lowerWords(w.tokens, Math.max(0, before.first - LONGEST_CLAUSE), before.first));
const TAKES =
  /^(?:(?:\( [^()]{1,30} \) )?(?:, (?=(?:về|sẽ|được|vừa|đã|lên|sang) ))?(?:[^,;.:()]{1,60} )?)(?:thay|thay cho|thay thế|thay thế cho|kế nhiệm)(?: (?:ông|bà|đồng chí|người tiền nhiệm(?: là)?(?: ông| bà)?))?$/u;
const WHO_TAKES =
  /(?:^| )(?:người|nhân sự) (?:[^,;.:()]{1,40} )?(?:thay|thay cho|thay thế|thay thế cho|kế nhiệm)(?: (?:ông|bà|đồng chí))?$/u;
const LEAD =
  /^(?:\( [^()]{1,40} \) )?(?:, )?(?:làm|giữ|đảm nhiệm|đảm nhận|ở|trên)(?: (?:chức vụ|chức danh|chức|cương vị|vị trí|vai trò))?(?= )/u;
