/** The generated store on a real Neo4j: brought there by the bulk importer, asked the same questions as SQLite, side by side; and how fast articles go in. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeBulk } from '../../server/export/neo4j-admin.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { hasNeo4j, Neo4jForTests } from '../neo4j/server.ts';
import { inFolder } from './folder.ts';
import { type BenchSizes, openGenerated } from './generate.ts';
import { type Load, measureLoad } from './load.ts';
import { BUDGETS, measureQuestions } from './questions.ts';
import type { Row } from './table.ts';

export interface Compared {
  entities: number;
  claims: number;
  sqlite: Row[];
  neo4j: Row[];
  load: Load;
}

/** Nothing where Java or Maven are missing; that has been told then. */
export async function compareStores(
  sizes: BenchSizes,
  quick: boolean,
  told: (line: string) => void,
): Promise<Compared | undefined> {
  if (!hasNeo4j()) return undefined;
  const server = await Neo4jForTests.start(true);
  try {
    const load = await measureLoad(server, quick, told);
    const sqlite = await openGenerated(sizes, told);
    await bringOver(sqlite, server, told);
    const neo4j = await openStore(server.location);
    told('constraints and indexes are made');
    const { entities, claims } = await neo4j.stats();
    const runs = quick ? 40 : 400;
    const compared = {
      ...{ entities, claims, load },
      sqlite: await measureQuestions(sqlite, sizes, runs, BUDGETS.sqlite),
      neo4j: await measureQuestions(neo4j, sizes, runs, BUDGETS.neo4j, WARM_UP),
    };
    await Promise.all([sqlite.close(), neo4j.close()]);
    return compared;
  } finally {
    await server.stop();
  }
}

/** Questions before the clock runs: the server compiles what it runs often, and reads its pages from disk once. */
const WARM_UP = 200;

function bringOver(sqlite: Store, server: Neo4jForTests, told: (line: string) => void): Promise<void> {
  return inFolder(async (file) => {
    const folder = file('bulk');
    mkdirSync(folder);
    const { articles, options } = await writeBulk(sqlite, folder);
    told(`${articles} articles written for the importer`);
    await server.halt();
    const into = ['database', 'import', 'full', 'neo4j', '--overwrite-destination'];
    server.admin([...into, `--report-file=${join(folder, 'import.report')}`, ...options]);
    await server.resume();
    told('imported');
  });
}
