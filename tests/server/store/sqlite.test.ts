/** The embedded store passes the suite of all stores, and keeps what only a file can promise. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../server/store/open.ts';
import type { Opened } from './asking.ts';
import { extraction } from './fixture.ts';
import { storeSuite } from './suite.ts';

async function open(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'daumoi-store-'));
  const path = join(folder, 'graph.db');
  const opened: Opened = {
    store: await openStore(path),
    reopen: async () => {
      await opened.store.close();
      return openStore(path);
    },
    destroy: async () => {
      await opened.store.close();
      rmSync(folder, { recursive: true });
    },
  };
  return opened;
}

storeSuite('SQLite', open);

it('what is in a store that was closed is in its one file, which may be copied', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daumoi-store-'));
  // Two connections end at once: which of them was the last was a matter of luck.
  for (let round = 0; round < 12; round++) {
    const store = await openStore(join(folder, `${round}.db`));
    await store.replaceArticles([extraction({ id: 'một', says: [] })]);
    await store.stats();
    await store.close();
  }
  expect(readdirSync(folder).filter((file) => !/^\d+\.db$/.test(file))).toEqual([]);
  rmSync(folder, { recursive: true });
});
