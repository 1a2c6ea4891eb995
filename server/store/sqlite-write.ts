/** Writing: an article's old sayings are forgotten, the new ones kept, and every row that several articles share is merged again, in one transaction. */
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId, Entity, Extraction } from '../../ingest/model.ts';
import { fold } from '../../ingest/text.ts';
import { checkExtraction } from './check.ts';
import { FIRMNESS } from './merge.ts';
import { noTouched, settle, type Touched } from './sqlite-settle.ts';
import { Statements } from './sqlite-statements.ts';
import { articleWordsRow } from './sqlite-words.ts';
import { StoreError, type WriteSummary } from './store.ts';

export function replaceArticles(db: DatabaseSync, extractions: readonly Extraction[]): WriteSummary {
  const checked = extractions.map(checkExtraction);
  return transaction(db, () => putArticles(db, checked));
}

/** The same inside a transaction of the caller, for readings that have been checked. */
export function putArticles(db: DatabaseSync, extractions: readonly Extraction[]): WriteSummary {
  const q = new Statements(db);
  const touched = noTouched();
  const were = new Map<ArticleId, boolean>();
  for (const x of extractions) {
    const there = forget(q, x.article.id, touched);
    if (!were.has(x.article.id)) were.set(x.article.id, there);
    keep(q, x, touched);
  }
  settle(q, touched);
  const ids = [...were.keys()];
  return { added: ids.filter((id) => !were.get(id)), replaced: ids.filter((id) => were.get(id)) };
}

export function removeArticles(db: DatabaseSync, ids: readonly ArticleId[]): ArticleId[] {
  return transaction(db, () => {
    const q = new Statements(db);
    const touched = noTouched();
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
    touched.entities.add(r.entity);
    touched.records.add(r.record);
    q.run('UPDATE records SET articles = articles - 1 WHERE k = ?', r.record);
  }
  for (const table of ['mentions', 'article_claims', 'article_entities'])
    q.run(`DELETE FROM ${table} WHERE article = ?`, k);
  q.run('DELETE FROM article_words WHERE rowid = ?', article.words);
  q.run('DELETE FROM articles WHERE k = ?', k);
  return true;
}

function keep(q: Statements, x: Extraction, touched: Touched): void {
  const article = keepArticle(q, x);
  const published = x.article.publishedOn ?? null;
  const keys = new Map<string, number>();
  for (const e of x.entities) keys.set(e.id, keepEntity(q, article, published, e, touched));
  const key = (id: string): number => keys.get(id) as number;
  const mention = 'INSERT OR IGNORE INTO mentions (article, start, end, entity, rule) VALUES (?, ?, ?, ?, ?)';
  for (const m of x.mentions) q.run(mention, article, m.start, m.end, key(m.entity), m.rule);
  for (const c of x.claims) keepClaim(q, article, published, c, [key(c.subject), key(c.object)], touched);
}

function keepArticle(q: Statements, x: Extraction): number {
  const { text, sha256, ...head } = x.article;
  const evidence = x.claims.reduce((n, c) => n + c.evidence.length, 0);
  const values = [
    head.id,
    head.publishedOn ?? null,
    x.claims.length,
    evidence,
    sha256,
    JSON.stringify(head),
    text,
  ];
  const k = q.run(
    'INSERT INTO articles (id, published, claims, evidence, sha256, head, text, words) VALUES (?, ?, ?, ?, ?, ?, ?, 0)',
    ...values,
  );
  const words = articleWordsRow(k, head.publishedOn);
  q.run('UPDATE articles SET words = ? WHERE k = ?', words, k);
  q.run('INSERT INTO article_words (rowid, words) VALUES (?, ?)', words, fold(`${head.title}\n${text}`));
  return k;
}

function keepEntity(q: Statements, article: number, on: string | null, e: Entity, touched: Touched): number {
  const known = q.get<{ k: number }>('SELECT k FROM entities WHERE id = ?', e.id);
  const insert = "INSERT INTO entities (id, type, name, folded, json) VALUES (?, ?, ?, '', '')";
  const k = known?.k ?? q.run(insert, e.id, e.type, e.name);
  touched.entities.add(k);
  const json = JSON.stringify(e);
  const same = q.get<{ k: number }>('SELECT k FROM records WHERE entity = ? AND json = ?', k, json);
  if (same)
    q.run(
      "UPDATE records SET articles = articles + 1, newest = nullif(max(ifnull(newest, ''), ifnull(?, '')), '') WHERE k = ?",
      on,
      same.k,
    );
  const record =
    same?.k ?? q.run('INSERT INTO records (entity, json, articles, newest) VALUES (?, ?, 1, ?)', k, json, on);
  const link = 'INSERT INTO article_entities (article, entity, record, published) VALUES (?, ?, ?, ?)';
  q.run(link, article, k, record, on);
  return k;
}

type Claim = Extraction['claims'][number];
interface Known {
  k: number;
  type: string;
  subject: number;
  object: number;
}

function keepClaim(
  q: Statements,
  article: number,
  on: string | null,
  c: Claim,
  [subject, object]: readonly [number, number],
  touched: Touched,
): void {
  const known = q.get<Known>('SELECT k, type, subject, object FROM claims WHERE id = ?', c.id);
  if (known && (known.type !== c.type || known.subject !== subject || known.object !== object))
    throw new StoreError('invalid', `the claim ${c.id} already says something else; nothing was written`);
  const { qualifiers, status, reason, evidence } = c;
  const insert =
    "INSERT INTO claims (id, type, subject, object, qualifiers, status, articles) VALUES (?, ?, ?, ?, '{}', ?, 1)";
  const k = known?.k ?? q.run(insert, c.id, c.type, subject, object, status);
  if (known) q.run('UPDATE claims SET articles = articles + 1 WHERE k = ?', k);
  else
    for (const end of [subject, object]) {
      touched.entities.add(end);
      q.run('UPDATE entities SET degree = degree + 1 WHERE k = ?', end);
    }
  touched.claims.add(k);
  const said = JSON.stringify({ qualifiers, status, ...(reason !== undefined && { reason }), evidence });
  const link =
    'INSERT INTO article_claims (article, claim, firmness, published, json) VALUES (?, ?, ?, ?, ?)';
  q.run(link, article, k, FIRMNESS.indexOf(status), on ?? '~', said);
}
