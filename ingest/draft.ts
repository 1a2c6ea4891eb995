/** The extraction while it is being made: entities by id, claims with growing evidence. `finish` puts everything into its one order. */
import { ClaimIndex } from './claim-index.ts';
import type { Sentence } from './doc.ts';
import { shortHash } from './hash.ts';
import {
  type Article,
  type Claim,
  type ClaimId,
  type Entity,
  type EntityId,
  type Evidence,
  type Extraction,
  type Mention,
  type Qualifiers,
} from './model.ts';
import {
  allows,
  type ClaimStatus,
  entityTypes,
  QUALIFIERS,
  RELATION_TYPES,
  type RelationType,
  relationTypes,
} from './ontology.ts';
import { slug } from './text.ts';

const LONGEST = 120;
/** What is said twice has the firmer status. */
const FIRMNESS: Record<ClaimStatus, number> = { stated: 0, planned: 1, inferred: 2 };

/** `agency:cong-an-tinh-ha-tinh`; what is too long keeps its beginning and a hash of the whole. */
export function entityId(type: string, ...parts: string[]): EntityId {
  const name = parts.map(slug).filter(Boolean).join('@');
  const short =
    name.length > LONGEST
      ? `${name.slice(0, LONGEST - 9)}-${shortHash(name, 8)}`
      : name || shortHash(parts.join('|'), 8);
  // Made of letters and digits here, it need not be checked.
  return `${type.toLowerCase()}:${short}` as EntityId;
}

export function claimId(
  type: RelationType,
  subject: EntityId,
  object: EntityId,
  qualifiers: Qualifiers,
): ClaimId {
  const told = Object.entries(qualifiers)
    .filter(([key]) => QUALIFIERS[key as keyof typeof QUALIFIERS].distinguishes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`);
  return shortHash([type, subject, object, ...told].join('|'), 20) as ClaimId;
}

export interface Assertion {
  type: RelationType;
  subject: EntityId | undefined;
  object: EntityId | undefined;
  sentence: Pick<Sentence, 'start' | 'end'>;
  rule: string;
  qualifiers?: Qualifiers;
  status?: ClaimStatus;
  reason?: string;
}

/** Told again as it was told before: most bodies of an article are, many times. */
function addsNothing(known: Entity, entity: Entity): boolean {
  if (entity.aliases.length > known.aliases.length) return false;
  const fields = Object.keys(known);
  let n = 0;
  for (const field in entity) if (fields[n++] !== field) return false;
  return entity.aliases.every((a, at) => known.aliases[at] === a);
}

export class Draft {
  readonly article: Article;
  readonly entities = new Map<EntityId, Entity>();
  private readonly claims = new Map<ClaimId, Claim>();
  /** The same claims by their ends. */
  readonly ends = new ClaimIndex();
  /** Claims with the sentences that they have. */
  private readonly proven = new Set<string>();
  private readonly mentions = new Map<string, Mention>();

  constructor(article: Article) {
    this.article = article;
  }

  /** Adds an entity, or the new aliases and fields of one that is there. */
  put(entity: Entity): EntityId {
    const known = this.entities.get(entity.id);
    if (known && addsNothing(known, entity)) return entity.id;
    const aliases = [...new Set([...(known?.aliases ?? []), ...entity.aliases])].filter(
      (a) => a !== (known ?? entity).name,
    );
    this.entities.set(
      entity.id,
      known ? ({ ...entity, ...known, aliases } as Entity) : { ...entity, aliases },
    );
    return entity.id;
  }

  mention(entity: EntityId, start: number, end: number, rule: string): void {
    const type = this.entities.get(entity)?.type;
    if (type !== undefined && end > start)
      this.mentions.set(`${start}:${end}:${entity}`, { entity, type, start, end, rule });
  }

  /** Keeps a claim with its sentence; what the ontology does not allow, or what lacks an end, is not said. */
  assert(a: Assertion): boolean {
    const from = a.subject && this.entities.get(a.subject);
    const to = a.object && this.entities.get(a.object);
    if (!from || !to || from.id === to.id || !allows(a.type, from.type, to.type)) return false;
    const flip = 'symmetric' in RELATION_TYPES[a.type] && from.id > to.id;
    const [subject, object] = flip ? [to.id, from.id] : [from.id, to.id];
    const qualifiers = a.qualifiers ?? {};
    const id = claimId(a.type, subject, object, qualifiers);
    const evidence: Evidence = {
      articleId: this.article.id,
      start: a.sentence.start,
      end: a.sentence.end,
      rule: a.rule,
    };
    const proof = `${id}:${evidence.start}:${evidence.end}`;
    const known = this.claims.get(id);
    if (known) {
      if (!this.proven.has(proof)) known.evidence.push(evidence);
      this.proven.add(proof);
      if (FIRMNESS[a.status ?? 'stated'] < FIRMNESS[known.status]) {
        known.status = a.status ?? 'stated';
        delete known.reason;
      }
      return true;
    }
    this.proven.add(proof);
    const status = a.status ?? 'stated';
    const claim: Claim = {
      id,
      type: a.type,
      subject,
      object,
      qualifiers,
      status,
      ...(status === 'inferred' && { reason: a.reason ?? a.rule }),
      evidence: [evidence],
    };
    this.claims.set(id, claim);
    this.ends.add(claim);
    return true;
  }

  /** Drops entities, with their mentions and claims, that `keep` refuses. */
  keepOnly(keep: (entity: Entity, claims: readonly Claim[]) => boolean): void {
    const byEnd = new Map<EntityId, Claim[]>();
    for (const c of this.claims.values())
      for (const end of [c.subject, c.object]) {
        const claims = byEnd.get(end);
        if (claims) claims.push(c);
        else byEnd.set(end, [c]);
      }
    const gone = new Set<EntityId>();
    for (const entity of [...this.entities.values()]) {
      const claims = byEnd.get(entity.id) ?? [];
      if (keep(entity, claims)) continue;
      gone.add(entity.id);
      this.entities.delete(entity.id);
      for (const c of claims) {
        this.claims.delete(c.id);
        this.ends.drop(c);
        for (const e of c.evidence) this.proven.delete(`${c.id}:${e.start}:${e.end}`);
      }
    }
    if (gone.size === 0) return;
    for (const [key, m] of this.mentions) if (gone.has(m.entity)) this.mentions.delete(key);
  }

  /** What is claimed so far. */
  said(): Claim[] {
    return [...this.claims.values()];
  }

  has(type: RelationType, subject: EntityId, object: EntityId): boolean {
    for (const c of this.ends.from(type, subject)) if (c.object === object) return true;
    return false;
  }

  /** Only what somebody can check: mentioned entities and the ends of claims, in a fixed order. */
  finish(): Extraction {
    return inOrder({
      article: this.article,
      mentions: [...this.mentions.values()],
      entities: [...this.entities.values()],
      claims: [...this.claims.values()],
    });
  }
}

/** The one order in which an extraction is written: types as the ontology lists them, then ids; evidence and mentions as they stand in the text. */
export function inOrder(x: Extraction): Extraction {
  const claims = [...x.claims].sort(
    (a, b) => relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type) || (a.id < b.id ? -1 : 1),
  );
  for (const c of claims) c.evidence.sort((a, b) => a.start - b.start || a.end - b.end);
  const mentions = [...x.mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1),
  );
  const entities = [...x.entities].sort(
    (a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type) || (a.id < b.id ? -1 : 1),
  );
  return { article: x.article, mentions, entities, claims };
}

/** Claims of one id as one: the firmest status, every sentence once. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const byId = new Map<ClaimId, Claim>();
  for (const c of claims) {
    const known = byId.get(c.id);
    if (!known) {
      byId.set(c.id, c);
      continue;
    }
    const [firm, other] = FIRMNESS[known.status] <= FIRMNESS[c.status] ? [known, c] : [c, known];
    const more = other.evidence.filter(
      (e) => !firm.evidence.some((f) => f.start === e.start && f.end === e.end),
    );
    byId.set(c.id, { ...firm, evidence: [...firm.evidence, ...more] });
  }
  return [...byId.values()];
}
