/** What goes wrong around a server: each fault is one clear line at start and a 503 while running, and passes without a restart of ours. */
import { spawn, spawnSync } from 'node:child_process';
import { createServer as listen } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { alphabetic } from '../../../server/store/alphabet.ts';
import { openNeo4j } from '../../../server/store/neo4j.ts';
import { migrations } from '../../../server/store/neo4j-ask.ts';
import { checkVersion } from '../../../server/store/neo4j-schema.ts';
import { openStore } from '../../../server/store/open.ts';
import type { Store } from '../../../server/store/store.ts';
import { hasNeo4j, Neo4jForTests } from '../../neo4j/server.ts';
import { contents } from '../../neo4j/versions.ts';
import { cypher } from '../../neo4j/wipe.ts';
import { serveStore } from '../serving.ts';
import { input } from './asking.ts';
import { articles } from './world.ts';

const MAIN = join(import.meta.dirname, '../../../server/main.ts');
/** Version of the schema that this program makes. */
const NEWEST = migrations().at(-1)?.version ?? 0;
const CLI = join(import.meta.dirname, '../../../server/cli.ts');

describe('a version of the server', () => {
  it.each(['5.26.0', '5.26.16', '5.27-aura', '2025.10.1'])('%s will do', (version) => {
    expect(() => checkVersion(version, 'bolt://a')).not.toThrow();
  });
  it.each(['4.4.40', '5.25.1', ''])('"%s" is refused with the one that is needed', (version) => {
    expect(() => checkVersion(version, 'bolt://a')).toThrow(
      `the server at bolt://a is Neo4j ${version}: 5.26 or newer is needed`,
    );
  });
});

describe.runIf(hasNeo4j())('on a real server', () => {
  let server: Neo4jForTests;
  let store: Store;
  let before: unknown;
  beforeAll(async () => {
    server = await Neo4jForTests.start();
    store = await openStore(server.location);
    await store.replaceArticles(articles());
    before = await contents(store);
  }, 240_000);
  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  const opening = (location: string, more: { timeoutMs?: number; database?: string } = {}) =>
    openNeo4j(location, { user: 'neo4j', password: server.password, timeoutMs: 20_000, ...more }).then(
      async (opened) => {
        await opened.close();
        return 'opened';
      },
      (error: unknown) => error,
    );
  /** What `npm start` says, with the settings given. */
  const started = (DAUMOI_STORE: string, more: Record<string, string> = {}) =>
    spawnSync(process.execPath, [MAIN], {
      env: { PATH: process.env.PATH, DAUMOI_STORE, PORT: '0', ...more },
      encoding: 'utf8',
      timeout: 60_000,
    });

  describe('at start', () => {
    it('a wrong password is refused in one line without the password', () => {
      const told = started(server.url, { NEO4J_PASSWORD: 'mat-khau-sai' });
      expect(told).toMatchObject({
        status: 1,
        stdout: '',
        stderr: `daumoi: Neo4j at ${server.url} refuses the user or the password: set NEO4J_USER and NEO4J_PASSWORD\n`,
      });
    });

    it('no server at the address is one line with the address', async () => {
      const told = started('neo4j://neo4j:bi-mat@127.0.0.1:1');
      expect(told).toMatchObject({ status: 1, stdout: '' });
      expect(told.stderr).toMatch(
        /^daumoi: no Neo4j answers at neo4j:\/\/127\.0\.0\.1:1: start it, or check the address [^\n]*\n$/,
      );
      expect(told.stderr).not.toMatch(/bi-mat|routing table/i);
    });

    it('something else behind the port is told as no Neo4j', async () => {
      const other = listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
      await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
      const { port } = other.address() as { port: number };
      expect(await opening(`bolt://127.0.0.1:${port}`)).toMatchObject({ code: 'unavailable' });
      other.close();
    });

    it('a database that is not there is named', async () => {
      expect(await opening(server.url, { database: 'khong-co' })).toMatchObject({
        code: 'invalid',
        message: `Neo4j at ${server.url} has no such database: set NEO4J_DATABASE, or leave it out`,
      });
    });

    it('an address that is none is told, without the password in it', async () => {
      const error = await openStore('bolt://neo4j:bi-mat@').catch((e: unknown) => e);
      expect(error).toMatchObject({ code: 'invalid' });
      expect(String(error)).not.toContain('bi-mat');
    });

    it('a graph of a newer program is left alone', async () => {
      await cypher(server, "MATCH (m:Meta {id: 'daumoi'}) SET m.schema = 99");
      expect(await opening(server.url)).toMatchObject({
        code: 'version',
        message: expect.stringMatching(/has schema 99, newer than this program's \d+: update the program/),
      });
      await cypher(server, "MATCH (m:Meta {id: 'daumoi'}) SET m.schema = $schema", { schema: NEWEST });
      expect(await opening(server.url)).toBe('opened');
    });

    it('events of an older graph get the place in the alphabet that this program gives them', async () => {
      const call = 'MATCH (e:Event) WITH e ORDER BY e.id LIMIT 1 SET e.name = $name, e.alphabetic = $place';
      const [first] = await cypher(
        server,
        'MATCH (e:Event) RETURN e.name AS name, e.alphabetic AS place ORDER BY e.id LIMIT 1',
      );
      const name = 'Đặng ĂN, “Ủy ban” – Êm Ông Ơn Ưu Ỷ Ỵ: số 09/CTr; Müller';
      await cypher(server, call, { name, place: null });
      await cypher(server, "MATCH (m:Meta {id: 'daumoi'}) SET m.schema = 4");
      await cypher(server, 'MATCH (e:Event) REMOVE e.alphabetic');
      expect(await opening(server.url)).toBe('opened');
      const events = await cypher(
        server,
        'MATCH (e:Event) RETURN e.name AS name, e.alphabetic AS alphabetic',
      );
      expect(events.length).toBeGreaterThan(2);
      for (const { name, alphabetic: place } of events) expect(place).toBe(alphabetic(String(name)));
      // As one that was open meanwhile writes it.
      await cypher(server, call, { name, place: null });
      expect(await opening(server.url)).toBe('opened');
      expect(await cypher(server, 'MATCH (e:Event) WHERE e.alphabetic IS NULL RETURN e.id')).toEqual([]);
      await cypher(server, call, first);
    });

    it('several processes can bring the schema up at once', { timeout: 300_000 }, async () => {
      for (const { name, kind } of await cypher(
        server,
        `SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP'
         RETURN name, CASE WHEN owningConstraint IS NULL THEN 'INDEX' ELSE 'CONSTRAINT' END AS kind`,
      ))
        await cypher(server, `DROP ${kind} ${name}`);
      await cypher(server, 'MATCH (m:Meta) DELETE m');
      const run = () =>
        new Promise((done) =>
          spawn(process.execPath, [CLI, 'stats', '--store', server.location], { stdio: 'ignore' }).once(
            'exit',
            done,
          ),
        );
      expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
      expect(await store.schema()).toBe(NEWEST);
      const [count] = await cypher(
        server,
        "SHOW INDEXES YIELD type, state WHERE type <> 'LOOKUP' AND state = 'ONLINE' RETURN count(*) AS n",
      );
      expect(count?.n).toBe(10);
      expect(await contents(store)).toEqual(before);
    });
  });

  describe('while running', () => {
    let open: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const close of open) await close();
      open = [];
    });
    const serving = async () => {
      const { base, close } = await serveStore(store);
      open.push(close);
      return async (path: string, init?: RequestInit) => {
        const answer = await fetch(base + path, init);
        return { status: answer.status, body: (await answer.json()) as { error?: string } };
      };
    };

    it('what was begun is closed again: no transaction stays open, whatever way it ended', async () => {
      for await (const _batch of store.exportClaims({ entities: 'all' })) break;
      for await (const _batch of store.exportEntities('all')) break;
      await store.replaceArticles([{ ...articles()[0], claims: [{}] } as never]).catch(() => undefined);
      await Promise.all(Array.from({ length: 20 }, () => store.neighbours(input('neighbours', { id: 'x' }))));
      const left = await cypher(
        server,
        "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW'",
      );
      expect(left).toEqual([]);
    });

    it('a write that has to wait too long for another is busy, and the next one goes through', async () => {
      const impatient = await openNeo4j(server.location, { user: '', password: '', timeoutMs: 2000 });
      const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password));
      const session = driver.session();
      const holder = session.beginTransaction();
      await holder.run("MATCH (m:Meta {id: 'daumoi'}) SET m.held = true");
      await expect(impatient.replaceArticles(articles())).rejects.toMatchObject({
        code: 'busy',
        message: 'Neo4j took too long for this: ask for less, or raise NEO4J_TIMEOUT_MS',
      });
      expect((await store.stats()).articles).toBe(articles().length);
      await holder.rollback();
      await impatient.close();
      await store.replaceArticles(articles());
      await driver.close();
      expect(await contents(store)).toEqual(before);
    });

    it('a server that hangs is told of in a few seconds, and answers again when it goes on', async () => {
      const impatient = await openNeo4j(server.location, { user: '', password: '', timeoutMs: 2000 });
      await server.frozen(async () => {
        await expect(impatient.stats()).rejects.toMatchObject({
          code: 'unavailable',
          message: expect.stringMatching(/^Neo4j has not answered for \d+ ms: look after the server$/),
        });
      });
      expect((await impatient.stats()).articles).toBe(articles().length);
      await impatient.close();
    });

    it('a read-only server answers every question and refuses what is written, in words', {
      timeout: 300_000,
    }, async () => {
      await server.halt();
      await server.resume(['server.databases.default_to_read_only=true']);
      expect(await contents(store)).toEqual(before);
      expect(await opening(server.url)).toBe('opened');
      await expect(store.replaceArticles(articles())).rejects.toMatchObject({
        code: 'read_only',
        message: `Neo4j at ${server.url} may only be read: give the address of a server that takes writes`,
      });
      const ask = await serving();
      const text = await ask('/api/articles', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text: 'Ngày 24/5, Công an tỉnh Hà Tĩnh tổ chức hội nghị tổng kết.' }),
      });
      expect(text).toMatchObject({
        status: 503,
        body: { error: expect.stringContaining('may only be read') },
      });
    });

    it('a server that stops gives 503 with what to do, and answers again without a restart of ours', {
      timeout: 300_000,
    }, async () => {
      const ask = await serving();
      await server.halt('SIGKILL');
      for (const path of ['/api/stats', '/api/search?q=cong%20an', '/api/health'])
        expect(await ask(path), path).toMatchObject({
          status: 503,
          body: { error: expect.stringMatching(/^no Neo4j answers at .*: start it, or check the address/) },
        });
      await server.resume();
      expect((await ask('/api/stats')).status).toBe(200);
      await store.replaceArticles(articles());
      expect(await contents(store)).toEqual(before);
    });
  });
});
