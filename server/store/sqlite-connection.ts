/** A connection to a database file: how it is opened, and how it is asked. */
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { alphabetic } from './alphabet.ts';
import { checkOurs, migrate } from './sqlite-schema.ts';
import { CATCH_UP, KEPT_UP, MISSED } from './sqlite-tables.ts';

/** `frozen`: SQLite is told that nobody changes the file, else it would want to keep its notes beside it. */
export type Mode = 'write' | 'read' | 'frozen';

/** How long a connection waits for another program's write, in milliseconds. */
export const BUSY = 5000;

export function openFile(path: string, mode: Mode): DatabaseSync {
  const db = new DatabaseSync(mode === 'frozen' ? frozen(path) : path, {
    readOnly: mode !== 'write',
    timeout: BUSY,
    enableForeignKeyConstraints: true,
  });
  try {
    db.function('alphabetic', { deterministic: true }, (name) => alphabetic(String(name)));
    if (mode === 'write') {
      // Before anything is changed in the file.
      checkOurs(db);
      db.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 8000',
      );
      migrate(db);
      if (db.prepare(MISSED).get()) db.exec(CATCH_UP);
      db.exec(KEPT_UP);
    } else db.exec('PRAGMA query_only = ON; PRAGMA cache_size = -65536');
    // Whoever copies another file over one that is frozen makes it shorter first, and a map of what is gone ends the process.
    if (mode === 'read') db.exec('PRAGMA mmap_size = 2147483648');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function frozen(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

/** A question is many statements; all see the store as it was when the first of them began. */
export function atOneMoment<T>(db: DatabaseSync, ask: (db: DatabaseSync) => T): T {
  db.exec('BEGIN; SELECT 1 FROM sqlite_master LIMIT 1');
  try {
    return ask(db);
  } finally {
    db.exec('COMMIT');
  }
}
