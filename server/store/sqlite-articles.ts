/** Articles, claims with their evidence in context, figures of the whole store, and the road of export. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type {
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Entity,
  EntityId,
  Evidence,
  Mention,
} from '../../ingest/model.ts';
import { fold } from '../../ingest/text.ts';
import type {
  ArticleSummary,
  ArticlesQuery,
  ArticleView,
  ClaimView,
  EvidenceView,
  Stats,
  Timeline,
} from '../contract.ts';
import {
  articleSummary,
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  claimOf,
  type EntityRow,
  entityColumns,
  marks,
  refOf,
  summaryOf,
  within,
} from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';
import type { ExportClaim, Page } from './store.ts';

const CONTEXT = 300;
type Sayings = Pick<Claim, 'qualifiers' | 'status' | 'reason' | 'evidence'>;

function evidenceView(a: Article, claims: number, e: Evidence): EvidenceView {
  const cut = (text: string, side: 'before' | 'after') => {
    const at = side === 'before' ? text.lastIndexOf('\n') : text.indexOf('\n');
    return at < 0 ? text : side === 'before' ? text.slice(at + 1) : text.slice(0, at);
  };
  const { text, sha256: _sha, ...rest } = a;
  return {
    article: { ...rest, claims },
    start: e.start,
    end: e.end,
    rule: e.rule,
    quote: text.slice(e.start, e.end),
    before: cut(text.slice(Math.max(0, e.start - CONTEXT), e.start), 'before'),
    after: cut(text.slice(e.end, e.end + CONTEXT), 'after'),
  };
}

interface ToldRow {
  article: string;
  claims: number;
  json: string;
}
const told = (q: Statements, k: number): ToldRow[] =>
  q.all<ToldRow>(
    'SELECT a.json AS article, a.claims, t.json FROM article_claims t JOIN articles a ON a.k = t.article WHERE t.claim = ? ORDER BY a.published, a.id',
    k,
  );

export function claim(db: DatabaseSync, id: ClaimId): ClaimView | undefined {
  const q = new Statements(db);
  const row = q.get<
    ClaimRow & { sname: string; stype: Entity['type']; oname: string; otype: Entity['type'] }
  >(
    `SELECT ${CLAIM}, s.name AS sname, s.type AS stype, o.name AS oname, o.type AS otype FROM ${CLAIM_FROM} WHERE c.id = ?`,
    id,
  );
  if (!row) return undefined;
  const sources = told(q, row.k).map((t) => ({
    article: JSON.parse(t.article) as Article,
    claims: t.claims,
    evidence: (JSON.parse(t.json) as Sayings).evidence,
  }));
  const { articles: _n, on, ...summary } = claimOf(row);
  return {
    claim: {
      ...summary,
      ...(row.reason && { reason: row.reason }),
      evidence: sources.flatMap((s) => s.evidence),
    },
    subject: refOf({ id: row.from_id, type: row.stype, name: row.sname }),
    object: refOf({ id: row.to_id, type: row.otype, name: row.oname }),
    ...(on && { on }),
    evidence: sources.flatMap((s) => s.evidence.map((e) => evidenceView(s.article, s.claims, e))),
  };
}

export function articles(db: DatabaseSync, query: z.output<typeof ArticlesQuery>): Page<ArticleSummary> {
  const q = new Statements(db);
  const period = within('published', query);
  const words = fold(query.q ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const match = words.length ? ' AND k IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)' : '';
  const values = [
    ...period.values,
    ...(words.length
      ? [words.map((w, i) => (i === words.length - 1 ? `"${w}"*` : `"${w}"`)).join(' AND ')]
      : []),
  ];
  const where = `WHERE 1${period.sql}${match}`;
  const total = q.get<{ n: number }>(`SELECT count(*) AS n FROM articles ${where}`, ...values)?.n ?? 0;
  const rows = q.all<{ json: string; claims: number }>(
    `SELECT json, claims FROM articles ${where} ORDER BY published IS NULL, published DESC, id LIMIT ? OFFSET ?`,
    ...values,
    query.limit,
    query.offset,
  );
  return { total, items: rows.map((r) => articleSummary(r.json, r.claims)) };
}

export function article(db: DatabaseSync, id: ArticleId): ArticleView | undefined {
  const q = new Statements(db);
  const row = q.get<{ k: number; json: string }>('SELECT k, json FROM articles WHERE id = ?', id);
  if (!row) return undefined;
  const mentions = q.all<{
    start: number;
    end: number;
    rule: string;
    entity: EntityId;
    type: Entity['type'];
  }>(
    'SELECT m.start, m.end, m.rule, e.id AS entity, e.type FROM mentions m JOIN entities e ON e.k = m.entity WHERE m.article = ? ORDER BY m.start, m.end DESC, e.id',
    row.k,
  );
  const entities = q.all<EntityRow>(
    `SELECT ${entityColumns('e')} FROM article_entities t JOIN entities e ON e.k = t.entity WHERE t.article = ? ORDER BY e.id`,
    row.k,
  );
  const claims = q.all<ClaimRow & { said: string }>(
    `SELECT ${CLAIM}, t.json AS said FROM article_claims t JOIN ${CLAIM_FROM} ON c.k = t.claim WHERE t.article = ? ORDER BY c.id`.replace(
      `JOIN ${CLAIM_FROM} ON c.k = t.claim`,
      'JOIN claims c ON c.k = t.claim JOIN entities s ON s.k = c.subject JOIN entities o ON o.k = c.object',
    ),
    row.k,
  );
  return {
    article: JSON.parse(row.json) as Article,
    mentions: mentions.map((m): Mention => ({ ...m })),
    entities: entities.map(summaryOf),
    claims: claims.map((c) => {
      const said = JSON.parse(c.said) as Sayings;
      return {
        id: c.id as ClaimId,
        type: c.type,
        subject: c.from_id as EntityId,
        object: c.to_id as EntityId,
        ...said,
      };
    }),
  };
}

export function stats(db: DatabaseSync): Stats {
  const q = new Statements(db);
  const count = (table: string) => q.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
  const group = (sql: string) =>
    Object.fromEntries(q.all<{ key: string; n: number }>(sql).map((r) => [r.key, r.n]));
  const dates = q.get<{ first: string | null; last: string | null }>(
    'SELECT min(published) AS first, max(published) AS last FROM articles',
  );
  return {
    articles: count('articles'),
    entities: count('entities'),
    claims: count('claims'),
    evidence:
      q.get<{ n: number }>(
        "SELECT coalesce(sum(json_array_length(json, '$.evidence')), 0) AS n FROM article_claims",
      )?.n ?? 0,
    entitiesByType: group('SELECT type AS key, count(*) AS n FROM entities GROUP BY type'),
    claimsByType: group('SELECT type AS key, count(*) AS n FROM claims GROUP BY type'),
    provinces: q.all<{ name: string; entities: number }>(
      'SELECT province AS name, count(*) AS entities FROM entities WHERE province IS NOT NULL GROUP BY province ORDER BY entities DESC, name',
    ),
    ...(dates?.first && { firstOn: dates.first }),
    ...(dates?.last && { lastOn: dates.last }),
  };
}

export function timeline(db: DatabaseSync): Timeline {
  const rows = new Statements(db).all<{ month: string; events: number; articles: number }>(
    `SELECT month, sum(e) AS events, sum(a) AS articles FROM (
       SELECT substr(date, 1, 7) AS month, 1 AS e, 0 AS a FROM entities WHERE type = 'Event' AND length(date) >= 7
       UNION ALL SELECT substr(published, 1, 7), 0, 1 FROM articles WHERE length(published) >= 7) GROUP BY month ORDER BY month`,
  );
  return { months: rows };
}

/** A batch of entities after row id `after`, in id order. */
export function exportEntities(
  db: DatabaseSync,
  ids: readonly string[] | 'all',
  after: string,
  limit: number,
): Entity[] {
  const q = new Statements(db);
  if (ids === 'all')
    return q
      .all<{ json: string }>('SELECT json FROM entities WHERE id > ? ORDER BY id LIMIT ?', after, limit)
      .map((r) => JSON.parse(r.json) as Entity);
  const next = ids.filter((id) => id > after).slice(0, limit);
  return q
    .all<{ json: string }>(
      `SELECT json FROM entities WHERE id IN (${marks(next.length)}) ORDER BY id`,
      ...next,
    )
    .map((r) => JSON.parse(r.json) as Entity);
}

export function exportClaims(
  db: DatabaseSync,
  query: { relations?: readonly string[]; since?: string; until?: string },
  after: string,
  limit: number,
): { claims: ExportClaim[]; last: string | undefined } {
  const q = new Statements(db);
  const period = within('c.on_date', query);
  const kinds = query.relations ?? [];
  const relation = kinds.length ? ` AND c.type IN (${marks(kinds.length)})` : '';
  const rows = q.all<ClaimRow>(
    `SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.id > ?${relation}${period.sql} ORDER BY c.id LIMIT ?`,
    after,
    ...kinds,
    ...period.values,
    limit,
  );
  return { claims: rows.map((r) => exportClaim(q, r)), last: rows.at(-1)?.id };
}

export function exportClaimsOf(db: DatabaseSync, ids: readonly string[]): ExportClaim[] {
  const q = new Statements(db);
  return ids.flatMap((id) =>
    q.all<ClaimRow>(`SELECT ${CLAIM} FROM ${CLAIM_FROM} WHERE c.id = ?`, id).map((r) => exportClaim(q, r)),
  );
}

function exportClaim(q: Statements, row: ClaimRow): ExportClaim {
  const sources = told(q, row.k).map((t) => ({
    article: JSON.parse(t.article) as Article,
    evidence: (JSON.parse(t.json) as Sayings).evidence,
  }));
  const { articles: _n, on, ...summary } = claimOf(row);
  return {
    ...summary,
    ...(on && { on }),
    ...(row.reason && { reason: row.reason }),
    evidence: sources.flatMap((s) => s.evidence),
    quotes: sources.flatMap(({ article: a, evidence }) =>
      evidence.map((e) => ({
        articleId: a.id,
        title: a.title,
        ...(a.publisher && { publisher: a.publisher }),
        ...(a.publishedOn && { publishedOn: a.publishedOn }),
        ...(a.url && { url: a.url }),
        quote: a.text.slice(e.start, e.end),
        start: e.start,
        end: e.end,
        rule: e.rule,
      })),
    ),
  };
}
