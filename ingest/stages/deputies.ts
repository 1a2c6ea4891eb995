/**
 * "Đại biểu Nguyễn Văn A (Cà Mau) chất vấn", "đại biểu B nêu ý kiến cử tri" in an article on the sitting of one assembly, or on a meeting with its voters:
 * who is called a deputy there is one of that assembly. Delegates of congresses and guests are called so, too; they sit in none.
 */
import { type AgencyChunk, bodiesIn, type Doc, type OfficeChunk, type PersonChunk } from '../doc.ts';
import { central } from '../grammar/office-body.ts';
import { isForeignName } from '../grammar/person.ts';
import { placeAfterHead } from '../grammar/place.ts';
import { agree } from '../grammar/same-body.ts';
import { lowerWords, says } from '../grammar/words.ts';
import { matchesOf } from '../matches.ts';
import { countUpTo } from '../sorted.ts';

const SITTING =
  /(?<!\p{L})(?:kỳ họp|chất vấn|nghị trường|thảo luận (?:tại |ở )?(?:các )?(?:tổ|hội trường)|tiếp xúc cử tri|(?:hành lang|bên lề) (?:kỳ họp|Quốc hội)|phiên (?:họp|thảo luận|giải trình))(?!\p{L})/giu;
const CONGRESS = /(?<!\p{L})đại hội(?!\p{L})/giu;
const NATIONAL = 'Quốc hội';

export function deputies(doc: Doc): Doc {
  const called = calledSo(doc);
  if (called.length === 0) return doc;
  const sitting = countOf(doc, SITTING) > countOf(doc, CONGRESS);
  const seated = new Set(doc.persons.flatMap((p) => (p.offices.some(isSeat) ? p.name : [])));
  const sits = assemblies(doc);
  for (const { p, before, sits: own } of called) {
    const body = seated.has(p.name)
      ? undefined
      : (own ?? besides(doc, p, before) ?? (sitting ? bodyOf(doc, p, sits) : undefined));
    if (!body) continue;
    seated.add(p.name);
    p.offices.push(seat(p, body));
  }
  return doc;
}

/** Who is called a deputy, and who stands behind one in the same list: "các đại biểu A (Hà Nam), *B và C*"; or in a group of them: "tổ đại biểu gồm ông A, Bí thư X, *bà B*". */
function calledSo({ persons, tokens, agencies }: Doc): Called[] {
  const found: Called[] = [];
  let group: PersonChunk | undefined;
  let sits: AgencyChunk | undefined;
  for (const [n, p] of persons.entries()) {
    const before = persons[n - 1];
    const goesOn = group !== undefined && group === before && isJoined(tokens, before.last, p.first);
    group = goesOn || isFirstOfGroup(tokens, p) ? p : undefined;
    if (group && !goesOn) sits = assemblyBefore(agencies, p.first);
    if (group && !isForeignName(p.name)) {
      found.push({ p, before: goesOn ? before : undefined, ...(sits && { sits }) });
      continue;
    }
    const listed =
      before !== undefined &&
      before === found.at(-1)?.p &&
      p.honorific === undefined &&
      p.offices.length === 0 &&
      isJoined(tokens, before.last, p.first);
    if ((listed || /đại biểu$/u.test(p.honorific ?? '')) && !isForeignName(p.name)) found.push({ p, before });
  }
  return found;
}
interface Called {
  p: PersonChunk;
  /** Who is named before. */
  before: PersonChunk | undefined;
  /** The assembly whose group it is. */
  sits?: AgencyChunk;
}

const LONGEST_GROUP = 10;
const GROUP_OF = /(?:^| )tổ (?:đại biểu|đbqh)(?: [^,;.]{1,40})? gồm(?: có)?(?: :)?$/u;
const isFirstOfGroup = (tokens: Doc['tokens'], { first }: PersonChunk): boolean =>
  says(tokens[first - 1], 'gồm', 'có', ':') &&
  GROUP_OF.test(lowerWords(tokens, Math.max(0, first - LONGEST_GROUP), first));

/** "tổ đại biểu *HĐND tỉnh* gồm". */
function assemblyBefore(agencies: readonly AgencyChunk[], first: number): AgencyChunk | undefined {
  const body = agencies[countUpTo(agencies, (a) => a.last <= first) - 1];
  const near = body && body.first > first - LONGEST_GROUP;
  return near && /^(?:HĐND|Quốc hội)$/u.test(body.head) ? body : undefined;
}

const LONGEST_SIDE = 12;
/** A comma or "và" stands between, and at most a bracket with whose deputy one is. */
function isJoined(tokens: Doc['tokens'], from: number, to: number): boolean {
  const joint = tokens[to - 1]?.text === ',' || says(tokens[to - 1], 'và');
  const bracketed = tokens[from]?.text === '(' && tokens[to - 2]?.text === ')' && to - from < LONGEST_SIDE;
  return joint && (to === from + 1 || bracketed);
}

/** "Đại biểu Quốc hội A, *đại biểu B*": of the same one as who was named right before. */
function besides({ tokens }: Doc, p: PersonChunk, before: PersonChunk | undefined): AgencyChunk | undefined {
  const seats = before?.offices.find(isSeat)?.agency;
  return before && seats && isJoined(tokens, before.last, p.first) ? seats : undefined;
}

const countOf = (doc: Doc, words: RegExp): number => doc.text.match(words)?.length ?? 0;
const isSeat = (o: OfficeChunk): boolean => o.title === 'Đại biểu';

function seat({ first, last }: PersonChunk, body: AgencyChunk): OfficeChunk {
  const reason = `bài nói về kỳ họp hoặc cử tri của ${body.head}`;
  return { first, last, title: 'Đại biểu', need: 'again:HĐND', agency: { ...body, first, last, reason } };
}

interface Assemblies {
  national?: AgencyChunk;
  council?: AgencyChunk;
}

/** Those that the article names: the nation's, and the only council whose unit it tells. */
function assemblies(doc: Doc): Assemblies {
  const all = bodiesIn(doc).filter((a) => !a.country);
  const councils = all.filter((a) => a.head === 'HĐND' && (a.place ?? a.levelWord));
  const full = councils.find((a) => a.place) ?? councils[0];
  const one = full && councils.every((a) => isSame(a, full)) ? full : undefined;
  return {
    ...(all.some((a) => a.head.includes(NATIONAL)) && {
      national: { first: 0, last: 0, ...central(NATIONAL) },
    }),
    ...(one && { council: one }),
  };
}
const isSame = (a: AgencyChunk, b: AgencyChunk): boolean =>
  agree(a.place?.name, b.place?.name) && agree(a.levelWord, b.levelWord);

/** Where the article names both kinds, whose voters sent him tells: those of a province, or of a district. */
function bodyOf(doc: Doc, p: PersonChunk, { national, council }: Assemblies): AgencyChunk | undefined {
  const level = sentBy(doc, p);
  if (level === 'province') return national;
  if (level !== undefined) return council;
  if (!national || !council) return national ?? council;
  const sits = sittingOf(doc);
  return sits && { national, council }[sits];
}

/** "Phiên chất vấn kỳ họp thứ 18 *HĐND TP HCM*" in an article that tells of a resolution of the Quốc hội: the only one whose sitting it tells. */
function sittingOf({ text }: Doc): keyof Assemblies | undefined {
  const told = new Set(matchesOf(SITTING_OF, text).map((m) => (m[1] === NATIONAL ? 'national' : 'council')));
  return told.size === 1 ? [...told][0] : undefined;
}
const SITTING_OF =
  /(?<!\p{L})(?:[Kk]ỳ họp|[Cc]hất vấn|[Nn]ghị trường|[Pp]hiên (?:họp|thảo luận|giải trình|làm việc))(?:(?! với )[^.,;:()"“”\n]){0,40}?(?<!\p{L})(HĐND|Hội đồng nhân dân|Quốc hội)(?!\p{L})/gu;

/** "đại biểu A (đoàn Cà Mau)", "đại biểu B thuộc tổ đại biểu huyện Tiên Yên". */
function sentBy({ tokens, text }: Doc, { nameLast }: PersonChunk): string | undefined {
  let at = nameLast;
  while (
    at < nameLast + MOST_BETWEEN &&
    (/^[(,–-]$/.test(tokens[at]?.text ?? '') || says(tokens[at], ...GROUP))
  )
    at++;
  return at > nameLast ? placeAfterHead(tokens, text, at)?.place.level : undefined;
}
const MOST_BETWEEN = 7;
const GROUP = ['đoàn', 'đại', 'biểu', 'tổ', 'thuộc', 'của', 'quốc', 'hội', 'đbqh'];
