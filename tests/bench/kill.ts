/** Kills the reading process again and again at chance moments: the file must open, hold whole articles only, and check out as a database. */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpus, ROOT, readAll, writeRepeated } from './articles.ts';
import { inFolder } from './folder.ts';
import { makeRandom } from './random.ts';
import { expected, faultsOf } from './whole.ts';

export interface Killed {
  rounds: number;
  /** Rounds in which the process still ran when it was killed. */
  struck: number;
  /** Articles found whole, over all rounds. */
  articles: number;
  faults: string[];
}

const LONGEST_MS = 15_000;
/** Most blows fall after the first article was written, some at any moment from the start. */
const EARLY_EVERY = 5;
/** A file lives through several rounds, so that articles are also replaced when the blow falls, not only added. */
const ROUNDS_A_FILE = 5;

export function killRounds(rounds: number, told: (line: string) => void): Promise<Killed> {
  return inFolder(async (file) => {
    const source = corpus() ?? file('samples.jsonl');
    if (!existsSync(source)) writeRepeated(source, 60);
    const known = expected(readAll(source));
    const random = makeRandom(9);
    const sum: Killed = { rounds, struck: 0, articles: 0, faults: [] };
    for (let round = 0; round < rounds; round++) {
      const db = file(`${Math.floor(round / ROUNDS_A_FILE)}.db`);
      const early = round % EARLY_EVERY === EARLY_EVERY - 1;
      const end = await readAndKill(source, db, random.next() * LONGEST_MS, early);
      const found = existsSync(db) ? await faultsOf(db, known) : { articles: 0, faults: [] };
      if (end.killed) sum.struck++;
      sum.articles += found.articles;
      sum.faults.push(...[...end.faults, ...found.faults].map((f) => `round ${round + 1}: ${f}`));
      told(`round ${round + 1}: ${found.articles} whole articles, ${sum.faults.length} faults so far`);
    }
    return sum;
  });
}

/** How much stands in the log of what was written; it grows with the first write. */
const written = (file: string): number => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;

/** Reading must be ended by the kill, or before it without a fault. */
function readAndKill(
  source: string,
  file: string,
  after: number,
  early: boolean,
): Promise<{ killed: boolean; faults: string[] }> {
  const cli = join(ROOT, 'server/cli.ts');
  const child = spawn(process.execPath, [cli, 'ingest', source, '--store', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-500);
  });
  const before = written(file);
  let timer: NodeJS.Timeout | undefined;
  const watch = setInterval(() => {
    if (timer || (!early && written(file) === before)) return;
    timer = setTimeout(() => child.kill('SIGKILL'), after);
  }, 20);
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
