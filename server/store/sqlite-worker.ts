/** The thread in which SQLite lives: one connection, asked by name of question. */
import type { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import { answerAll, CLOSE } from '../thread.ts';
import type { Access } from './sqlite-access.ts';
import { article, articles, extractions } from './sqlite-articles.ts';
import { atOneMoment, openFile } from './sqlite-connection.ts';
import { coordination } from './sqlite-coordination.ts';
import { entity } from './sqlite-entity.ts';
import { events } from './sqlite-events.ts';
import { claim, exportClaims, exportClaimsOf, exportEntities, links } from './sqlite-evidence.ts';
import { stats, timeline } from './sqlite-figures.ts';
import { overview, subgraph } from './sqlite-graph.ts';
import { neighbours } from './sqlite-neighbours.ts';
import { pair } from './sqlite-pair.ts';
import { paths } from './sqlite-paths.ts';
import { schemaOf } from './sqlite-schema.ts';
import { search } from './sqlite-search.ts';
import { versionOf } from './sqlite-statements.ts';
import { Watched } from './sqlite-watched.ts';
import { removeArticles, replaceArticles } from './sqlite-write.ts';
import { StoreError, type StoreErrorCode } from './store.ts';

/** Everything that may be asked of a connection; arguments and answers are plain objects. */
export const QUESTIONS = {
  schema: schemaOf,
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
  links,
} as const;

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

type Ask = (db: DatabaseSync) => unknown;
interface Asked {
  answer(ask: Ask): unknown;
  close(): void;
}

const { path, access } = workerData as { path: string; access: Access };

/** One connection for as long as the thread lasts. */
function lasting(mode: 'write' | 'read'): Asked {
  const db = openFile(path, mode);
  return {
    answer: (ask) => (mode === 'write' ? ask(db) : atOneMoment(db, ask)),
    close: () => db.close(),
  };
}

let asked: Asked | undefined;

function answer(question: string, input: unknown[]): unknown {
  if (question === CLOSE) return asked?.close();
  asked ??= access === 'watched' ? new Watched(path) : lasting(access);
  const ask = QUESTIONS[question as keyof typeof QUESTIONS] as (
    db: DatabaseSync,
    ...input: unknown[]
  ) => unknown;
  return asked.answer((db) => ask(db, ...input));
}

answerAll(answer, codeOf);
