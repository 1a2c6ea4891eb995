/** Which occasions the article reports: among all phrases that name one, those that a date, an organiser and the lead speak for. */
import type { Doc, Sentence } from '../doc.ts';
import { deedsIn, type EventHit, eventsIn, isCounted } from '../grammar/event.ts';
import { type Finder, type Occasion, occasionOf } from './occasion.ts';

const ASIDE = /^\s*(trước đó|sau đó|cùng ngày|cũng trong ngày|theo kế hoạch|dự kiến|nhân dịp)/iu;
/** Before the phrase: it is remembered, prepared or spoken about, not held. */
const REMEMBERED =
  /(?<!\p{L})(?:từ|sau|theo|trước|kể từ|nghị quyết|tinh thần|chuẩn bị(?: cho)?|phục vụ|hướng tới|chào mừng|về|giới thiệu|thông tin|trước thềm|bên lề|cho|của|thành công)\s*$/iu;
const HOLDING = /(?<!\p{L})(?:chủ trì|tổ chức|khai mạc|tiến hành|chứng kiến)(?:\s+(?:cuộc|buổi))?\s*$/iu;
const PLANNED = /(?<!\p{L})(?:sẽ|dự kiến)(?:\s+\p{L}+){0,4}\s*$/iu;
const HELD =
  /(?<!\p{L})(?:chủ trì|tổ chức|dự|tham dự|khai mạc|diễn ra|tiến hành|chủ tọa|tại|trong)(?:\s+(?:cuộc|buổi))?\s*$/iu;

interface Candidate {
  hit: EventHit;
  sentence: Sentence;
  score: number;
  /** Somebody chairs, organises or opens it here. */
  held?: boolean;
  /** It is still to come. */
  planned?: boolean;
}

const textOf = (doc: Doc, s: Sentence): string => doc.text.slice(s.start, s.end);

const datedIn = (doc: Doc, s: Sentence): boolean =>
  doc.dates.some((d) => d.first >= s.first && d.last <= s.last && d.day !== undefined);

function candidates(doc: Doc, hitsIn: (text: string) => EventHit[]): Candidate[] {
  const found: Candidate[] = [];
  let body = 0;
  for (const sentence of doc.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'byline') continue;
    const text = textOf(doc, sentence);
    const dated = datedIn(doc, sentence);
    for (const hit of hitsIn(text)) {
      if (isCounted(text, hit.start)) continue;
      const planned = isPlanned(text, hit);
      const score = scoreOf(text, hit, sentence.role === 'title', body, dated);
      found.push({
        hit,
        sentence,
        score,
        ...(planned && { planned }),
        held: HOLDING.test(text.slice(Math.max(0, hit.start - 40), hit.start)),
      });
    }
    if (sentence.role === 'body') body++;
  }
  return found;
}

function scoreOf(text: string, hit: EventHit, title: boolean, body: number, dated: boolean): number {
  const before = text.slice(Math.max(0, hit.start - 60), hit.start);
  const organised =
    /tổ\s*chức[^.;]{0,40}$/iu.test(before) || /(tổ chức|diễn ra)/iu.test(text.slice(hit.end, hit.end + 60));
  const early = title ? 1 : body < 3 ? 4 : body < 6 ? 2 : 0;
  const about = REMEMBERED.test(before) ? (early ? -2 : -4) : 0;
  const held = HELD.test(before) ? 2 : 0;
  const planned = soon(text, hit) || MAY_COME.test(text.slice(hit.end, hit.end + 12)) ? -3 : 0;
  return (
    hit.weight +
    (organised ? 4 : 0) +
    (dated ? 3 : 0) +
    early +
    about +
    held +
    planned +
    (ASIDE.test(text) ? -4 : 0)
  );
}

/** "Hội nghị tổng kết ... sẽ diễn ra": without another occasion or a speaker between. */
const TO_COME =
  /^(?:(?!hội nghị|họp|lễ |phiên|đại hội|hội thảo|cho biết|chuẩn bị)[^.;,“"])*?(?<!\p{L})(?:sẽ|dự kiến)\s+(?:được\s+)?(?:chính thức\s+)?(?:tổ chức|diễn ra|khai mạc)(?!\p{L})/iu;
const MAY_COME = /^\s*(?:dự kiến|sẽ)(?!\p{L})/iu;
const soon = (text: string, hit: EventHit): boolean =>
  PLANNED.test(text.slice(Math.max(0, hit.start - 60), hit.start));
const isPlanned = (text: string, hit: EventHit): boolean =>
  soon(text, hit) || TO_COME.test(text.slice(hit.start + hit.head.length, hit.start + 260));

/** A line that opens with a day or place of its own begins to tell of another occasion. */
const ANOTHER =
  /^\W*(?:(?:sáng|chiều|trưa|tối)\s+(?:cùng|nay|ngày|\d)|cùng ngày|cũng trong (?:ngày|sáng|chiều|tối)|ngày\s+\d|tại\s+(?:huyện|thị xã|thành phố|tỉnh|xã|phường)\s+\p{Lu})/iu;
const LEAST = 6;

/** The occasions that the article reports, the main one first; empty where it reports none. Each has its date, place and programmes in the draft. */
export function occasionsOf(f: Finder): Occasion[] {
  const named = ranked(candidates(f.doc, eventsIn));
  const all = (named[0]?.score ?? 0) >= LEAST ? named : ranked(candidates(f.doc, deedsIn));
  const best = all[0];
  if (best === undefined || best.score < LEAST) return [];
  for (const c of all.slice(1)) if (c.hit.weight > 0) tell(f.doc, c, best);
  const main = occasionOf(f, best);
  const others = [...anothers(f.doc, all, best), ...asides(f.doc, all, best), ...besides(all, best)]
    .sort((a, b) => a.c.sentence.start - b.c.sentence.start || b.c.score - a.c.score)
    .filter((o, i, list) => list.findIndex((x) => x.c.sentence === o.c.sentence) === i);
  return [
    main,
    ...others.map((o) => ({ ...occasionOf(f, o.c, main), ...(o.until !== undefined && { until: o.until }) })),
  ];
}

const ranked = (all: Candidate[]): Candidate[] =>
  all.sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start || a.hit.start - b.hit.start);

/** Conferences and meetings are called by each other's names; a press conference, a ceremony, a reception are not. */
const nounOf = (c: Candidate): string => {
  const noun = c.hit.head.replace(/^(?:buổi|cuộc|phiên) /u, '');
  return /^(?:họp(?! báo| mặt)|hội nghị|giao ban|làm việc|sơ kết|tổng kết|ký kết)/u.test(noun)
    ? 'hội nghị'
    : noun.split(' ').slice(0, 2).join(' ');
};

/** "chủ trì tiệc chiêu đãi", "tổ chức họp báo" beside the main occasion: one of another noun that is held and not only spoken of. */
function besides(all: readonly Candidate[], best: Candidate): Other[] {
  const nouns = new Set([nounOf(best)]);
  const found: Other[] = [];
  for (const c of all) {
    const text = c.held === true && c.sentence.role === 'body' && !nouns.has(nounOf(c)) && !sameAs(c, best);
    if (!text || c.hit.weight < 2 || c.sentence === best.sentence) continue;
    nouns.add(nounOf(c));
    found.push({ c, until: c.sentence.end });
  }
  return found;
}

interface Other {
  c: Candidate;
  /** Where its report ends, in characters; to the next occasion where it is absent. */
  until?: number;
}

const anothers = (doc: Doc, all: readonly Candidate[], best: Candidate): Other[] =>
  all
    .filter(
      (c) =>
        c.sentence.line !== best.sentence.line &&
        c.sentence.start > best.sentence.start &&
        beginsAnother(doc, c) &&
        !sameAs(c, best),
    )
    .map((c) => ({ c }));

/** "Trước đó, ngày 13/4, tại phiên họp thứ tư của X, ...": told within the report, for a few sentences. */
function asides(doc: Doc, all: readonly Candidate[], best: Candidate): Other[] {
  const found: Other[] = [];
  for (const c of all) {
    const text = textOf(doc, c.sentence);
    const before = text.slice(Math.max(0, c.hit.start - 24), c.hit.start);
    const own = c.hit.weight >= 4 && /(?<!\p{L})tại\s+(?:cuộc\s+|buổi\s+)?$/iu.test(before);
    const sideways =
      /^\W*(?:trước đó|sau đó|cũng trong (?:ngày|sáng|chiều))/iu.test(text) && datedIn(doc, c.sentence);
    if (c.sentence === best.sentence || c.sentence.role !== 'body' || !own || !sideways || sameAs(c, best))
      continue;
    const index = doc.sentences.indexOf(c.sentence);
    const last = doc.sentences.slice(index, index + 4).findLast((s) => s.line === c.sentence.line);
    found.push({ c, until: (last ?? c.sentence).end });
  }
  return found;
}

/** The same occasion told again: same kind, and the words of one name within the other's. */
function sameAs(a: Candidate, b: Candidate): boolean {
  if (a.hit.kind !== b.hit.kind) return false;
  const words = (c: Candidate) => new Set(c.hit.name.toLowerCase().split(/[\s,]+/u));
  const [x, y] = [words(a), words(b)];
  let shared = 0;
  for (const w of x) if (y.has(w)) shared++;
  return x.size > 4 && shared / Math.min(x.size, y.size) > 0.7;
}

function tell(doc: Doc, lost: Candidate, best: Candidate): void {
  const { start, end } = lost.sentence;
  doc.trace.push({
    start,
    end,
    stage: 'events',
    rule: 'event',
    outcome: 'dropped',
    what: `Event “${lost.hit.name}” (${lost.score})`,
    why: `bài nói về “${best.hit.name}” (${best.score})`,
  });
}

function beginsAnother(doc: Doc, c: Candidate): boolean {
  const line = doc.sentences.find((s) => s.line === c.sentence.line);
  const text = textOf(doc, c.sentence);
  const told = /tổ\s*chức|chủ\s*trì|diễn\s+ra|khai\s*mạc/iu.test(text);
  return line === c.sentence && ANOTHER.test(text) && told;
}
