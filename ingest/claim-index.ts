/** The claims by relation and by either end: a rule asks what is said of one body or person without going through all that the article says. */
import type { Claim, EntityId } from './model.ts';
import type { RelationType } from './ontology.ts';

type ByEnd = Map<EntityId, Set<Claim>>;
type Index = Map<RelationType, ByEnd>;

const NONE: ReadonlySet<Claim> = new Set();
const NOWHERE: ReadonlyMap<EntityId, ReadonlySet<Claim>> = new Map();

function put(index: Index, claim: Claim, end: EntityId): void {
  const byEnd = index.get(claim.type) ?? new Map<EntityId, Set<Claim>>();
  index.set(claim.type, byEnd);
  const claims = byEnd.get(end);
  if (claims) claims.add(claim);
  else byEnd.set(end, new Set([claim]));
}

/** An end of which nothing is said any more is no end. */
function take(index: Index, claim: Claim, end: EntityId): void {
  const byEnd = index.get(claim.type);
  const claims = byEnd?.get(end);
  claims?.delete(claim);
  if (claims?.size === 0) byEnd?.delete(end);
}

export class ClaimIndex {
  private readonly bySubject: Index = new Map();
  private readonly byObject: Index = new Map();

  add(claim: Claim): void {
    put(this.bySubject, claim, claim.subject);
    put(this.byObject, claim, claim.object);
  }

  drop(claim: Claim): void {
    take(this.bySubject, claim, claim.subject);
    take(this.byObject, claim, claim.object);
  }

  /** Claims that start from this entity, in the order in which they were made. */
  from(type: RelationType, subject: EntityId): ReadonlySet<Claim> {
    return this.bySubject.get(type)?.get(subject) ?? NONE;
  }

  /** Claims that end at this entity. */
  to(type: RelationType, object: EntityId): ReadonlySet<Claim> {
    return this.byObject.get(type)?.get(object) ?? NONE;
  }

  /** All that the relation starts from, with their claims. */
  starts(type: RelationType): ReadonlyMap<EntityId, ReadonlySet<Claim>> {
    return this.bySubject.get(type) ?? NOWHERE;
  }
}
