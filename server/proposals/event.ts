/** Two events that may be one occasion: one day and place told in other words, one host, one chair, one programme. */
import type { EntityOf } from '../../ingest/model.ts';
import { fold } from '../../ingest/text.ts';
import { type Facts, groupBy, pairsOf, RELATIONS, say, shared, type Weighed, weigh } from './facts.ts';

type Event = EntityOf<'Event'>;
const MOST_OF_A_DAY = 40;

const whereOf = (e: Event): string => e.province ?? e.place ?? '';
const isDay = (date: string | undefined): boolean => date?.length === 10;

/** Of one day in one province; and of one name, where a day is missing. */
export function* eventPairs(facts: Facts): Generator<[Event, Event]> {
  const events = facts.all('Event');
  const ofDay = groupBy(events, (e) => (isDay(e.date) ? `${e.date}|${whereOf(e)}` : undefined));
  const ofName = groupBy(events, (e) => `${fold(e.name)}|${whereOf(e)}`);
  const toldIn = articlesOf(facts);
  /** An article that tells of both has told them apart. */
  const toldApart = (a: Event, b: Event): boolean => [...toldIn(a)].some((id) => toldIn(b).has(id));
  for (const pair of pairsOf(ofDay, MOST_OF_A_DAY)) if (!toldApart(...pair)) yield pair;
  for (const [a, b] of pairsOf(ofName, MOST_OF_A_DAY))
    if (!(isDay(a.date) && isDay(b.date)) && !toldApart(a, b)) yield [a, b];
}

/** The articles that tell of an event; each is one of many pairs. */
function articlesOf(facts: Facts): (e: Event) => ReadonlySet<string> {
  const known = new Map<Event, ReadonlySet<string>>();
  return (e) => {
    const before = known.get(e);
    if (before) return before;
    const articles = new Set(facts.at(e.id, ...RELATIONS).flatMap((c) => c.articleIds as string[]));
    known.set(e, articles);
    return articles;
  };
}

export function eventReasons(facts: Facts, a: Event, b: Event): Weighed[] {
  const reasons: Weighed[] = [];
  if (isDay(a.date) && a.date === b.date) reasons.push(weigh('same-day', 0.25, say`cùng ngày ${a.date}`));
  if (whereOf(a) && whereOf(a) === whereOf(b))
    reasons.push(weigh('same-province', 0.1, say`cùng ở ${whereOf(a)}`));
  if (a.kind === b.kind) reasons.push(weigh('same-kind', 0.1, say`cùng loại: ${a.kind}`));
  const named = likeness(a.name, b.name);
  if (named > 0) reasons.push(weigh('same-title', named, say`tên gần như nhau: ${a.name} / ${b.name}`));
  const host = shared(facts, a.id, b.id, 'ORGANIZED');
  const agency = host.with && facts.find(host.with, 'Agency');
  if (agency) reasons.push(weigh('same-host', 0.2, say`cùng do ${agency.name} tổ chức`, host.claims));
  const chair = shared(facts, a.id, b.id, 'CHAIRED');
  const who = chair.with && (facts.find(chair.with, 'Person') ?? facts.find(chair.with, 'Agency'));
  if (who) reasons.push(weigh('same-chair', 0.25, say`cùng do ${who.name} chủ trì`, chair.claims));
  const about = shared(facts, a.id, b.id, 'REVIEWS');
  const programme = about.with && facts.find(about.with, 'Program');
  if (programme) reasons.push(weigh('same-programme', 0.25, say`cùng về ${programme.name}`, about.claims));
  return reasons;
}

/** What two names weigh that share most of their words: the more words, the more; "Lễ trao quyết định" is held every day. */
function likeness(a: string, b: string): number {
  const words = (name: string) => new Set(fold(name).match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  const least = Math.min(x.size, y.size);
  const share = [...x].filter((w) => y.has(w)).length / Math.max(1, least);
  return share > 0.5 ? Math.min(0.3, 0.025 * least) * share : 0;
}
