/** From rows of Neo4j to the plain objects of the port. */
import type { Article, Claim, ClaimId, Entity, EntityId } from '../../ingest/model.ts';
import { type EntityType, entityTypes } from '../../ingest/ontology.ts';
import { type ArticleSummary, type ClaimSummary, EntitySummary, type Ref } from '../contract.ts';

/** Properties of an entity's node. */
export type EntityProperties = Omit<EntitySummary, 'id'> & { id: EntityId; json: string; folded: string };

const FIELDS = EntitySummary.keyof().options;

export function summaryOf(e: EntityProperties): EntitySummary {
  const told = Object.fromEntries(
    FIELDS.map((f) => [f, e[f]]).filter(([, v]) => v !== undefined && v !== null),
  );
  return told as EntitySummary;
}
export const entityOf = ({ json }: { json: string }): Entity => JSON.parse(json) as Entity;
export const refOf = ({ id, type, name }: { id: string; type: Entity['type']; name: string }): Ref => ({
  id: id as EntityId,
  type,
  name,
});

/** Labels are read without the properties, which is quick for many; an analyst may have put others beside them. */
export const typeIn = (labels: readonly string[]): EntityType =>
  entityTypes.find((type) => labels.includes(type)) as EntityType;

export interface ClaimRow {
  id: string;
  type: Claim['type'];
  subject: string;
  object: string;
  qualifiers: string;
  status: Claim['status'];
  articles: number;
  on: string | null;
}

export const claimOf = (r: ClaimRow): ClaimSummary => ({
  id: r.id as ClaimId,
  type: r.type,
  subject: r.subject as EntityId,
  object: r.object as EntityId,
  qualifiers: JSON.parse(r.qualifiers) as Claim['qualifiers'],
  status: r.status,
  articles: r.articles,
  ...(r.on !== null && { on: r.on }),
});

export const articleSummary = ({ head, claims }: { head: string; claims: number }): ArticleSummary => ({
  ...(JSON.parse(head) as Omit<Article, 'text' | 'sha256'>),
  claims,
});
