/** Kills the reading process again and again at chance moments: the file must open, hold whole articles only, and check out as a database. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
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
      const end = await readAndKill(source, db, 300 + random.next() * LONGEST_MS);
      const found = existsSync(db) ? await faultsOf(db, known) : { articles: 0, faults: [] };
      if (end.killed) sum.struck++;
      sum.articles += found.articles;
      sum.faults.push(...[...end.faults, ...found.faults].map((f) => `round ${round + 1}: ${f}`));
      told(`round ${round + 1}: ${found.articles} whole articles, ${sum.faults.length} faults so far`);
    }
    return sum;
  });
}

/** Reading must be ended by the kill, or before it without a fault. */
function readAndKill(
  source: string,
  file: string,
  after: number,
): Promise<{ killed: boolean; faults: string[] }> {
  const cli = join(ROOT, 'server/cli.ts');
  const child = spawn(process.execPath, [cli, 'ingest', source, '--store', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-500);
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const faults =
        signal === 'SIGKILL' || code === 0 ? [] : [`ended by itself with ${code ?? signal}: ${said}`];
      done({ killed: signal === 'SIGKILL', faults });
    });
  });
}
