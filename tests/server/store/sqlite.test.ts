/** The embedded store passes the suite of all stores, and keeps what only a file can promise. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../server/store/open.ts';
import type { Opened } from './asking.ts';
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
