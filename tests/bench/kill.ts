/** Kills the writing process again and again at chance moments: the file must open, hold whole articles and whole batches only, and check out as a database. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../ingest/model.ts';
import { openStore } from '../../server/store/open.ts';
import { corpus, ROOT, readAll, writeRepeated } from './articles.ts';
import { inFolder } from './folder.ts';
import { makeReadings, writeRound } from './kill-readings.ts';
import { makeRandom } from './random.ts';
import { faultsOf, type Written } from './whole.ts';

export interface Killed {
  rounds: number;
  /** Rounds in which the process still ran when it was killed. */
  struck: number;
  /** Articles found whole, over all rounds. */
  articles: number;
  faults: string[];
}

const ARTICLES = 1500;
/** Every so many rounds the real ingest is killed, at any moment from its start; else a process that does nothing but write, once it writes. */
const INGEST_EVERY = 5;
const LONGEST_MS = { ingest: 6000, writer: 1500 };
/** A file lives through several rounds, and begins half full, so that articles are replaced when the blow falls and not only added. */
const ROUNDS_A_FILE = 5;

export function killRounds(rounds: number, told: (line: string) => void): Promise<Killed> {
  return inFolder(async (file) => {
    const source = file('articles.jsonl');
    writeSource(source);
    const written = makeReadings(readAll(source));
    await writeHalf(written, file('half.db'));
    told(`${written.readings.size} articles read; now the rounds`);
    const random = makeRandom(9);
    const sum: Killed = { rounds, struck: 0, articles: 0, faults: [] };
    for (let round = 0; round < rounds; round++) {
      const db = file(`${Math.floor(round / ROUNDS_A_FILE)}.db`);
      if (!existsSync(db)) copyFileSync(file('half.db'), db);
      const real = round % INGEST_EVERY === INGEST_EVERY - 1;
      writeRound(written, file('batches.jsonl'), round);
      const end = await startAndKill(
        real
          ? [join(ROOT, 'server/cli.ts'), 'ingest', source, '--store', db]
          : [join(import.meta.dirname, 'kill-writer.ts'), db, file('batches.jsonl')],
        () => real || logSize(db) > 0,
        random.next() * (real ? LONGEST_MS.ingest : LONGEST_MS.writer),
      );
      const left = logSize(db);
      const found = await faultsOf(db, written);
      if (end.killed) sum.struck++;
      sum.articles += found.articles;
      sum.faults.push(...[...end.faults, ...found.faults].map((f) => `round ${round + 1}: ${f}`));
      told(
        `round ${round + 1}, ${real ? 'ingest' : 'writer'}: ${left} bytes in the log, ${found.articles} whole articles, ${sum.faults.length} faults so far`,
      );
    }
    return sum;
  });
}

/** Articles as JSON Lines: real news where it is there, else the samples many times over. */
function writeSource(path: string): void {
  const real = corpus();
  if (!real) return writeRepeated(path, Math.ceil(ARTICLES / 48));
  const line = ({ sha256: _, ...article }: Article) => JSON.stringify(article);
  writeFileSync(path, `${readAll(real, ARTICLES).map(line).join('\n')}\n`);
}

async function writeHalf({ readings, batches }: Written, path: string): Promise<void> {
  const store = await openStore(path);
  for (const ids of batches.slice(0, batches.length / 2))
    await store.replaceArticles(ids.map((id) => readings.get(id)?.[0]).filter((x) => x !== undefined));
  await store.close();
}

/** How much stands in the log of what was written; it goes when the file is closed, and grows with the first write. */
const logSize = (file: string): number => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;

/** The blow falls `after` the moment that `ready` says so. The process must be ended by it, or before it without a fault. */
function startAndKill(
  command: readonly string[],
  ready: () => boolean,
  after: number,
): Promise<{ killed: boolean; faults: string[] }> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-500);
  });
  let timer: NodeJS.Timeout | undefined;
  const watch = setInterval(() => {
    if (!timer && ready()) timer = setTimeout(() => child.kill('SIGKILL'), after);
  }, 5);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      clearTimeout(timer);
      const faults =
        signal === 'SIGKILL' || code === 0 ? [] : [`ended by itself with ${code ?? signal}: ${said}`];
      done({ killed: signal === 'SIGKILL', faults });
    });
  });
}
