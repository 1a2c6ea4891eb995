/**
 * A body that one article calls by a longer and a shorter name: "Công ty Cường Hưng" is its "Công ty TNHH Cường Hưng", "Ban Chỉ đạo X" its "Ban Chỉ đạo X,
 * Y", "Học viện Cán bộ" its "Học viện Cán bộ TP.HCM". Only where a single longer name is told.
 */
import type { AgencyChunk } from '../doc.ts';
import { unitsNamed } from '../lexicon/gazetteer.ts';
import { nameKey } from '../text.ts';
import { isForeignWord } from './name-tail.ts';

interface Name {
  readonly chunk: AgencyChunk;
  readonly kind: string;
  /** Syllables behind the kind, without the form of a firm. */
  readonly own: readonly string[];
  /** The last of its words as it is written. */
  readonly end: string;
  /** The brand or letters that stand for the whole name. */
  readonly brand?: readonly string[];
}

const CLASSES = /^(?:named|brand|free-central|free-sub|committee)$/u;
const keys = (names: string): string[] => names.split('|').map(nameKey);
/** Bodies whose names are told short; a department or a branch has namesakes everywhere. */
const KINDS = keys(
  'Tổng công ty|Công ty|Tập đoàn|Ngân hàng|Đại học|Trường|Học viện|Viện|Bệnh viện|Trung tâm|Hiệp hội|Liên đoàn|Hội đồng|Hội|Quỹ|Báo|Tạp chí|Ban Chỉ đạo|Ban Quản lý|Ban|Tổng cục|Cục|Ủy ban|Nhà máy',
);
const FIRMS = new Set(keys('Tổng công ty|Công ty|Tập đoàn|Ngân hàng|Nhà máy'));
/** Called by the last words of their names. */
const BY_THEIR_END = new Set([...FIRMS, ...keys('Trường|Bệnh viện')]);
const FORM = new RegExp(
  ` (?:${keys('tnhh|mtv|cp|tmcp|cổ phần|thương mại cổ phần|một thành viên|1 thành viên|hai thành viên|trách nhiệm hữu hạn|liên doanh').join('|')})(?= |$)`,
  'gu',
);
const AND = nameKey('và');

const CRIME = keys(
  'điều tra tội phạm về|điều tra tội phạm|phòng chống tội phạm sử dụng|phòng chống tội phạm|phòng, chống tội phạm',
);

/** Kinds that are written in two ways, a group that is a firm by its form, and what bureaus of the police leave out. */
const AS: [RegExp, string][] = [
  [new RegExp(`^${nameKey('Báo điện tử')}(?= )`, 'u'), nameKey('Báo')],
  [new RegExp(`(?<=^${nameKey('Cục Cảnh sát')} )(?:${CRIME.join('|')}) `, 'u'), ''],
  [new RegExp(`^${nameKey('Cục hình sự')}$`, 'u'), nameKey('Cục Cảnh sát hình sự')],
  [new RegExp(`(?<=^${nameKey('Hiệp hội')} .*) (?:${keys('thành phố|tỉnh').join('|')})(?= )`, 'u'), ''],
  [/^ctcp(?= )/u, nameKey('Công ty')],
  [new RegExp(`^${nameKey('Trường Đại học')}(?= )`, 'u'), nameKey('Đại học')],
  [FORM, ''],
  [new RegExp(`^${nameKey('Công ty Tập đoàn')}(?= )`, 'u'), nameKey('Tập đoàn')],
];

function nameOf(chunk: AgencyChunk): Name | undefined {
  if (!CLASSES.test(chunk.cls) || chunk.country) return undefined;
  const key = AS.reduce((name, [said, meant]) => name.replace(said, meant), nameKey(chunk.head));
  const kind = KINDS.find((k) => key.startsWith(`${k} `)) ?? '';
  const own = key
    .slice(kind.length)
    .trim()
    .split(' ')
    .filter((w) => w !== AND);
  const end = chunk.head.split(' ').at(-1) ?? '';
  const letters = chunk.brand ?? (end === chunk.head && isLetters(end) ? end : undefined);
  const brand = letters === undefined ? undefined : nameKey(letters).split(' ');
  return own[0] && (kind || brand) ? { chunk, kind, own, end, ...(brand && { brand }) } : undefined;
}

/** Of these "X" and "X Y" may be two. */
const OF_A_FIELD = new Set(keys('Viện|Đại học|Học viện|Bệnh viện|Trường|Hội'));
const WIDE = new Set(keys('Quốc gia|Trung ương|Nhà nước'));

const isLetters = (word: string): boolean => /^\p{Lu}[\p{Lu}\d&]+$|^\p{Lu}\p{Ll}+\p{Lu}/u.test(word);
const starts = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((w, n) => long[n] === w);
const ends = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((w, n) => long[long.length - short.length + n] === w);

/** All its words in their order, with one or two more between the first and the last. */
function hasWithin(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 3 || long.length - short.length > 2 || long[0] !== short[0]) return false;
  let n = 0;
  for (const w of long) if (w === short[n]) n++;
  return n === short.length && long.at(-1) === short.at(-1);
}

const isPlace = (words: readonly string[]): boolean =>
  unitsNamed(words.join(' ')).some((u) => u.level !== 'commune');
const COUNTRY = nameKey('Việt Nam');
const isCountry = (words: readonly string[]): boolean =>
  /^(?:vn)$/u.test(words.join(' ')) || words.join(' ') === COUNTRY;
/** "Công ty Hà Nội", "Tổng công ty Hàng không Việt Nam": a place or a trade tells no firm from another. */
const isNoPlace = (words: readonly string[]): boolean => !isPlace(words) && !isCountry(words.slice(-2));

/** `shared`: words within the names of others. */
function isShortFor(a: Name, b: Name, shared: ReadonlySet<string>): boolean {
  if (a === b) return false;
  if (isSchoolOfProvince(a.chunk) && b.chunk.head.startsWith(`${a.chunk.head} `)) return true;
  if (!told(a.chunk, b.chunk)) return false;
  if (a.brand && !b.brand && isBrandOf(a.brand, b)) return true;
  if (a.kind === '') return false;
  if (a.kind !== b.kind) return false;
  const more = b.own.length - a.own.length;
  if (more === 0) return starts(b.own, a.own) && b.chunk.place !== undefined && a.chunk.place === undefined;
  if (more < 0) return false;
  // "Ban Chỉ đạo thi" is the "Ban Chỉ đạo kỳ thi THPT quốc gia".
  if (a.kind === BOARD && a.own.join(' ') === EXAM) return OF_EXAM.test(b.own.join(' '));
  if (hasWithin(b.own, a.own)) return true;
  if (BY_THEIR_END.has(a.kind) && ends(b.own, a.own) && isNoPlace(a.own))
    // "Công ty Asanzo"; not "Công ty Sabeco" beside "Công ty CP bất động sản Sabeco" and "Công ty CP Đầu tư Sabeco Pearl".
    return a.own.length > 1 || isLetters(a.end) || (isForeignWord(a.end) && !shared.has(a.own[0] ?? ''));
  if (!starts(b.own, a.own)) return false;
  const extra = b.own.slice(a.own.length);
  // "Tổng công ty Xây dựng công trình giao thông 5 *- Cienco 5*", "Ngân hàng TMCP Sông Cái *- SoCaBank*".
  const appended = b.chunk.head.split(' - ').at(-1) ?? '';
  const lettered =
    nameKey(appended) === extra.join(' ') && a.own.length > 2 && isForeignWord(appended.split(' ')[0] ?? '');
  if (FIRMS.has(a.kind)) return isCountry(extra) || (more === 1 && isLetters(b.end)) || lettered;
  return (
    a.own.length > 1 &&
    (!OF_A_FIELD.has(a.kind) || isCountry(extra) || WIDE.has(extra.join(' ')) || isPlace(extra))
  );
}

/** "Trường Chính trị tỉnh" beside "Trường Chính trị Trường Chinh": a province has one such school. */
const isSchoolOfProvince = ({ head, place, levelWord }: AgencyChunk): boolean =>
  head === 'Trường Chính trị' && place === undefined && levelWord === 'tỉnh';

/** "Công ty cổ phần *Novaland*", "Công ty TNHH Gang thép Hưng Nghiệp *Formosa Hà Tĩnh*"; not "Ngân hàng số *của* LienVietPostBank". */
const isBrandOf = (brand: readonly string[], b: Name): boolean =>
  FIRMS.has(b.kind) && b.own.length >= brand.length && ends(b.own, brand) && !b.chunk.head.includes(' của ');

/** What the shorter name tells of its unit and its larger body the longer one tells too. */
const told = (a: AgencyChunk, b: AgencyChunk): boolean =>
  (a.place === undefined
    ? a.levelWord === undefined || a.levelWord === b.levelWord
    : a.place.name === b.place?.name) &&
  (a.parent === undefined || a.parent.head === b.parent?.head);

const isSame = (a: Name, b: Name): boolean =>
  a.kind === b.kind &&
  a.own.join(' ') === b.own.join(' ') &&
  a.chunk.place?.name === b.chunk.place?.name &&
  // "Ban Chỉ đạo 138 huyện" is not the "Ban Chỉ đạo 138 tỉnh".
  (a.kind !== BOARD || !a.chunk.levelWord || !b.chunk.levelWord || a.chunk.levelWord === b.chunk.levelWord) &&
  (!a.chunk.parent || !b.chunk.parent || a.chunk.parent.head === b.chunk.parent.head);

/** "Cục Thú y và đoàn công tác" beside "Cục Thú y": the words behind it are no part of the name. */
const goesTooFar = (a: Name, b: Name): boolean =>
  a.kind !== BOARD &&
  b.chunk.head.startsWith(a.chunk.head) &&
  BEHIND.test(b.chunk.head.slice(a.chunk.head.length));
const BOARD = nameKey('Ban Chỉ đạo');
const EXAM = nameKey('thi');
const OF_EXAM = new RegExp(`^(?:${nameKey('kỳ')} )?${EXAM} `, 'u');
const BEHIND = /^(?:(?:,| và) \p{Ll}| hoạt động$)/u;

const MOST = 60;

/** To be asked for each mention: the fullest name that the article has for the same body. */
export function fullerNames(
  agencies: readonly AgencyChunk[],
): (chunk: AgencyChunk) => AgencyChunk | undefined {
  const all = new Map<string, Name>();
  for (const a of agencies)
    for (let c: AgencyChunk | undefined = a; c; c = c.parent) {
      const name = nameOf(c);
      if (name && !all.has(keyOf(c))) all.set(keyOf(c), name);
    }
  const names = [...all.values()].sort(
    (a, b) =>
      b.own.length - a.own.length ||
      Number(b.chunk.parent !== undefined) - Number(a.chunk.parent !== undefined) ||
      b.chunk.head.length - a.chunk.head.length,
  );
  const groups = Map.groupBy(names, (n) => n.kind);
  const shared = new Set(names.flatMap((n) => n.own.slice(0, -1)));
  const full = new Map<string, AgencyChunk>();
  for (const a of names) {
    const others = a.brand ? names : (groups.get(a.kind) ?? []);
    if (others.length > MOST) continue;
    const longer = others.filter(
      (b) => isShortFor(a, b, shared) || (isSame(a, b) && b !== a && others.indexOf(b) < others.indexOf(a)),
    );
    const [best] = longer;
    if (!best || !longer.every((b) => b === best || isSame(b, best) || isShortFor(b, best, shared))) continue;
    if (goesTooFar(a, best)) full.set(keyOf(best.chunk), a.chunk);
    else full.set(keyOf(a.chunk), full.get(keyOf(best.chunk)) ?? best.chunk);
  }
  return (chunk) => {
    const { other: _other, ...fuller } = full.get(keyOf(chunk)) ?? {};
    if (!('head' in fuller) || full.has(keyOf(fuller))) return undefined;
    // "Phó trưởng Ban Chỉ đạo X - giao văn phòng Ban Chỉ đạo X ...": a dash may begin something else.
    if (fuller.head.includes(' - ') && !chunk.head.includes(' - ')) return undefined;
    return fuller;
  };
}

const keyOf = ({ head, cls, place, levelWord, parent }: AgencyChunk): string =>
  [head, cls, place?.name ?? '', levelWord ?? '', parent?.head ?? ''].join('|');

/** Names a body by its fuller name; one that comes back while it is named itself is not asked again. */
export function namedByFuller<T>(
  fullerOf: (chunk: AgencyChunk) => AgencyChunk | undefined,
  named: (fuller: AgencyChunk) => T | undefined,
): (chunk: AgencyChunk) => T | undefined {
  const asked = new Set<string>();
  return (chunk) => {
    const fuller = fullerOf(chunk);
    if (!fuller || asked.has(fuller.head)) return undefined;
    asked.add(fuller.head);
    const name = named(fuller);
    asked.delete(fuller.head);
    return name;
  };
}
