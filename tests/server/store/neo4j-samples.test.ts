/** One real server that holds the samples, for all that is asked of real contents: copies, plans, an analyst's questions, and that it answers as SQLite does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyStore } from '../../../server/copy.ts';
import { openStore } from '../../../server/store/open.ts';
import type { Store } from '../../../server/store/store.ts';
import { hasNeo4j, Neo4jForTests } from '../../neo4j/server.ts';
import { faultsOf } from '../../neo4j/sound.ts';
import { contents } from '../../neo4j/versions.ts';
import { cypher } from '../../neo4j/wipe.ts';
import { openSamples } from '../samples.ts';
import { differentialSuite } from './differential.ts';
import { plansSuite } from './plans.ts';
import { questionsSuite } from './questions.ts';

describe.runIf(hasNeo4j())('on a real server with the samples', () => {
  let server: Neo4jForTests;
  let sqlite: Store;
  let neo4j: Store;
  let close = async () => {};
  beforeAll(async () => {
    ({ store: sqlite, close } = await openSamples());
    server = await Neo4jForTests.start();
    neo4j = await openStore(server.location);
    await copyStore(sqlite, neo4j);
    await cypher(server, 'CALL db.clearQueryCaches()');
  });
  afterAll(async () => {
    await close();
    await neo4j.close();
    await server.stop();
  });

  it('a copy into Neo4j is whole, equal to its original, and so is the copy of the copy', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daumoi-back-'));
    const back = await openStore(join(folder, 'back.db'));
    await copyStore(neo4j, back);
    expect(await faultsOf(server)).toEqual([]);
    expect(await contents(neo4j)).toEqual(await contents(sqlite));
    expect(await contents(back)).toEqual(await contents(sqlite));
    await back.close();
    rmSync(folder, { recursive: true });
  });

  describe('plans', () => plansSuite(() => server));
  describe("an analyst's questions", () =>
    questionsSuite(
      () => sqlite,
      (statement) => cypher(server, statement),
    ));
  describe('answers as SQLite does', () => differentialSuite(() => ({ sqlite, neo4j })));
});
