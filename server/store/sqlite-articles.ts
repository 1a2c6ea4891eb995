/** Articles: the list, the search in their texts, and one article with everything that it says. */
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type {
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Entity,
  EntityId,
  Extraction,
  Mention,
} from '../../ingest/model.ts';
import {
  type ArticleSummary,
  type ArticlesQuery,
  type ArticleView,
  MOST_COUNTED,
  type SearchAnswer,
} from '../contract.ts';
import { askedWords, finderOf, MOST_LOOKED_INTO, togetherFirst } from './asked.ts';
import { snippet } from './snippet.ts';
import {
  type ArticleHead,
  type ArticleRow,
  articleSummary,
  CLAIM,
  CLAIM_FROM,
  type ClaimRow,
  type EntityRow,
  entityColumns,
  summaryOf,
  within,
} from './sqlite-rows.ts';
import { Statements } from './sqlite-statements.ts';
import { dayOfArticleRow, everyAsked, keyOfArticleRow, matchingRows } from './sqlite-words.ts';
import type { Page } from './store.ts';

export function articles(db: DatabaseSync, query: z.output<typeof ArticlesQuery>): Page<ArticleSummary> {
  const q = new Statements(db);
  const period = within('published', query);
  const words = askedWords(query.q ?? '');
  if (query.q && words.length === 0) return { total: 0, items: [] };
  const match = 'words IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)';
  const where = `WHERE ${words.length ? match : 'true'}${period.sql}`;
  const values = [...(words.length ? [everyAsked(words)] : []), ...period.values];
  const total = q.remember(
    `articles ${where} ${values.join(' ')}`,
    () => q.get<{ n: number }>(`SELECT count(*) AS n FROM articles ${where}`, ...values)?.n ?? 0,
  );
  const rows = q.all<ArticleRow>(
    `SELECT k, head, claims FROM articles ${where} ORDER BY published DESC, id LIMIT ? OFFSET ?`,
    ...values,
    query.limit,
    query.offset,
  );
  return { total, items: rows.map(articleSummary) };
}

/** The newest articles with all these words, before others those that have them together. */
export function searchArticles(q: Statements, question: string, most: number): SearchAnswer['articles'] {
  const words = askedWords(question);
  if (words.length === 0) return { total: 0, more: false, items: [] };
  const match = everyAsked(words);
  const { total, keys } = q.remember(`texts ${match}`, () => newest(q, match, MOST_LOOKED_INTO));
  const rows = q.all<ArticleRow & { text: string }>(
    `SELECT a.k, a.head, a.claims, a.text FROM (SELECT k FROM articles WHERE k IN (SELECT value FROM json_each(?))
       ORDER BY published DESC, id LIMIT ?) JOIN articles a USING (k) ORDER BY a.published DESC, a.id`,
    JSON.stringify(keys),
    MOST_LOOKED_INTO,
  );
  const more = total >= MOST_COUNTED;
  const find = finderOf(words);
  const items = togetherFirst(rows, words, find, most).map((r) => ({
    ...articleSummary(r),
    snippet: snippet(r.text, find),
  }));
  return { total, more, items };
}

/** How many match, counted so far and no further; keys of the newest, enough of them and the last day whole. */
function newest(q: Statements, match: string, most: number): { total: number; keys: number[] } {
  const rows = matchingRows(q, 'article_words', match);
  const last = dayOfArticleRow(rows[most - 1] ?? 0);
  return {
    total: rows.length,
    keys: rows.filter((row, i) => i < most || dayOfArticleRow(row) === last).map(keyOfArticleRow),
  };
}

export function article(db: DatabaseSync, id: ArticleId): ArticleView | undefined {
  const q = new Statements(db);
  const row = q.get<{ k: number; head: string; text: string; sha256: string }>(
    'SELECT k, head, text, sha256 FROM articles WHERE id = ?',
    id,
  );
  if (!row) return undefined;
  const entities = q.all<EntityRow>(
    `SELECT ${entityColumns('e')} FROM article_entities t JOIN entities e ON e.k = t.entity WHERE t.article = ? ORDER BY e.id`,
    row.k,
  );
  const whole: Article = { ...(JSON.parse(row.head) as ArticleHead), text: row.text, sha256: row.sha256 };
  return {
    article: whole,
    mentions: mentionsOf(q, row.k),
    entities: entities.map(summaryOf),
    claims: claimsOf(q, row.k),
  };
}

/** Readings as they were given, after an article's id. */
export function extractions(db: DatabaseSync, after: ArticleId | undefined, limit: number): Extraction[] {
  const q = new Statements(db);
  const next = 'SELECT k, head, text, sha256 FROM articles WHERE id > ? ORDER BY id LIMIT ?';
  const said = `SELECT r.json FROM article_entities t JOIN records r ON r.k = t.record JOIN entities e ON e.k = t.entity
    WHERE t.article = ? ORDER BY e.id`;
  return q
    .all<{ k: number; head: string; text: string; sha256: string }>(next, after ?? '', limit)
    .map(({ k, head, text, sha256 }) => ({
      article: { ...(JSON.parse(head) as ArticleHead), text, sha256 },
      mentions: mentionsOf(q, k),
      entities: q.all<{ json: string }>(said, k).map((r) => JSON.parse(r.json) as Entity),
      claims: claimsOf(q, k),
    }));
}

function mentionsOf(q: Statements, article: number): Mention[] {
  return q
    .all<Mention & { entity: EntityId }>(
      `SELECT m.start, m.end, e.id AS entity, e.type, m.rule FROM mentions m JOIN entities e ON e.k = m.entity
       WHERE m.article = ? ORDER BY m.start, m.end DESC, e.id, m.rule`,
      article,
    )
    .map((m) => ({ ...m }));
}

type Said = Pick<Claim, 'qualifiers' | 'status' | 'reason' | 'evidence'>;

function claimsOf(q: Statements, article: number): Claim[] {
  const rows = q.all<ClaimRow & { said: string }>(
    `SELECT ${CLAIM}, t.json AS said FROM ${CLAIM_FROM} JOIN article_claims t ON t.claim = c.k WHERE t.article = ? ORDER BY c.id`,
    article,
  );
  return rows.map((c) => ({
    id: c.id as ClaimId,
    type: c.type,
    subject: c.from_id as EntityId,
    object: c.to_id as EntityId,
    ...(JSON.parse(c.said) as Said),
  }));
}
