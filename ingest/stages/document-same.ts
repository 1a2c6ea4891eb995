/** Which mentions of documents speak of one: a short number for the full one, a title without its year for the one with it, a shorter title for the longer. */
import type { Doc } from '../doc.ts';
import { nameKey } from '../text.ts';

type Document = Doc['documents'][number];

export const bare = (number: string): string => number.replace(/^0+(?=\d)/, '');

/** For each mention the document that it stands for. What is written alike is looked up once, and each document once by number, by name and by title. */
export function documentFinder(documents: readonly Document[]): (d: Document) => Document {
  const written = (d: Document): string => [d.kind, d.number, d.name, d.date].join('|');
  const firstOf = new Map<string, Document>();
  for (const d of documents) if (!firstOf.has(written(d))) firstOf.set(written(d), d);
  const all = [...firstOf.values()];
  const byNumber = numbered(all);
  const byMarks = marked(all);
  const byName = dated(all);
  const sameTitle = titleFinder(all);
  const known = new Map<string, Document>();
  const look = (d: Document): Document => {
    const short = bare(d.number ?? '');
    if (/^\d+$/.test(short)) return byNumber.get(`${d.kind}|${short}`) ?? d;
    if (d.number) return byMarks.get(d.number) ?? d;
    const more = byName.get(d.name);
    if (more) return latest([...more.values()]) ?? d;
    return sameTitle(d) ?? d;
  };
  return (d) => {
    const found = known.get(written(d)) ?? look(d);
    known.set(written(d), found);
    return found;
  };
}

/** "Nghị định 03" is the article's "Nghị định số 03/2019/NĐ-CP": the first of its kind by the digits before the slash. */
function numbered(all: readonly Document[]): Map<string, Document> {
  const by = new Map<string, Document>();
  for (const d of all) {
    const digits = /^\d+(?=[/-])/.exec(bare(d.number ?? ''))?.[0];
    const key = `${d.kind}|${digits}`;
    if (digits && !by.has(key)) by.set(key, d);
  }
  return by;
}

/** "Thông báo Kết luận số 50-TB/TW": "Thông báo số 50-TB/TW" and "Kết luận số 50-TB/TW" are one, the first by its marks. */
function marked(all: readonly Document[]): Map<string, Document> {
  const by = new Map<string, Document>();
  for (const d of all) if (d.number && MARKS.test(d.number) && !by.has(d.number)) by.set(d.number, d);
  return by;
}
const MARKS = /\d[-/]\p{L}+[-/]\p{L}/u;

/** Of a law of two years the later one is in force. */
const latest = (documents: readonly Document[]): Document | undefined =>
  documents.length === 1 || documents.every((d) => YEAR.test(d.name))
    ? documents.reduce((a, b) => (yearOf(b) > yearOf(a) ? b : a))
    : undefined;
const YEAR = /\snăm (\d{4})$/u;
const yearOf = (d: Document): string => YEAR.exec(d.name)?.[1] ?? '';

/** "Luật Đất đai *năm 2013*", "Luật Đất đai *(sửa đổi)*", "Nghị quyết Trung ương 4 *khoá XII*". */
const FULLER = / (?:năm |\(sửa đổi\)|khóa |khoá )/giu;

/** "Luật Đất đai" is the article's only "Luật Đất đai năm 2013": by the names without what is fuller, the full ones. */
function dated(all: readonly Document[]): Map<string, Map<string, Document>> {
  const by = new Map<string, Map<string, Document>>();
  for (const d of all)
    for (const m of d.name.matchAll(FULLER)) {
      const short = d.name.slice(0, m.index);
      by.set(short, (by.get(short) ?? new Map<string, Document>()).set(d.name, d));
    }
  return by;
}

const TITLED = /^(?:Đề án|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Quy hoạch|Quy định|Quyết định|Kế hoạch)$/u;
/** Known by their numbers. */
const OF_PARTY = /^Nghị quyết (?:Trung ương|Hội nghị|Đại hội)/iu;
/** "Nghị quyết của A về thực hiện nghị quyết của B". */
const isOnAnother = (d: Document): boolean =>
  d.name.slice(d.kind.length).toLowerCase().includes(d.kind.toLowerCase());
/** Titles of more documents than these are a list, in which alike ones stay apart. */
const MOST = 300;

/** "Đề án chính quyền đô thị Hà Nội" and "Đề án thí điểm quản lý theo mô hình chính quyền đô thị Hà Nội": one document without a number, by its longest name. */
function titleFinder(all: readonly Document[]): (d: Document) => Document | undefined {
  const titled = all.filter((d) => !d.number && !isOnAnother(d));
  if (titled.length > MOST) return () => undefined;
  const wordsOf = new Map(titled.map((d) => [d.name, titleWords(d.name)]));
  return (d) => {
    const words = wordsOf.get(d.name);
    if (!words || !TITLED.test(d.kind) || OF_PARTY.test(d.name)) return undefined;
    const akin = titled.filter(
      (o) => o.kind === d.kind && o.name !== d.name && isInside(words, wordsOf.get(o.name) ?? words),
    );
    return akin.length > 0
      ? [d, ...akin].reduce((a, b) => (b.name.length > a.name.length ? b : a))
      : undefined;
  };
}
const titleWords = (name: string): Set<string> => new Set(nameKey(name).split(' ').slice(2));
const isInside = (a: Set<string>, b: Set<string>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return few.size >= FEWEST && [...few].filter((w) => many.has(w)).length / few.size >= MOST_OF;
};
const FEWEST = 4;
const MOST_OF = 0.8;
