/** What the walk over a sentence has found so far, and how a person with the offices behind the name goes into it. */
import type { Doc, OfficeChunk, PersonChunk, Sentence } from '../doc.ts';
import type { AgencyContext } from './agency.ts';
import { appointedTo, followedByName, officesAfter } from './holding.ts';
import { officesAt } from './office.ts';
import type { CueHit } from './person.ts';
import { lowerWords, phrase, says } from './words.ts';

export interface Walk extends AgencyContext {
  out: Pick<Doc, 'persons' | 'offices' | 'agencies' | 'places'>;
  /** Offices that a list shares: "các đồng chí Ủy viên BTV Tỉnh ủy: A, ...; B, ...". */
  shared: OfficeChunk[];
  /** The first of that list came without a title of his own. */
  bare?: boolean | undefined;
  /** Papers stand where they stand: no agency is read inside "Chương trình phối hợp". */
  taken: Set<number>;
}

/** "ông A (SN 1963) hiện là X", "bà B (giữa) là Y đang giữ chức Z": an age or a place in the picture stands between. */
function heldBehind(w: Walk, i: number, s: Sentence): ReturnType<typeof officesAfter> | undefined {
  if (w.tokens[i]?.text !== '(') return undefined;
  const close = w.tokens.findIndex((t, n) => n > i && n < Math.min(i + 9, s.last) && t.text === ')');
  if (close < 0 || !BESIDE.test(lowerWords(w.tokens, i + 1, close))) return undefined;
  let at = close + 1;
  while (says(w.tokens[at], 'cũng', 'hiện', 'nay', 'đang', 'vốn')) at++;
  if (!says(w.tokens[at], 'là')) {
    const held = officesAfter(w, close + 1, s.last, false);
    return held.offices.length > 0 ? held : undefined;
  }
  const offices = officesAt(w, at + 1).filter((o) => o.last <= s.last);
  const end = offices.at(-1)?.last;
  if (end === undefined || followedByName(w, end)) return undefined;
  const more = appointedTo(w, says(w.tokens[end], 'đang') ? end + 1 : end, s.last);
  return { offices: [...offices, ...(more?.offices ?? [])], end: more?.end ?? end };
}
const BESIDE = /^(?:sn|sinh|ảnh|trái|phải|giữa|bìa|đứng|ngồi|thứ|hàng|áo|người|bên|\d\d tuổi)(?!\p{L})/u;

export function push(
  w: Walk,
  first: number,
  name: { first: number; last: number },
  cue: CueHit | undefined,
  before: OfficeChunk[],
  s: Sentence,
): number {
  // "các đồng chí Phó Giám đốc: A, B; bà C, Chủ tịch UBND phường": who comes with a title behind, where the last came bare, shares nothing.
  const last = w.out.persons.at(-1);
  const lone = w.shared.length > 0 && last !== undefined && last.offices.every((o) => w.shared.includes(o));
  const { offices, end } =
    heldBehind(w, name.last, s) ?? officesAfter(w, name.last, s.last, before.length > 0, cue !== undefined);
  // "các Phó Thủ tướng: A, B; Bộ trưởng Bộ X C": who comes with a title of his own, where the first came bare, shares nothing.
  const own = before.length > 0 && before !== w.shared;
  w.bare ??= !own;
  if (own && w.bare) w.shared = [];
  if (lone && offices.length > 0 && cue?.honorific && w.tokens[first - 1]?.text === ';') w.shared = [];
  const person: PersonChunk = {
    first,
    last: end,
    name: phrase(w.text, w.tokens, name.first, name.last),
    nameFirst: name.first,
    nameLast: name.last,
    offices: [...before, ...offices, ...(before === w.shared ? [] : w.shared)],
  };
  if (cue?.rank) person.rank = cue.rank;
  if (before.length > 0) person.titled = true;
  if (cue?.honorific) person.honorific = cue.honorific;
  w.out.persons.push(person);
  return end;
}
