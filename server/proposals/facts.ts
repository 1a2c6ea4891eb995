/** The graph as proposals look at it: entities by type, and the claims at each entity's ends. */
import type { ClaimId, Entity, EntityId, EntityOf } from '../../ingest/model.ts';
import type { EntityType, RelationType } from '../../ingest/ontology.ts';
import type { Ground, ProposalReason } from '../contract.ts';
import type { Link } from '../store/store.ts';
import type { Turn } from './turn.ts';

export interface Facts {
  all<T extends EntityType>(type: T): EntityOf<T>[];
  find<T extends EntityType>(id: EntityId, type: T): EntityOf<T> | undefined;
  /** Claims of these relations with the entity at either end, in the order of their ids. */
  at(id: EntityId, ...types: RelationType[]): Link[];
}

/** What proposals need of the graph. */
export const RELATIONS: readonly RelationType[] = [
  'HOLDS',
  'CHAIRED',
  'ATTENDED',
  'SPOKE_AT',
  'PRESENTED_AWARD',
  'RECEIVED_AWARD',
  'ORGANIZED',
  'REVIEWS',
  'PARTY_TO',
];

export async function factsOf(
  entities: readonly Entity[],
  claims: readonly Link[],
  turn: Turn,
): Promise<Facts> {
  const byId = new Map<EntityId, Entity>();
  for (const e of entities) {
    if (turn.isOver) await turn.next();
    byId.set(e.id, e);
  }
  const byEnd = new Map<EntityId, Link[]>();
  for (const c of claims) {
    if (turn.isOver) await turn.next();
    for (const end of [c.subject, c.object]) {
      const list = byEnd.get(end);
      if (list) list.push(c);
      else byEnd.set(end, [c]);
    }
  }
  for (const list of byEnd.values()) {
    if (turn.isOver) await turn.next();
    list.sort(byTheirIds);
  }
  return {
    all: <T extends EntityType>(type: T) =>
      entities.filter((e) => e.type === type).sort(byTheirIds) as EntityOf<T>[],
    find: <T extends EntityType>(id: EntityId, type: T) => {
      const e = byId.get(id);
      return e?.type === type ? (e as EntityOf<T>) : undefined;
    },
    at: (id, ...types) => (byEnd.get(id) ?? []).filter((c) => types.includes(c.type)),
  };
}

const byTheirIds = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** A reason with what it weighs, below zero where it speaks against, and the claims behind it; their sentences are read for those that are shown. */
export interface Weighed extends Omit<ProposalReason, 'sentences'> {
  weight: number;
  claims: ClaimId[];
}

const MOST = 3;

/** The words of a reason, and apart from them what they name. */
export const say = (words: TemplateStringsArray, ...names: (string | number | undefined)[]) => ({
  says: String.raw({ raw: words }, ...names),
  names: names.map(String),
});

export const weigh = (
  ground: Ground,
  weight: number,
  said: Pick<ProposalReason, 'says' | 'names'>,
  claims: readonly Link[] = [],
): Weighed => ({
  ground,
  weight,
  ...said,
  against: weight < 0,
  claims: claims.slice(0, MOST).map((c) => c.id),
});

/** Every two of a group, one after another; a group that is too large to be looked through is nobody's likely double. */
export function* pairsOf<T>(groups: Iterable<readonly T[]>, most: number): Generator<[T, T]> {
  for (const group of groups)
    if (group.length <= most)
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length; j++) yield [group[i] as T, group[j] as T];
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((g) => g.length > 1);
}

/** Claims of `a` and of `b` that meet in a third entity. */
export function shared(
  facts: Facts,
  a: EntityId,
  b: EntityId,
  ...types: RelationType[]
): { claims: Link[]; with: EntityId | undefined } {
  const others = new Map<EntityId, Link>();
  for (const c of facts.at(a, ...types)) others.set(c.subject === a ? c.object : c.subject, c);
  for (const c of facts.at(b, ...types)) {
    const other = c.subject === b ? c.object : c.subject;
    const mine = others.get(other);
    if (mine) return { claims: [mine, c], with: other };
  }
  return { claims: [], with: undefined };
}
