/** From rows of Neo4j to the plain objects of the port. */
import type { Article, Claim, ClaimId, Entity, EntityId } from '../../ingest/model.ts';
import { type EntityType, entityTypes } from '../../ingest/ontology.ts';
import { type ArticleSummary, type ClaimSummary, EntitySummary, type Ref } from '../contract.ts';

/** As the server orders texts. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is read of an entity's node: what else stands there tells the same as its JSON, and each property is a walk along all of them. */
export interface EntityRow {
  json: string;
  degree: number;
  articles: number;
}

const FIELDS = EntitySummary.keyof().options;

export const entityOf = ({ json }: EntityRow): Entity => JSON.parse(json) as Entity;
export function summaryOf(row: EntityRow): EntitySummary {
  const told: Partial<EntitySummary> = { ...entityOf(row), degree: row.degree, articles: row.articles };
  return Object.fromEntries(
    FIELDS.map((f) => [f, told[f]]).filter(([, v]) => v !== undefined),
  ) as EntitySummary;
}
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
