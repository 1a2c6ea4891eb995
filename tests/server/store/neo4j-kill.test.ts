/** Kills at chance moments, of the process that writes and of the server, and two writers at once: nothing lost, nothing half, nothing twice. KILL_ROUNDS=100 for many rounds of each, KILL_SEED for other moments. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../server/store/open.ts';
import type { Store } from '../../../server/store/store.ts';
import { makeRandom } from '../../bench/random.ts';
import { hasNeo4j, Neo4jForTests } from '../../neo4j/server.ts';
import { faultsOf } from '../../neo4j/sound.ts';
import { batch, contents, versionOf } from '../../neo4j/versions.ts';
import { cypher, wipe } from '../../neo4j/wipe.ts';

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 3);
const MANY = process.env.KILL_ROUNDS !== undefined;
const LONG = 60_000 + ROUNDS * (MANY ? 120_000 : 30_000);
const LONGEST_MS = 500;
const WRITER = join(import.meta.dirname, '../../neo4j/writer.ts');

describe.runIf(hasNeo4j())('on a real server', () => {
  let server: Neo4jForTests;
  let store: Store;
  let folder: string;
  let writer: ChildProcess | undefined;
  const random = makeRandom(Number(process.env.KILL_SEED ?? 20261124));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'daumoi-kill-'));
    server = await Neo4jForTests.start();
    store = await openStore(server.location);
  });
  afterAll(async () => {
    writer?.kill('SIGKILL');
    await store.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a store holds that was told this version and nothing else, ever. */
  async function fresh(version: number) {
    const other = await openStore(join(folder, `${version}.db`));
    try {
      await other.replaceArticles(batch(version));
      return await contents(other);
    } finally {
      await other.close();
    }
  }

  /** The one version that the store holds, whole. */
  async function wholeVersion(): Promise<number> {
    const found = await contents(store);
    const versions = new Set(found.readings.map(versionOf));
    const [version = 0] = versions;
    expect(versions, 'one version').toEqual(new Set([version]));
    expect(await faultsOf(server)).toEqual([]);
    expect(found).toEqual(await fresh(version));
    return version;
  }

  it('tells where the graph is not whole', async () => {
    await store.replaceArticles(batch(1));
    expect(await faultsOf(server)).toEqual([]);
    await cypher(
      server,
      `MATCH (c:Claim {type: 'CHAIRED'})<-[s:STATES]-() WITH s LIMIT 1 DELETE s
       WITH 1 AS one MATCH (:Entity)-[r:ORGANIZED]->() WITH r LIMIT 1 DELETE r
       WITH 1 AS one MATCH (:Article)-[e:EVIDENCE]->(:Claim {type: 'ATTENDED'}) WITH e LIMIT 1 DELETE e CREATE (:Stray)`,
    );
    expect(await faultsOf(server)).toEqual([
      '1 claims that no article states',
      '1 claims without exactly one relationship',
      '1 claims with a wrong number of articles',
      '1 articles with a wrong number of claims',
      '1 articles with a wrong number of pieces of evidence',
      '1 nodes of no kind',
    ]);
    await wipe(server);
  });

  it(
    'a killed writer leaves all of a write or nothing of it',
    async () => {
      let struck = 0;
      for (let round = 0, version = 0; round < ROUNDS; round++) {
        const done = await writeAndKill(version + 1);
        const found = await wholeVersion();
        expect(found, 'what was told as done').toBeGreaterThanOrEqual(done);
        expect(found, 'what was begun').toBeLessThanOrEqual(done + 1);
        if (found === done) struck++;
        version = found;
      }
      if (MANY) console.log(`${ROUNDS} kills of the writer, ${struck} in mid-write: all whole`);
    },
    LONG,
  );

  /** Lets a process write from that version on and kills it some time after it has told of its first; answers the last it told of. */
  async function writeAndKill(from: number): Promise<number> {
    const child = spawn(process.execPath, [WRITER, server.location, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    writer = child;
    let done = 0;
    const ended = new Promise((resolve) => child.once('close', resolve));
    await new Promise<void>((first, failed) => {
      createInterface(child.stdout).on('line', (line) => {
        done = Number(line);
        first();
      });
      child.once('exit', () => failed(new Error('the writer ended by itself')));
    });
    // A few writes long: it is killed at any moment of one.
    await pause(random.next() * LONGEST_MS);
    child.kill('SIGKILL');
    await ended;
    // The server may still be at the killed writer's last request; an empty write comes after it.
    await store.removeArticles([]);
    return done;
  }

  it(
    'readers are answered while another process writes, at whatever moment of a write they come',
    async () => {
      const child = spawn(process.execPath, [WRITER, server.location, '50'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      writer = child;
      let writes = 0;
      createInterface(child.stdout).on('line', () => writes++);
      const reading = async () => {
        while (writes < 2 * ROUNDS && child.exitCode === null) await contents(store);
      };
      await Promise.all([reading(), reading(), reading()]);
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      await ended;
      await store.removeArticles([]);
      expect(await wholeVersion()).toBeGreaterThanOrEqual(50 + 2 * ROUNDS - 1);
    },
    LONG,
  );

  it(
    'a server that goes down in mid-write comes back with all of the write or nothing of it',
    async () => {
      const rounds = MANY ? ROUNDS : Math.ceil(ROUNDS / 2);
      let struck = 0;
      await wipe(server);
      await store.replaceArticles(batch(1));
      for (let round = 0, version = 1; round < rounds; round++) {
        const write = store.replaceArticles(batch(version + 1)).then(
          () => true,
          () => false,
        );
        await pause(random.next() * 1000);
        await server.halt(round % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
        await server.resume();
        const done = await write;
        const found = await wholeVersion();
        expect(found).toBeGreaterThanOrEqual(done ? version + 1 : version);
        expect(found).toBeLessThanOrEqual(version + 1);
        if (!done) struck++;
        version = found;
      }
      if (MANY) console.log(`${rounds} stops of the server, ${struck} in mid-write: all whole`);
    },
    LONG,
  );

  it(
    'two writers of the same articles follow each other',
    async () => {
      const other = await openStore(server.location);
      try {
        for (let round = 0; round < ROUNDS; round++) {
          const [a, b] = [100 + 2 * round, 101 + 2 * round];
          await Promise.all([store.replaceArticles(batch(a)), other.replaceArticles(batch(b))]);
          expect([a, b]).toContain(await wholeVersion());
          const ids = batch(a).map((x) => x.article.id);
          await Promise.all([store.removeArticles(ids), other.replaceArticles(batch(b).slice(0, 9))]);
          expect(await faultsOf(server)).toEqual([]);
          expect([0, 9]).toContain((await store.stats()).articles);
        }
        if (MANY) console.log(`${ROUNDS} times two writers at once, and a writer and a remover: all whole`);
      } finally {
        await other.close();
      }
    },
    LONG,
  );
});
