/** The server of the tests does not outlive them: nothing that runs and no folder is left where a test run is killed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hasNeo4j } from '../../neo4j/server.ts';

const SERVER = join(import.meta.dirname, '../../neo4j/server.ts');
const STARTER = `
  import { Neo4jForTests } from ${JSON.stringify(SERVER)};
  const { home, port } = await Neo4jForTests.start();
  console.log(JSON.stringify({ home, port }));
  setInterval(() => {}, 1000);`;

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true));
    socket.on('error', () => done(false)).on('connect', () => socket.destroy());
  });

describe.runIf(hasNeo4j())('a real server', () => {
  // Both at the same time: a start takes as long as all the rest.
  it.concurrent.each(['SIGTERM', 'SIGKILL'] as const)(
    'goes with the process that started it, ended by %s',
    async (signal) => {
      const starter = spawn(process.execPath, ['--input-type=module', '--eval', STARTER], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const line = await new Promise<string>((first, failed) => {
        createInterface(starter.stdout).once('line', first);
        starter.once('exit', () => failed(new Error('no server was started')));
      });
      const { home, port } = JSON.parse(line) as { home: string; port: number };
      expect(await answers(port)).toBe(true);
      starter.removeAllListeners('exit');
      starter.kill(signal);
      for (let i = 0; i < 300 && existsSync(home); i++) await pause(100);
      expect(existsSync(home)).toBe(false);
      expect(await answers(port)).toBe(false);
    },
  );
});
