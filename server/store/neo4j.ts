/** Neo4j as the store: the only file that knows the driver. Questions run in read transactions, each write in one write transaction that is tried again where it may be. */
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import type { Entity } from '../../ingest/model.ts';
import { relationTypes } from '../../ingest/ontology.ts';
import type { JointTable } from './coordination.ts';
import * as full from './neo4j-articles.ts';
import { type Ask, cypherOf, migrations, one, type Params } from './neo4j-ask.ts';
import { entity } from './neo4j-entity.ts';
import * as work from './neo4j-events.ts';
import * as graph from './neo4j-graph.ts';
import { search } from './neo4j-search.ts';
import { checked, removeArticles, replaceArticles } from './neo4j-write.ts';
import { type ExportClaim, type Store, StoreError } from './store.ts';

export interface Neo4jSettings {
  user: string;
  password: string;
  database?: string;
  timeoutMs: number;
}

const BATCH = 500;
/** CALL (x) { }, dynamic labels and types came with 5.26. */
const OLDEST = [5, 26] as const;

/** Opens the server at `location` (neo4j://, bolt://, with +s for TLS; user and password may stand in it), brings its schema up, and answers the store. */
export async function openNeo4j(location: string, settings: Neo4jSettings): Promise<Store> {
  const { address, user, password } = credentials(location, settings);
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 20_000,
  });
  const server = new Server(driver, address, settings);
  try {
    await server.prepare();
    return storeOf(server);
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function credentials(location: string, settings: Neo4jSettings) {
  if (!URL.canParse(location))
    throw new StoreError(
      'invalid',
      `"${location}" is no address of a Neo4j server: give e.g. neo4j://localhost:7687`,
    );
  const url = new URL(location);
  const user = decodeURIComponent(url.username) || settings.user;
  const password = decodeURIComponent(url.password) || settings.password;
  return { address: `${url.protocol}//${url.host}`, user, password };
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

class Server {
  private readonly driver: Driver;
  private readonly address: string;
  private readonly settings: Neo4jSettings;
  private joint: { version: string; table: JointTable<string> } | undefined;

  constructor(driver: Driver, address: string, settings: Neo4jSettings) {
    this.driver = driver;
    this.address = address;
    this.settings = settings;
  }

  read<T>(ask: (ask: Ask) => Promise<T>): Promise<T> {
    return this.inSession('READ', (session, config) => session.executeRead((tx) => ask(asker(tx)), config));
  }

  write<T>(ask: (ask: Ask) => Promise<T>): Promise<T> {
    return this.inSession('WRITE', (session, config) => session.executeWrite((tx) => ask(asker(tx)), config));
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  /** The table of joint work, read anew only after somebody has written. */
  async jointTable(ask: Ask): Promise<JointTable<string>> {
    const version = (await one<{ version: string }>(ask, 'meta-read'))?.version ?? '';
    if (this.joint?.version !== version) this.joint = { version, table: await work.jointTable(ask) };
    return this.joint.table;
  }

  /** Is it the right server, and is its schema ours? Migrations can run twice, and two processes can run them at once. */
  async prepare(): Promise<void> {
    const [kernel] = await this.run<{ versions: string[] }>(
      'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions',
    );
    const version = kernel?.versions[0] ?? '';
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
      throw new StoreError(
        'version',
        `the server at ${this.address} is Neo4j ${version}: ${OLDEST.join('.')} or newer is needed`,
      );
    const known = migrations();
    const schema = await this.schema();
    const newest = known.at(-1)?.version ?? 0;
    if (schema > newest)
      throw new StoreError(
        'version',
        `the database at ${this.address} has schema ${schema}, newer than this program's ${newest}: update the program`,
      );
    for (const { version: to, statements } of known.filter((m) => m.version > schema)) {
      for (const statement of statements) await this.run(statement);
      await this.write((ask) => ask('meta-migrated', { schema: to }));
    }
    await this.run('CALL db.awaitIndexes(300)');
  }

  async schema(): Promise<number> {
    return (await this.read((ask) => one<{ schema: number }>(ask, 'meta-read')))?.schema ?? 0;
  }

  /** Outside a managed transaction, as schema statements have to be. */
  private run<T>(statement: string): Promise<T[]> {
    return this.inSession('WRITE', async (session, config) => {
      const { records } = await session.run(statement, {}, config);
      return records.map((r) => r.toObject() as T);
    });
  }

  private async inSession<T>(
    access: 'READ' | 'WRITE',
    task: (session: Session, config: { timeout: number }) => Promise<T>,
  ): Promise<T> {
    const { database, timeoutMs } = this.settings;
    const session = this.driver.session({
      defaultAccessMode: neo4j.session[access],
      ...(database && { database }),
    });
    try {
      return await task(session, { timeout: timeoutMs });
    } catch (error) {
      throw translated(error, this.address, timeoutMs);
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}

const asker =
  (tx: ManagedTransaction): Ask =>
  async <T>(query: string, params: Params = {}) => {
    const { records } = await tx.run(cypherOf(query), wired(params) as Params);
    return records.map((r) => plain(r.toObject()) as T);
  };

/** What went wrong and what to do about it; the password is in none of it. */
function translated(error: unknown, address: string, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const is = (part: RegExp) => part.test(code);
  if (is(/Security/))
    return new StoreError(
      'denied',
      `Neo4j at ${address} refuses the user or the password: set NEO4J_USER and NEO4J_PASSWORD`,
      { cause: error },
    );
  if (is(/DatabaseNotFound/))
    return new StoreError(
      'invalid',
      `Neo4j at ${address} has no such database: set NEO4J_DATABASE, or leave it out`,
      { cause: error },
    );
  if (is(/WriteOnReadOnly|NotALeader|ReadOnly|ForbiddenOnReadOnly/))
    return new StoreError(
      'read_only',
      `Neo4j at ${address} may only be read: give the address of a server that takes writes`,
      { cause: error },
    );
  if (is(/TimedOut|TransactionTimedOut/))
    return new StoreError(
      'busy',
      `Neo4j took longer than ${timeoutMs} ms for this: ask for less, or raise NEO4J_TIMEOUT_MS`,
      { cause: error },
    );
  if (is(/Transient|Terminated/))
    return new StoreError('busy', `Neo4j is busy (${code}): try again in a moment`, { cause: error });
  if (is(/ServiceUnavailable|SessionExpired|N\/A|Unavailable/))
    return new StoreError(
      'unavailable',
      `no Neo4j answers at ${address}: start it, or check the address (${message.split('\n')[0]})`,
      { cause: error },
    );
  return new StoreError('unavailable', `Neo4j: ${message}`, { cause: error });
}

function storeOf(server: Server): Store {
  return {
    kind: 'neo4j',
    schema: () => server.schema(),
    stats: () => server.read(full.stats),
    timeline: () => server.read(full.timeline),
    overview: (limit) => server.read((ask) => graph.overview(ask, limit)),
    search: (query) => server.read((ask) => search(ask, query)),
    entity: (id) => server.read((ask) => entity(ask, id)),
    neighbours: (query) => server.read((ask) => graph.neighbours(ask, query)),
    paths: (query) => server.read((ask) => graph.paths(ask, query)),
    subgraph: (query) => server.read((ask) => graph.subgraph(ask, query)),
    events: (query) => server.read((ask) => work.events(ask, query)),
    coordination: (query) =>
      server.read(async (ask) => work.coordination(await server.jointTable(ask), query)),
    pair: (query) => server.read((ask) => work.pair(ask, query)),
    claim: (id) => server.read((ask) => full.claim(ask, id)),
    articles: (query) => server.read((ask) => full.articles(ask, query)),
    article: (id) => server.read((ask) => full.article(ask, id)),
    extractions: (after, limit) => server.read((ask) => full.extractions(ask, after, limit)),
    exportEntities: (ids) => entityBatches(server, ids),
    exportClaims: (query) => claimBatches(server, query),
    replaceArticles: async (extractions) => {
      const sound = checked(extractions);
      return server.write((ask) => replaceArticles(ask, sound));
    },
    removeArticles: (ids) => server.write((ask) => removeArticles(ask, ids)),
    close: () => server.close(),
  };
}

/** One batch after another, each in a transaction of its own, until there is no more after the last. */
async function* pages<T extends { id: string }>(next: (after: string) => Promise<T[]>): AsyncGenerator<T[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const batch: T[] = await next(after);
    if (batch.length > 0) yield batch;
    after = batch.at(-1)?.id;
  }
}

async function* listed<T>(
  ids: readonly string[],
  next: (ids: string[]) => Promise<T[]>,
): AsyncGenerator<T[]> {
  for (let i = 0; i < ids.length; i += BATCH) {
    const batch = await next(ids.slice(i, i + BATCH));
    if (batch.length > 0) yield batch;
  }
}

const entityBatches = (server: Server, ids: readonly string[] | 'all'): AsyncGenerator<Entity[]> =>
  ids === 'all'
    ? pages((after) => server.read((ask) => full.entitiesAfter(ask, after, BATCH)))
    : listed([...new Set(ids)].sort(), (some) => server.read((ask) => full.entitiesOf(ask, some)));

type ClaimsQuery = Parameters<Store['exportClaims']>[0];

async function* claimBatches(server: Server, query: ClaimsQuery): AsyncGenerator<ExportClaim[]> {
  const { since, until, relations } = query;
  const filter = {
    ...(relations && { relations: relationTypes.filter((type) => relations.includes(type)) }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
  const given = query.claims && [...new Set<string>(query.claims)].sort();
  if (query.entities === 'all' && !given)
    return yield* pages((after) => server.read((ask) => full.claimsAfter(ask, filter, after, BATCH)));
  const ids = query.entities === 'all' ? (given ?? []) : await among(server, query.entities, filter, given);
  yield* listed(ids, (some) => server.read((ask) => full.claimsOf(ask, filter, some)));
}

async function among(
  server: Server,
  entities: Exclude<ClaimsQuery['entities'], 'all'>,
  filter: { since?: string; until?: string; relations?: (typeof relationTypes)[number][] },
  given: readonly string[] | undefined,
): Promise<string[]> {
  const { claims } = await server.read((ask) => graph.subgraph(ask, { entities: [...entities], ...filter }));
  const wanted = given && new Set(given);
  return claims.map((c) => c.id as string).filter((id) => wanted?.has(id) ?? true);
}
