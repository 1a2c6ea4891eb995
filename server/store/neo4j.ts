/** Neo4j as the store: the only file that knows the driver. Each query of a question is a read transaction of its own, each write one write transaction; both are tried again where they may be. */
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';

import type { EntitySummary } from '../contract.ts';
import type { JointTable } from './joint-table.ts';
import * as full from './neo4j-articles.ts';
import { type Ask, cypherOf, one, type Params, type Read } from './neo4j-ask.ts';
import { entity } from './neo4j-entity.ts';
import { translated } from './neo4j-errors.ts';
import * as work from './neo4j-events.ts';
import { claimBatches, entityBatches, linkBatches } from './neo4j-export.ts';
import * as graph from './neo4j-graph.ts';
import { credentials, type Neo4jSettings } from './neo4j-location.ts';
import { prepare, type SchemaServer, schemaOf } from './neo4j-schema.ts';
import { search } from './neo4j-search.ts';
import { checked, removeArticles, replaceArticles } from './neo4j-write.ts';
import { type Say, type Store, StoreError } from './store.ts';

/** How long what may pass by itself is tried again: a reader is told soon, a writer waits a little longer. */
const RETRY_MS = { READ: 1500, WRITE: 10_000 } as const;
type Access = keyof typeof RETRY_MS;
/** The server ends what takes too long; one that hangs does not, so the clock here has the last word. */
const GRACE_MS = 2000;

/** Opens the server at `location` (neo4j://, bolt://, with +s for TLS; user and password may stand in it), brings its schema up, and answers the store. */
export async function openNeo4j(
  location: string,
  settings: Neo4jSettings,
  say: Say = () => undefined,
): Promise<Store> {
  const server = new Server(location, settings);
  try {
    await prepare(server, say);
    return storeOf(server);
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Whole numbers travel as integers: LIMIT takes no others. */
function wired(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(wired);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => [k, wired(v)]),
  );
}

/** Nodes become their properties; absent ones stay absent. */
function plain(value: unknown): unknown {
  if (neo4j.isNode(value)) return value.properties;
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]));
}

class Server implements SchemaServer {
  readonly address: string;
  private readonly driver: Driver;
  private readonly settings: Neo4jSettings;
  /** How many this process has begun, and the end of the last. */
  private commits = 0;
  private committed: Promise<void> = Promise.resolve();
  private joint: { version: string; table: JointTable<EntitySummary> } | undefined;

  constructor(location: string, settings: Neo4jSettings) {
    const { address, user, password } = credentials(location, settings);
    this.address = address;
    this.settings = settings;
    this.driver = neo4j.driver(address, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 10_000,
      connectionLivenessCheckTimeout: 60_000,
      maxTransactionRetryTime: RETRY_MS.WRITE,
    });
  }

  /** No transaction around the queries: it would show them nothing more alike, and cost two journeys to the server. */
  read<T>(question: (ask: Ask) => Promise<T>, timeout = this.settings.timeoutMs): Promise<T> {
    return this.inSession('READ', timeout, (session) =>
      this.untilWhole(() => question(asker((text, params) => session.run(text, params, { timeout })))),
    );
  }

  /** Neo4j shows a commit piece by piece: what was read during one of this process is read again after it. */
  private async untilWhole<T>(ask: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      await this.committed;
      const before = this.commits;
      const answer = await untilAnswered(ask);
      if (before === this.commits || tries === TRIES) return answer;
    }
  }

  /** The time for one question, once more for each hundred articles. */
  write<T>(change: (ask: Ask) => Promise<T>, articles = 0): Promise<T> {
    const timeout = this.settings.timeoutMs * (1 + Math.floor(articles / 100));
    const { promise, resolve } = Promise.withResolvers<void>();
    return this.inSession('WRITE', timeout, (session) =>
      session.executeWrite(
        async (tx) => {
          const answer = await change(asker((text, params) => tx.run(text, params)));
          this.commits++;
          this.committed = promise;
          return answer;
        },
        { timeout },
      ),
    ).finally(resolve);
  }

  migrate(statement: string, timeout: number): Promise<void> {
    return this.inSession('WRITE', timeout, async (session) => {
      // What changes all there is does so a part at a time, which no transaction around it may hold together.
      const run = () =>
        statement.includes('IN TRANSACTIONS')
          ? session.run(statement, {}, { timeout })
          : session.executeWrite((tx) => tx.run(statement), { timeout });
      await run().catch((error) => (wasOvertaken(error) ? run() : Promise.reject(error)));
    });
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  /** The table of joint work, read anew only after somebody has written. */
  async jointTable(ask: Ask): Promise<JointTable<EntitySummary>> {
    const version = await versionOf(ask);
    if (this.joint?.version !== version) this.joint = { version, table: await work.jointWork(ask) };
    return this.joint.table;
  }

  private async inSession<T>(access: Access, timeout: number, task: (session: Session) => Promise<T>) {
    const { database } = this.settings;
    const session = this.driver.session({
      defaultAccessMode: neo4j.session[access],
      ...(database !== undefined && { database }),
    });
    try {
      return await inTime(task(session), timeout + RETRY_MS[access] + GRACE_MS);
    } catch (error) {
      throw translated(error, this.address);
    } finally {
      // Not awaited: it waits for a server that hangs.
      void session.close().catch(() => undefined);
    }
  }
}

/** Waits a little longer after each try, 1.4 seconds in all. */
const TRIES = 10;
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries === TRIES || !(foundHalf(error) || neo4j.isRetryableError(error))) throw error;
      await pause(tries * 30);
    }
  }
}
/** A reader that comes upon a commit of another process may find that what goes away has lost its properties, or is named and not there; soon after it does not. */
const foundHalf = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof neo4j.Neo4jError && /EntityNotFound/.test(error.code));

const versionOf = async (ask: Ask): Promise<string> =>
  (await one<{ version: string }>(ask, 'meta-read'))?.version ?? '';

/** Another process made or dropped the same index between this one's look and its doing: the statement finds that done now. */
const wasOvertaken = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && /Schema|Deadlock/.test(error.code);

async function inTime<T>(task: Promise<T>, most: number): Promise<T> {
  const late = new StoreError('unavailable', `Neo4j has not answered for ${most} ms: look after the server`);
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(late), most);
  });
  try {
    return await Promise.race([task, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

const asker =
  (run: (text: string, params: Params) => PromiseLike<QueryResult>): Ask =>
  async <T>(query: string, params: Params = {}) => {
    const { records } = await run(cypherOf(query), wired(params) as Params);
    return records.map((r) => plain(r.toObject()) as T);
  };

function storeOf(server: Server): Store {
  const read: Read = (question) => server.read(question);
  return {
    kind: 'neo4j',
    schema: () => schemaOf(server),
    version: () => read(versionOf),
    stats: () => read(full.stats),
    timeline: () => read(full.timeline),
    overview: (limit) => read((ask) => graph.overview(ask, limit)),
    search: (query) => search(read, query),
    entity: (id) => read((ask) => entity(ask, id)),
    neighbours: (query) => read((ask) => graph.neighbours(ask, query)),
    paths: (query) => read((ask) => graph.paths(ask, query)),
    subgraph: (query) => read((ask) => graph.subgraph(ask, query)),
    events: (query) => read((ask) => work.events(ask, query)),
    coordination: (query) => read(async (ask) => work.coordination(await server.jointTable(ask), query)),
    pair: (query) => read((ask) => work.pair(ask, query)),
    claim: (id) => read((ask) => full.claim(ask, id)),
    articles: (query) => read((ask) => full.articles(ask, query)),
    article: (id) => read((ask) => full.article(ask, id)),
    extractions: (after, limit) => read((ask) => full.extractions(ask, after, limit)),
    exportEntities: (ids) => entityBatches(read, ids),
    exportClaims: (query) => claimBatches(read, query),
    links: (relations) => linkBatches(read, relations),
    replaceArticles: async (extractions) => {
      const sound = checked(extractions);
      return server.write((ask) => replaceArticles(ask, sound), sound.length);
    },
    removeArticles: (ids) => server.write((ask) => removeArticles(ask, ids), ids.length),
    close: () => server.close(),
  };
}
