/**
 * Gives everything that an article names the id under which other articles know it: stable from run to run, made of what identifies the thing,
 * never of a guess. What two articles may both mean but do not show stays apart; `proposals` lists it.
 */
import { claimId, inOrder, mergeClaims } from '../draft.ts';
import type { Claim, Entity, EntityId, Extraction, Mention } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import { agencyId, officeId, placeId } from './body.ts';
import { eventId, placed } from './event.ts';
import { type Known, knownOf } from './known.ts';
import { documentId, programId } from './paper.ts';
import { personId } from './person.ts';

/** Each type after those that its ids are made of. */
const ORDER: readonly EntityType[] = ['Place', 'Agency', 'Office', 'Program', 'Document', 'Person', 'Event'];

export function identify(x: Extraction): Extraction {
  const known = knownOf(x);
  const events = new Set<EntityId>();
  for (const type of ORDER)
    for (const e of x.entities)
      if (e.type === type) {
        const id = idOf(known, e, events);
        if (type === 'Event') events.add(id);
        known.given.set(e.id, id);
      }
  const to = (id: EntityId): EntityId => known.given.get(id) ?? id;
  return inOrder({
    article: x.article,
    mentions: x.mentions.map((m): Mention => ({ ...m, entity: to(m.entity) })),
    entities: mergeEntities(x.entities.map((e) => renamed(e.type === 'Event' ? placed(known, e) : e, to))),
    claims: mergeClaims(x.claims.flatMap((c) => reclaimed(c, to))),
  });
}

function idOf(k: Known, e: Entity, events: ReadonlySet<EntityId>): EntityId {
  if (e.type === 'Place') return placeId(k, e);
  if (e.type === 'Agency') return agencyId(k, e);
  if (e.type === 'Office') return officeId(k, e);
  if (e.type === 'Program') return programId(k, e);
  if (e.type === 'Document') return documentId(k, e);
  if (e.type === 'Person') return personId(k, e);
  return eventId(k, e, events);
}

const renamed = (e: Entity, to: (id: EntityId) => EntityId): Entity =>
  e.type === 'Office' ? { ...e, id: to(e.id), agency: to(e.agency) } : { ...e, id: to(e.id) };

/** A claim between the new ids; none where both ends turned out to be one. */
function reclaimed(c: Claim, to: (id: EntityId) => EntityId): Claim[] {
  const [a, b] = [to(c.subject), to(c.object)];
  if (a === b) return [];
  const [subject, object] = c.type === 'COORDINATES_WITH' && a > b ? [b, a] : [a, b];
  return [{ ...c, id: claimId(c.type, subject, object, c.qualifiers), subject, object }];
}

/** Two writings of one body in one article are one, under the longer name. */
function mergeEntities(entities: readonly Entity[]): Entity[] {
  const byId = new Map<EntityId, Entity>();
  for (const e of entities) {
    const known = byId.get(e.id);
    if (!known) {
      byId.set(e.id, e);
      continue;
    }
    const [longer, other] = known.name.length >= e.name.length ? [known, e] : [e, known];
    const aliases = new Set([...longer.aliases, other.name, ...other.aliases]);
    aliases.delete(longer.name);
    byId.set(e.id, { ...other, ...longer, aliases: [...aliases] } as Entity);
  }
  return [...byId.values()];
}
