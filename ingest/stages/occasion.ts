/** From a phrase to an occasion in the draft: its name, day, place, the programmes and documents that it is about, and the body whose session it is. */
import type { AgencyChunk, Doc, PlaceRef, Range, Sentence } from '../doc.ts';
import { type Draft, entityId } from '../draft.ts';
import { type DateHit, isoOf, yearBefore } from '../grammar/date.ts';
import type { EventHit } from '../grammar/event.ts';
import type { EntityId, IsoDate } from '../model.ts';
import type { Jurisdiction } from './context.ts';
import type { Resolver } from './resolve.ts';
import { yearAround } from './year.ts';

export interface Occasion {
  id: EntityId;
  hit: EventHit;
  sentence: Sentence;
  /** The programme that its name says it reviews or signs. */
  reviewed?: EntityId;
  /** Announced for a day to come. */
  planned?: boolean;
  /** Where its report ends, in characters; absent where it goes on to the next occasion. */
  until?: number;
}

export interface Finder {
  doc: Doc;
  draft: Draft;
  where: Jurisdiction;
  resolve: Resolver;
  /** Programmes and documents by the token they begin at. */
  paperOf: Map<number, EntityId>;
}

interface Found {
  hit: EventHit;
  sentence: Sentence;
  planned?: boolean;
}

export function occasionOf(f: Finder, found: Found, main?: Occasion): Occasion {
  const { doc, draft, where, resolve } = f;
  const { hit, sentence } = found;
  const date = main ? (dateIn(doc, sentence) ?? sameDay(doc, sentence, draft, main)) : dateOf(doc, sentence);
  const place = placeOf(doc, found, where);
  const borrowed = main && hit.weight === 0 ? main : undefined;
  const kind = borrowed && hit.kind === 'hội nghị' ? borrowed.hit.kind : hit.kind;
  const name = nameOf(doc, hit, borrowed, place?.name);
  const id = entityId('Event', kind, place?.name ?? '', date ?? name);
  const province = place?.province ?? where.province;
  draft.put({
    id,
    type: 'Event',
    name,
    aliases: [],
    kind,
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
      ...(place.said
        ? found.planned && { status: 'planned' }
        : { status: 'inferred', reason: 'nơi cơ quan tổ chức phụ trách' }),
    });
  const reviewed = aboutOf(f, found, id) ?? borrowed?.reviewed;
  if (reviewed && reviewed === borrowed?.reviewed)
    draft.assert({
      type: 'REVIEWS',
      subject: id,
      object: reviewed,
      sentence,
      rule: 'event-again',
      status: 'inferred',
      reason: 'một trong các hội nghị mà bài tổng hợp',
    });
  sessionOf(f, found, id);
  return {
    id,
    hit: kind === hit.kind ? hit : { ...hit, kind },
    sentence,
    ...(reviewed && { reviewed }),
    ...(found.planned && { planned: true }),
  };
}

const within = (r: Range, s: Sentence): boolean => r.first >= s.first && r.last <= s.last;
const offsetIn = (doc: Doc, r: Range, s: Sentence): number => (doc.tokens[r.first]?.start ?? 0) - s.start;

/** What its own name says it is about: programmes are reviewed, documents carried out. */
function aboutOf(f: Finder, { hit, sentence, planned }: Found, id: EntityId): EntityId | undefined {
  let reviewed: EntityId | undefined;
  const inName = (r: Range): EntityId | undefined => {
    const at = offsetIn(f.doc, r, sentence);
    return within(r, sentence) && at >= hit.start && at < hit.end + 2 ? f.paperOf.get(r.first) : undefined;
  };
  for (const p of f.doc.programs) {
    const program = inName(p);
    if (!program) continue;
    reviewed ??= program;
    f.draft.assert({
      type: 'REVIEWS',
      subject: id,
      object: program,
      sentence,
      rule: 'event-object',
      ...(planned && { status: 'planned' }),
    });
  }
  for (const d of f.doc.documents)
    f.draft.assert({ type: 'BASED_ON', subject: id, object: inName(d), sentence, rule: 'event-document' });
  return reviewed;
}

/** What a body decided or wrote is not its session: "công bố quyết định của X". */
const WRITTEN =
  /(?:quyết định|nghị quyết|chỉ thị|kết luận|kế hoạch|chương trình|đề án|bằng khen|giấy khen|vận động|báo cáo|ý kiến|luật|chỉ đạo|quy chế|phối hợp|lãnh đạo)[^,]*$/iu;
const SESSION = /^(?:kỳ|phiên|đại hội|cuộc họp|họp|hội nghị)/iu;

/** "Kỳ họp HĐND tỉnh", "Phiên họp thứ tư của X", "Hội nghị tổng kết ... của Bộ Y": the body whose occasion it is organises it. */
function sessionOf(f: Finder, { hit, sentence, planned }: Found, id: EntityId): void {
  const text = f.doc.text.slice(sentence.start, sentence.end);
  for (const a of f.doc.agencies) {
    if (!within(a, sentence)) continue;
    const at = offsetIn(f.doc, a, sentence);
    if (at < hit.start || at > hit.end + 1) continue;
    const before = text.slice(hit.start + hit.head.length, at);
    const of = /(?<!\p{L})của\s*$/iu.test(before) && !WRITTEN.test(before.replace(/của\s*$/iu, ''));
    const bare = SESSION.test(hit.head) && /^\s*(?:lần thứ \S+|thứ \S+|\d+|thường kỳ)?\s*$/iu.test(before);
    if (!of && !bare) continue;
    f.draft.assert({
      type: 'ORGANIZED',
      subject: f.resolve.agency(a),
      object: id,
      sentence,
      rule: 'event-of-body',
      ...(planned && { status: 'planned' }),
    });
    return;
  }
}

/** "Chiều cùng ngày": the day of the main occasion. */
function sameDay(doc: Doc, sentence: Sentence, draft: Draft, main: Occasion): IsoDate | undefined {
  const event = draft.entities.get(main.id);
  const same = /cùng\s+ngày|trong\s+(?:ngày|sáng|chiều)/iu.test(
    doc.text.slice(sentence.start, sentence.start + 60),
  );
  return same && event?.type === 'Event' ? event.date : undefined;
}

const daysIn = (doc: Doc, s: Sentence) => doc.dates.filter((d) => within(d, s) && d.day !== undefined);

function dateIn(doc: Doc, sentence: Sentence): IsoDate | undefined {
  const [hit] = daysIn(doc, sentence);
  return hit && withYear(doc, hit);
}

function dateOf(doc: Doc, sentence: Sentence): IsoDate | undefined {
  const lead = doc.sentences.filter((s) => s.role === 'body').slice(0, 4);
  const hit = [sentence, ...lead].flatMap((s) => daysIn(doc, s))[0];
  return hit && withYear(doc, hit);
}

function withYear(doc: Doc, hit: Omit<DateHit, 'start' | 'end'>): IsoDate | undefined {
  const date = { start: 0, end: 0, ...hit };
  if (hit.year !== undefined) return isoOf(date);
  const same = doc.dates.find((d) => d.day === hit.day && d.month === hit.month && d.year !== undefined);
  if (same?.year) return isoOf(date, same.year);
  const published = doc.article.publishedOn;
  const year = published ? yearBefore(date, published) : yearAround(doc, hit.month ?? 1);
  return year === undefined ? undefined : isoOf(date, year);
}

/** The words of the phrase; one that says little takes the name of the main occasion, or the article's title. */
function nameOf(doc: Doc, hit: EventHit, main: Occasion | undefined, place: string | undefined): string {
  const name = hit.name.replace(/[\s,]+$/u, '');
  const named = /^(sơ|tổng|ký|giao|phát|ra|bàn|trao|công)/iu.test(hit.head)
    ? `Hội nghị ${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;
  if (main) return `${main.hit.name.replace(/[\s,]+$/u, '')}${place ? ` tại ${place}` : ''}`;
  const words = named.split(' ').length - hit.head.split(' ').length;
  return words < 2 && doc.article.title ? `${named}: ${doc.article.title}` : named;
}

export type EventPlace = PlaceRef & { said: boolean };

const LOCAL = /^(?:thôn|bản|ấp|buôn|xóm|làng|khu|tổ|trụ|hội|nhà|trung|điểm|sân|trường|kcn|số)$/iu;

/** "tại <unit>" in the sentence or soon after; else the unit that the organiser serves; else the article's province. */
function placeOf(doc: Doc, { sentence, hit }: Found, where: Jurisdiction): EventPlace | undefined {
  const said = saidIn(doc, sentence) ?? saidAfter(doc, sentence);
  if (said) return { ...said, said: true };
  const host = doc.places.find(
    (p) =>
      within(p, sentence) &&
      /^tổ$/iu.test(doc.tokens[p.last]?.text ?? '') &&
      /^chức$/iu.test(doc.tokens[p.last + 1]?.text ?? ''),
  );
  if (host) return { ...host, said: true };
  const near = hamletOf(doc, sentence);
  if (near) return { ...near, said: false };
  const after = sentence.start + hit.start;
  const agencies = doc.agencies.filter((a) => within(a, sentence));
  const organisers = agencies.filter((a) => (doc.tokens[a.first]?.start ?? 0) < after);
  for (const a of [...organisers, ...agencies]) {
    const unit = unitOf(a, where);
    if (unit) return { ...unit, said: false };
  }
  const main = where.province ? where.unitFor('tỉnh', sentence.first)?.place : where.main;
  return main && { ...main, said: false };
}

/** "tại xã X", "ở Hà Nội", "tại khu phố Trung Thành, phường Vĩnh Thông", "tại KCN Quang Châu, huyện Việt Yên". */
function saidIn(doc: Doc, s: Sentence): PlaceRef | undefined {
  const at = doc.places.find((p) => within(p, s) && /^(tại|ở)$/iu.test(doc.tokens[p.first - 1]?.text ?? ''));
  if (at) return at;
  return doc.places.find(
    (p) => within(p, s) && doc.tokens[p.first - 1]?.text === ',' && venueBefore(doc, p.first - 1, s.first),
  );
}

const VENUE_WORDS = 7;
function venueBefore(doc: Doc, comma: number, first: number): boolean {
  for (let i = comma - 1; i >= Math.max(first, comma - VENUE_WORDS); i--) {
    const t = doc.tokens[i];
    if (/^tại$/iu.test(t?.text ?? '')) return LOCAL.test(doc.tokens[i + 1]?.text ?? '');
    if (t?.shape === 'punct' || t?.shape === 'break') return false;
  }
  return false;
}

/** "Hội nghị được tổ chức trực tiếp tại phường Rạch Giá": the sentence after tells where. */
function saidAfter(doc: Doc, sentence: Sentence): PlaceRef | undefined {
  const next = doc.sentences[doc.sentences.indexOf(sentence) + 1];
  const text = next ? doc.text.slice(next.start, next.end) : '';
  return next &&
    /^(?:hội nghị|buổi|cuộc|lễ|chương trình|giao lưu)[^.]{0,60}(?:diễn ra|tổ chức)[^.]{0,40}tại/iu.test(text)
    ? saidIn(doc, next)
    : undefined;
}

/** "tại thôn Đăk Nớ, ...": the commune that the sentence names, where it names one. */
function hamletOf(doc: Doc, s: Sentence): PlaceRef | undefined {
  const local = doc.tokens
    .slice(s.first, s.last)
    .some(
      (t, i, all) =>
        /^tại$/iu.test(t.text) &&
        LOCAL.test(all[i + 1]?.text ?? '') &&
        /^(?:thôn|bản|ấp|buôn|xóm|làng)$/iu.test(all[i + 1]?.text ?? ''),
    );
  if (!local) return undefined;
  const place = doc.places.find((p) => within(p, s) && p.level === 'commune');
  return place ?? doc.agencies.find((a) => within(a, s) && a.place?.level === 'commune')?.place;
}

function unitOf(a: AgencyChunk, where: Jurisdiction): PlaceRef | undefined {
  if (a.place) return a.place;
  if (a.parent) return unitOf(a.parent, where);
  return a.levelWord ? where.unitFor(a.levelWord, a.first)?.place : undefined;
}
