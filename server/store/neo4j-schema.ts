/** Opening: is it the right server, and is its schema ours? Migrations can run twice, and two processes can run them at once. */
import { type Ask, migrations, one } from './neo4j-ask.ts';
import { type Say, StoreError } from './store.ts';

/** CALL (x) { }, dynamic labels and types came with 5.26. */
const OLDEST = [5, 26] as const;
/** Indexes over millions of nodes that were imported take their time. */
const LONGEST_S = 1800;
/** The migration that gives events their place in the alphabet; it passes over those that have one. */
const PLACES_EVENTS = 5;

export interface SchemaServer {
  readonly address: string;
  read<T>(question: (ask: Ask) => Promise<T>, timeoutMs?: number): Promise<T>;
  write<T>(change: (ask: Ask) => Promise<T>): Promise<T>;
  /** A schema statement, in a transaction of its own. */
  migrate(statement: string, timeoutMs: number): Promise<void>;
}

export async function prepare(server: SchemaServer, say: Say): Promise<void> {
  const version =
    (await server.read((ask) => one<{ version: string }>(ask, 'server-version')))?.version ?? '';
  checkVersion(version, server.address);
  const known = migrations();
  const schema = await schemaOf(server);
  const newest = known.at(-1)?.version ?? 0;
  if (schema > newest)
    throw new StoreError(
      'version',
      `the database at ${server.address} has schema ${schema}, newer than this program's ${newest}: update the program`,
    );
  if (schema < newest) await foretell(server, say);
  for (const { version: to, statements } of known.filter((m) => m.version > schema)) {
    for (const statement of statements) await server.migrate(statement, LONGEST_S * 1000);
    await server.write((ask) => ask('meta-migrated', { schema: to }));
  }
  if (schema === newest) await catchUp(server, known[PLACES_EVENTS - 1]?.statements ?? []);
  await server.read((ask) => ask('indexes-await', { seconds: LONGEST_S }), LONGEST_S * 1000);
}

/** An older program that had the server open when its schema was brought up goes on writing events without their place. */
async function catchUp(server: SchemaServer, placing: readonly string[]): Promise<void> {
  if (!(await server.read((ask) => one(ask, 'events-unplaced'), LONGEST_S * 1000))) return;
  for (const statement of placing) await server.migrate(statement, LONGEST_S * 1000);
}

/** A large graph, as the bulk importer brings it, takes its time; a new one is ready at once. */
async function foretell(server: SchemaServer, say: Say): Promise<void> {
  const all = { since: null, until: null };
  const articles = (await server.read((ask) => one<{ n: number }>(ask, 'articles-count', all)))?.n ?? 0;
  if (articles > 0)
    say(
      `Making constraints and indexes for ${articles.toLocaleString('en')} articles at ${server.address}: about half a minute for a million claims.`,
    );
}

export const schemaOf = async (server: Pick<SchemaServer, 'read'>): Promise<number> =>
  (await server.read((ask) => one<{ schema: number }>(ask, 'meta-read')))?.schema ?? 0;

/** "5.26.16", "5.27-aura", "2025.01.0". */
export function checkVersion(version: string, address: string): void {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  // What is no version is none that will do.
  if (!(major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])))
    throw new StoreError(
      'version',
      `the server at ${address} is Neo4j ${version}: ${OLDEST.join('.')} or newer is needed`,
    );
}
