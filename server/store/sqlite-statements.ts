/** Prepared statements by their text: each is prepared once for a connection. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

export class Statements {
  private readonly db: DatabaseSync;
  private static readonly prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

  constructor(db: DatabaseSync) {
    this.db = db;
  }

  private statement(sql: string): StatementSync {
    let known = Statements.prepared.get(this.db);
    if (known === undefined) Statements.prepared.set(this.db, (known = new Map()));
    let statement = known.get(sql);
    if (statement === undefined) {
      if (known.size > 300) known.clear();
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

  /** Answers the row id of an insert. */
  run(sql: string, ...values: SQLInputValue[]): number | bigint {
    return this.statement(sql).run(...values).lastInsertRowid;
  }
}
