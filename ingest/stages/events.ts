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

/** The occasion of the article with its date, place and programmes, put into the draft; undefined where the article reports none. */
export function mainOccasion(
  doc: Doc,
  draft: Draft,
  where: Jurisdiction,
  resolve: Resolver,
  programOf: Map<number, EntityId>,
): Occasion | undefined {
  const best = candidates(doc).sort(
    (a, b) => b.score - a.score || a.sentence.start - b.sentence.start || a.hit.start - b.hit.start,
  )[0];
  if (best === undefined || best.score < 6) return undefined;
  const { hit, sentence } = best;
  const date = dateOf(doc, sentence);
  const place = placeOf(doc, sentence, where);
  const name = hit.name.replace(/[\s,]+$/u, '');
  const id = entityId('Event', hit.kind, place?.name ?? '', date ?? name);
  draft.put({
    id,
    type: 'Event',
    name: eventName(hit, name),
    aliases: [],
    kind: hit.kind,
    ...(date && { date }),
    ...(place && { place: place.name }),
    ...((place?.province ?? where.province) && { province: place?.province ?? where.province }),
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
  for (const p of doc.programs) {
    const program = programOf.get(p.first);
    const at = (doc.tokens[p.first]?.start ?? 0) - sentence.start;
    if (
      program &&
      p.first >= sentence.first &&
      p.last <= sentence.last &&
      at >= hit.start &&
      at < hit.end + 2
    )
      draft.assert({ type: 'REVIEWS', subject: id, object: program, sentence, rule: 'event-object' });
  }
  return { id, hit, sentence };
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
