/**
 * "Chủ tịch UBND tỉnh A", "Bí thư Huyện ủy B", "Giám đốc Sở Y tế C" where the unit is left out: the one that the article names with this person's other
 * posts, where it names but one of that kind. What is told of him weighs more than what the article is about; where he comes from and goes to does not.
 */
import { asked } from '../asked.ts';
import {
  type AgencyChunk,
  type Doc,
  isWithin,
  type OfficeChunk,
  type PersonChunk,
  type PlaceRef,
  type Sentence,
  sentenceAt,
} from '../doc.ts';
import { wholeOf } from '../grammar/agency-shared.ts';
import { mapOf } from '../grammar/merged.ts';
import { says } from '../grammar/words.ts';
import { type Era, provinceNamed } from '../lexicon/gazetteer.ts';
import { countUpTo } from '../sorted.ts';

export function ownUnits(doc: Doc): Doc {
  const posts = doc.persons.map((p) => ({ name: p.name, offices: besideName(p) }));
  const told = new Map<string, PlaceRef[]>();
  const era = mapOf(doc);
  for (const { name, offices } of posts)
    for (const { agency } of offices) {
      const place = agency && !agency.reason ? wholeOf(agency).place : undefined;
      if (!place) continue;
      const known = told.get(name);
      if (known) known.push(place, ...provinceOf(place, era));
      else told.set(name, [place, ...provinceOf(place, era)]);
    }
  for (const { name, offices } of posts) {
    const units = told.get(name);
    for (const { agency } of units ? offices : []) {
      const whole = agency && wholeOf(agency);
      const own = whole && !whole.place && onlyFitting(whole, units ?? []);
      if (own) whole.own = own;
    }
  }
  for (const [n, p] of doc.persons.entries()) besideIt(doc, p, doc.persons[n + 1], era);
  toldAgain(doc);
  return doc;
}

/** "bầu ông A, giám đốc Sở Ngoại vụ, giữ chức Phó Chủ tịch UBND tỉnh X. Trước khi làm giám đốc *Sở Ngoại vụ*, ông A ...": a department that one person serves in is of one province, told once. */
function toldAgain({ persons }: Doc): void {
  const bodies = new Map<string, AgencyChunk[]>();
  for (const { name, offices } of persons)
    for (const { agency } of offices) {
      if (!agency || agency.reason) continue;
      const whole = wholeOf(agency);
      if (whole.cls !== 'free-province') continue;
      const key = `${name}|${whole.head}`;
      bodies.set(key, [...(bodies.get(key) ?? []), whole]);
    }
  for (const same of bodies.values()) {
    const [unit, ...others] = same.flatMap((a) => a.place ?? a.own ?? []);
    if (!unit || others.some((u) => u.name !== unit.name)) continue;
    for (const a of same) if (!a.place && !a.levelWord) a.own = unit;
  }
}

/** "*bầu* ông A, Bí thư Tỉnh ủy Thái Bình, giữ chức Chủ tịch HĐND tỉnh", "từng là Trưởng Ban Tổ chức Tỉnh ủy, Bí thư Thành ủy Bạc Liêu": what one sentence tells of him, now or once, unless it moves him. */
function besideIt(doc: Doc, p: PersonChunk, next: PersonChunk | undefined, era: Era): void {
  const s = p.offices[0] && sentenceAt(doc.sentences, p.offices[0].first);
  const text = s && doc.text.slice(s.start, s.end);
  if (!text || MOVED.test(text)) return;
  const postsOf = ({ offices }: PersonChunk): OfficeChunk[] =>
    offices.filter(({ agency }) => agency && !agency.reason && isWithin(agency, s));
  const provincesOf = (posts: readonly OfficeChunk[]): PlaceRef[] =>
    posts
      .flatMap(({ agency }) => (agency && wholeOf(agency).place) ?? [])
      .flatMap((place) => [place, ...provinceOf(place, era)])
      .filter((u) => u.level === 'province');
  const here = postsOf(p);
  const all = provincesOf(here);
  const joined = all.length === 0 && next && isJoined(doc, p, next) && BLAMED.test(text);
  const once = joined ? provincesOf(postsOf(next)) : all;
  // Where he was once tells nothing of where he is.
  const now = joined ? once : provincesOf(here.filter((o) => !o.former));
  for (const { agency, former } of here) {
    const whole = agency && wholeOf(agency);
    if (!whole || whole.place || whole.own || whole.levelWord === 'thành phố') continue;
    const own =
      onlyFitting(whole, former ? once : now) ?? (isBare(whole) ? lastTold(doc, s, whole) : undefined);
    if (own) whole.own = own;
  }
}
/** From one unit to another, or what came before. */
const MOVED = asked(
  /(?<!\p{L})(?:[Đđ]iều động|[Ll]uân chuyển|chuyển|tăng cường|biệt phái|chỉ định|phân công|(?:về|sang|đến)(?= (?:làm|giữ|công tác|nhận|đảm|tỉnh|tham gia|\p{Lu}))|rồi|[Tt]rước (?:khi|đó)|quê|thay)(?!\p{L})/u,
);
/** "kỷ luật ông A, nguyên Phó Chủ tịch UBND tỉnh, *và* ông B, nguyên Giám đốc Sở Y tế tỉnh X": who is blamed together served together. */
const BLAMED = /(?<!\p{L})(?:kỷ luật|kỉ luật|vi phạm|khuyết điểm)(?!\p{L})/iu;
const isJoined = ({ tokens }: Doc, p: PersonChunk, next: PersonChunk): boolean =>
  says(tokens[p.last], 'và') && next.first - p.last < 4;

const isBare = ({ cls, levelWord, level }: AgencyChunk): boolean => cls === 'local' && !levelWord && !level;
/** "*HĐND tỉnh Thanh Hóa* bầu ông A giữ chức Chủ tịch HĐND": the last body of that name in the sentence. */
function lastTold({ agencies }: Doc, s: Sentence, { head, first }: AgencyChunk): PlaceRef | undefined {
  for (let n = countUpTo(agencies, (a) => a.first < first) - 1; n >= 0; n--) {
    const a = agencies[n];
    if (!a || a.first < s.first) return undefined;
    if (a.head === head && a.place) return a.place;
  }
  return undefined;
}

const MARK = 2;
/** What somebody is called by: the offices before the name, and those behind it up to the first verb, that are not over. */
function besideName({ offices, nameFirst, nameLast }: PersonChunk): OfficeChunk[] {
  let end = nameLast;
  return offices.filter((o) => {
    const listed = o.last <= nameFirst || (o.first >= end && o.first - end < MARK);
    if (listed && o.first >= end) end = o.last;
    return listed && !o.apart && !o.former && !o.planned;
  });
}

/** The province that a district or commune is told to lie in. */
function provinceOf({ level, province }: PlaceRef, era: Era): PlaceRef[] {
  if (level === 'province' || !province) return [];
  const kind = provinceNamed(province, era)?.kind ?? 'tỉnh';
  return [{ name: province, level: 'province', kind, province }];
}

/** The only unit of the kind that the body is told to be of; a department is of a province. */
function onlyFitting({ cls, levelWord }: AgencyChunk, units: readonly PlaceRef[]): PlaceRef | undefined {
  const fits = ({ kind, level }: PlaceRef): boolean =>
    levelWord === undefined ? cls === 'free-province' && level === 'province' : levelWord === kind;
  const ofAnyKind = levelWord === 'tỉnh' ? (u: PlaceRef) => u.level === 'province' : fits;
  const [first, ...others] = units.filter(ofAnyKind);
  return others.every((u) => u.name === first?.name && u.level === first.level) ? first : undefined;
}
