/** One entity: its card with relations counted, offices by date and the articles that name it. */
import type { DatabaseSync } from 'node:sqlite';
import type { Entity, EntityId } from '../../ingest/model.ts';
import type { RelationType } from '../../ingest/ontology.ts';
import type { EntityCard, Holding } from '../contract.ts';
import { symmetric } from './sqlite-claims.ts';
import {
  type ArticleRow,
  articleSummary,
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  claimOfRow,
  ENTITY,
  type EntityRow,
  refOf,
} from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';

export function entity(db: DatabaseSync, id: EntityId): EntityCard | undefined {
  const q = new Statements(db);
  const row = q.get<EntityRow & { json: string }>(`SELECT ${ENTITY}, json FROM entities WHERE id = ?`, id);
  if (!row) return undefined;
  const days = q.get<{ first: string | null; last: string | null }>(
    `SELECT (SELECT min(published) FROM article_entities WHERE entity = ?1) AS first,
            (SELECT max(published) FROM article_entities WHERE entity = ?1) AS last`,
    row.k,
  );
  return {
    entity: JSON.parse(row.json) as Entity,
    degree: row.degree,
    articles: row.articles,
    ...(days?.first && { firstOn: days.first }),
    ...(days?.last && { lastOn: days.last }),
    relations: relations(q, row.k),
    holdings: holdings(q, row),
    sources: sources(q, row.k),
  };
}

/** Most frequent first; a symmetric relation is counted once, as going out. */
function relations(q: Statements, k: number): EntityCard['relations'] {
  const rows = q.all<{ type: RelationType; direction: 'out' | 'in'; count: number }>(
    `SELECT type, direction, count(*) AS count FROM (
       SELECT type, 'out' AS direction FROM claims WHERE subject = ?1
       UNION ALL SELECT type, iif(type IN (${symmetric.map((t) => `'${t}'`).join(', ')}), 'out', 'in') FROM claims WHERE object = ?1)
     GROUP BY type, direction ORDER BY count DESC, type, direction`,
    k,
  );
  return rows.map((r) => ({ ...r }));
}

function sources(q: Statements, k: number): EntityCard['sources'] {
  const rows = q.all<ArticleRow>(
    `SELECT a.k, a.head, a.claims FROM article_entities t JOIN articles a ON a.k = t.article
     WHERE t.entity = ? ORDER BY t.published DESC, a.id LIMIT 20`,
    k,
  );
  return rows.map(articleSummary);
}

/** Which claims of holding an office belong on the card. */
const HOLDERS: Partial<Record<Entity['type'], string>> = {
  Person: 'c.subject = ?',
  Office: 'c.object = ?',
  Agency: "c.object IN (SELECT subject FROM claims WHERE object = ? AND type = 'OF')",
};
/** An agency with more holders than this shows the latest. */
const MOST_HOLDINGS = 200;

type HoldingRow = ClaimRow & {
  person: string;
  office: string;
  agency: string;
  first: string;
  last: string | null;
};

function holdings(q: Statements, row: EntityRow): Holding[] {
  const condition = HOLDERS[row.type];
  if (condition === undefined) return [];
  const rows = q.all<HoldingRow>(
    `SELECT ${CLAIM}, s.name AS person, o.name AS office, json_extract(o.json, '$.agency') AS agency,
       (SELECT min(published) FROM article_claims t WHERE t.claim = c.k) AS first,
       (SELECT max(published) FROM article_claims t WHERE t.claim = c.k AND published <> '~') AS last
     FROM ${CLAIM_FROM} WHERE c.type = 'HOLDS' AND ${condition}
     ORDER BY last DESC, first DESC, o.id, s.id, c.id LIMIT ${MOST_HOLDINGS}`,
    row.k,
  );
  return rows.map((r) => holding(q, r));
}

function holding(q: Statements, r: HoldingRow): Holding {
  const { id: claim, qualifiers, status } = claimOfRow(r);
  const agency = q.get<{ id: string; name: string }>('SELECT id, name FROM entities WHERE id = ?', r.agency);
  return {
    claim,
    person: refOf({ id: r.from_id, type: 'Person', name: r.person }),
    office: refOf({ id: r.to_id, type: 'Office', name: r.office }),
    ...(agency && { agency: refOf({ ...agency, type: 'Agency' }) }),
    ...(r.first !== '~' && { seenFrom: r.first }),
    ...(r.last !== null && { seenUntil: r.last }),
    qualifiers,
    status,
  };
}
