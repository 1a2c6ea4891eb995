/** From a location to a store: the scheme chooses which; a plain path is an SQLite file. */
import { openSqlite } from './sqlite.ts';
import { type Store, StoreError } from './store.ts';

const STORES: Record<string, (location: string) => Promise<Store>> = {
  sqlite: (location) => openSqlite(location.replace(/^sqlite:(\/\/)?/, '')),
};

/** Opens (and makes, where it is new) the store at `location`: "data/daumoi.db", "sqlite:data/daumoi.db". Throws StoreError. */
export async function openStore(location: string): Promise<Store> {
  // One letter before the colon is a Windows drive.
  const scheme = location.match(/^([a-z][a-z0-9+.-]+):/i)?.[1]?.toLowerCase();
  if (scheme === undefined) return openSqlite(location);
  const open = STORES[scheme];
  if (!open)
    throw new StoreError(
      'invalid',
      `no store is known for "${scheme}:"; give a file (data/daumoi.db) or one of ${Object.keys(STORES)
        .map((s) => `${s}:`)
        .join(', ')}`,
    );
  return open(location);
}
