/** From older versions of the tables to newer ones: every reading is taken out and put in again, or only the words that are searched for. */
import type { DatabaseSync } from 'node:sqlite';
import type { Article, Claim, Entity, Extraction, Mention } from '../../ingest/model.ts';
import { Statements } from './sqlite-statements.ts';
import { indexedNames } from './sqlite-words.ts';
import { putArticles } from './sqlite-write.ts';
import { articleWords } from './words.ts';

/** Children before parents, as they can be dropped. */
const TABLES =
  'mentions article_claims article_entities joint claims entities articles entity_words article_words';
const BATCH = 500;

export function rebuild(db: DatabaseSync, tables: string): void {
  const readings = allReadings(new Statements(db));
  for (const table of TABLES.split(' ')) db.exec(`DROP TABLE ${table}`);
  db.exec(tables);
  for (let i = 0; i < readings.length; i += BATCH) putArticles(db, readings.slice(i, i + BATCH));
}

/** From the second version on: the full-text indexes are made anew from what the tables hold, in rising order of rows, as FTS5 likes them. */
export function refillWords(db: DatabaseSync, tables: string): void {
  refillArticles(db, tables);
  const q = new Statements(db);
  for (const k of keysInOrder(q, 'entities')) {
    const row = q.get<{ words: number; json: string }>('SELECT words, json FROM entities WHERE k = ?', k);
    const insert = 'INSERT INTO entity_words (rowid, words) VALUES (?, ?)';
    if (row) q.run(insert, row.words, indexedNames(JSON.parse(row.json) as Entity));
  }
}

/** The same for articles alone. */
export function refillArticles(db: DatabaseSync, tables: string): void {
  db.exec(tables);
  const q = new Statements(db);
  type Row = { words: number; head: string; text: string };
  for (const k of keysInOrder(q, 'articles')) {
    const row = q.get<Row>('SELECT words, head, text FROM articles WHERE k = ?', k);
    const insert = 'INSERT INTO article_words (rowid, words) VALUES (?, ?)';
    if (row) q.run(insert, row.words, articleWords((JSON.parse(row.head) as Article).title, row.text));
  }
}

const keysInOrder = (q: Statements, table: string): number[] =>
  q.all<{ k: number }>(`SELECT k FROM ${table} WHERE words IS NOT NULL ORDER BY words`).map((r) => r.k);

function allReadings(q: Statements): Extraction[] {
  return q
    .all<{ k: number; json: string }>('SELECT k, json FROM articles ORDER BY id')
    .map(({ k, json }) => ({
      article: JSON.parse(json) as Article,
      mentions: q.all<Mention>(
        'SELECT m.start, m.end, e.id AS entity, e.type, m.rule FROM mentions m JOIN entities e ON e.k = m.entity WHERE m.article = ?',
        k,
      ),
      entities: q
        .all<{ json: string }>('SELECT json FROM article_entities WHERE article = ?', k)
        .map((r) => JSON.parse(r.json) as Entity),
      claims: q
        .all<Pick<Claim, 'id' | 'type' | 'subject' | 'object'> & { json: string }>(
          `SELECT c.id, c.type, s.id AS subject, o.id AS object, t.json FROM article_claims t
           JOIN claims c ON c.k = t.claim JOIN entities s ON s.k = c.subject JOIN entities o ON o.k = c.object WHERE t.article = ?`,
          k,
        )
        .map(({ json: said, ...claim }) => ({
          ...claim,
          ...(JSON.parse(said) as Omit<Claim, keyof typeof claim>),
        })),
    }));
}
