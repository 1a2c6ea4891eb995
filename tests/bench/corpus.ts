/** What a store promises about a corpus: twice in is once in, and what is taken out leaves nothing. */
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../ingest/model.ts';
import { extractEach } from '../../ingest/pipeline.ts';
import { contract } from '../../server/contract.ts';
import { ingestPaths } from '../../server/ingest.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { corpus, readAll, SAMPLES } from './articles.ts';
import { inFolder } from './folder.ts';
import { makeRandom } from './random.ts';

const BATCH = 50;
const TAKEN_OUT = 25;

async function fill(store: Store, articles: readonly Article[]): Promise<void> {
  for (let i = 0; i < articles.length; i += BATCH)
    await store.replaceArticles([...extractEach(articles.slice(i, i + BATCH))]);
}

/** Everything that can be told apart from outside: figures, entities, claims with their sentences, joint work, and what the titles given find. */
async function contents(store: Store, titles: readonly string[] = []): Promise<unknown[]> {
  const all: unknown[] = [await store.stats(), await store.timeline()];
  for await (const batch of store.exportEntities('all')) all.push(...batch);
  for await (const batch of store.exportClaims({ entities: 'all' })) all.push(...batch);
  all.push(await store.coordination(contract.coordination.input.parse({})));
  for (const q of titles)
    all.push(await store.search(contract.search.input.parse({ q: q.slice(0, 60), limit: 50 })));
  return all;
}

export interface Kept {
  articles: number;
  failures: number;
  /** After the first reading. */
  entities: number;
  claims: number;
  sameTwice: boolean;
  takenOut: number;
  leavesNothing: boolean;
}

/** Reads the corpus in twice, takes some of its articles out, and compares with a store that never held those. */
export function keepPromises(quick: boolean): Promise<Kept> {
  const path = (!quick && corpus()) || SAMPLES;
  return inFolder(async (file) => {
    const store = await openStore(file('all.db'));
    const { failures } = await ingestPaths(store, [path]);
    const { articles, entities, claims } = await store.stats();
    const once = await contents(store);
    await ingestPaths(store, [path]);
    const sameTwice = isDeepStrictEqual(await contents(store), once);
    const leavesNothing = await forgets(store, readAll(path), file('never.db'));
    await store.close();
    const figures = { articles, failures: failures.length, entities, claims };
    return { ...figures, sameTwice, takenOut: TAKEN_OUT, leavesNothing };
  });
}

async function forgets(store: Store, articles: readonly Article[], file: string): Promise<boolean> {
  const random = makeRandom(25);
  const out = new Set<string>();
  while (out.size < TAKEN_OUT) out.add(random.even(articles).id);
  const gone = articles.filter((a) => out.has(a.id));
  const removed = await store.removeArticles(gone.map((a) => a.id));
  const never = await openStore(file);
  await fill(
    never,
    articles.filter((a) => !out.has(a.id)),
  );
  const titles = gone.map((a) => a.title);
  const same = isDeepStrictEqual(await contents(store, titles), await contents(never, titles));
  await never.close();
  return same && removed.length === out.size;
}
