/** Where an occasion without a place was held by what stands around it: behind another mention of it ("trong buổi lễ tại Hà Nội"), or where the talks beside it and the conference that it was met at the edge of took place. */
import { type Doc, type PlaceRef, type Sentence, sentenceAt } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { unitsListed } from '../grammar/place-list.ts';
import { matchesOf } from '../matches.ts';
import type { EntityId } from '../model.ts';
import { isBeyond } from './abroad.ts';
import { textOf } from './candidates.ts';
import type { Jurisdiction } from './context.ts';
import type { Occasion } from './occasion.ts';
import type { Resolver } from './resolve.ts';
import { saidAgain } from './venue.ts';
import { severalUnits } from './venue-several.ts';
import type { Chunk } from './view.ts';

interface Told {
  doc: Doc;
  draft: Draft;
  where: Jurisdiction;
  resolve: Resolver;
  chunks: readonly Chunk[];
}

export function toldWhere(told: Told, occasions: readonly Occasion[]): void {
  for (const o of occasions) {
    const place = placesOf(told, o.id).size > 0 ? undefined : atMention(told, o);
    if (place)
      told.draft.assert({
        type: 'HELD_IN',
        subject: o.id,
        object: told.resolve.place(place),
        sentence: sentenceAt(told.doc.sentences, place.told?.first ?? 0) ?? o.sentence,
        rule: 'event-place-again',
        ...(o.planned && { status: 'planned' }),
      });
  }
  for (const o of occasions) {
    atSites(told, o);
    for (const place of severalUnits(told.doc, o)) heldIn(told, o, place, o.sentence, 'event-place-several');
  }
  for (const o of occasions) {
    const [other, ...more] = placesOf(told, o.id).size > 0 ? [] : placesBeside(told, o, occasions);
    if (other && more.length === 0)
      told.draft.assert({
        type: 'HELD_IN',
        subject: o.id,
        object: other,
        sentence: o.sentence,
        rule: 'event-place-beside',
        status: o.planned ? 'planned' : 'inferred',
        reason: 'cùng nơi với hoạt động bên cạnh',
      });
  }
}

/** Held by bodies of one unit, and nothing narrower is said: there. */
export function heldAtHome(
  { doc, draft }: Pick<Told, 'doc' | 'draft'>,
  occasions: readonly Occasion[],
): void {
  for (const o of occasions) {
    if (placesOf({ draft }, o.id).size > 0 || isBeyond(doc, o.sentence)) continue;
    const homes = [...draft.ends.to('ORGANIZED', o.id)].map((c) => homeOf(draft, c.subject));
    const [home] = homes;
    if (home && homes.every((h) => h === home))
      draft.assert({
        type: 'HELD_IN',
        subject: o.id,
        object: home,
        sentence: o.sentence,
        rule: 'event-place-of-host',
        status: o.planned ? 'planned' : 'inferred',
        reason: 'nơi cơ quan tổ chức phụ trách',
      });
  }
}

/** The unit that a body serves, where the article tells it. */
function homeOf(draft: Draft, agency: EntityId): EntityId | undefined {
  const [only, ...more] = [...draft.ends.from('SERVES', agency)].map((c) => c.object);
  return more.length === 0 ? only : undefined;
}

const placesOf = ({ draft }: Pick<Told, 'draft'>, id: EntityId): Set<EntityId> =>
  new Set([...draft.ends.from('HELD_IN', id)].map((c) => c.object));

/** "trực tuyến tại hai điểm cầu Hà Nội và Thành phố Hồ Chí Minh": an occasion of several sites is held at each. */
const SITES =
  /(?<!\p{L})(?:hai|ba|bốn|năm|sáu|\d+|các)\s+(?:điểm|đầu)\s+cầu(?:\s+(?:truyền hình|trực tuyến|chính|là|gồm|tại|ở))*\s*:?\s*/giu;
/** "Hội nghị kết nối từ Hà Nội tới 44 điểm cầu": where it is led from. */
const LINKED =
  /(?<!\p{L})(?<from>kết nối(?:\s+trực tuyến)?\s+từ)\s+(?:điểm cầu\s+(?:chính\s+)?)?(?=[^.;]{2,60}?\s(?:tới|đến|với)\s+(?:hơn\s+|gần\s+|trên\s+)?(?:\d+|các)\s[^.;]{0,30}?điểm cầu)/giu;
function atSites({ doc, draft, resolve, chunks }: Told, o: Occasion): void {
  const sentences = new Set(
    chunks.flatMap((c) =>
      c.letter === 'E' && c.id === o.id ? (sentenceAt(doc.sentences, c.first) ?? []) : [],
    ),
  );
  for (const s of sentences)
    for (const m of [...matchesOf(SITES, textOf(doc, s)), ...matchesOf(LINKED, textOf(doc, s))]) {
      const at = s.start + m.index + m[0].length;
      const first = doc.tokens.findIndex((t, n) => n >= s.first && t.start >= at);
      const sites = first < 0 ? [] : unitsListed(doc.tokens, doc.text, first, undefined);
      if (sites.length < (m.groups?.from ? 1 : 2)) continue;
      for (const { place } of sites) heldIn({ draft, resolve }, o, place, s, 'event-place-sites');
    }
}

function heldIn(
  { draft, resolve }: Pick<Told, 'draft' | 'resolve'>,
  o: Occasion,
  place: PlaceRef,
  sentence: Sentence,
  rule: string,
): void {
  const status = o.planned && { status: 'planned' as const };
  draft.assert({ type: 'HELD_IN', subject: o.id, object: resolve.place(place), sentence, rule, ...status });
}

/** "trong một buổi lễ trang trọng tại Hà Nội": the first mention that says where. */
function atMention(
  { doc, where, chunks }: Told,
  { id, hit, planned }: Occasion,
): ReturnType<typeof saidAgain> {
  const mentions = chunks.flatMap((c) => {
    const sentence = c.letter === 'E' && c.id === id ? sentenceAt(doc.sentences, c.first) : undefined;
    const [a, b] = [doc.tokens[c.first], doc.tokens[c.last - 1]];
    if (!sentence || !a || !b) return [];
    // "*Dự kiến,* diễn đàn lần thứ nhất diễn ra tại Huế": where another is to be held.
    if (!planned && TO_COME.test(doc.text.slice(sentence.start, a.start))) return [];
    const name = doc.text.slice(a.start, b.end);
    // Of its sentence only what stands behind it.
    return [
      {
        sentence: { ...sentence, first: c.first, start: a.start },
        hit: { ...hit, start: 0, end: name.length, head: name, name },
      },
    ];
  });
  return saidAgain(doc, mentions, where);
}
const TO_COME = /^[\s–-]*(?:dự kiến|theo kế hoạch)(?!\p{L})/iu;

/** What those who came for talks do at one place: they are welcomed, talk, sign and dine. */
const TALKS = /^(?:(?:buổi|cuộc|lễ) )?(?:hội đàm|hội kiến|đón|ký|chiêu đãi|tiếp|gặp(?! mặt| gỡ))(?!\p{L})/u;
const EDGE = /(?<!\p{L})(?:bên lề|nhân dịp (?:tham )?dự|trong khuôn khổ)\s+(?:các\s+)?$/iu;
const NEAR = 1500;

/** Where the talks told beside it were held, or the conference at whose edge they met. */
function placesBeside(told: Told, o: Occasion, occasions: readonly Occasion[]): EntityId[] {
  if (!TALKS.test(o.hit.head) && !TALKS.test(o.hit.kind)) return [];
  const found = occasions.flatMap((other) => {
    if (other === o || !!other.planned !== !!o.planned || isOtherDay(told.draft, o, other)) return [];
    const near = Math.abs(other.sentence.start - o.sentence.start) < NEAR;
    const signed = o.hit.kind === 'ký kết' && /(?<!\p{L})lễ ký(?!\p{L})/iu.test(other.hit.name);
    const beside = near && (signed || TALKS.test(other.hit.head) || TALKS.test(other.hit.kind));
    return beside || isAtEdge(told, other) ? [...placesOf(told, other.id)] : [];
  });
  return [...new Set(found)];
}

/** "Bên lề *hội nghị X*, P gặp Q". */
const isAtEdge = ({ doc, chunks }: Told, { id }: Occasion): boolean =>
  chunks.some((c) => {
    const at = c.letter === 'E' && c.id === id ? doc.tokens[c.first]?.start : undefined;
    return at !== undefined && EDGE.test(doc.text.slice(Math.max(0, at - 40), at));
  });

function isOtherDay(draft: Draft, a: Occasion, b: Occasion): boolean {
  const [x, y] = [a, b].map(({ id }) => {
    const e = draft.entities.get(id);
    return e?.type === 'Event' ? e.date : undefined;
  });
  return x !== undefined && y !== undefined && x !== y;
}
