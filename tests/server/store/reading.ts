/** One store with the small world in it, shared by the questions of one part of the suite. */
import { afterAll, beforeAll } from 'vitest';
import type { Extraction } from '../../../ingest/model.ts';
import type { Store } from '../../../server/store/store.ts';
import type { Open, Opened } from './asking.ts';
import { articles } from './world.ts';

/** Registers the opening and closing; the function answers the open store. */
export function withWorld(open: Open, more: readonly Extraction[] = []): () => Store {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
    await opened.store.replaceArticles([...articles(), ...more]);
  });
  afterAll(async () => {
    await opened.destroy();
  });
  return () => opened.store;
}
