/** How fast articles go into a new database file: read, extracted and stored, as `daumoi ingest` does it. */
import { ingestPaths } from '../../server/ingest.ts';
import { openStore } from '../../server/store/open.ts';
import { corpus, SAMPLES } from './articles.ts';
import { now } from './clock.ts';
import { inFolder } from './folder.ts';
import type { Row } from './table.ts';

async function measure(what: string, path: string, file: string): Promise<Row> {
  const store = await openStore(file);
  const began = now();
  const { articles, failures } = await ingestPaths(store, [path]);
  const seconds = (now() - began) / 1000;
  await store.close();
  const failed = failures.length > 0 ? `, ${failures.length} failed` : '';
  const measured = `ingest, articles of ${what} (${articles.toLocaleString('en')}${failed})`;
  return { measured, perSecond: Math.round(articles / seconds) };
}

export function measureIngest(quick: boolean): Promise<Row[]> {
  return inFolder(async (file) => {
    const rows = [await measure('the samples', SAMPLES, file('samples.db'))];
    const real = corpus();
    if (real && !quick) rows.push(await measure('real news', real, file('real.db')));
    return rows;
  });
}
