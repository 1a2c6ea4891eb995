/** The version of a database file and how an older file becomes a newer one. Migrations are only ever appended. */
import type { DatabaseSync } from 'node:sqlite';
import { rebuild, refillArticles, refillWords } from './sqlite-rebuild.ts';
import { TABLES_1, TABLES_2, TABLES_3, TABLES_4, TABLES_5 } from './sqlite-tables.ts';
import { transaction } from './sqlite-write.ts';
import { StoreError } from './store.ts';

const MIGRATIONS: readonly ((db: DatabaseSync) => void)[] = [
  (db) => db.exec(TABLES_1),
  (db) => rebuild(db, TABLES_2),
  (db) => refillWords(db, TABLES_3),
  (db) => refillArticles(db, TABLES_4),
  (db) => db.exec(TABLES_5),
];
export const SCHEMA = MIGRATIONS.length;

/** "DauM": says in the head of the file whose it is. */
const APPLICATION = 0x4461754d;

const pragma = (db: DatabaseSync, name: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
export const schemaOf = (db: DatabaseSync): number => pragma(db, 'user_version');

const isEmpty = (db: DatabaseSync): boolean =>
  db.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n === 0;

/** Brings the file to the newest schema in one transaction; safe to run by two processes at once. */
export function migrate(db: DatabaseSync, to = SCHEMA): void {
  checkOurs(db);
  if (schemaOf(db) === to) return;
  transaction(db, () => {
    for (let version = schemaOf(db); version < to; version++) {
      MIGRATIONS[version]?.(db);
      db.exec(`PRAGMA user_version = ${version + 1}; PRAGMA application_id = ${APPLICATION}`);
    }
  });
}

/** What is only read cannot be brought to the newest schema. */
export function checkCurrent(db: DatabaseSync): void {
  checkOurs(db);
  if (isEmpty(db)) throw new StoreError('corrupt', 'it is empty');
  if (schemaOf(db) < SCHEMA)
    throw new StoreError(
      'version',
      `this database has schema ${schemaOf(db)} and must be brought to ${SCHEMA}, but may not be written to: copy it to a folder of your own, and name that copy with --store`,
    );
}

/** An empty file may become ours; a file of another program or of a newer version of this one is left alone. */
export function checkOurs(db: DatabaseSync): void {
  const version = schemaOf(db);
  const application = pragma(db, 'application_id');
  const tables = db
    .prepare("SELECT count(*) AS n FROM sqlite_master WHERE name IN ('articles', 'claims')")
    .get()?.n;
  const ours =
    application === APPLICATION || (application === 0 && (isEmpty(db) || (version === 1 && tables === 2)));
  if (!ours) throw new StoreError('corrupt', 'it is an SQLite database of another program');
  if (version > SCHEMA)
    throw new StoreError(
      'version',
      `this database has schema ${version}, newer than this program's ${SCHEMA}: update the program, or choose another file with --store`,
    );
}
