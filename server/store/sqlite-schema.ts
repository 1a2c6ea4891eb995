/** Tables of the embedded store and how an older file becomes a newer one. Migrations are only ever appended. */
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from './store.ts';

const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE articles (k INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, published TEXT, claims INTEGER NOT NULL, json TEXT NOT NULL);
CREATE INDEX articles_published ON articles (published, id);
CREATE TABLE entities (k INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, json TEXT NOT NULL,
  degree INTEGER NOT NULL DEFAULT 0, articles INTEGER NOT NULL DEFAULT 0, level TEXT, province TEXT, place TEXT, date TEXT, kind TEXT, number TEXT, rank TEXT);
CREATE INDEX entities_folded ON entities (folded);
CREATE INDEX entities_degree ON entities (degree DESC, id);
CREATE INDEX entities_type ON entities (type, degree DESC, id);
CREATE INDEX entities_date ON entities (type, date, id);
CREATE INDEX entities_province ON entities (province, type);
CREATE TABLE article_entities (article INTEGER NOT NULL REFERENCES articles (k), entity INTEGER NOT NULL REFERENCES entities (k), json TEXT NOT NULL,
  PRIMARY KEY (article, entity)) WITHOUT ROWID;
CREATE INDEX article_entities_entity ON article_entities (entity, article);
CREATE TABLE mentions (article INTEGER NOT NULL REFERENCES articles (k), start INTEGER NOT NULL, end INTEGER NOT NULL, entity INTEGER NOT NULL REFERENCES entities (k), rule TEXT NOT NULL,
  PRIMARY KEY (article, start, end, entity)) WITHOUT ROWID;
CREATE INDEX mentions_entity ON mentions (entity);
CREATE TABLE claims (k INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, subject INTEGER NOT NULL REFERENCES entities (k), object INTEGER NOT NULL REFERENCES entities (k),
  qualifiers TEXT NOT NULL, status TEXT NOT NULL, reason TEXT, articles INTEGER NOT NULL DEFAULT 0, on_date TEXT);
CREATE INDEX claims_subject ON claims (subject, type, object, on_date);
CREATE INDEX claims_object ON claims (object, type, subject, on_date);
CREATE TABLE article_claims (article INTEGER NOT NULL REFERENCES articles (k), claim INTEGER NOT NULL REFERENCES claims (k), json TEXT NOT NULL,
  PRIMARY KEY (article, claim)) WITHOUT ROWID;
CREATE INDEX article_claims_claim ON article_claims (claim, article);
-- Joint work of two agencies (a < b): one row for each programme, event or stated claim that they share.
CREATE TABLE joint (via INTEGER NOT NULL, basis TEXT NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL, on_date TEXT, PRIMARY KEY (via, basis, a, b)) WITHOUT ROWID;
CREATE INDEX joint_pair ON joint (a, b, basis, on_date);
CREATE INDEX joint_b ON joint (b, a);
CREATE VIRTUAL TABLE entity_words USING fts5 (words, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3 4', tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', contentless_delete = 1, detail = 'none', tokenize = 'unicode61 remove_diacritics 0');
`,
];

export const SCHEMA = MIGRATIONS.length;

export const schemaOf = (db: DatabaseSync): number =>
  (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;

/** Brings the file to the newest schema in one transaction; safe to run by two processes at once. */
export function migrate(db: DatabaseSync, to = SCHEMA): void {
  if (schemaOf(db) > SCHEMA)
    throw new StoreError(
      'version',
      `this database has schema ${schemaOf(db)}, newer than this program's ${SCHEMA}: update the program, or choose another file with --store`,
    );
  if (schemaOf(db) >= to) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    for (let v = schemaOf(db); v < to; v++) db.exec(`${MIGRATIONS[v]}; PRAGMA user_version = ${v + 1}`);
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
