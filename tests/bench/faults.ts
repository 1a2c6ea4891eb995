/** Many rounds of the tests of kills on Neo4j, told as they go: the writer killed, the server stopped, two writers at once, each time checked whole. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { hasNeo4j } from '../neo4j/server.ts';
import { ROOT } from './articles.ts';

export function tellFaults(rounds: number): Promise<boolean> {
  if (!hasNeo4j()) return Promise.resolve(true);
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = ['run', '--root', ROOT, '--config', join(ROOT, 'tests/vitest.config.ts'), 'neo4j-kill'];
  const child = spawn(process.execPath, [vitest, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, KILL_ROUNDS: String(rounds) },
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code) => done(code === 0));
  });
}
