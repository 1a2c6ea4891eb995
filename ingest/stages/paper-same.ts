/** Which mentions of programmes speak of one: a short number for the full one, a shorter title for the longer, the work for its parties. Documents: `document-same.ts`. */
import type { AgencyChunk, Doc } from '../doc.ts';
import { OF_CENTRE } from '../grammar/paper-number.ts';
import { nameKey } from '../text.ts';

type Program = Doc['programs'][number];
/** The bodies in the sentence that a programme stands in. */
type BodiesBeside = (p: Program) => readonly AgencyChunk[];

/** For each mention the programme that it stands for, and its years where two of one name differ by them. Mentions written alike are looked up once. */
export function sourceFinder(
  programs: readonly Program[],
  bodiesBeside: BodiesBeside,
): (p: Program) => { source: Program; term: string } {
  const written = (p: Program): string => [p.kind, p.number, p.quoted, p.name, p.years].join('|');
  const all = [...new Map([...programs].reverse().map((p) => [written(p), p])).values()].reverse();
  const known = new Map<string, { source: Program; term: string }>();
  return (p) => {
    const key = written(p);
    const found = known.get(key) ?? sourceOf(all, all.find((o) => written(o) === key) ?? p, bodiesBeside);
    known.set(key, found);
    return found;
  };
}

function sourceOf(all: Program[], p: Program, beside: BodiesBeside): { source: Program; term: string } {
  const full = fullProgram(all, p, beside);
  // Of one year it is known by the bodies beside it, not by its noun alone.
  const source = YEAR_ONLY.test(full.name) ? full : (sameWork(all, full) ?? full);
  return { source, term: termOf(all, source) };
}

/** "Chương trình 09" is "Chương trình phối hợp số 09/CTr-BCA-MTTW"; "thoả thuận hợp tác giữa hai bộ" the only such agreement whose subject is named. */
function fullProgram(all: Program[], p: Program, beside: BodiesBeside): Program {
  if (p.number) return all.find((o) => isShortOf(p, o) || isSlipOf(p, o)) ?? p;
  if (p.kind === 'campaign') return ofOneYear(all, p) ?? p;
  if (SPAN_ONLY.test(p.name)) return ofSpan(all, p) ?? p;
  if (YEAR_ONLY.test(p.name) && !p.years) return ofYear(all, p, beside) ?? p;
  const numbered = p.quoted ? numberOf(all, p) : undefined;
  if (numbered) return numbered;
  const longer = longerOf(all, p);
  if (longer) return longer;
  if (p.quoted || p.kind !== 'coordination_programme' || ABOUT.test(p.name)) return p;
  const told = new Map(
    all
      .filter(
        (o) =>
          ABOUT.test(o.name) &&
          headOf(o) === headOf(p) &&
          (!o.number || CENTRE.test(o.name) === CENTRE.test(p.name)) &&
          !(CENTRE.test(p.name) && isLocal(beside(o))),
      )
      .map((o) => [nameKey(o.name), o]),
  );
  return told.size === 1 ? ([...told.values()][0] ?? p) : p;
}

/** “Tháng Công nhân” is the article's "Tháng Công nhân năm 2018", where it tells of one year's alone. */
function ofOneYear(all: Program[], p: Program): Program | undefined {
  const name = nameKey(p.name);
  const yearly = all.filter(
    (o) =>
      o.kind === p.kind &&
      /^ năm \d{4}$/u.test(o.name.slice(p.name.length)) &&
      nameKey(o.name).startsWith(name),
  );
  return new Set(yearly.map((o) => nameKey(o.name))).size === 1 ? yearly[0] : undefined;
}

/** "Công an tỉnh và Hội Nông dân tỉnh ký chương trình phối hợp về X": theirs, and not the one "giữa Bộ Công an và Trung ương Hội". */
const isLocal = (bodies: readonly AgencyChunk[]): boolean =>
  bodies.length > 1 && !bodies.some((a) => a.level === 'central' || a.cls === 'central');

/** "Quy chế phối hợp về đảm bảo an ninh trật tự" of a caption is the article's "... trật tự địa bàn giáp ranh". */
function longerOf(all: Program[], p: Program): Program | undefined {
  if (p.number || p.quoted || p.kind !== 'coordination_programme') return undefined;
  const begins = `${nameKey(p.name)} `;
  const longer = all.filter((o) => !o.number && o.kind === p.kind && nameKey(o.name).startsWith(begins));
  return new Set(longer.map((o) => nameKey(o.name))).size === 1 && begins.split(' ').length > SHORTEST
    ? longer[0]
    : undefined;
}
/** Words of a name that say what it is about, its noun and "về" among them. */
const SHORTEST = 7;

/** "Kế hoạch hiệp đồng bảo vệ biên giới tiếp giáp" and "... bảo vệ khu vực biên giới", "Quy chế phối hợp giữa A và B" and "Quy chế phối hợp trong công tác X": one work under two names, where noun and years agree; the first name counts. */
function sameWork(all: Program[], p: Program): Program | undefined {
  if (p.number || p.quoted || p.kind !== 'coordination_programme') return undefined;
  const akin = all.filter(
    (o) =>
      o !== p &&
      !o.number &&
      !o.quoted &&
      o.kind === p.kind &&
      nounOf(o) === nounOf(p) &&
      (nameKey(o.name) === nameKey(p.name) || (!isBeginOf(o, p) && !isBeginOf(p, o) && isAkin(o, p))),
  );
  const term = termOfName(p);
  const terms = new Set([p, ...akin].flatMap((o) => termOfName(o) ?? []));
  // The one that ends and the one that is signed stay apart; what bears no years is the first of them.
  if (terms.size > 1 && term === undefined) return akin.find((o) => termOfName(o) !== undefined);
  const one = akin.filter((o) => terms.size < 2 || termOfName(o) === term);
  const [first] = all.filter((o) => o === p || one.includes(o));
  return first && first !== p ? (sameWork(all, first) ?? first) : undefined;
}

/** What is written shorter elsewhere has its own rule (`longerOf`). */
const isBeginOf = (o: Program, p: Program): boolean => nameKey(p.name).startsWith(nameKey(o.name));
const nounOf = (p: Program): string => nameKey(p.name).split(' ').slice(0, 2).join(' ');
const termOfName = (p: Program): string | undefined =>
  p.years?.join('-') ?? /(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?/u.exec(p.name)?.[0];

const BETWEEN = /\sgiữa\s/u;
const CENTRE = /\s(?:Bộ (?!Chỉ |CH|Tư lệnh)\p{Lu}|Trung ương|Tổng |Việt Nam)/u;

/** They share most words of their work; or one is known by its parties alone, who are not the centre's while the article tells of its own. */
function isAkin(o: Program, p: Program): boolean {
  if (CENTRE.test(o.name) !== CENTRE.test(p.name)) return false;
  if (BETWEEN.test(o.name) !== BETWEEN.test(p.name)) return true;
  const [a, b] = [o, p].map((x) => new Set(nameKey(x.name).split(' ').slice(4)));
  if (!a || !b || Math.min(a.size, b.size) < FEWEST) return false;
  const shared = [...a].filter((w) => b.has(w)).length;
  return shared / Math.min(a.size, b.size) >= AKIN;
}
const FEWEST = 4;
const AKIN = 0.66;

/** "Chương trình phối hợp về “X”" and "Chương trình phối hợp số 06/CTr-CA-MT": one, where the article has one title and one number for a local programme. */
function numberOf(all: Program[], p: Program): Program | undefined {
  if (p.kind !== 'coordination_programme' || p.number) return undefined;
  const same = all.filter((o) => o.kind === p.kind && headOf(o) === headOf(p));
  const titles = new Set(same.flatMap((o) => (o.quoted ? [nameKey(o.quoted)] : [])));
  const numbers = new Map(same.flatMap((o) => (o.number ? [[o.number, o] as const] : [])));
  const [only] = numbers.values();
  const alone = titles.size === 1 && numbers.size === 1 && only !== undefined && !only.quoted;
  return alone && digitsOf(only.number) !== undefined && !OF_CENTRE.test(only.number ?? '')
    ? only
    : undefined;
}

const digitsOf = (number: string | undefined): string | undefined => number?.match(/^\d+(?=[/-])/)?.[0];
const isShortOf = (p: { number?: string }, o: { number?: string }): boolean =>
  p.number === digitsOf(o.number);

/** "09/CTr-CA-MTTW" for "09/CTr-BCA-MTTW" of the same title: the first way of writing it counts. */
const isSlipOf = (p: Program, o: Program): boolean =>
  o.quoted !== undefined &&
  p.quoted !== undefined &&
  p.kind === o.kind &&
  digitsOf(p.number) !== undefined &&
  digitsOf(p.number) === digitsOf(o.number) &&
  nameKey(p.quoted) === nameKey(o.quoted);

/** "Chương trình phối hợp giai đoạn 2018 - 2022". */
const SPAN_ONLY = /^\S+ \S+(?: \S+){1,4}? giai đoạn \d{4}\s?[-–]\s?\d{4}$/u;

/** "kết quả thực hiện Quy chế phối hợp công tác năm 2022": what was done in one year of the article's only programme of that noun, unless its sentence tells of other bodies. */
const YEAR_ONLY = /^\S+ \S+(?: \S+){1,4}? năm \d{4}$/u;

function ofYear(all: Program[], p: Program, beside: BodiesBeside): Program | undefined {
  const year = p.name.slice(-4);
  const same = new Map(
    all
      .filter((o) => o.kind === p.kind && headOf(o) === headOf(p) && !YEAR_ONLY.test(o.name))
      .map((o) => [o.number ?? nameKey(o.name), o]),
  );
  const [only, ...more] = same.values();
  const covers = !only?.years || (only.years[0] <= year && year <= only.years[1]);
  const bodies = beside(p);
  const its = new Set(only && beside(only).map((a) => a.head));
  const isOthers = !only?.number && bodies.length > 0 && !bodies.some((a) => its.has(a.head));
  return only && more.length === 0 && covers && !isOthers && !OF_CENTRE.test(only.number ?? '')
    ? only
    : undefined;
}

/** The first of those years; else the only numbered one of which no years are told. */
function ofSpan(all: Program[], p: Program): Program | undefined {
  const same = all.filter(
    (o) =>
      o.kind === p.kind &&
      headOf(o) === headOf(p) &&
      (o.number === undefined || digitsOf(o.number) !== undefined),
  );
  // A title may leave out the years that the text tells of the same number.
  const dated = new Set(same.flatMap((o) => (o.number && o.years ? [o.number] : [])));
  const [only, ...more] = new Map(
    same.filter((o) => o.number && !dated.has(o.number)).map((o) => [o.number, o]),
  ).values();
  const exact = same.find((o) => o !== p && !SPAN_ONLY.test(o.name) && o.years?.join() === p.years?.join());
  return (
    exact ?? (more.length === 0 ? only : undefined) ?? same.find((o) => o.years?.join() === p.years?.join())
  );
}

const ABOUT = /\s(?:về|trong)\s|“/u;
const headOf = (p: { name: string }): string => nameKey(p.name).split(' ').slice(0, 4).join(' ');

/** Its years, where the article names another of the same name with other years: the one that ends and the one that is signed. */
function termOf(all: Program[], p: Program): string {
  const same = all.filter((o) => !o.number && o.kind === p.kind && nameKey(o.name) === nameKey(p.name));
  const terms = new Set(same.flatMap((o) => (o.years ? [o.years.join('-')] : [])));
  return terms.size > 1 ? (p.years?.join('-') ?? [...terms][0] ?? '') : '';
}
