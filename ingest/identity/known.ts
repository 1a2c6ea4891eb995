/** What is known of one article while its entities get their ids: its claims by their ends, its time, the province it is about. */
import type { Claim, Entity, EntityId, EntityOf, Extraction } from '../model.ts';
import type { EntityType, RelationType } from '../ontology.ts';

export interface Known {
  /** Of the text, so that one article under two ids says one thing. */
  readonly article: string;
  /** Written on or after 1 July 2025, when units of the same name became other units. */
  readonly since2025: boolean;
  /** The province that the article names most. */
  readonly home: string | undefined;
  /** All that it names. */
  readonly provinces: ReadonlySet<string>;
  /** Ids given so far, by the ids inside the article. */
  readonly given: Map<EntityId, EntityId>;
  from(id: EntityId, type: RelationType): readonly Claim[];
  to(id: EntityId, type: RelationType): readonly Claim[];
  find<T extends EntityType>(id: EntityId, type: T): EntityOf<T> | undefined;
}

export function knownOf(x: Extraction): Known {
  const entities = new Map(x.entities.map((e) => [e.id, e]));
  const bySubject = group(x.claims, (c) => `${c.type}:${c.subject}`);
  const byObject = group(x.claims, (c) => `${c.type}:${c.object}`);
  const find = <T extends EntityType>(id: EntityId, type: T): EntityOf<T> | undefined => {
    const e = entities.get(id);
    return e?.type === type ? (e as EntityOf<T>) : undefined;
  };
  return {
    article: x.article.sha256.slice(0, 12),
    since2025: (x.article.publishedOn ?? latestDay(x.entities) ?? '') >= '2025-07',
    home: homeOf(x, entities),
    provinces: new Set(x.entities.flatMap((e) => ('province' in e && e.province ? [e.province] : []))),
    given: new Map(),
    from: (id, type) => bySubject.get(`${type}:${id}`) ?? [],
    to: (id, type) => byObject.get(`${type}:${id}`) ?? [],
    find,
  };
}

function group(claims: readonly Claim[], keyOf: (c: Claim) => string): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const c of claims) {
    const list = groups.get(keyOf(c));
    if (list) list.push(c);
    else groups.set(keyOf(c), [c]);
  }
  for (const list of groups.values())
    list.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.id < b.id ? -1 : 1));
  return groups;
}

const latestDay = (entities: readonly Entity[]): string | undefined =>
  entities
    .flatMap((e) => (e.type === 'Event' && e.date ? [e.date] : []))
    .sort()
    .at(-1);

function homeOf(x: Extraction, entities: ReadonlyMap<EntityId, Entity>): string | undefined {
  const counts = new Map<string, number>();
  for (const m of x.mentions) {
    const e = entities.get(m.entity);
    const province = e && 'province' in e ? e.province : undefined;
    if (province) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
