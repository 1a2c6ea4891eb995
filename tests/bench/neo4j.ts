/** The generated store on a real Neo4j: brought there by the bulk importer, asked the same questions as SQLite, side by side. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBulk } from '../../server/export/neo4j-admin.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { hasNeo4j, Neo4jForTests } from '../neo4j/server.ts';
import { ROOT } from './articles.ts';
import { inFolder } from './folder.ts';
import { type BenchSizes, generatedName, openGenerated } from './generate.ts';
import { BUDGETS, measureQuestions } from './questions.ts';
import type { Row } from './table.ts';

export interface Compared {
  entities: number;
  claims: number;
  sqlite: Row[];
  neo4j: Row[];
}

/** Nothing where Java or Maven are missing; that has been told then. */
export async function compareStores(
  sizes: BenchSizes,
  runs: number,
  told: (line: string) => void,
): Promise<Compared | undefined> {
  if (!hasNeo4j()) return undefined;
  const sqlite = await openGenerated(sizes, told);
  const home = await homeOf(sqlite, sizes, told);
  const server = await Neo4jForTests.start({ lasting: true, home });
  try {
    const neo4j = await openStore(server.location);
    told('constraints and indexes are made');
    const { entities, claims } = await neo4j.stats();
    const warmUp = Math.min(WARM_UP, runs);
    const compared = {
      ...{ entities, claims },
      sqlite: await measureQuestions(sqlite, sizes, runs, BUDGETS.sqlite, warmUp),
      neo4j: await measureQuestions(neo4j, sizes, runs, BUDGETS.neo4j, warmUp),
    };
    await neo4j.close();
    return compared;
  } finally {
    await Promise.all([sqlite.close(), server.stop()]);
  }
}

/** Questions before the clock runs: the server compiles what it runs often, and reads its pages from disk once. */
const WARM_UP = 200;

/** What decides how the graph looks on the server. */
const MADE_BY = [
  ...[
    'server/export/neo4j-admin.ts',
    'server/store/neo4j-entity-properties.ts',
    'server/store/neo4j-weight.ts',
    'server/store/words.ts',
  ],
  ...globSync('cypher/migrations/*.cypher', { cwd: ROOT }).sort(),
];

/** The home of a server that holds the generated store; made where this version of it is not there yet, and kept between runs outside the tree. */
async function homeOf(sqlite: Store, sizes: BenchSizes, told: (line: string) => void): Promise<string> {
  const made = createHash('sha256');
  for (const file of MADE_BY) made.update(readFileSync(join(ROOT, file)));
  const home = join(tmpdir(), `${generatedName(sizes)}-neo4j-${made.digest('hex').slice(0, 8)}`);
  if (existsSync(home)) return home;
  const draft = `${home}.${process.pid}`;
  await bringOver(sqlite, await Neo4jForTests.at({ lasting: true, home: draft }), told);
  renameSync(draft, home);
  return home;
}

function bringOver(sqlite: Store, server: Neo4jForTests, told: (line: string) => void): Promise<void> {
  return inFolder(async (file) => {
    const folder = file('bulk');
    mkdirSync(folder);
    const { articles, options } = await writeBulk(sqlite, folder);
    told(`${articles} articles written for the importer`);
    const into = ['database', 'import', 'full', 'neo4j', '--overwrite-destination'];
    server.admin([...into, `--report-file=${join(folder, 'import.report')}`, ...options]);
    told('imported');
  });
}
