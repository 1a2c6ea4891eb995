/** Where an article tells of one occasion again by the words of its name: "... tham dự Hội nghị ngoại giao lần thứ 30 ở Hà Nội" under a picture. */
import { nameKey } from '../text.ts';
import type { Candidate } from './candidates.ts';

/** Words behind the head by which two names are one's. */
const FEWEST = 2;
const MOST = 6;

/** To be asked for each occasion: the other candidates that bear its name or begin it. */
export function retellings(all: readonly Candidate[]): (c: Candidate) => Candidate[] {
  const byNoun = new Map<string, Candidate[]>();
  for (const c of all) {
    const noun = nounOf(c);
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), c].slice(0, ASKED));
  }
  return (c) =>
    (byNoun.get(nounOf(c)) ?? []).filter(
      (x) =>
        x.sentence !== c.sentence &&
        x.sentence.role === 'body' &&
        (isOneName(c, x) || (says(x) && !x.remembered && isSoonAfter(c, x))),
    );
}
/** No more than its noun, or whose voters are met. */
const says = ({ hit }: Candidate): boolean => hit.weight === 0 || hit.kind === 'tiếp xúc cử tri';
/** "Hội thảo do ... tổ chức tại ...": by its noun alone it is called in the next sentences of its line. */
const isSoonAfter = (c: Candidate, x: Candidate): boolean =>
  x.after > c.after && x.after - c.after <= SOON && x.sentence.line === c.sentence.line;
const SOON = 2;
/** As many as are looked at of one noun. */
const ASKED = 40;

const nounOf = ({ hit }: Candidate): string => hit.head.replace(/^(?:buổi|cuộc|phiên|chuyến) /u, '');
const wordsOf = ({ hit }: Candidate): string[] =>
  nameKey(hit.name.slice(hit.head.length).replace(/[“”"'‘’(),.:;–-]/gu, ' '))
    .trim()
    .split(/\s+/u)
    .filter((w) => w !== '');

/** As far as both go they say the same. */
function isOneName(a: Candidate, b: Candidate): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const n = Math.min(x.length, y.length, MOST);
  return n >= FEWEST && x.slice(0, n).every((w, i) => w === y[i]);
}

/** The same occasion told again: same kind, and the words of one name within the other's. */
export function sameAs(a: Candidate, b: Candidate): boolean {
  if (begins(a, b)) return true;
  if (a.hit.kind !== b.hit.kind || isOfOthers(a, b)) return false;
  const pair = b.hit.pair;
  if (a.hit.pair && pair) return a.hit.pair.every((p) => pair.some((q) => p.name === q.name));
  const [x, y] = [wordSet(a), wordSet(b)];
  let shared = 0;
  for (const w of x) if (y.has(w)) shared++;
  return x.size > 4 && shared / Math.min(x.size, y.size) > 0.7;
}
/** "tổng kết chương trình hợp tác *với tỉnh Lâm Đồng*" beside that "với tỉnh Long An", "làm việc *với quận Ba Đình*" beside that "với các sở". */
function isOfOthers(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a, b].map(({ hit }) => WITH_UNIT.exec(hit.name)?.slice(1).join(''));
  return x !== undefined && y !== undefined && !x.startsWith(y) && !y.startsWith(x);
}
const WITH_UNIT =
  /(?<!\p{L})với (?:(?:lãnh đạo|[Bb]an [Tt]hường vụ) )?(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)|(các (?:sở|ngành|ban|quận|huyện|tỉnh)))/u;
/** "Lễ công bố" told behind "Lễ công bố quyết định của Bộ Chính trị ...", "lễ ký kết" behind "A và B đã ký kết chương trình ...". */
const begins = (a: Candidate, b: Candidate): boolean =>
  a.hit.weight > 0 && !a.hit.pair && `${deedOf(b)} `.startsWith(`${deedOf(a)} `);
const deedOf = ({ hit }: Candidate): string => nameKey(hit.name.replace(/^(?:buổi )?lễ (?=ký )/iu, ''));
const known = new WeakMap<Candidate, Set<string>>();
function wordSet(c: Candidate): Set<string> {
  const words = known.get(c) ?? new Set(c.hit.name.toLowerCase().split(/[\s,]+/u));
  known.set(c, words);
  return words;
}
