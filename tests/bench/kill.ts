/** Kills the reading process again and again at chance moments: the file must open, hold whole articles only, and check out as a database. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { Article, ArticleId } from '../../ingest/model.ts';
import { extract } from '../../ingest/pipeline.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { corpus, ROOT, readAll, SAMPLES } from './articles.ts';
import { makeRandom } from './random.ts';

export interface Killed {
  rounds: number;
  articles: number;
  faults: string[];
}

const LONGEST_MS = 4000;

export async function killRounds(rounds: number, told: (line: string) => void): Promise<Killed> {
  const source = corpus() ?? SAMPLES;
  const known = new Map(readAll(source).map((a) => [a.id as string, a]));
  const random = makeRandom(9);
  const faults: string[] = [];
  let articles = 0;
  for (let round = 1; round <= rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'daumoi-kill-'));
    const file = join(folder, 'graph.db');
    await killed(source, file, 700 + random.next() * LONGEST_MS);
    const found = existsSync(file) ? await check(file, known, faults, round) : 0;
    articles += found;
    rmSync(folder, { recursive: true, force: true });
    if (round % 10 === 0)
      told(`${round} of ${rounds} rounds, ${articles} whole articles found, ${faults.length} faults`);
  }
  return { rounds, articles, faults };
}

function killed(source: string, file: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'server/cli.ts'), 'ingest', source, '--store', file], {
    stdio: 'ignore',
  });
  return new Promise((done) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('exit', () => {
      clearTimeout(timer);
      done();
    });
  });
}

/** Integrity of the file, and that each article in it says all that it says when read anew. */
async function check(
  file: string,
  known: ReadonlyMap<string, Article>,
  faults: string[],
  round: number,
): Promise<number> {
  const store = await openStore(file);
  const page = await store.articles({ limit: 500, offset: 0 } as Parameters<Store['articles']>[0]);
  for (const { id } of page.items.slice(0, 40)) {
    const article = known.get(id);
    if (article && !(await whole(store, article))) faults.push(`round ${round}: half of ${id}`);
  }
  await store.close();
  const db = new DatabaseSync(file);
  const verdict = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
  const strays = db.prepare('PRAGMA foreign_key_check').all();
  db.close();
  if (verdict.integrity_check !== 'ok' || strays.length > 0)
    faults.push(`round ${round}: ${verdict.integrity_check}`);
  return page.total;
}

async function whole(store: Store, article: Article): Promise<boolean> {
  const view = await store.article(article.id as ArticleId);
  const says = extract(article);
  const ids = (claims: readonly { id: string }[]) => claims.map((c) => c.id).sort();
  return isDeepStrictEqual(ids(view?.claims ?? []), ids(says.claims));
}
