/** What a store promises about real articles: twice in is once in, and what is taken out leaves nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../ingest/model.ts';
import { extract } from '../../ingest/pipeline.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { makeRandom } from './random.ts';

const BATCH = 50;

export async function fill(store: Store, articles: readonly Article[]): Promise<void> {
  for (let i = 0; i < articles.length; i += BATCH)
    await store.replaceArticles(articles.slice(i, i + BATCH).map((a) => extract(a)));
}

async function contents(store: Store): Promise<unknown[]> {
  const all: unknown[] = [await store.stats()];
  for await (const batch of store.exportEntities('all')) all.push(...batch);
  for await (const batch of store.exportClaims({ entities: 'all' })) all.push(...batch);
  return all;
}

export interface Promises {
  articles: number;
  articlesPerSecond: number;
  sameTwice: boolean;
  retracted: number;
  leavesNothing: boolean;
}

/** Reads the articles in twice, takes 25 of them out, and compares with a store that never had those. */
export async function keepPromises(articles: readonly Article[]): Promise<Promises> {
  const folder = mkdtempSync(join(tmpdir(), 'daumoi-promises-'));
  try {
    const store = await openStore(join(folder, 'all.db'));
    const began = performance.now();
    await fill(store, articles);
    const articlesPerSecond = Math.round(articles.length / ((performance.now() - began) / 1000));
    const once = await contents(store);
    await fill(store, articles);
    const sameTwice = isDeepStrictEqual(await contents(store), once);
    const random = makeRandom(25);
    const out = new Set(
      Array.from({ length: 25 }, () => random.even(articles)).filter((a) => a !== undefined),
    );
    await store.removeArticles([...out].map((a) => a.id));
    const never = await openStore(join(folder, 'without.db'));
    await fill(
      never,
      articles.filter((a) => !out.has(a)),
    );
    const leavesNothing = isDeepStrictEqual(await contents(store), await contents(never));
    await Promise.all([store.close(), never.close()]);
    return { articles: articles.length, articlesPerSecond, sameTwice, retracted: out.size, leavesNothing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
