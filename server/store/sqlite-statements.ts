/** Prepared statements by their text, each prepared once for a connection; and answers remembered until somebody writes. */
import { randomUUID } from 'node:crypto';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

interface Remembered {
  version: number;
  answers: Map<string, unknown>;
}
const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>();
const remembered = new WeakMap<DatabaseSync, Remembered>();

/** Filters make many different texts; beyond this number all are prepared anew. */
const MOST_STATEMENTS = 300;
const MOST_ANSWERS = 2000;

export class Statements {
  private readonly db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.db = db;
  }

  private statement(sql: string): StatementSync {
    let known = prepared.get(this.db);
    if (known === undefined) prepared.set(this.db, (known = new Map()));
    let statement = known.get(sql);
    if (statement === undefined) {
      if (known.size > MOST_STATEMENTS) known.clear();
      known.set(sql, (statement = this.db.prepare(sql)));
    }
    return statement;
  }

  get<T>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return this.statement(sql).get(...values) as T | undefined;
  }

  all<T>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.statement(sql).all(...values) as T[];
  }

  /** Rows as they are read; whoever stops early leaves the rest unread. A statement of its own: two may be under way at once. */
  *each<T>(sql: string, ...values: SQLInputValue[]): Generator<T> {
    for (const row of this.db.prepare(sql).iterate(...values)) yield row as T;
  }

  /** Answers the row id of an insert. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.statement(sql).run(...values).lastInsertRowid);
  }

  /** Another after every write of another connection; those who ask never write. */
  version(): number {
    return this.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
  }

  /** What `make` answered the last time, unless the database has been written to since. */
  remember<T>(key: string, make: () => T): T {
    const version = this.version();
    let kept = remembered.get(this.db);
    if (kept?.version !== version || kept.answers.size > MOST_ANSWERS)
      remembered.set(this.db, (kept = { version, answers: new Map() }));
    if (!kept.answers.has(key)) kept.answers.set(key, make());
    return kept.answers.get(key) as T;
  }
}

const names = new WeakMap<DatabaseSync, string>();

/** SQLite counts the writes that one connection has seen; in another, after a restart too, the same count is another version. */
export function versionOf(db: DatabaseSync): string {
  let name = names.get(db);
  if (name === undefined) names.set(db, (name = randomUUID()));
  return `${name}.${new Statements(db).version()}`;
}
