/** The tables of the embedded store, version by version. What stands here is never edited; a newer version is a new text. */

export const TABLES_1 = `
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
`;

/**
 * The second version, made for 200,000 entities and a million claims. `k` are row keys, never shown; ids are the model's.
 * An entity's different records are kept once each with the number of articles that give them, so that a much-named agency
 * is merged from its few variants and not from its thousands of articles.
 */
export const TABLES_2 = `
CREATE TABLE articles (k INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, published TEXT, claims INTEGER NOT NULL,
  evidence INTEGER NOT NULL, words INTEGER NOT NULL, sha256 TEXT NOT NULL, head TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX articles_published ON articles (published DESC, id);

CREATE TABLE entities (k INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL,
  folded TEXT NOT NULL, degree INTEGER NOT NULL DEFAULT 0, articles INTEGER NOT NULL DEFAULT 0, level TEXT, province TEXT,
  place TEXT, date TEXT, kind TEXT, number TEXT, rank TEXT, chairs INTEGER NOT NULL DEFAULT 0, words INTEGER, json TEXT NOT NULL);
CREATE INDEX entities_degree ON entities (type, degree DESC, id);
CREATE INDEX entities_folded ON entities (folded);
CREATE INDEX events_date ON entities (date DESC, id, province, kind, chairs) WHERE type = 'Event';
CREATE INDEX events_name ON entities (folded, id) WHERE type = 'Event';

CREATE TABLE records (k INTEGER PRIMARY KEY, entity INTEGER NOT NULL REFERENCES entities (k), json TEXT NOT NULL,
  articles INTEGER NOT NULL, newest TEXT, UNIQUE (entity, json));
CREATE TABLE article_entities (article INTEGER NOT NULL REFERENCES articles (k), entity INTEGER NOT NULL REFERENCES entities (k),
  record INTEGER NOT NULL, published TEXT, PRIMARY KEY (article, entity)) WITHOUT ROWID;
CREATE INDEX article_entities_entity ON article_entities (entity, published DESC, record);

CREATE TABLE mentions (article INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, entity INTEGER NOT NULL,
  rule TEXT NOT NULL, PRIMARY KEY (article, start, end, entity, rule),
  FOREIGN KEY (article, entity) REFERENCES article_entities (article, entity)) WITHOUT ROWID;
CREATE INDEX mentions_entity ON mentions (article, entity);

CREATE TABLE claims (k INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
  subject INTEGER NOT NULL REFERENCES entities (k), object INTEGER NOT NULL REFERENCES entities (k),
  qualifiers TEXT NOT NULL, status TEXT NOT NULL, reason TEXT, articles INTEGER NOT NULL DEFAULT 0, on_date TEXT);
CREATE INDEX claims_subject ON claims (subject, object, type, on_date);
CREATE INDEX claims_object ON claims (object, subject, type, on_date);
-- firmness: 0 stated, 1 planned, 2 inferred; published: '~' where the article has no date, so that it comes last.
CREATE TABLE article_claims (article INTEGER NOT NULL REFERENCES articles (k), claim INTEGER NOT NULL REFERENCES claims (k),
  firmness INTEGER NOT NULL, published TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (article, claim)) WITHOUT ROWID;
CREATE INDEX article_claims_claim ON article_claims (claim, firmness, published);

-- Joint work of two agencies (a < b): a row for each programme or event that they share (via), and one (via 0) where they are said to coordinate.
CREATE TABLE joint (a INTEGER NOT NULL, b INTEGER NOT NULL, basis TEXT NOT NULL, via INTEGER NOT NULL, on_date TEXT,
  PRIMARY KEY (a, b, basis, via)) WITHOUT ROWID;
CREATE INDEX joint_via_a ON joint (via, a);
CREATE INDEX joint_via_b ON joint (via, b);

-- Row ids of both are in the order of the answers (sqlite-words.ts): the best matches are read first and the rest not at all.
CREATE VIRTUAL TABLE entity_words USING fts5 (words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3 4',
  tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3 4',
  tokenize = 'unicode61 remove_diacritics 0');
`;

/**
 * The third version: words are found by beginnings of up to seven letters, as long as syllables get, so that none is put together
 * while somebody types; and what ranks an entity stands in an index of its own, a thirtieth of the table.
 */
export const TABLES_3 = `
CREATE INDEX entities_rank ON entities (k, degree, type);
DROP TABLE entity_words;
DROP TABLE article_words;
CREATE VIRTUAL TABLE entity_words USING fts5 (words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3 4 5 6 7',
  tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3 4 5 6 7',
  tokenize = 'unicode61 remove_diacritics 0');
-- Two parts of an index that are alike in size become one: many parts make each question dearer than they make a write cheaper.
INSERT INTO entity_words (entity_words, rank) VALUES ('automerge', 2);
INSERT INTO article_words (article_words, rank) VALUES ('automerge', 2);
`;

/** The fourth version: articles are found by their words with marks as well. */
export const TABLES_4 = `
DROP TABLE article_words;
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2 3 4 5 6 7',
  tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO article_words (article_words, rank) VALUES ('automerge', 2);
`;

/** The fifth version: events by name come in the order of the Vietnamese alphabet (alphabet.ts). */
export const TABLES_5 = `
ALTER TABLE entities ADD COLUMN alphabetic TEXT;
UPDATE entities SET alphabetic = alphabetic(name) WHERE type = 'Event';
DROP INDEX events_name;
CREATE INDEX events_name ON entities (alphabetic, id) WHERE type = 'Event';
`;

/** What a connection that writes keeps up by itself. It is no part of the file: other programs need not know our functions. */
export const KEPT_UP = `
CREATE TEMP TRIGGER place_in_alphabet AFTER UPDATE OF name ON main.entities WHEN new.type = 'Event'
BEGIN UPDATE entities SET alphabetic = alphabetic(new.name) WHERE k = new.k; END;
`;

/** What an older program wrote that still had the file open when it was brought to the newest schema. Both are answered from the index. */
const UNPLACED = "type = 'Event' AND alphabetic IS NULL";
export const MISSED = `SELECT 1 FROM entities WHERE ${UNPLACED} LIMIT 1`;
export const CATCH_UP = `UPDATE entities SET alphabetic = alphabetic(name) WHERE ${UNPLACED}`;
