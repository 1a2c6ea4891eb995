/** Writing: an article's old sayings are forgotten, the new ones kept, and every row that several articles share is merged again, in one transaction. */
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId, Claim, Entity, Extraction } from '../../ingest/model.ts';
import { checkExtraction } from './check.ts';
import { settle } from './sqlite-settle.ts';
import { Statements } from './sqlite-statements.ts';
import { Touched } from './sqlite-touched.ts';
import { articleWordsRow } from './sqlite-words.ts';
import { StoreError, type WriteSummary } from './store.ts';
import { articleWords } from './words.ts';

export function replaceArticles(db: DatabaseSync, extractions: readonly Extraction[]): WriteSummary {
  const checked = extractions.map(checkExtraction);
  return transaction(db, () => putArticles(db, checked));
}

/** The same inside a transaction of the caller, for readings that have been checked. Of an article given twice the later reading stands. */
export function putArticles(db: DatabaseSync, extractions: readonly Extraction[]): WriteSummary {
  const q = new Statements(db);
  const touched = new Touched(q);
  const summary: WriteSummary = { added: [], replaced: [] };
  const last = new Map(extractions.map((x) => [x.article.id, x]));
  for (const [id, x] of last) {
    const there = forget(q, id, touched);
    (there ? summary.replaced : summary.added).push(id);
    keep(q, x, touched);
  }
  settle(q, touched);
  return summary;
}

export function removeArticles(db: DatabaseSync, ids: readonly ArticleId[]): ArticleId[] {
  return transaction(db, () => {
    const q = new Statements(db);
    const touched = new Touched(q);
    const removed = ids.filter((id) => forget(q, id, touched));
    settle(q, touched);
    return removed;
  });
}

export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite itself may have rolled back already, when the disk is full.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function forget(q: Statements, id: string, touched: Touched): boolean {
  const article = q.get<{ k: number; words: number }>('SELECT k, words FROM articles WHERE id = ?', id);
  if (article === undefined) return false;
  const { k } = article;
  for (const r of q.all<{ claim: number }>('SELECT claim FROM article_claims WHERE article = ?', k)) {
    touched.claims.add(r.claim);
    q.run('UPDATE claims SET articles = articles - 1 WHERE k = ?', r.claim);
  }
  const said = 'SELECT entity, record FROM article_entities WHERE article = ?';
  for (const r of q.all<{ entity: number; record: number }>(said, k)) {
    touched.entity(r.entity);
    touched.records.add(r.record);
    q.run('UPDATE records SET articles = articles - 1 WHERE k = ?', r.record);
  }
  for (const table of ['mentions', 'article_claims', 'article_entities'])
    q.run(`DELETE FROM ${table} WHERE article = ?`, k);
  touched.articleWords.remove(article.words);
  q.run('DELETE FROM articles WHERE k = ?', k);
  return true;
}

function keep(q: Statements, x: Extraction, touched: Touched): void {
  const article = keepArticle(q, x, touched);
  const published = x.article.publishedOn ?? null;
  const keys = new Map<string, number>();
  for (const e of x.entities) keys.set(e.id, keepEntity(q, article, published, e, touched));
  const key = (id: string): number => keys.get(id) as number;
  const mention = 'INSERT OR IGNORE INTO mentions (article, start, end, entity, rule) VALUES (?, ?, ?, ?, ?)';
  for (const m of x.mentions) q.run(mention, article, m.start, m.end, key(m.entity), m.rule);
  for (const c of x.claims) keepClaim(article, published, c, key(c.subject), key(c.object), touched);
}

function keepArticle(q: Statements, x: Extraction, touched: Touched): number {
  const { text, sha256, ...head } = x.article;
  const evidence = x.claims.reduce((n, c) => n + c.evidence.length, 0);
  const k = q.run(
    `INSERT INTO articles (id, published, claims, evidence, sha256, head, text, words) VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
    head.id,
    head.publishedOn ?? null,
    x.claims.length,
    evidence,
    sha256,
    JSON.stringify(head),
    text,
  );
  const words = articleWordsRow(k, head.publishedOn);
  q.run('UPDATE articles SET words = ? WHERE k = ?', words, k);
  touched.articleWords.put(words, articleWords(head.title, text));
  return k;
}

const SAY_AGAIN = `UPDATE records SET articles = articles + 1,
  newest = nullif(max(ifnull(newest, ''), ifnull(?, '')), '') WHERE k = ?`;

function keepEntity(q: Statements, article: number, on: string | null, e: Entity, touched: Touched): number {
  const known = q.get<{ k: number }>('SELECT k FROM entities WHERE id = ?', e.id);
  const insert = "INSERT INTO entities (id, type, name, folded, json) VALUES (?, ?, ?, '', '')";
  const k = known?.k ?? q.run(insert, e.id, e.type, e.name);
  touched.entity(k);
  const json = JSON.stringify(e);
  const same = known && q.get<{ k: number }>('SELECT k FROM records WHERE entity = ? AND json = ?', k, json);
  if (same) q.run(SAY_AGAIN, on, same.k);
  const say = 'INSERT INTO records (entity, json, articles, newest) VALUES (?, ?, 1, ?)';
  const record = same?.k ?? q.run(say, k, json, on);
  const link = 'INSERT INTO article_entities (article, entity, record, published) VALUES (?, ?, ?, ?)';
  q.run(link, article, k, record, on);
  return k;
}

function keepClaim(
  article: number,
  on: string | null,
  { id, type, qualifiers, status, reason, evidence }: Claim,
  subject: number,
  object: number,
  touched: Touched,
): void {
  const claim = touched.claim(id, type, subject, object);
  if (claim.type !== type || claim.subject !== subject || claim.object !== object)
    throw new StoreError('invalid', `the claim ${id} already says something else; nothing was written`);
  const saying = { qualifiers, status, ...(reason !== undefined && { reason }) };
  claim.sayings.push({ article, publishedOn: on ?? undefined, says: saying, evidence });
}
