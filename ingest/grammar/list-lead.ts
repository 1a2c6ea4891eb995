/** What stands between a title that several hold and the first of their names: "hai Phó Chủ tịch *còn lại của UBND tỉnh là các ông:* A, B". */
import type { OfficeChunk, Sentence } from '../doc.ts';
import { type AgencyContext, agencyAt } from './agency.ts';
import { cueAt } from './cue.ts';
import { officeAt } from './office.ts';
import { type NameHit, nameAt } from './person.ts';
import type { Walk } from './walk.ts';
import { lowerWords, says } from './words.ts';

/** "hai phó chủ tịch *còn lại* gồm", "các phó chủ tịch *khoá mới được thông qua* gồm", "ba ủy viên *được bầu bổ sung lần này* là", "hai phó giám đốc *mới được bổ nhiệm* là". */
export function pastOthers(ctx: AgencyContext, i: number): number {
  const { tokens } = ctx;
  const helped = helpedAt(ctx, i);
  if (helped) return helped.end;
  if (tokens[i]?.text === ',' && says(tokens[i + 1], 'gồm')) return i + 1;
  if (says(tokens[i], 'còn') && says(tokens[i + 1], 'lại')) return i + 2;
  if (says(tokens[i], 'khác', 'mới') && !says(tokens[i + 1], ...OTHERS)) return i + 1;
  if (!says(tokens[i], ...OTHERS)) return i;
  let at = i;
  while (
    at < i + MOST_TOLD &&
    /^(?:lower|number)$/.test(tokens[at]?.shape ?? '') &&
    !says(tokens[at], 'là', 'gồm')
  )
    at++;
  if (tokens[at]?.text === ',' && says(tokens[at + 1], 'gồm')) at++;
  return says(tokens[at], 'là', 'gồm') || tokens[at]?.text === ':' ? at : i;
}
const MOST_TOLD = 10;
const OTHERS = 'nghỉ mới được vừa trúng hiện đương lúc khi tái đều cùng khóa khoá nhiệm'.split(' ');

/** "5 thứ trưởng *giúp việc cho Bộ trưởng A,* gồm": whom they help, and where the list goes on. */
export function helpedAt(ctx: AgencyContext, i: number): { first: number; end: number } | undefined {
  const { tokens } = ctx;
  if (!says(tokens[i], 'giúp') || !says(tokens[i + 1], 'việc')) return undefined;
  const first = says(tokens[i + 2], 'cho') ? i + 3 : i + 2;
  const title = officeAt(ctx, first);
  const named = title?.last ?? first;
  const end = nameAt(tokens, cueAt(tokens, named)?.end ?? named, true)?.last ?? title?.last;
  if (end === undefined) return undefined;
  const at = tokens[end]?.text === ',' || tokens[end + 1]?.text === ':' ? end + 1 : end;
  return says(tokens[at], 'gồm', 'là') || tokens[at]?.text === ':' ? { first, end: at } : undefined;
}

/** "hai phó chủ tịch *còn lại của UBND tỉnh* là": the body behind what tells them apart. */
export function withBodyBehind(ctx: AgencyContext, offices: OfficeChunk[]): OfficeChunk[] {
  const office = offices.at(-1);
  const at = office?.last ?? 0;
  if (!office || office.agency || office.need !== 'agency') return offices;
  const apart = APART.exec(`${lowerWords(ctx.tokens, at, at + 3)} `)?.[0];
  const agency = apart && agencyAt(ctx, at + apart.trim().split(' ').length);
  return agency ? [...offices.slice(0, -1), { ...office, agency, last: agency.last }] : offices;
}
const APART = /^(?:còn lại|khác|mới|hiện nay|hiện tại|đương nhiệm) (?:của|ở|tại) /u;

/** Behind "các ông:", "các ông, bà:". */
export function colonBehind({ tokens }: AgencyContext, i: number): number | undefined {
  const end = cueAt(tokens, i)?.end;
  return end !== undefined && tokens[end]?.text === ':' ? end + 1 : undefined;
}

/** "- Chủ tịch HĐND xã: *Lê Văn A*", "Trưởng ban: *ông B, Giám đốc Sở Y*;": a row that tells who holds the title; not "Chủ tịch xã: Ông A phải chịu trách nhiệm", which quotes him. */
export function isRow(w: Walk, i: number, name: NameHit, s: Sentence, cued: boolean): boolean {
  const { tokens } = w;
  const begins =
    tokens.slice(s.first, i).every((t) => !/\p{L}/u.test(t.text)) ||
    /^[.;]$/u.test(tokens[i - 1]?.text ?? '');
  if (s.role === 'title' || !begins || !(cued || nameAt(tokens, name.first, false))) return false;
  const mark = tokens[name.last];
  if (mark === undefined || mark.shape === 'break' || /^[.;]$/u.test(mark.text)) return true;
  return /^[,(–-]$/u.test(mark.text) && officeAt(w, name.last + 1) !== undefined;
}
