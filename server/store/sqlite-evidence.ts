/** Claims in full: with the sentences that say so, for the reader in their context, for export with their sources. */
import type { DatabaseSync } from 'node:sqlite';
import type { Claim, ClaimId, Entity, Evidence } from '../../ingest/model.ts';
import type { RelationType } from '../../ingest/ontology.ts';
import type { ClaimView } from '../contract.ts';
import { inContext, quotesOf } from './evidence.ts';
import { type ClaimQuery, filterOf } from './sqlite-claims.ts';
import {
  type ArticleRow,
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  claimOfRow,
  marks,
  refOf,
} from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';
import type { ExportClaim, Link } from './store.ts';

type Told = ArticleRow & { text: string; json: string };
/** What each article says of a claim, the oldest first, the undated last. */
function toldOf(q: Statements, claim: number): { article: Told; evidence: Evidence[] }[] {
  const rows = q.all<Told>(
    `SELECT a.k, a.head, a.claims, a.text, t.json FROM article_claims t JOIN articles a ON a.k = t.article
     WHERE t.claim = ? ORDER BY t.published, a.id`,
    claim,
  );
  return rows.map((r) => ({
    article: r,
    evidence: (JSON.parse(r.json) as Pick<Claim, 'evidence'>).evidence,
  }));
}

function fullClaim(row: ClaimRow, evidence: Evidence[]): Claim {
  const { articles: _articles, on: _on, ...summary } = claimOfRow(row);
  return { ...summary, ...(row.reason !== null && { reason: row.reason }), evidence };
}

export function claim(db: DatabaseSync, id: ClaimId): ClaimView | undefined {
  const q = new Statements(db);
  type Ends = { sname: string; stype: Entity['type']; oname: string; otype: Entity['type'] };
  const ends = 's.name AS sname, s.type AS stype, o.name AS oname, o.type AS otype';
  const row = q.get<ClaimRow & Ends>(`SELECT ${CLAIM}, ${ends} FROM ${CLAIM_FROM} WHERE c.id = ?`, id);
  if (!row) return undefined;
  const told = toldOf(q, row.k);
  return {
    claim: fullClaim(
      row,
      told.flatMap((t) => t.evidence),
    ),
    subject: refOf({ id: row.from_id, type: row.stype, name: row.sname }),
    object: refOf({ id: row.to_id, type: row.otype, name: row.oname }),
    ...(row.on_date !== null && { on: row.on_date }),
    evidence: told.flatMap((t) => t.evidence.map((e) => inContext(t.article, e))),
  };
}

/** At most `limit` entities in the order of their ids, after the id `after`. */
export function exportEntities(
  db: DatabaseSync,
  ids: readonly string[] | 'all',
  after: string,
  limit: number,
): Entity[] {
  const q = new Statements(db);
  const rows =
    ids === 'all'
      ? q.all<{ json: string }>('SELECT json FROM entities WHERE id > ? ORDER BY id LIMIT ?', after, limit)
      : q.all<{ json: string }>(
          'SELECT json FROM entities WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
          JSON.stringify(ids),
        );
  return rows.map((r) => JSON.parse(r.json) as Entity);
}

/** At most `limit` claims in the order of their ids, after the id `after`. */
export function exportClaims(
  db: DatabaseSync,
  query: ClaimQuery,
  after: string,
  limit: number,
): ExportClaim[] {
  const q = new Statements(db);
  const filter = filterOf(query);
  const rows = q.all<ClaimRow>(
    `SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.id > ?${filter.sql} ORDER BY c.id LIMIT ?`,
    after,
    ...filter.values,
    limit,
  );
  return rows.map((row) => exportClaim(q, row));
}

export function exportClaimsOf(db: DatabaseSync, ids: readonly string[], query: ClaimQuery): ExportClaim[] {
  const q = new Statements(db);
  const filter = filterOf(query);
  const rows = q.all<ClaimRow>(
    `SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.id IN (${marks(ids.length)})${filter.sql} ORDER BY c.id`,
    ...ids,
    ...filter.values,
  );
  return rows.map((row) => exportClaim(q, row));
}

function exportClaim(q: Statements, row: ClaimRow): ExportClaim {
  const told = toldOf(q, row.k);
  const quotes = told.flatMap((t) => quotesOf(t.article, t.evidence));
  const evidence = told.flatMap((t) => t.evidence);
  return { ...fullClaim(row, evidence), ...(row.on_date !== null && { on: row.on_date }), quotes };
}

/** At most `limit` claims of these relations in the order of their ids, after the id `after`, with the articles that make them. */
export function links(
  db: DatabaseSync,
  relations: readonly RelationType[],
  after: string,
  limit: number,
): Link[] {
  type Row = Pick<Link, 'id' | 'type' | 'subject' | 'object'> & { qualifiers: string; articleIds: string };
  const told =
    'SELECT json_group_array(a.id ORDER BY t.published, a.id) FROM article_claims t JOIN articles a ON a.k = t.article WHERE t.claim = c.k';
  const rows = new Statements(db).all<Row>(
    `SELECT c.id, c.type, s.id AS subject, o.id AS object, c.qualifiers, (${told}) AS articleIds
     FROM ${CLAIM_FROM} WHERE c.id > ? AND c.type IN (${marks(relations.length)}) ORDER BY c.id LIMIT ?`,
    after,
    ...relations,
    limit,
  );
  return rows.map((row) => ({
    ...row,
    qualifiers: JSON.parse(row.qualifiers) as Link['qualifiers'],
    articleIds: JSON.parse(row.articleIds) as Link['articleIds'],
  }));
}
