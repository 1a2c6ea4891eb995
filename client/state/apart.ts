/** What tells one thing from another that bears the same name: a person by the office, anything else by its facts, and all by when they were seen. */

import { isOfNewMap } from '../../ingest/model.ts';
import { PLACE_LEVELS, PROGRAM_KINDS } from '../../ingest/ontology.ts';
import type { EntityCard, Holding, Ref, SearchAnswer } from '../../server/contract.ts';
import type { Text } from '../text/vi.ts';
import { dateText, markOf } from './appearance.ts';
import type { Lang } from './model.ts';

/** The words of the interface that are needed here. */
type Words = Pick<Text, 'former' | 'seen' | 'newUnit'>;

/** What is known of a thing besides its name, in a few words each. */
export function factsOf({ entity: e }: Pick<EntityCard, 'entity'>, lang: Lang, words: Words): string[] {
  return [
    'rank' in e && e.rank,
    e.type === 'Program' ? PROGRAM_KINDS[e.kind][lang] : 'kind' in e && e.kind,
    e.type === 'Place' && PLACE_LEVELS[e.level][lang],
    'number' in e && e.number,
    'date' in e && e.date && dateText(e.date),
    'start' in e && e.start && `${e.start}–${'end' in e ? (e.end ?? '') : ''}`,
    'place' in e && e.place,
    (e.type === 'Agency' || e.type === 'Place') && isOfNewMap(e.id) && words.newUnit,
    'province' in e && (!('place' in e) || e.province !== e.place) && e.province,
  ].filter((x): x is string => typeof x === 'string' && x !== '');
}

/** The ids of those whose name another of the same type bears too. */
export function namesakes(items: readonly Ref[]): Set<string> {
  const byName = new Map<string, string[]>();
  for (const { id, type, name } of items) {
    const key = `${type} ${name}`;
    byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  return new Set([...byName.values()].filter((ids) => ids.length > 1).flat());
}

/** Others of the same name among what a search for it found; `more` where the search ended within them. */
export function othersNamed(
  { id, name }: Pick<Ref, 'id' | 'name'>,
  found: Pick<SearchAnswer['entities'], 'total' | 'items'>,
) {
  const others = found.items.filter((e) => e.id !== id && e.name === name);
  return { others, more: found.total > found.items.length && found.items.at(-1)?.name === name };
}

/** The office that says most surely who it is: one that is stated before one that is only planned or inferred, one that is held before a former one. */
function surestOf(holdings: readonly Holding[]): Holding | undefined {
  const stated = holdings.filter((h) => h.status === 'stated');
  const among = stated.length > 0 ? stated : holdings;
  return among.find((h) => !h.qualifiers.former) ?? among[0];
}

/** "Giám đốc Công an tỉnh Hà Tĩnh", "Phó Giám đốc (dự kiến)"; of what holds no office, the facts and the days on which it was seen; of an event without a day, what was written of it. */
export function apartOf(card: EntityCard, lang: Lang, words: Words): string {
  const { holdings, firstOn, lastOn, entity, sources } = card;
  const held = entity.type === 'Person' ? surestOf(holdings) : undefined;
  if (held) {
    const office = held.qualifiers.former ? `${words.former} ${held.office.name}` : held.office.name;
    const mark = markOf(held.status, lang);
    return mark ? `${office} (${mark})` : office;
  }
  const seen = firstOn && lastOn ? [words.seen(dateText(firstOn), dateText(lastOn))] : [];
  const written = entity.type === 'Event' && !entity.date ? (sources[0]?.title ?? '') : '';
  return [...factsOf(card, lang, words), ...seen, written].filter(Boolean).join(' · ');
}
