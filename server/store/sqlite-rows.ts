/** From rows to the plain objects of the port. */
import type { Article, Claim, ClaimId, Entity, EntityId } from '../../ingest/model.ts';
import type { ArticleSummary, ClaimSummary, EntitySummary, Ref } from '../contract.ts';

export interface EntityRow {
  k: number;
  id: string;
  type: Entity['type'];
  name: string;
  degree: number;
  articles: number;
  level: EntitySummary['level'] | null;
  province: string | null;
  place: string | null;
  date: string | null;
  kind: string | null;
  number: string | null;
  rank: string | null;
}
export const ENTITY = 'k, id, type, name, degree, articles, level, province, place, date, kind, number, rank';
export const entityColumns = (alias: string): string =>
  ENTITY.split(', ')
    .map((c) => `${alias}.${c}`)
    .join(', ');

const FIELDS = ['level', 'province', 'place', 'date', 'kind', 'number', 'rank'] as const;

export function summaryOf(row: EntityRow): EntitySummary {
  const out: Record<string, unknown> = {
    id: row.id,
    type: row.type,
    name: row.name,
    degree: row.degree,
    articles: row.articles,
  };
  for (const f of FIELDS) if (row[f] !== null) out[f] = row[f];
  return out as EntitySummary;
}

export interface BareClaimRow {
  k: number;
  id: string;
  type: Claim['type'];
  subject: number;
  object: number;
  qualifiers: string;
  status: Claim['status'];
  reason: string | null;
  articles: number;
  on_date: string | null;
}
export interface ClaimRow extends BareClaimRow {
  from_id: string;
  to_id: string;
}
/** Joins the ids of both ends to `claims c`. */
export const CLAIM =
  'c.k, c.id, c.type, c.subject, c.object, s.id AS from_id, o.id AS to_id, c.qualifiers, c.status, c.reason, c.articles, c.on_date';
export const CLAIM_FROM = 'claims c JOIN entities s ON s.k = c.subject JOIN entities o ON o.k = c.object';

export const claimOfRow = (row: ClaimRow): ClaimSummary => claimOf(row, row.from_id, row.to_id);

/** `from` and `to`: the ids of the ends. */
export function claimOf(row: BareClaimRow, from: string, to: string): ClaimSummary {
  return {
    id: row.id as ClaimId,
    type: row.type,
    subject: from as EntityId,
    object: to as EntityId,
    qualifiers: JSON.parse(row.qualifiers) as Claim['qualifiers'],
    status: row.status,
    articles: row.articles,
    ...(row.on_date !== null && { on: row.on_date }),
  };
}

export const refOf = (row: { id: string; type: Entity['type']; name: string }): Ref => ({
  id: row.id as EntityId,
  type: row.type,
  name: row.name,
});

/** What `articles` keeps of an article beside its text. */
export type ArticleHead = Omit<Article, 'text' | 'sha256'>;
export interface ArticleRow {
  k: number;
  head: string;
  claims: number;
}

export function articleSummary(row: Pick<ArticleRow, 'head' | 'claims'>): ArticleSummary {
  return { ...(JSON.parse(row.head) as ArticleHead), claims: row.claims };
}

/** SQL condition for a period over a column of ISO dates of any precision: the date's whole span has to touch it. */
export function within(
  column: string,
  period: { since?: string | undefined; until?: string | undefined },
): { sql: string; values: string[] } {
  const parts: string[] = [];
  const values: string[] = [];
  if (period.since) {
    // '2023-05' touches a period that begins on 2023-05-10: pad the end of its span. The year alone is what an index can look up.
    parts.push(`${column} >= ?`, `${column} || substr('-12-31', length(${column}) - 3) >= ?`);
    values.push(period.since.slice(0, 4), period.since);
  }
  if (period.until) {
    parts.push(`${column} <= ?`);
    values.push(`${period.until}~`);
  }
  return { sql: parts.length ? ` AND ${parts.join(' AND ')}` : '', values };
}

export const marks = (n: number): string => Array.from({ length: n }, () => '?').join(',');
