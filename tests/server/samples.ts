/** A store that has read the project's samples, for tests that ask about real contents. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestPaths } from '../../server/ingest.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';

export const SAMPLES = join(import.meta.dirname, '../../ingest/samples');

/** A store in a folder of its own that has read `paths`. */
export async function openSamples(
  paths: readonly string[] = [SAMPLES],
): Promise<{ store: Store; path: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'daumoi-samples-'));
  const path = join(folder, 'samples.db');
  const store = await openStore(path);
  await ingestPaths(store, paths);
  return {
    store,
    path,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
