/** Which occasion the article reports: among all phrases that name one, the one that the lead, a date and an organiser speak for. */
import type { Doc, Sentence } from '../doc.ts';
import { type Draft, entityId } from '../draft.ts';
import { type DateHit, isoOf, yearBefore } from '../grammar/date.ts';
import { type EventHit, eventsIn, isCounted } from '../grammar/event.ts';
import type { EntityId, IsoDate } from '../model.ts';
import type { Jurisdiction } from './context.ts';
import type { Resolver } from './resolve.ts';

export interface Occasion {
  id: EntityId;
  hit: EventHit;
  sentence: Sentence;
  /** The programme that its name says it reviews or signs. */
  reviewed?: EntityId;
}

const ASIDE = /^\s*(trước đó|sau đó|cùng ngày|cũng trong ngày|theo kế hoạch|dự kiến|nhân dịp)/iu;
const REMEMBERED = /(?<!\p{L})(tại|từ|sau|theo|trước|kể từ|nghị quyết|tinh thần)\s*$/iu;

interface Candidate {
  hit: EventHit;
  sentence: Sentence;
  score: number;
}

function candidates(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  let body = 0;
  for (const sentence of doc.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'byline') continue;
    const text = doc.text.slice(sentence.start, sentence.end);
    const dated = doc.dates.some(
      (d) => d.first >= sentence.first && d.last <= sentence.last && d.day !== undefined,
    );
    for (const hit of eventsIn(text)) {
      if (isCounted(text, hit.start)) continue;
      const organised =
        /tổ\s*chức[^.;]{0,40}$/iu.test(text.slice(Math.max(0, hit.start - 60), hit.start)) ||
        /(tổ chức|diễn ra)/iu.test(text.slice(hit.end, hit.end + 60));
      const early = sentence.role === 'title' ? 1 : body < 3 ? 4 : body < 6 ? 2 : 0;
      const aside =
        (ASIDE.test(text) ? -4 : 0) + (REMEMBERED.test(text.slice(0, hit.start)) && !early ? -3 : 0);
      found.push({
        hit,
        sentence,
        score: hit.weight + (organised ? 4 : 0) + (dated ? 3 : 0) + early + aside,
      });
    }
    if (sentence.role === 'body') body++;
  }
  return found;
}

/** A line that opens with a day or place of its own begins to tell of another occasion. */
const ANOTHER =
  /^\W*(?:(?:sáng|chiều|trưa|tối)\s+(?:cùng|nay|ngày|\d)|cùng ngày|cũng trong|ngày\s+\d|tại\s+(?:huyện|thị xã|thành phố|tỉnh|xã|phường)\s+\p{Lu})/iu;

interface Finder {
  doc: Doc;
  draft: Draft;
  where: Jurisdiction;
  resolve: Resolver;
  programOf: Map<number, EntityId>;
}

/** The occasions that the article reports, the main one first; empty where it reports none. Each has its date, place and programmes in the draft. */
export function occasionsOf(f: Finder): Occasion[] {
  const all = candidates(f.doc).sort(
    (a, b) => b.score - a.score || a.sentence.start - b.sentence.start || a.hit.start - b.hit.start,
  );
  const best = all[0];
  if (best === undefined || best.score < 6) return [];
  for (const c of all.slice(1)) if (c.hit.weight > 0) tell(f.doc, c, best);
  const others = all
    .filter(
      (c) =>
        c.sentence.line !== best.sentence.line &&
        c.sentence.start > best.sentence.start &&
        beginsAnother(f.doc, c),
    )
    .sort((a, b) => a.sentence.start - b.sentence.start || b.score - a.score)
    .filter((c, i, list) => list.findIndex((o) => o.sentence === c.sentence) === i);
  const main = occasion(f, best);
  return [main, ...others.map((c) => occasion(f, c, main))];
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
  const text = doc.text.slice(c.sentence.start, c.sentence.end);
  const told = /tổ\s*chức|chủ\s*trì|diễn\s+ra|khai\s*mạc/iu.test(text);
  return line === c.sentence && ANOTHER.test(text) && told;
}

function occasion(f: Finder, { hit, sentence }: Candidate, main?: Occasion): Occasion {
  const { doc, draft, where, resolve } = f;
  const date = main ? (dateIn(doc, sentence) ?? sameDay(doc, sentence, draft, main)) : dateOf(doc, sentence);
  const place = placeOf(doc, sentence, where);
  const name = hit.name.replace(/[\s,]+$/u, '');
  const id = entityId('Event', hit.kind, place?.name ?? '', date ?? name);
  const province = place?.province ?? where.province;
  draft.put({
    id,
    type: 'Event',
    name: eventName(hit, name),
    aliases: [],
    kind: hit.kind,
    ...(date && { date }),
    ...(place && { place: place.name }),
    ...(province && { province }),
  });
  draft.mention(id, sentence.start + hit.start, sentence.start + hit.end, 'event');
  if (place)
    draft.assert({
      type: 'HELD_IN',
      subject: id,
      object: resolve.place(place),
      sentence,
      rule: 'event-place',
      ...(place.said ? {} : { status: 'inferred', reason: 'nơi cơ quan tổ chức phụ trách' }),
    });
  let reviewed: EntityId | undefined;
  for (const p of doc.programs) {
    const program = f.programOf.get(p.first);
    const at = (doc.tokens[p.first]?.start ?? 0) - sentence.start;
    if (!program || p.first < sentence.first || p.last > sentence.last || at < hit.start || at >= hit.end + 2)
      continue;
    reviewed ??= program;
    draft.assert({ type: 'REVIEWS', subject: id, object: program, sentence, rule: 'event-object' });
  }
  return { id, hit, sentence, ...(reviewed && { reviewed }) };
}

/** "Chiều cùng ngày": the day of the main occasion. */
function sameDay(doc: Doc, sentence: Sentence, draft: Draft, main: Occasion): IsoDate | undefined {
  const event = draft.entities.get(main.id);
  const same = /cùng\s+ngày|trong\s+ngày/iu.test(doc.text.slice(sentence.start, sentence.start + 60));
  return same && event?.type === 'Event' ? event.date : undefined;
}

function dateIn(doc: Doc, sentence: Sentence): IsoDate | undefined {
  const hit = doc.dates.find(
    (d) => d.first >= sentence.first && d.last <= sentence.last && d.day !== undefined,
  );
  return hit && withYear(doc, hit);
}

const eventName = (hit: EventHit, name: string): string =>
  /^(sơ|tổng|ký|giao|phát|ra|bàn|trao|công)/iu.test(hit.head)
    ? `Hội nghị ${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;

function dateOf(doc: Doc, sentence: Sentence): IsoDate | undefined {
  const inSentence = (s: Sentence) =>
    doc.dates.filter((d) => d.first >= s.first && d.last <= s.last && d.day !== undefined);
  const lead = doc.sentences.filter((s) => s.role === 'body').slice(0, 4);
  const hit = [sentence, ...lead].flatMap(inSentence)[0];
  if (hit) return withYear(doc, hit);
  return undefined;
}

function withYear(doc: Doc, hit: Omit<DateHit, 'start' | 'end'>): IsoDate | undefined {
  const date = { start: 0, end: 0, ...hit };
  if (hit.year !== undefined) return isoOf(date);
  const same = doc.dates.find((d) => d.day === hit.day && d.month === hit.month && d.year !== undefined);
  if (same?.year) return isoOf(date, same.year);
  const published = doc.article.publishedOn;
  if (published) return isoOf(date, yearBefore(date, published));
  const years = doc.programs.map((p) => p.years).find((y) => y !== undefined);
  const span = years && Number(years[1]) - Number(years[0]);
  if (
    years &&
    span &&
    new RegExp(`(?<!\\d)0?${span}\\s+năm`, 'u').test(doc.text.slice(0, 1500)) &&
    /tổng kết/iu.test(doc.text.slice(0, 1500))
  )
    return isoOf(date, Number(years[1]));
  return undefined;
}

type EventPlace = import('../doc.ts').PlaceRef & { said: boolean };

/** "tại <unit>" in the sentence; else the unit that the organiser serves; else the article's province. */
function placeOf(doc: Doc, sentence: Sentence, where: Jurisdiction): EventPlace | undefined {
  const said = doc.places.find(
    (p) =>
      p.first >= sentence.first &&
      p.last <= sentence.last &&
      doc.tokens[p.first - 1]?.text.toLowerCase() === 'tại',
  );
  if (said) return { ...said, said: true };
  for (const a of doc.agencies.filter((x) => x.first >= sentence.first && x.last <= sentence.last)) {
    const unit = unitOf(a, where);
    if (unit) return { ...unit, said: false };
  }
  const main = where.province ? where.unitFor('tỉnh', sentence.first)?.place : where.main;
  return main && { ...main, said: false };
}

function unitOf(
  a: import('../doc.ts').AgencyChunk,
  where: Jurisdiction,
): import('../doc.ts').PlaceRef | undefined {
  if (a.place) return a.place;
  if (a.parent) return unitOf(a.parent, where);
  return a.levelWord ? where.unitFor(a.levelWord, a.first)?.place : undefined;
}
