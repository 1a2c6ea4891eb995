/** What the words between two people say of their offices: one takes the other's, or each of two offices is one's. */
import type { PersonChunk, Token } from '../doc.ts';
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
  const given = before.offices.at(-1);
  if (given && REPLACES.test(words)) person.offices.push({ ...given, former: true });
}
/** "thay ông B *vừa được* điều động làm Y": what follows is his next office. */
export const MOVED = ['vừa', 'đã', 'được', 'mới', 'nghỉ', 'chuyển', 'về', 'sang', 'đến'];
export const REPLACES =
  /^(?:(?:kể )?từ (?:ngày )?(?:\d+ [/.-] )*\d+(?: tháng \d+)?(?: năm \d+)? )?(?:, |để |và )*(?:thay|thay cho|thay thế|thay thế cho|kế nhiệm)$/u;

/** "ông A và ông B được bầu giữ chức X và Y": one office for each. */
export function respectively(w: Named, i: number): void {
  const [before, person] = w.out.persons.slice(-2);
  const [first, second] = person?.offices ?? [];
  if (!before || !person || !first || !second || before.offices.length > 0 || person.offices.length > 2)
    return;
  const joined = before.last === i - 1 && says(w.tokens[before.last], 'và');
  if (!joined || !says(w.tokens[first.last], 'và') || second.first !== first.last + 1) return;
  // "Chủ tịch HĐND và Chủ tịch UBND tỉnh X": the unit is named once.
  const { place, level, levelWord } = second.agency ?? {};
  if (
    first.agency?.cls === 'local' &&
    !first.agency.place &&
    !first.agency.levelWord &&
    levelWord !== undefined
  )
    Object.assign(first.agency, { levelWord, ...(place && { place }), ...(level && { level }) });
  before.offices = [first];
  person.offices = [second];
}
