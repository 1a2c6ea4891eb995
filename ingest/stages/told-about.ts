/** Occasions that the reported one is about: a press conference announces a forum, a congress hears what the first session of its committee decided. */
import type { Doc } from '../doc.ts';
import { eventsIn } from '../grammar/event.ts';
import { isPlanned } from '../grammar/event-planned.ts';
import { type Candidate, datedIn, textOf } from './candidates.ts';
import { nounOf } from './others.ts';

/** "họp báo *giới thiệu nội dung* Kỳ họp thứ 4", "*thông tin về* hội nghị A và hội nghị B". */
const ABOUT =
  /^\s*(?:(?:nhanh|quốc tế|thường kỳ|để|cung cấp|thông tin|thông báo|công bố|giới thiệu|về|trước(?: thềm)?|sau(?: khi)?|kết thúc|bế mạc|khai mạc|khởi động|kết quả|nội dung|dự kiến|chương trình|công tác|việc|tổ chức|chuẩn bị|cho|của)\s+)+$/iu;
const PRESS = /^(?:(?:cuộc|buổi) )?họp báo$/u;
/** "A công bố *kết quả họp* phiên thứ nhất", "làm việc về công tác *chuẩn bị cho* Hội nghị B". */
const HEARD = /(?<!\p{L})(?:kết quả(?: của| họp)?|chuẩn bị(?: cho| tổ chức| cho việc tổ chức)?)\s+$/iu;
/** A name of at least so many words beyond its noun. */
const NAMED = 4;

/** What each of these occasions is about, with the sentence that tells most of it. */
export function toldAbout(doc: Doc, all: readonly Candidate[], told: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const main of told) {
    // Voters are told of sessions as such.
    if (main.hit.kind === 'tiếp xúc cử tri') continue;
    const text = textOf(doc, main.sentence);
    const behind = all.filter(
      (c) =>
        c.sentence === main.sentence &&
        c.hit.start > main.hit.start &&
        c.hit.weight >= NAMED &&
        HEARD.test(text.slice(0, c.hit.start)),
    );
    const cameFor = all.filter((c) => c.hit.weight >= NAMED && isMetBeside(main, c));
    for (const c of [
      ...[...cameFor, ...behind].map((c) => ({ ...c, undated: true })),
      ...(PRESS.test(main.hit.head) ? announced(doc, main, all) : []),
    ])
      if (![...told, ...found].some((x) => isOne(x, c))) found.push(c);
  }
  return found;
}

/** "Nhân dịp dự Diễn đàn X, Thủ tướng A *đã hội kiến* Chủ tịch B": they met, and the forum is what they came for. */
export const isMetBeside = (c: Candidate, best: Candidate): boolean =>
  c.hit.pair !== undefined &&
  !c.planned &&
  best.remembered === true &&
  c.sentence === best.sentence &&
  c.hit.start > best.hit.start;

/** The occasions within the name of a press conference. */
function announced(doc: Doc, main: Candidate, all: readonly Candidate[]): Candidate[] {
  const from = main.hit.start + main.hit.head.length;
  const rest = textOf(doc, main.sentence).slice(from);
  const [first, ...more] = eventsIn(rest).filter((h) => h.weight >= NAMED);
  if (!first || !ABOUT.test(rest.slice(0, first.start)))
    return all.filter(
      (c) => c.sentence.role === 'title' && c.hit.weight >= NAMED && nounOf(c) !== nounOf(main),
    );
  const second = more.find((h) => /^\s+và\s+$/u.test(rest.slice(first.end, h.start)));
  return [first, ...(second ? [second] : [])].map((h) => {
    const hit = { ...h, start: h.start + from, end: h.end + from };
    const planned = isPlanned(textOf(doc, main.sentence), hit) && { planned: true };
    const inner: Candidate = { ...main, hit, undated: true, held: false, ...planned };
    const again = all.find(
      (c) => c.sentence !== main.sentence && isOne(c, inner) && datedIn(doc, c.sentence),
    );
    if (!again) return inner;
    const { start, end, name } = again.hit;
    return { ...again, hit: { ...hit, start, end, name: longer(name, hit.name) } };
  });
}

const longer = (a: string, b: string): string => (a.length > b.length ? a : b);
/** The same noun, and the words of one name within the other. */
function isOne(a: Candidate, b: Candidate): boolean {
  if (nounOf(a) !== nounOf(b)) return false;
  const [x, y] = [a, b].map(({ hit }) => new Set(hit.name.toLowerCase().split(/[\s,]+/u))) as [
    Set<string>,
    Set<string>,
  ];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  return [...few].filter((w) => many.has(w)).length / few.size > 0.7;
}
