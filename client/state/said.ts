/** What is said of one entity by one relation, a line for each claim, the latest first. */
import { RELATION_TYPES, type RelationTypeSpec } from '../../ingest/ontology.ts';
import type { ClaimSummary, EntityCard, EntitySummary, Neighbours } from '../../server/contract.ts';

export type Relation = EntityCard['relations'][number];
export interface Line {
  other: EntitySummary;
  claim: ClaimSummary;
}

/** A symmetric relation is the entity's own at whichever end of the claim it stands. */
export function linesOf(found: Neighbours, id: string, r: Relation): Line[] {
  const spec: RelationTypeSpec = RELATION_TYPES[r.type];
  return found.items
    .flatMap((i) => i.claims.map((claim) => ({ other: i.entity, claim })))
    .filter(
      ({ claim }) =>
        claim.type === r.type &&
        (spec.symmetric === true || (claim.subject === id) === (r.direction === 'out')),
    )
    .sort((a, b) => (b.claim.on ?? '').localeCompare(a.claim.on ?? '') || (a.claim.id < b.claim.id ? -1 : 1));
}

/** Lines that show their sentences at once: each asks the server for its own, and a hub has hundreds. */
export const OPEN_AT_ONCE = 20;

/** How many lines of a list stand there, and how many of them show their sentences. */
export function shownOf(
  total: number,
  first: number,
  asked: { all: boolean; opened: boolean; parts: number },
) {
  const open = asked.opened ? Math.min(total, OPEN_AT_ONCE * asked.parts) : 0;
  return { open, listed: asked.all ? total : Math.min(total, Math.max(first, open)) };
}
