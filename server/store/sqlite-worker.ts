/** The thread in which SQLite lives: one connection, asked by name of question. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import * as articles from './sqlite-articles.ts';
import * as coordination from './sqlite-coordination.ts';
import { events } from './sqlite-events.ts';
import * as graph from './sqlite-graph.ts';
import { paths } from './sqlite-paths.ts';
import { migrate, schemaOf } from './sqlite-schema.ts';
import { search } from './sqlite-search.ts';
import { removeArticles, replaceArticles } from './sqlite-write.ts';
import { StoreError, type StoreErrorCode } from './store.ts';

/** Everything that may be asked of a connection; arguments and answers are plain objects. */
export const QUESTIONS = {
  schema: schemaOf,
  replaceArticles,
  removeArticles,
  search,
  events,
  paths,
  entity: graph.entity,
  neighbours: graph.neighbours,
  subgraph: graph.subgraph,
  overview: graph.overview,
  coordination: coordination.coordination,
  pair: coordination.pair,
  claim: articles.claim,
  articles: articles.articles,
  article: articles.article,
  stats: articles.stats,
  timeline: articles.timeline,
  exportEntities: articles.exportEntities,
  exportClaims: articles.exportClaims,
  exportClaimsOf: articles.exportClaimsOf,
} as const;

export interface Asked {
  id: number;
  question: keyof typeof QUESTIONS | 'close';
  input: unknown[];
}
export interface Answered {
  id: number;
  value?: unknown;
  error?: { code: StoreErrorCode | undefined; message: string };
}

function open(path: string, writes: boolean): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly: !writes, timeout: 5000, enableForeignKeyConstraints: true });
  if (writes) db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536');
  else db.exec('PRAGMA query_only = ON; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824');
  if (writes) migrate(db);
  return db;
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

const { path, writes } = workerData as { path: string; writes: boolean };
let db: DatabaseSync | undefined;

function answer({ id, question, input }: Asked): Answered {
  try {
    if (question === 'close') {
      db?.close();
      return { id };
    }
    db ??= open(path, writes);
    const ask = QUESTIONS[question] as (db: DatabaseSync, ...input: unknown[]) => unknown;
    return { id, value: ask(db, ...input) };
  } catch (error) {
    return {
      id,
      error: { code: codeOf(error), message: error instanceof Error ? error.message : String(error) },
    };
  }
}

parentPort?.on('message', (asked: Asked) => {
  parentPort?.postMessage(answer(asked));
  if (asked.question === 'close') parentPort?.close();
});
