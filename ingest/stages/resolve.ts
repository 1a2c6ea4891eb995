/** From chunks to entities: each mention finds the one entity of the article that it names, and the offices, parents and places behind it are claimed. */

import {
  type AgencyChunk,
  type Doc,
  type OfficeChunk,
  type PersonChunk,
  type PlaceRef,
  type Range,
  type Sentence,
  sentenceAt,
} from '../doc.ts';
import { type Draft, entityId } from '../draft.ts';
import type { Named } from '../grammar/compose.ts';
import { appointmentMood } from '../grammar/mood.ts';
import { titleIn, titlesOf } from '../grammar/office-name.ts';
import { lowerWords } from '../grammar/words.ts';
import type { EntityId, Qualifiers } from '../model.ts';
import { nameKey } from '../text.ts';
import type { Jurisdiction } from './context.ts';
import { homesOf } from './homes.ts';
import { namesakes } from './namesakes.ts';
import type { NameAgency } from './naming.ts';
import { onePost } from './one-post.ts';
import { superseded } from './superseded.ts';
import { apartByMarks } from './tone-pairs.ts';

export interface Resolver {
  agency(chunk: AgencyChunk): EntityId | undefined;
  place(ref: PlaceRef): EntityId;
  person(chunk: PersonChunk): EntityId | undefined;
  /** Somebody who was resolved before; claims nothing. */
  known(chunk: PersonChunk): EntityId | undefined;
  /** The one person of the article who holds this office, for "đồng chí Chủ tịch UBND huyện". */
  holder(office: OfficeChunk): EntityId | undefined;
  /** Of an agency whose unit the article does not tell. */
  isUnplaced(chunk: AgencyChunk): boolean;
}

export function resolver(doc: Doc, draft: Draft, where: Jurisdiction, nameOf: NameAgency): Resolver {
  const sentenceOf = sentenceFinder(doc);
  /** Who holds an office now; who held it answers to "nguyên Chủ tịch X" alone. */
  const holders = new Map<EntityId, Set<EntityId>>();
  const formers = new Map<EntityId, Set<EntityId>>();
  const personIds = new Map<string, EntityId>();
  const written = titlesOf();

  const homeOf = homesOf(doc);
  const apart = apartByMarks();
  const place = (ref: PlaceRef): EntityId => {
    const province = homeOf(ref) ?? (ref.level === 'province' ? ref.name : undefined);
    const scope = ref.level === 'province' ? ['tinh'] : [ref.level, province ?? ''];
    const id = apart('Place', ref.name, ref.name, scope);
    const full = ref.kind && !ref.name.startsWith(ref.kind) ? `${ref.kind} ${ref.name}` : ref.name;
    return draft.put({
      id,
      type: 'Place',
      // A city that bears its province's name is told apart from it.
      name: ref.level === 'district' && ref.name === province ? full : ref.name,
      aliases: full === ref.name ? [] : [full],
      level: ref.level,
      ...(ref.code && { code: ref.code }),
      ...(province && { province }),
    });
  };

  const agencyIdOf = (named: Named): EntityId =>
    apart('Agency', named.name, named.place, named.unplaced ? [doc.article.id] : []);
  const officeIdOf = (office: OfficeChunk, named: Named): EntityId =>
    entityId('Office', titleIn(office, named.name), agencyIdOf(named).slice('agency:'.length));

  const postOf = (office: OfficeChunk): EntityId | undefined => {
    const named = office.agency && nameOf(office.agency);
    return named && officeIdOf(office, named);
  };
  onePost(doc, postOf);
  superseded(doc, postOf);
  const personId = namesakes(doc, draft, where, nameOf, postOf);

  const putAgency = (named: Named, sentence: Sentence): EntityId => {
    const id = draft.put({
      id: agencyIdOf(named),
      type: 'Agency',
      name: named.name,
      aliases: named.aliases,
      ...(named.level && { level: named.level }),
      ...(named.place && { place: named.place }),
      ...(named.province && { province: named.province }),
    });
    for (const whole of [named.parent, named.alsoOf]) {
      if (!whole) continue;
      const parent = putAgency(whole, sentence);
      draft.assert({ type: 'PART_OF', subject: id, object: parent, sentence, rule: 'part-in-name' });
    }
    return id;
  };

  /** What was said of a chunk already, under the name that it still has. */
  const told = new Map<AgencyChunk, { named: Named; id: EntityId }>();
  const agency = (chunk: AgencyChunk): EntityId | undefined => {
    const named = nameOf(chunk);
    const before = told.get(chunk);
    if (before && before.named === named) return before.id;
    const sentence = sentenceOf(chunk);
    if (!named || !sentence) return undefined;
    const id = putAgency(named, sentence);
    mention(doc, draft, id, chunk, `agency-${chunk.cls}`);
    const larger = chunk.beside && agency(chunk.beside);
    if (larger && larger !== id)
      draft.assert({ type: 'PART_OF', subject: id, object: larger, sentence, rule: 'part-beside' });
    const unit =
      chunk.place ?? (named.place ? where.unitFor(chunk.levelWord ?? '', chunk.first)?.place : undefined);
    if (unit && unit.name === named.place)
      draft.assert({
        type: 'SERVES',
        subject: id,
        object: place(unit),
        sentence,
        rule: 'jurisdiction',
        ...(named.reason && { status: 'inferred' as const, reason: named.reason }),
      });
    told.set(chunk, { named, id });
    return id;
  };

  const officeId = (office: OfficeChunk): EntityId | undefined => {
    const named = office.agency && nameOf(office.agency);
    const agencyId = office.agency && agency(office.agency);
    const body = agencyId && draft.entities.get(agencyId);
    const sentence = sentenceOf(office);
    if (!named || !agencyId || !body || !sentence) return undefined;
    const title = titleIn(office, body.name);
    const { name, aliases } = written(title, body.name, body.aliases);
    const id = draft.put({
      id: officeIdOf(office, named),
      type: 'Office',
      name,
      aliases,
      title,
      agency: agencyId,
    });
    draft.assert({ type: 'OF', subject: id, object: agencyId, sentence, rule: 'office-of' });
    return id;
  };

  /** Where the last person ends who is only named for an office. */
  let namedUntil = Number.NEGATIVE_INFINITY;
  const person = (chunk: PersonChunk): EntityId | undefined => {
    const sentence = sentenceOf(chunk);
    const key = nameKey(chunk.name);
    const id = personIds.get(key) ?? personId(chunk);
    if (!sentence) return undefined;
    personIds.set(key, id);
    draft.put({ id, type: 'Person', name: chunk.name, aliases: [], ...(chunk.rank && { rank: chunk.rank }) });
    mention(doc, draft, id, { first: chunk.nameFirst, last: chunk.nameLast }, 'person');
    for (const office of chunk.offices) {
      const told = office.given ? appointmentMood(wordsBefore(doc, chunk.first, sentence.first)) : 'stated';
      // "giới thiệu ông A làm X, *ông B làm Y*": named as A is.
      const mood =
        office.given && told === 'stated' && chunk.first - namedUntil < 3 && chunk.first >= namedUntil
          ? 'planned'
          : told;
      if (mood === 'planned') namedUntil = chunk.last;
      const held = mood === 'unsaid' ? undefined : officeId(office);
      if (!held) continue;
      const seat = office.former ? formers : holders;
      seat.set(held, (seat.get(held) ?? new Set()).add(id));
      const qualifiers: Qualifiers = {};
      if (office.former) qualifiers.former = 'true';
      if (office.acting) qualifiers.acting = 'true';
      if (chunk.rank) qualifiers.rank = chunk.rank;
      draft.assert({
        type: 'HOLDS',
        subject: id,
        object: held,
        // An office told apart from its holder: the sentence that tells it.
        sentence: (office.apart && sentenceOf(office)) || sentence,
        rule: 'office-of-person',
        qualifiers,
        ...(office.agency?.reason && { status: 'inferred' as const, reason: office.agency.reason }),
        ...((office.planned || mood === 'planned') && { status: 'planned' as const }),
      });
    }
    return id;
  };

  const holder = (office: OfficeChunk): EntityId | undefined => {
    const id = postOf(office);
    const known = id && ((office.former && formers.get(id)) || holders.get(id));
    const [one] = known ?? [];
    if (known?.size === 1) return one;
    return office.agency ? undefined : byTitle(draft, holders, office.title);
  };
  const isUnplaced = (chunk: AgencyChunk): boolean => nameOf(chunk)?.unplaced === true;
  const known = (chunk: PersonChunk): EntityId | undefined => personIds.get(nameKey(chunk.name));
  return { agency, place, person, known, holder, isUnplaced };
}

/** The chunks of each sentence, found once for the article, in the order in which they were given. */
export function bySentence<T extends Range>(doc: Doc, chunks: readonly T[]): Map<Sentence | undefined, T[]> {
  const sentenceOf = sentenceFinder(doc);
  const groups = new Map<Sentence | undefined, T[]>();
  for (const chunk of chunks) {
    const sentence = sentenceOf(chunk);
    const known = groups.get(sentence);
    if (known) known.push(chunk);
    else groups.set(sentence, [chunk]);
  }
  return groups;
}

/** "đồng chí Bí thư": the only one in the article with that title. */
function byTitle(draft: Draft, holders: Map<EntityId, Set<EntityId>>, title: string): EntityId | undefined {
  const found = new Set<EntityId>();
  for (const [office, people] of holders) {
    const entity = draft.entities.get(office);
    if (entity?.type === 'Office' && entity.title === title) for (const p of people) found.add(p);
  }
  const [one] = found;
  return found.size === 1 ? one : undefined;
}

const WORDS_BEFORE = 14;
const wordsBefore = (doc: Doc, at: number, first: number): string =>
  lowerWords(doc.tokens, Math.max(first, at - WORDS_BEFORE), at);

function mention(doc: Doc, draft: Draft, id: EntityId, range: Range, rule: string): void {
  const first = doc.tokens[range.first];
  const last = doc.tokens[range.last - 1];
  if (first && last) draft.mention(id, first.start, last.end, rule);
}

export const sentenceFinder =
  (doc: Doc): ((range: Range) => Sentence | undefined) =>
  (range) =>
    sentenceAt(doc.sentences, range.first);
