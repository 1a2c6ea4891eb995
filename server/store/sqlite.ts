/** The embedded store: one thread that writes and one that reads, so that questions are answered while an ingest runs. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entity } from '../../ingest/model.ts';
import type { RelationType } from '../../ingest/ontology.ts';
import { Thread } from '../thread.ts';
import { BATCH, type ClaimsQuery, LINKS, listed, narrowed, pages, sorted } from './batches.ts';
import { type Access, accessTo, makeRoom } from './sqlite-access.ts';
import { heldBeside } from './sqlite-watched.ts';
import type { QUESTIONS } from './sqlite-worker.ts';
import {
  type ExportClaim,
  type Link,
  type Say,
  type Store,
  type StoreArchive,
  StoreError,
  type StoreErrorCode,
  type StoreReader,
  type Wish,
} from './store.ts';

type Questions = typeof QUESTIONS;
type Input<Q extends keyof Questions> = Questions[Q] extends (db: never, ...input: infer I) => unknown
  ? I
  : never;
type Answer<Q extends keyof Questions> = ReturnType<Questions[Q]>;

/** A thread with one connection; answers come back in the order of the questions. */
class Connection {
  private readonly thread: Thread;

  constructor(path: string, access: Access) {
    this.thread = new Thread(
      new URL('./sqlite-worker.ts', import.meta.url),
      { path, access },
      {
        failed: ({ code, message }) =>
          new StoreError(
            (code as StoreErrorCode | undefined) ?? 'unavailable',
            sentence(code as StoreErrorCode | undefined, message, path, access),
          ),
        ended: (reason) =>
          new StoreError(
            'unavailable',
            reason === undefined ? 'the store is closed' : `the database thread stopped: ${reason}`,
          ),
      },
    );
  }

  ask<Q extends keyof Questions>(question: Q, ...input: Input<Q>): Promise<Answer<Q>> {
    return this.thread.ask(question, input) as Promise<Answer<Q>>;
  }

  close(): Promise<void> {
    return this.thread.close();
  }
}

/** What went wrong and what to do about it. */
function sentence(code: StoreErrorCode | undefined, message: string, path: string, access: Access): string {
  if (code === 'read_only' && access !== 'write')
    return `${path} may not be written to, and what was written last stands beside it in ${heldBeside(path) ?? `${path}-wal`}: copy both to a folder of your own, and name that copy with --store (${message})`;
  if (code === 'read_only')
    return `the database ${path} cannot be opened for writing: choose a folder you may write to with --store or DAUMOI_STORE (${message})`;
  if (code === 'corrupt' && access === 'watched')
    return `${path} is not a Đầu Mối database, or not a whole one yet: try again once it is, or name another with --store (${message})`;
  if (code === 'corrupt')
    return `${path} is not a Đầu Mối database: choose another file with --store, or move this one away (${message})`;
  if (/disk is full/.test(message))
    return `the disk that ${path} lies on is full: make room and try again; what was written before is kept`;
  if (code === 'busy') return `another program is writing to ${path}: try again in a moment`;
  return message;
}

/** `wish` is "read" where a file that nobody may write to will do. */
export async function openSqlite(location: string, say: Say, wish: Wish): Promise<Store> {
  const path = resolve(location);
  if (!existsSync(path)) makeRoom(path);
  const access = accessTo(path);
  const refusal = () => new StoreError('read_only', sentence('read_only', 'it is read-only', path, 'write'));
  if (access !== 'write' && (wish === 'write' || !existsSync(path))) throw refusal();
  if (access !== 'write') {
    const reader = await opened(new Connection(path, access));
    say(`${path} may not be written to: it is only read.`);
    const refuse = () => Promise.reject(refusal());
    return {
      ...readerOf(reader),
      replaceArticles: refuse,
      removeArticles: refuse,
      close: () => reader.close(),
    };
  }
  const writer = await opened(new Connection(path, 'write'));
  const reader = new Connection(path, 'read');
  return {
    ...readerOf(reader),
    replaceArticles: (extractions) => writer.ask('replaceArticles', extractions),
    removeArticles: (ids) => writer.ask('removeArticles', ids),
    // The last connection that closes puts all into the one file, if it may write: whoever copies that file has everything.
    close: async () => {
      await reader.close();
      await writer.close();
    },
  };
}

/** The connection, once it has answered its first question; closed where it cannot. */
async function opened(connection: Connection): Promise<Connection> {
  try {
    await connection.ask('schema');
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function readerOf(reader: Connection): StoreReader & StoreArchive {
  return {
    kind: 'sqlite',
    schema: () => reader.ask('schema'),
    version: () => reader.ask('version'),
    stats: () => reader.ask('stats'),
    timeline: () => reader.ask('timeline'),
    overview: (limit) => reader.ask('overview', limit),
    search: (query) => reader.ask('search', query),
    entity: (id) => reader.ask('entity', id),
    neighbours: (query) => reader.ask('neighbours', query),
    paths: (query) => reader.ask('paths', query),
    subgraph: (query) => reader.ask('subgraph', query),
    events: (query) => reader.ask('events', query),
    coordination: (query) => reader.ask('coordination', query),
    pair: (query) => reader.ask('pair', query),
    claim: (id) => reader.ask('claim', id),
    articles: (query) => reader.ask('articles', query),
    article: (id) => reader.ask('article', id),
    extractions: (after, limit) => reader.ask('extractions', after, limit),
    exportEntities: (ids) => entityBatches(reader, ids),
    exportClaims: (query) => claimBatches(reader, query),
    links: (relations) => linkBatches(reader, relations),
  };
}

const entityBatches = (reader: Connection, ids: readonly string[] | 'all'): AsyncGenerator<Entity[]> =>
  ids === 'all'
    ? pages((after) => reader.ask('exportEntities', 'all', after, BATCH))
    : listed(sorted(ids), (some) => reader.ask('exportEntities', some, '', BATCH));

async function* claimBatches(reader: Connection, query: ClaimsQuery): AsyncGenerator<ExportClaim[]> {
  const ids = await claimIds(reader, query);
  const filter = narrowed(query);
  yield* ids === 'all'
    ? pages<ExportClaim>((after) => reader.ask('exportClaims', filter, after, BATCH))
    : listed(ids, (some) => reader.ask('exportClaimsOf', some, filter));
}

const linkBatches = (reader: Connection, relations: readonly RelationType[]): AsyncGenerator<Link[]> =>
  pages((after) => reader.ask('links', relations, after, LINKS));

/** Of a part of the graph only its own claims are read, not the whole table. */
async function claimIds(reader: Connection, query: ClaimsQuery): Promise<string[] | 'all'> {
  const given = query.claims && sorted(query.claims);
  if (query.entities === 'all') return given ?? 'all';
  const { claims } = await reader.ask('subgraph', { entities: [...query.entities], ...narrowed(query) });
  const wanted = given && new Set(given);
  return claims.map((c) => c.id).filter((id) => wanted?.has(id) ?? true);
}
