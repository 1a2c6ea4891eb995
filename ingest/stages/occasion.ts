/** From a phrase to an occasion in the draft: its name, day, place, the programmes and documents that it is about, and the body whose session it is. */
import type { Doc, Sentence } from '../doc.ts';
import { type Draft, entityId } from '../draft.ts';
import type { EventHit } from '../grammar/event.ts';
import { nameOf } from '../grammar/event-called.ts';
import type { EntityId } from '../model.ts';
import type { Jurisdiction } from './context.ts';
import { dayText, dayWith, isSameDay, leadDay } from './day.ts';
import { holdersUnit } from './host-unit.ts';
import type { Item } from './items.ts';
import type { Resolver } from './resolve.ts';
import { courtUnit, isCentral, unitOf } from './rooms.ts';
import { sessionBodies } from './session.ts';
import { placeOf } from './venue.ts';

export interface Occasion {
  id: EntityId;
  hit: EventHit;
  sentence: Sentence;
  /** The programme that its name says it reviews or signs. */
  reviewed?: EntityId;
  /** Announced for a day to come. */
  planned?: boolean;
  /** The sentence that tells of it side by side with others, by where it begins. */
  row?: number;
  /** The item of a bulletin that tells of it alone. */
  item?: Item;
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
  /** The days of its sentence are of something else. */
  undated?: boolean;
  /** Where the article calls it by more words. */
  fuller?: { hit: EventHit; sentence: Sentence } | undefined;
  /** Only told of by who speaks: where it was is known only where it is said. */
  cited?: boolean | undefined;
  /** Where else the article calls it by its name. */
  again?: readonly { hit: EventHit; sentence: Sentence }[];
}

export function occasionOf(f: Finder, found: Found, main?: Occasion, item?: Item): Occasion {
  const { doc, draft, where, resolve } = f;
  const { hit, sentence } = found;
  const date = found.undated
    ? undefined
    : main
      ? (dayWith(doc, found) ?? sameDay(f, sentence, main))
      : leadDay(doc, found);
  const called = found.fuller ?? found;
  const bodies = sessionBodies(doc, called) ?? sessionBodies(doc, found);
  const [host] = bodies?.agencies ?? [];
  const unit = host && (courtUnit(host) ?? (isCentral(host) ? undefined : unitOf(host, where)));
  const near = placeOf(doc, found, where, {
    beside: main !== undefined,
    owner: unit,
    again: found.again ?? [],
  });
  // A session of the whole country is held where it is said to be, whoever speaks there.
  const away = bodies?.agencies.some(isCentral) || TRIP.test(hit.name);
  const told = near?.said || !away ? near : undefined;
  // Who is tried and who is heard tells nothing of where.
  const place = hit.kind !== 'xét xử' || told?.said ? told : unit && { ...unit, said: false };
  const borrowed =
    main && (!item || isAkin(hit, main)) && hit.weight === 0 && !isOfItsOwn(hit, main) ? main : undefined;
  const kind = borrowed && hit.kind === 'hội nghị' ? borrowed.hit.kind : hit.kind;
  const owners = (bodies?.agencies ?? []).flatMap((a) => resolve.agency(a) ?? []);
  const [owner] = owners;
  const name = nameOf(
    called.hit,
    borrowed?.hit,
    place?.name,
    owner && !(bodies?.named && !called.hit.heard) ? draft.entities.get(owner)?.name : undefined,
    item !== undefined,
    (found.undated ? undefined : dayText(doc, found)) ?? dayOf(date),
  );
  // One may meet several on one day.
  const id = entityId('Event', kind, place?.name ?? '', hit.pair ? name : (date ?? name));
  const province = place?.abroad ? undefined : (place?.province ?? where.province);
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
  // Where something beside the main occasion will be is known only where it is told, or by whose session it is.
  const held = found.planned ? holdersUnit(doc, found, where) : undefined;
  const hosted = place?.name === unit?.name || (held !== 'central' && held?.name === place?.name);
  const sure = place?.said || !(found.planned || found.cited) || !main || hosted;
  if (place && sure)
    draft.assert({
      type: 'HELD_IN',
      subject: id,
      object: resolve.place(place),
      sentence: place.told ?? sentence,
      rule: 'event-place',
      ...(place.said
        ? found.planned && { status: 'planned' }
        : { status: found.planned ? 'planned' : 'inferred', reason: 'nơi cơ quan tổ chức phụ trách' }),
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
  for (const one of hit.pair ?? []) {
    const subject = resolve.known(one);
    if (subject)
      draft.assert({
        type: 'ATTENDED',
        subject,
        object: id,
        sentence,
        rule: 'event-pair',
        ...(found.planned && { status: 'planned' }),
      });
  }
  for (const subject of owners)
    draft.assert({
      type: 'ORGANIZED',
      subject,
      object: id,
      sentence,
      rule: 'event-of-body',
      ...(found.planned && { status: 'planned' }),
    });
  return {
    id,
    hit: kind === hit.kind ? hit : { ...hit, kind },
    sentence,
    ...(reviewed && { reviewed }),
    ...(found.planned && { planned: true }),
    ...(item && { item }),
  };
}

/** Who goes on a trip is not at home. */
const TRIP = /^chuyến\s+(?:thăm|công\s+tác)(?!.*\s(?:tới|đến|tại)\s)/iu;

/** Items of a bulletin on one programme tell of conferences of one kind. */
const isAkin = (hit: EventHit, main: Occasion): boolean =>
  main.hit.weight > 0 &&
  (hit.kind === main.hit.kind || (hit.kind === 'hội nghị' && main.hit.head === 'hội nghị'));

/** A press conference or talks beside a conference are not called by its name. */
const isOfItsOwn = (hit: EventHit, main: Occasion): boolean =>
  /hội đàm|họp báo|chiêu đãi/u.test(hit.head) && !main.hit.head.includes(hit.head);

/** "gặp mặt các tác giả tham gia vòng chung khảo chương trình “X”": a contest or show that some took part in. */
const CONTEST = /(?<!\p{L})(?:vòng (?:chung|sơ|bán)|cuộc thi|giải thưởng|tác giả|thí sinh)(?!\p{L})/iu;

/** "lễ ký Bản ghi nhớ", "thảo luận về dự án Luật", "về sửa đổi Nghị định 67": what is only signed, adopted, debated or to be changed there is carried out nowhere. */
const NOT_YET =
  /(?<!\p{L})(?:(?:biểu\s+quyết\s+)?thông\s+qua|ký(?:\s+kết)?(?:\s+(?:bản|văn\s+bản))?|dự\s+(?:án|thảo)|sửa\s+đổi,?(?:\s+bổ\s+sung)?(?:\s+một\s+số\s+(?:điều|nội\s+dung|quy\s+định))?(?:\s+(?:của|trong))?|thay\s+thế)\s*["“'‘]?\s*$/iu;
/** "quán triệt thông báo về kết quả giám sát việc thực hiện chương trình": the supervision has looked at it, not the occasion. */
const NESTED = /(?:thông báo|kết luận)\s[^.;]*(?:giám sát|kiểm tra|thanh tra)\s[^.;]*$/iu;
/** "chuỗi sự kiện hưởng ứng phong trào thi đua “X”": one of many things done in its name; a ceremony sets it going. */
const ANSWERS =
  /^(?!(?:buổi\s+)?(?:lễ|mít\s?tinh|hội\s+nghị)(?!\p{L})).*\shưởng\s+ứng\s+(?:\p{L}+\s+){0,3}$/isu;
/** "Nghị định 85 *quy định chi tiết một số điều của* Bộ luật Lao động": what the paper before is about. */
const INSIDE = /^[^.;]{0,40}?(?:quy\s+định\s+chi\s+tiết|hướng\s+dẫn|sửa\s+đổi)\s[^.;]{0,120}$/isu;
const AND = /^\s*(?:và|,)\s*$/u;
/** "lễ đón nhận Cờ thi đua về phong trào “X”": what somebody is honoured for. */
const AWARDED =
  /(?:đón\s+nhận|nhận|trao|tặng)\s[^.;]*?(?:cờ|bằng\s+khen|giấy\s+khen|huân\s+chương|danh\s+hiệu|bằng\s+công\s+nhận)(?!\p{L})[^.;]*$/iu;

/** What its own name says it is about: programmes are reviewed, documents carried out. */
function aboutOf(f: Finder, { hit, sentence, planned }: Found, id: EntityId): EntityId | undefined {
  let reviewed: EntityId | undefined;
  let skipped: number | undefined;
  let told: number | undefined;
  for (const [first, paper] of f.paperOf) {
    const at = (f.doc.tokens[first]?.start ?? 0) - sentence.start;
    if (first >= sentence.last || at < hit.start || at >= hit.end + 2) continue;
    const before = f.doc.text.slice(sentence.start + hit.start, sentence.start + at);
    const program = f.draft.entities.get(paper)?.type === 'Program';
    const too = skipped !== undefined && AND.test(f.doc.text.slice(skipped, sentence.start + at));
    const within = told !== undefined && INSIDE.test(f.doc.text.slice(told, sentence.start + at));
    told = endOf(f.doc, first);
    if (!program && (too || within || NOT_YET.test(before))) {
      skipped = told;
      continue;
    }
    if (CONTEST.test(before) || (program && [NESTED, ANSWERS, AWARDED].some((r) => r.test(before)))) continue;
    if (program) reviewed ??= paper;
    f.draft.assert({
      type: program ? 'REVIEWS' : 'BASED_ON',
      subject: id,
      object: paper,
      sentence,
      rule: program ? 'event-object' : 'event-document',
      ...(program && planned && { status: 'planned' as const }),
    });
  }
  return reviewed;
}

/** Where the document that begins here ends. */
const endOf = (doc: Doc, first: number): number | undefined => {
  const paper = doc.documents.find((d) => d.first === first);
  return paper && doc.tokens[paper.last - 1]?.end;
};

/** "Chiều cùng ngày": the day of the main occasion. */
function sameDay({ doc, draft }: Finder, sentence: Sentence, main: Occasion) {
  const event = draft.entities.get(main.id);
  return isSameDay(doc, sentence) && event?.type === 'Event' ? event.date : undefined;
}

const dayOf = (date: string | undefined): string | undefined =>
  date && /^\d{4}-\d\d-\d\d$/u.test(date)
    ? `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`
    : undefined;
