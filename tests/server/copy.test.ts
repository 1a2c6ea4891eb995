/** Copies between stores are equal to the original and go on where they were stopped; those into Neo4j and out of it stand in store/neo4j-samples.test.ts. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyStore } from '../../server/copy.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { openSamples } from './samples.ts';
import { dump, gather, input } from './store/asking.ts';
import { extraction } from './store/fixture.ts';
import { articles as world } from './store/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'daumoi-copy-'));
let samples: Store;
let path: string;
let close = async () => {};
beforeAll(async () => {
  ({ store: samples, path, close } = await openSamples());
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const CLI = join(import.meta.dirname, '../../server/cli.ts');
const run = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });

const contents = async (store: Store) => ({
  stats: await store.stats(),
  entities: await gather(store.exportEntities('all')),
  claims: await gather(store.exportClaims({ entities: 'all' })),
  found: await store.search(input('search', { q: 'công an tỉnh' })),
  events: await store.events(input('events', {})),
  coordination: await store.coordination(input('coordination', {})),
});

describe('a copy', () => {
  it('answers every question as its original does', async () => {
    const [from, to] = [await openStore(join(folder, 'a.db')), await openStore(join(folder, 'b.db'))];
    await from.replaceArticles(world());
    await copyStore(from, to);
    expect(await dump(to)).toEqual(await dump(from));
    await Promise.all([from.close(), to.close()]);
  });

  it('is equal to its original, and a second one copies nothing', async () => {
    const copy = await openStore(join(folder, 'copy.db'));
    const { articles } = await samples.stats();
    expect(await copyStore(samples, copy)).toEqual({
      total: articles,
      copied: articles,
      there: 0,
      failures: [],
    });
    expect(await contents(copy)).toEqual(await contents(samples));
    expect(await copyStore(samples, copy)).toEqual({
      total: articles,
      copied: 0,
      there: articles,
      failures: [],
    });
    await copy.close();
  });

  it('goes on where it was stopped, and mends what differs', async () => {
    const copy = await openStore(join(folder, 'half.db'));
    const [first, second] = await samples.extractions(undefined, 2);
    if (!first || !second) throw new Error('the samples have articles');
    await copy.replaceArticles([first, { ...second, mentions: [], claims: [] }]);
    expect((await copyStore(samples, copy)).there).toBe(1);
    expect(await contents(copy)).toEqual(await contents(samples));
    await copy.close();
  });

  it('leaves alone what the other store has beside it, and knows its own among them', async () => {
    const both = await openStore(join(folder, 'both.db'));
    const others = Array.from({ length: 120 }, (_, i) => extraction({ id: `bên-${i}`, says: [] }));
    await both.replaceArticles([...others, ...(await samples.extractions(undefined, 30))]);
    const { articles } = await samples.stats();
    expect(await copyStore(samples, both)).toEqual({
      total: articles,
      copied: articles - 30,
      there: 30,
      failures: [],
    });
    expect((await both.stats()).articles).toBe(articles + others.length);
    await both.close();
  });

  it('keeps a quite different article that has an id of the original, until --replace says otherwise', async () => {
    const [first] = await samples.extractions(undefined, 1);
    if (!first) throw new Error('the samples have articles');
    const { id } = first.article;
    const target = join(folder, 'khác.db');
    const other = await openStore(target);
    const own = extraction({ id, says: [] });
    await other.replaceArticles([own]);
    const refused = run('copy', '--from', path, '--to', target);
    expect(refused.stderr).toContain(`failed: ${id}: the store copied to has another article under this id`);
    expect(refused.stderr).toMatch(/ --replace\n$/);
    expect(refused.status).toBe(1);
    expect((await other.article(id))?.article).toEqual(own.article);
    expect(run('copy', '--from', path, '--to', target, '--replace').stdout).toMatch(/^1 articles copied/);
    expect(await contents(other)).toEqual(await contents(samples));
    await other.close();
  });

  it('that a kill cuts off goes on from what is there', { timeout: 120_000 }, async () => {
    const target = join(folder, 'đứt.db');
    const child = spawn(process.execPath, [CLI, 'copy', '--from', path, '--to', target]);
    const half = await openStore(target);
    while ((await half.stats()).articles === 0 && child.exitCode === null) await pause(5);
    child.kill('SIGKILL');
    await half.close();
    const again = run('copy', '--from', path, '--to', target);
    expect(again.stdout).toMatch(/^\d+ articles copied, [1-9]\d* there already\n$/);
    const copy = await openStore(target);
    expect(await contents(copy)).toEqual(await contents(samples));
    await copy.close();
  });

  it('is refused in one line where there is nothing to copy, or onto itself', () => {
    expect(run('copy', '--from', path, '--to', `sqlite:${path}`).stderr).toBe(
      'daumoi: --from and --to name the same store\n',
    );
    const nowhere = join(folder, 'không có.db');
    expect(run('copy', '--from', nowhere, '--to', path).stderr).toBe(
      `daumoi: there is no store at ${nowhere}\n`,
    );
    expect(existsSync(nowhere)).toBe(false);
  });
});
