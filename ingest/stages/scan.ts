/** Walks each sentence once and reads persons with their offices, offices without a person, agencies and places. */
import type { AgencyChunk, Doc, OfficeChunk, PersonChunk, Sentence, Token } from '../doc.ts';
import { type AgencyContext, agencyAt } from '../grammar/agency.ts';
import { COUNTRIES } from '../grammar/agency-parts.ts';
import { appointedTo, officesAfter, skipWords } from '../grammar/holding.ts';
import { officeAt, officesAt } from '../grammar/office.ts';
import { type CueHit, cueAt, nameAt } from '../grammar/person.ts';
import { bareProvince, levelAt, levelWords, placeWithLevel, unitsListed } from '../grammar/place.ts';
import { isDash, isSeparator, phrase, says } from '../grammar/words.ts';
import { agencyHeads } from '../lexicon/agencies.ts';
import { honorifics, isSurname, ranks, titles } from '../lexicon/titles.ts';
import { foldTones } from '../text.ts';

interface Walk extends AgencyContext {
  out: Pick<Doc, 'persons' | 'offices' | 'agencies' | 'places'>;
  /** Offices that a list shares: "các đồng chí Ủy viên BTV Tỉnh ủy: A, ...; B, ...". */
  shared: OfficeChunk[];
  /** Papers stand where they stand: no agency is read inside "Chương trình phối hợp". */
  taken: Set<number>;
}

export function scan(doc: Doc): Doc {
  const out: Walk['out'] = { persons: [], offices: [], agencies: [], places: [] };
  const taken = new Set<number>();
  for (const p of [...doc.programs, ...doc.documents]) for (let i = p.first; i < p.last; i++) taken.add(i);
  for (const sentence of doc.sentences)
    if ((sentence.role === 'title' || sentence.role === 'body') && !isShouted(doc, sentence))
      walk({ ...doc, out, shared: [], taken }, sentence);
  return { ...doc, ...out };
}

/** A line all in capitals hides where names begin and end. */
function isShouted(doc: Doc, s: Sentence): boolean {
  const words = doc.tokens.slice(s.first, s.last).filter((t) => /\p{L}{2}/u.test(t.text));
  return words.length > 4 && words.filter((t) => t.shape === 'upper').length > words.length * 0.7;
}

/** "(Báo An Giang) -" before the lead names the outlet, not an actor. */
function afterOutlet(w: Walk, s: Sentence): number {
  if (w.tokens[s.first]?.text !== '(') return s.first;
  for (let j = s.first + 1; j < Math.min(s.first + 8, s.last); j++)
    if (w.tokens[j]?.text === ')') return isDash(w.tokens[j + 1]) ? j + 1 : s.first;
  return s.first;
}

/** First syllables of everything that can begin in lower case; capitals may begin names, too. */
const BEGINNINGS = new Set([
  ...[titles, agencyHeads, honorifics, ranks, levelWords].flatMap((trie) => [...trie.firsts()]),
  ...['các', 'hai', 'ba', 'nguyên', 'cựu', 'quyền', 'tân'].map(foldTones),
]);
const begins = (t: Token | undefined): boolean =>
  t !== undefined && (t.shape !== 'lower' || BEGINNINGS.has(t.key));

function walk(w: Walk, s: Sentence): void {
  let i = afterOutlet(w, s);
  while (i < s.last) {
    if (w.shared.length > 0 && endsShared(w, i)) w.shared = [];
    if (!begins(w.tokens[i])) {
      i++;
      continue;
    }
    const next = w.taken.has(i)
      ? undefined
      : (personFrom(w, i, s) ?? officeOnly(w, i, s) ?? agencyOnly(w, i) ?? placeOnly(w, i));
    i = next !== undefined && next > i ? next : i + 1;
  }
}

/** "...; cùng dự có", "; đại diện", "; lãnh đạo": others follow, who share nothing of the list. */
const endsShared = (w: Walk, i: number): boolean =>
  /^[;,.]$/.test(w.tokens[i]?.text ?? '') &&
  (says(w.tokens[i + 1], 'cùng', 'dự') ||
    (says(w.tokens[i + 1], 'đại', 'lãnh', 'về', 'tham') &&
      says(w.tokens[i + 2], 'diện', 'đạo', 'phía', 'dự')));

/** A person that begins at `i` with a cue, a title, or a family name followed by an office. */
function personFrom(w: Walk, i: number, s: Sentence): number | undefined {
  const cue = cueAt(w.tokens, i);
  return (cue && cued(w, i, cue, s)) ?? sharedTitles(w, i, s) ?? titledBefore(w, i, s) ?? uncued(w, i, s);
}

const PLURAL = /^(các|hai|ba|những)/;

function cued(w: Walk, i: number, cue: CueHit, s: Sentence): number | undefined {
  const plural = PLURAL.test(cue.honorific ?? '');
  // "các đồng chí: ..." begins a new list: what the last one shared ends here.
  if (plural) w.shared = [];
  let at = cue.end;
  if (w.tokens[at]?.text === ':') at++;
  const name = nameAt(w.tokens, at, true);
  if (name) {
    const end = push(w, i, name, cue, [], s);
    return plural ? namesAfter(w, end, s) : end;
  }
  // "đồng chí Phó Chủ tịch UBND tỉnh Hồ Quang Bửu", "các đồng chí Ủy viên BTV Tỉnh ủy: A, t; B, t"
  if (!cue.honorific) return undefined;
  const offices = officesAt(w, at);
  if (offices.length === 0) return undefined;
  return titled(w, i, offices, s, plural);
}

/** "các Ủy viên Trung ương Đảng: A, ...; B, ...": offices that a list shares, without "đồng chí". */
function sharedTitles(w: Walk, i: number, s: Sentence): number | undefined {
  if (!says(w.tokens[i], 'các', 'hai', 'ba')) return undefined;
  const offices = officesAt(w, i + 1);
  const last = offices.at(-1)?.last;
  if (last === undefined || w.tokens[last]?.text !== ':') return undefined;
  return titled(w, i, offices, s, true) ?? last + 1;
}

/** "Phó Chủ tịch UBND tỉnh Nguyễn Văn A": offices, then the name without punctuation. */
function titledBefore(w: Walk, i: number, s: Sentence): number | undefined {
  const offices = officesAt(w, i);
  return offices.length === 0 ? undefined : titled(w, i, offices, s, false);
}

function titled(
  w: Walk,
  i: number,
  offices: OfficeChunk[],
  s: Sentence,
  plural: boolean,
): number | undefined {
  const last = offices.at(-1)?.last ?? i;
  let at = last;
  if (says(w.tokens[at], 'là')) at++;
  // "Giám đốc Công an tỉnh, Thiếu tướng Vũ Hồng K.": a rank may stand between, behind a comma.
  if (w.tokens[at]?.text === ',' && cueAt(w.tokens, at + 1)?.rank && standsAlone(w, i, s)) at++;
  const colon = w.tokens[at]?.text === ':';
  if (colon) at++;
  const cue = cueAt(w.tokens, at);
  const name = nameAt(w.tokens, cue?.end ?? at, true);
  if (name === undefined || name.last > s.last || (!cue && isPlaceName(w, name.first, name.last))) {
    if (colon && plural) w.shared = offices;
    return undefined;
  }
  if (colon && !plural) return undefined;
  if (!cue && isUnknownUnit(w, name, offices)) return undefined;
  if (colon) w.shared = offices;
  const end = push(w, i, name, cue, offices, s);
  if (plural && !colon) sharedNames(w, end, offices, s);
  return end;
}

/** "Chủ tịch UBND huyện Krông Pắk", "Bí thư Thành ủy Bắc Kinh": two syllables without a family name behind a body of some unit are that unit. */
const isUnknownUnit = (w: Walk, name: { first: number; last: number }, offices: OfficeChunk[]): boolean => {
  const body = offices.at(-1)?.agency;
  return (
    name.last - name.first === 2 &&
    !isSurname(w.tokens[name.first]?.key ?? '') &&
    body !== undefined &&
    !body.place &&
    /^(?:local|party|youth|sub)/.test(body.cls)
  );
};

/** Nobody is named right before, whose office this could be: "A, Giám đốc X, Đại tá B" leaves it to A. */
const standsAlone = (w: Walk, i: number, s: Sentence): boolean => {
  const before = w.out.persons.at(-1);
  return before === undefined || before.first < s.first || before.last < i - 1 || before.titled === true;
};

/** "các đồng chí Phó Chủ tịch X A, B, C": the title goes to each bare name. */
function sharedNames(w: Walk, from: number, offices: OfficeChunk[], s: Sentence): void {
  let at = from;
  while (
    at < s.last &&
    (w.tokens[at]?.text === ',' || w.tokens[at]?.text === ';' || says(w.tokens[at], 'và'))
  ) {
    const cue = cueAt(w.tokens, at + 1);
    const name = nameAt(w.tokens, cue?.end ?? at + 1, true);
    if (!name || !endsList(w, name.last)) return;
    at = push(w, at + 1, name, cue, offices, s);
  }
}

/** "các ông A, B, C được bầu giữ chức ...": bare names of a list, and the office behind the last is everybody's. */
function namesAfter(w: Walk, from: number, s: Sentence): number {
  const start = w.out.persons.length - 1;
  let at = from;
  while (at < s.last && (w.tokens[at]?.text === ',' || says(w.tokens[at], 'và'))) {
    const cue = cueAt(w.tokens, at + 1);
    const name = nameAt(w.tokens, cue?.end ?? at + 1, true);
    if (!name || name.last > s.last || officeAt(w, at + 1)) break;
    at = push(w, at + 1, name, cue, [], s);
  }
  const list = w.out.persons.slice(start);
  const last = list.at(-1);
  if (last && appointedTo(w, last.nameLast, s.last))
    for (const p of list) if (p.offices.length === 0) p.offices = [...last.offices];
  return at;
}

const endsList = (w: Walk, i: number): boolean => !isDash(w.tokens[i]) && officeAt(w, i + 1) === undefined;

/** A bare name counts when an office follows it, or when it stands in a shared list. */
function uncued(w: Walk, i: number, s: Sentence): number | undefined {
  const before = w.tokens[i - 1];
  if (
    before &&
    i > s.first &&
    (before.shape === 'title' || before.shape === 'upper') &&
    before.end + 1 === w.tokens[i]?.start
  )
    return undefined;
  const name = nameAt(w.tokens, i, false);
  if (name === undefined || name.last > s.last || isPlaceName(w, i, name.last)) return undefined;
  const sep = w.tokens[name.last];
  const follows =
    isSeparator(sep) || sep?.text === '(' ? officeAt(w, skipWords(w, name.last + 1)) : undefined;
  if (follows === undefined && w.shared.length === 0) return undefined;
  return push(w, i, name, undefined, [], s);
}

const isPlaceName = (w: Walk, first: number, last: number): boolean =>
  COUNTRIES.test(phrase(w.text, w.tokens, first, last)) ||
  bareProvince(w.tokens, w.text, first)?.end === last;

function push(
  w: Walk,
  first: number,
  name: { first: number; last: number },
  cue: CueHit | undefined,
  before: OfficeChunk[],
  s: Sentence,
): number {
  const { offices, end } = officesAfter(w, name.last, s.last, before.length > 0);
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

/** "đồng chí Chủ tịch UBND huyện yêu cầu": an office that stands for its holder, or a signatory. */
function officeOnly(w: Walk, i: number, s: Sentence): number | undefined {
  const cue = cueAt(w.tokens, i);
  const office = officeAt(w, cue?.end ?? i);
  if (office === undefined || office.last > s.last) return undefined;
  if (office.agency === undefined && cue === undefined) return undefined;
  w.out.offices.push({ ...office, first: i });
  return office.last;
}

function agencyOnly(w: Walk, i: number): number | undefined {
  const agency = agencyAt(w, i);
  const spread = agency && eachOf(w, agency);
  if (spread) return spread;
  if (agency === undefined || isGeneric(w, agency)) return undefined;
  w.out.agencies.push(agency);
  return agency.last;
}

/** "Công an các tỉnh Đồng Nai, Tây Ninh", "Công an 3 địa phương A, B và C", "Công an các xã A (huyện X), B (huyện Y)": one body for each unit. */
function eachOf(w: Walk, agency: AgencyChunk): number | undefined {
  if (agency.cls !== 'local' || agency.place) return undefined;
  const many =
    says(w.tokens[agency.last], 'các', 'hai', 'ba', 'bốn') || w.tokens[agency.last]?.shape === 'number';
  const level = levelAt(w.tokens, agency.last + 1);
  const areas = says(w.tokens[agency.last + 1], 'địa') && says(w.tokens[agency.last + 2], 'phương', 'bàn');
  if (!many || (!level && !areas)) return undefined;
  const places = unitsListed(w.tokens, w.text, level?.end ?? agency.last + 3, level);
  if (places.length < 2) return undefined;
  for (const [n, { place, first, end }] of places.entries())
    w.out.agencies.push({
      ...agency,
      first: n === 0 ? agency.first : first,
      last: end,
      place,
      levelWord: place.kind,
      level: place.level === 'country' ? 'central' : place.level,
    });
  return places.at(-1)?.end;
}

/** "công an các cấp", "lực lượng Công an", "UBND các huyện" are nobody in particular. */
function isGeneric(w: Walk, a: AgencyChunk): boolean {
  const after = w.tokens[a.last];
  const before = w.tokens[a.first - 1];
  if (says(after, 'các', 'toàn', 'nhân', 'hai', 'ba', 'cấp', 'những') && !a.place) return true;
  if (after?.shape === 'number' && !a.place && a.levelWord === undefined) return true;
  return (
    a.levelWord === undefined &&
    !a.place &&
    !a.parent &&
    a.cls === 'local' &&
    says(before, 'lượng', 'các', 'ngành', 'cán', 'chiến', 'sĩ')
  );
}

function placeOnly(w: Walk, i: number): number | undefined {
  const hit = placeWithLevel(w.tokens, w.text, i) ?? bareProvince(w.tokens, w.text, i);
  if (hit === undefined) return undefined;
  w.out.places.push({ first: i, last: hit.end, ...hit.place });
  return hit.end;
}
