/** From a location to a store: the scheme chooses which; a plain path is an SQLite file. */
import { readSettings } from '../settings.ts';
import { openSqlite } from './sqlite.ts';
import { type Say, type Store, StoreError, type Wish } from './store.ts';

/** The driver is loaded where a server is asked for. */
const neo4j = async (location: string, say: Say): Promise<Store> => {
  const { openNeo4j } = await import('./neo4j.ts');
  const {
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    NEO4J_TIMEOUT_MS: timeoutMs,
  } = readSettings(process.env);
  const settings = { user, password, timeoutMs, ...(database !== undefined && { database }) };
  return openNeo4j(location, settings, say);
};

const SQLITE = /^sqlite:(\/\/)?/i;

const STORES: Record<string, (location: string, say: Say, wish: Wish) => Promise<Store>> = {
  neo4j,
  'neo4j+s': neo4j,
  'neo4j+ssc': neo4j,
  bolt: neo4j,
  'bolt+s': neo4j,
  'bolt+ssc': neo4j,
  sqlite: (location, say, wish) => openSqlite(location.replace(SQLITE, ''), say, wish),
};

/** One letter before the colon is a Windows drive. */
const schemeOf = (location: string): string | undefined =>
  location.match(/^([a-z][a-z0-9+.-]+):/i)?.[1]?.toLowerCase();

/** The file that a location names; none where it names a server. */
export function fileOf(location: string): string | undefined {
  const scheme = schemeOf(location);
  return scheme === undefined || scheme === 'sqlite' ? location.replace(SQLITE, '') : undefined;
}

/** Opens (and makes, where it is new) the store at `location`: "data/daumoi.db", "sqlite:data/daumoi.db", "neo4j://localhost:7687". `say` is told of what takes long, and of a file that may only be read where `wish` is content with that. Throws StoreError. */
export async function openStore(
  location: string,
  say: Say = () => undefined,
  wish: Wish = 'write',
): Promise<Store> {
  const scheme = schemeOf(location);
  if (scheme === undefined) return openSqlite(location, say, wish);
  const open = STORES[scheme];
  if (!open)
    throw new StoreError(
      'invalid',
      `no store is known for "${scheme}:"; give a file (data/daumoi.db) or one of ${Object.keys(STORES)
        .map((s) => `${s}:`)
        .join(', ')}`,
    );
  return open(location, say, wish);
}
