/** Neo4j passes the suite of all stores, on the real server. */
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../../server/store/open.ts';
import { hasNeo4j, Neo4jForTests } from '../../neo4j/server.ts';
import { wipe } from '../../neo4j/wipe.ts';
import type { Opened } from './asking.ts';
import { storeSuite } from './suite.ts';

describe.runIf(hasNeo4j())('on a real server', () => {
  let server: Neo4jForTests;
  beforeAll(async () => {
    server = await Neo4jForTests.start();
  });
  afterAll(() => server.stop());

  async function open(): Promise<Opened> {
    await wipe(server);
    const opened: Opened = {
      store: await openStore(server.location),
      reopen: async () => {
        await opened.store.close();
        return openStore(server.location);
      },
      destroy: () => opened.store.close(),
    };
    return opened;
  }
  storeSuite('Neo4j', open);
});
