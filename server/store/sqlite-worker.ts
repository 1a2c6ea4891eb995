/** The thread in which SQLite lives: one connection, asked by name of question. */
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { answerAll, CLOSE } from '../thread.ts';
import type { Access } from './sqlite-access.ts';
import { article, articles, extractions } from './sqlite-articles.ts';
import { coordination } from './sqlite-coordination.ts';
import { entity } from './sqlite-entity.ts';
import { events } from './sqlite-events.ts';
import { claim, exportClaims, exportClaimsOf, exportEntities } from './sqlite-evidence.ts';
import { stats, timeline } from './sqlite-figures.ts';
import { overview, subgraph } from './sqlite-graph.ts';
import { neighbours } from './sqlite-neighbours.ts';
import { pair } from './sqlite-pair.ts';
import { paths } from './sqlite-paths.ts';
import { checkCurrent, checkOurs, migrate, schemaOf } from './sqlite-schema.ts';
import { search } from './sqlite-search.ts';
import { versionOf } from './sqlite-statements.ts';
import { removeArticles, replaceArticles } from './sqlite-write.ts';
import { StoreError, type StoreErrorCode } from './store.ts';

/** Everything that may be asked of a connection; arguments and answers are plain objects. */
export const QUESTIONS = {
  schema: schemaOf,
  checkCurrent,
  version: versionOf,
  replaceArticles,
  removeArticles,
  search,
  events,
  paths,
  entity,
  neighbours,
  subgraph,
  overview,
  coordination,
  pair,
  claim,
  articles,
  article,
  extractions,
  stats,
  timeline,
  exportEntities,
  exportClaims,
  exportClaimsOf,
} as const;

/** How long a connection waits for another program's write, in milliseconds. */
const BUSY = 5000;

function open(path: string, access: Access): DatabaseSync {
  const readOnly = access !== 'write';
  const db = new DatabaseSync(access === 'frozen' ? frozen(path) : path, {
    readOnly,
    timeout: BUSY,
    enableForeignKeyConstraints: true,
  });
  try {
    if (!readOnly) {
      // Before anything is changed in the file.
      checkOurs(db);
      db.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 8000',
      );
      migrate(db);
    } else db.exec('PRAGMA query_only = ON; PRAGMA cache_size = -65536; PRAGMA mmap_size = 2147483648');
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

/** SQLite's own words, as a code of the port. */
function codeOf(error: unknown): StoreErrorCode | undefined {
  if (error instanceof StoreError) return error.code;
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return (
    {
      5: 'busy',
      6: 'busy',
      8: 'read_only',
      14: 'read_only',
      11: 'corrupt',
      26: 'corrupt',
      13: 'unavailable',
      10: 'unavailable',
    } as const
  )[code as 5];
}

/** A question is many statements; all see the store as it was when the first of them began. */
function atOneMoment(db: DatabaseSync, ask: () => unknown): unknown {
  db.exec('BEGIN; SELECT 1 FROM sqlite_master LIMIT 1');
  try {
    return ask();
  } finally {
    db.exec('COMMIT');
  }
}

const { path, access } = workerData as { path: string; access: Access };
let db: DatabaseSync | undefined;

function answer(question: string, input: unknown[]): unknown {
  if (question === CLOSE) {
    db?.close();
    return undefined;
  }
  db ??= open(path, access);
  const opened = db;
  const ask = QUESTIONS[question as keyof typeof QUESTIONS] as (
    db: DatabaseSync,
    ...input: unknown[]
  ) => unknown;
  return access === 'write' ? ask(opened, ...input) : atOneMoment(opened, () => ask(opened, ...input));
}

answerAll(answer, codeOf);
