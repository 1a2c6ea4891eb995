/** Walks each sentence once and reads persons with their offices, offices without a person, agencies and places. */
import type { AgencyChunk, Doc, Sentence, Token } from '../doc.ts';
import { agencyAt } from '../grammar/agency.ts';
import { shortsOf } from '../grammar/agency-short.ts';
import { officeAt } from '../grammar/office.ts';
import { endsShared, personFrom, type Walk } from '../grammar/people.ts';
import { cueAt } from '../grammar/person.ts';
import { bareProvince, levelAt, levelWords, placeWithLevel, unitsListed } from '../grammar/place.ts';
import { isCapital, isDash, says } from '../grammar/words.ts';
import { agencyHeads, departments, ministries } from '../lexicon/agencies.ts';
import { honorifics, ranks, titles } from '../lexicon/titles.ts';
import type { Hit } from '../lexicon/trie.ts';
import { foldTones } from '../text.ts';

export function scan(doc: Doc): Doc {
  const out: Walk['out'] = { persons: [], offices: [], agencies: [], places: [] };
  const taken = new Set<number>();
  const shorts = shortsOf(doc);
  for (const p of [...doc.programs, ...doc.documents]) for (let i = p.first; i < p.last; i++) taken.add(i);
  for (const sentence of doc.sentences)
    if ((sentence.role === 'title' || sentence.role === 'body') && !isShouted(doc, sentence))
      walk({ ...doc, shorts, out, shared: [], taken }, sentence);
  return { ...doc, ...out, shorts };
}

/** A line all in capitals hides where names begin and end. */
function isShouted(doc: Doc, s: Sentence): boolean {
  const line = doc.tokens.slice(s.first, s.last);
  if (line.filter((t) => t.shape === 'upper').length < FEWEST_SHOUTED) return false;
  const words = line.filter((t) => TWO_LETTERS.test(t.text));
  return words.length > 4 && words.filter((t) => t.shape === 'upper').length > words.length * 0.7;
}
const TWO_LETTERS = /\p{L}{2}/u;
/** What 0.7 of five words comes to: most sentences have fewer words in capitals and need no second look. */
const FEWEST_SHOUTED = 4;

/** "(Báo An Giang) -" before the lead names the outlet, not an actor. */
function afterOutlet(w: Walk, s: Sentence): number {
  if (w.tokens[s.first]?.text !== '(') return s.first;
  for (let j = s.first + 1; j < Math.min(s.first + 8, s.last); j++)
    if (w.tokens[j]?.text === ')')
      return isDash(w.tokens[j + 1]) || says(w.tokens[s.first + 1], 'báo') ? j + 1 : s.first;
  return s.first;
}

/** First syllables of everything that can begin in lower case; capitals may begin names, too. */
const BEGINNINGS = new Set([
  ...[titles, agencyHeads, honorifics, ranks, levelWords].flatMap((trie) => [...trie.firsts()]),
  ...['các', 'hai', 'ba', 'bốn', 'năm', 'nguyên', 'cựu', 'quyền', 'tân'].map(foldTones),
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
  const listed = departmentsFrom(w, i) ?? codedFrom(w, i);
  if (listed) return listed;
  const agency = agencyAt(w, i);
  const spread = agency && eachOf(w, agency);
  if (spread) return spread;
  if (agency === undefined || isGeneric(w, agency)) return undefined;
  w.out.agencies.push(agency);
  return agency.last;
}

/** "Công an các tỉnh Đồng Nai, Tây Ninh", "Công an 3 địa phương A, B và C", "Công an các xã A (huyện X), B (huyện Y)": one body for each unit. */
function eachOf(w: Walk, agency: AgencyChunk): number | undefined {
  if (agency.cls === 'local' && agency.place) return andAnother(w, agency);
  if (!/^(?:local|party-any)$/.test(agency.cls)) return undefined;
  const mixed = agency.levelWord ? levelsFrom(w, agency.last) : agency.last;
  const many =
    says(w.tokens[agency.last], 'các', 'hai', 'ba', 'bốn') ||
    w.tokens[agency.last]?.shape === 'number' ||
    mixed > agency.last;
  const level = mixed > agency.last ? undefined : levelAt(w.tokens, agency.last + 1);
  const areas = says(w.tokens[agency.last + 1], 'địa') && says(w.tokens[agency.last + 2], 'phương', 'bàn');
  if (!many || (!level && !areas && mixed === agency.last)) return undefined;
  const several = level ? levelsFrom(w, level.end) : mixed;
  const from = areas ? agency.last + 3 : several;
  const places = unitsListed(w.tokens, w.text, from, several === level?.end ? level : undefined);
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

/** "Công an phường A, phường B và xã C": communes side by side, each with a body of its own. */
function andAnother(w: Walk, agency: AgencyChunk): number | undefined {
  if (agency.place?.level !== 'commune') return undefined;
  const found = [agency];
  for (let at = agency.last; w.tokens[at]?.text === ',' || says(w.tokens[at], 'và'); ) {
    const hit =
      levelAt(w.tokens, at + 1)?.level === 'commune' ? placeWithLevel(w.tokens, w.text, at + 1) : undefined;
    if (!hit) break;
    const { place, end } = hit;
    found.push({ ...agency, first: at + 1, last: end, place, levelWord: place.kind });
    at = end;
  }
  if (found.length < 2) return undefined;
  w.out.agencies.push(...found);
  return found.at(-1)?.last;
}

/** "UBND [các] quận, huyện A, B": past the levels that are joined. */
function levelsFrom(w: Walk, i: number): number {
  const comma = w.tokens[i]?.text === ',' || says(w.tokens[i], 'và');
  const next = comma ? levelAt(w.tokens, i + 1) : undefined;
  return next ? levelsFrom(w, next.end) : i;
}

/** "Sở Giao thông Vận tải, Nông nghiệp và Phát triển nông thôn", "các bộ Tài chính, Công Thương": one body for each name. */
function departmentsFrom(w: Walk, i: number): number | undefined {
  const word = says(w.tokens[i], 'sở') ? 'Sở' : says(w.tokens[i], 'bộ') ? 'Bộ' : undefined;
  if (!word) return undefined;
  const found: AgencyChunk[] = [];
  for (let at = w.tokens[i + 1]?.text === ':' ? i + 2 : i + 1; ; at++) {
    const hit: Hit<string> | undefined = isCapital(w.tokens[at])
      ? (word === 'Sở' ? departments : ministries).longest(w.tokens, at)
      : undefined;
    const end = at + (hit?.length ?? 0);
    if (!hit || levelAt(w.tokens, end) || isCapital(w.tokens[end])) break;
    const base = { first: found.length === 0 ? i : at, last: end };
    found.push(
      word === 'Sở'
        ? { ...base, head: `Sở ${hit.value}`, cls: 'free-province', level: 'province' }
        : { ...base, head: hit.value, cls: 'central', level: 'central' },
    );
    if (w.tokens[end]?.text !== ',' && !says(w.tokens[end], 'và')) break;
    at = end;
  }
  if (found.length < 2) return undefined;
  w.out.agencies.push(...found);
  return found.at(-1)?.last;
}

/** "các phòng PV01, PX03 và PV05 Công an tỉnh": departments of the police by their codes. */
function codedFrom(w: Walk, i: number): number | undefined {
  if (!says(w.tokens[i], 'phòng')) return undefined;
  const codes: { first: number; last: number; head: string }[] = [];
  for (let at = i + 1; CODE.test(w.tokens[at]?.text ?? '') && w.tokens[at + 1]?.shape === 'number'; at++) {
    codes.push({
      first: codes.length === 0 ? i : at,
      last: at + 2,
      head: `Phòng ${w.tokens[at]?.text}${w.tokens[at + 1]?.text}`,
    });
    at += 2;
    if (w.tokens[at]?.text !== ',' && !says(w.tokens[at], 'và')) break;
  }
  const end = codes.at(-1)?.last;
  if (codes.length < 2 || end === undefined) return undefined;
  const parent = agencyAt(w, says(w.tokens[end], 'của', 'thuộc') ? end + 1 : end);
  const of = parent?.head === 'Công an' ? parent : undefined;
  for (const c of codes) w.out.agencies.push({ ...c, cls: 'free-sub', ...(of && { parent: of }) });
  return of?.last ?? end;
}
const CODE = /^P[A-Z]{1,2}$/;

/** "công an các cấp", "lực lượng Công an", "UBND các huyện" are nobody in particular. */
function isGeneric(w: Walk, a: AgencyChunk): boolean {
  // There is one of these in the country: "đề nghị Hội Luật gia Việt Nam cấp thẻ" is about it whatever follows.
  if (a.cls === 'central' || a.cls === 'foreign') return false;
  const after = w.tokens[a.last];
  const before = w.tokens[a.first - 1];
  if (says(after, 'các', 'toàn', 'nhân', 'hai', 'ba', 'cấp', 'những') && !a.place) return true;
  if (after?.shape === 'number' && !a.place && a.levelWord === undefined) return true;
  return (
    a.levelWord === undefined &&
    !a.place &&
    !a.parent &&
    a.cls === 'local' &&
    says(before, 'lượng', 'các', 'ngành', 'cán', 'chiến', 'sĩ') &&
    // "ba lực lượng Công an - Quân sự - Biên phòng tỉnh" are named one by one.
    !says(w.tokens[a.first - 3], 'hai', 'ba', 'bốn')
  );
}

function placeOnly(w: Walk, i: number): number | undefined {
  const hit = placeWithLevel(w.tokens, w.text, i) ?? bareProvince(w.tokens, w.text, i);
  if (hit === undefined) return undefined;
  w.out.places.push({ first: i, last: hit.end, ...hit.place });
  return hit.end;
}
