/** Copies between stores are equal to the original and go on where they were stopped; Neo4j takes the bulk files with its own importer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyStore } from '../../server/copy.ts';
import { importOptions, writeBulk } from '../../server/export/neo4j-admin.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { hasNeo4j, Neo4jForTests } from '../neo4j/server.ts';
import { openSamples } from './samples.ts';
import { gather, input } from './store/asking.ts';

const folder = mkdtempSync(join(tmpdir(), 'daumoi-copy-'));
let samples: Store;
let close = async () => {};
beforeAll(async () => {
  ({ store: samples, close } = await openSamples());
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const contents = async (store: Store) => ({
  stats: await store.stats(),
  entities: await gather(store.exportEntities('all')),
  claims: await gather(store.exportClaims({ entities: 'all' })),
  found: await store.search(input('search', { q: 'công an tỉnh' })),
  events: await store.events(input('events', {})),
  coordination: await store.coordination(input('coordination', {})),
});

describe('a copy', () => {
  it('is equal to its original, and a second one copies nothing', async () => {
    const copy = await openStore(join(folder, 'copy.db'));
    const { articles } = await samples.stats();
    expect(await copyStore(samples, copy)).toEqual({ copied: articles, there: 0 });
    expect(await contents(copy)).toEqual(await contents(samples));
    expect(await copyStore(samples, copy)).toEqual({ copied: 0, there: articles });
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
});

describe.runIf(hasNeo4j())('into Neo4j', () => {
  let server: Neo4jForTests;
  beforeAll(async () => {
    server = await Neo4jForTests.start();
  });
  afterAll(() => server.stop());

  it('a copy is equal, and so is the copy of the copy', async () => {
    const neo4j = await openStore(server.location);
    await copyStore(samples, neo4j);
    expect(await contents(neo4j)).toEqual(await contents(samples));
    const back = await openStore(join(folder, 'back.db'));
    await copyStore(neo4j, back);
    expect(await contents(back)).toEqual(await contents(samples));
    await Promise.all([neo4j.close(), back.close()]);
  });

  it('the bulk files go in by neo4j-admin, and the store opens on them', { timeout: 300_000 }, async () => {
    const files = join(folder, 'bulk');
    expect((await writeBulk(samples, files)).articles).toBe((await samples.stats()).articles);
    await server.halt();
    server.admin(['database', 'import', 'full', 'neo4j', '--overwrite-destination', ...importOptions(files)]);
    await server.resume();
    const neo4j = await openStore(server.location);
    expect(await contents(neo4j)).toEqual(await contents(samples));
    const [first] = await samples.extractions(undefined, 1);
    if (!first) throw new Error('the samples have articles');
    await neo4j.removeArticles([first.article.id]);
    await neo4j.replaceArticles([first]);
    expect(await contents(neo4j)).toEqual(await contents(samples));
    await neo4j.close();
  });
});
