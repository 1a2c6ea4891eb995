/** The first start: a new store has all samples or is not there yet. */
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { openWithSamples } from '../../server/serve.ts';
import { CLI } from './command.ts';

const SAMPLES = globSync('*.txt', { cwd: join(import.meta.dirname, '../../ingest/samples') }).length;
const folder = mkdtempSync(join(tmpdir(), 'daumoi-đầu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a first start that is killed leaves no store that a second one would take for its user’s', async () => {
  const path = join(folder, 'graph.db');
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0', '--store', path]);
  while (readdirSync(folder).length === 0 && child.exitCode === null) await pause(5);
  const ended = new Promise((done) => child.on('exit', done));
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(path)).toBe(false);
  const said: string[] = [];
  const store = await openWithSamples(path, (line) => said.push(line));
  expect((await store.stats()).articles).toBe(SAMPLES);
  expect(said).toEqual([`Read ${SAMPLES} sample articles.`]);
  await store.removeArticles((await store.extractions(undefined, SAMPLES)).map((x) => x.article.id));
  await store.close();
  expect(readdirSync(folder)).toEqual(['graph.db']);
  const again = await openWithSamples(path, (line) => said.push(line));
  expect((await again.stats()).articles).toBe(0);
  await again.close();
}, 120_000);

it('of two first starts at once both serve one whole store, and neither takes the other’s away', async () => {
  const path = join(folder, 'both.db');
  const starts = [1, 2].map(() =>
    spawn(process.execPath, [CLI, 'serve', '--port', '0', '--store', path], {
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  const said = await Promise.all(
    starts.map(async (child) => {
      let all = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (all += piece));
      while (!/http:|daumoi:/.test(all) && child.exitCode === null) await pause(20);
      return all;
    }),
  );
  for (const child of starts) {
    const ended = new Promise((done) => child.on('exit', done));
    if (child.exitCode === null && child.kill()) await ended;
  }
  for (const one of said) expect(one).toMatch(new RegExp(`^${SAMPLES} articles, .* in `, 'm'));
  expect(readdirSync(folder).filter((name) => name.startsWith('both.db'))).toEqual(['both.db']);
}, 120_000);
