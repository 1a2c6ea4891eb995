/** The Cypher files keep their house: a first comment, no text in TypeScript, the ontology's relations, and indexes where the server plans. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relationTypes } from '../../../ingest/ontology.ts';
import { ingestPaths } from '../../../server/ingest.ts';
import { openStore } from '../../../server/store/open.ts';
import { hasNeo4j, Neo4jForTests } from '../../neo4j/server.ts';
import { cypher } from '../../neo4j/wipe.ts';
import { SAMPLES } from '../samples.ts';

const ROOT = join(import.meta.dirname, '../../..');
const files = globSync('cypher/*.cypher', { cwd: ROOT }).sort();
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the Cypher files', () => {
  it.each(files)('%s says first what it takes and gives', (file) =>
    expect(text(file)).toMatch(/^\/\/ \S.*\.\n[A-Z]/),
  );

  it('are each asked for by name', () => {
    const sources = globSync('server/store/neo4j*.ts', { cwd: ROOT }).map(text).join('\n');
    for (const file of files) {
      const name = basename(file, '.cypher');
      const stem = name.replace(/-(count|named|named-count)$/, '');
      expect(
        sources.includes(`'${name}'`) || sources.includes(`'${stem}'`) || /^holdings-of-/.test(name),
        name,
      ).toBe(true);
    }
  });

  it('name exactly the relations of the ontology where they name all', () => {
    for (const file of files)
      for (const [, list = ''] of text(file).matchAll(/\[\w*:([A-Z_|]{60,})/g))
        expect(list.split('|').sort(), file).toEqual([...relationTypes].sort());
  });

  it('hold all Cypher that there is', () => {
    for (const file of globSync('{server,ingest,client}/**/*.{ts,tsx}', { cwd: ROOT }))
      expect(text(file), file).not.toMatch(/['"`](?:MATCH|MERGE|UNWIND|CALL db)[ .]/);
  });
});

/** What counts over the whole store may walk all of it; everything else has to begin at an index. */
const WHOLE =
  /^(stats|timeline|count-by-type|coordination|coordination-stated|events|events-count|articles|articles-count)$/;
const PARAMS = {
  id: 'x',
  ids: ['x'],
  rows: [{ id: 'x', row: {}, type: 'Agency', evidence: [] }],
  pairs: [['x', 'y']],
  via: ['x'],
  a: 'x',
  b: 'y',
  from: 'x',
  to: 'y',
  most: 4,
  limit: 5,
  offset: 0,
  after: '',
  relations: null,
  types: null,
  symmetric: [],
  direction: 'both',
  since: null,
  until: null,
  question: 'foldedWords:x',
  seen: [],
  type: 'Agency',
  sort: 'date',
  person: null,
  agency: null,
  programme: null,
  chaired: null,
  province: null,
  kind: null,
  schema: 1,
  seconds: 1,
};

interface Plan {
  operatorType: string;
  children?: Plan[];
}
const operators = (plan: Plan): string[] => [plan.operatorType, ...(plan.children ?? []).flatMap(operators)];

describe.runIf(hasNeo4j())('the plans of the server', () => {
  let server: Neo4jForTests;
  beforeAll(async () => {
    server = await Neo4jForTests.start();
    // The server plans by what is there: in an empty database it finds a walk over everything cheap.
    const store = await openStore(server.location);
    await ingestPaths(store, [SAMPLES]);
    await store.close();
    await cypher(server, 'CALL db.clearQueryCaches()');
  });
  afterAll(() => server.stop());

  it.each(files.filter((f) => !WHOLE.test(basename(f, '.cypher'))))('%s begins at an index', async (file) => {
    const scans = operators(await planOf(server, text(file))).filter((o) =>
      /AllNodesScan|NodeByLabelScan|AllRelationshipsScan/.test(o),
    );
    expect(scans).toEqual([]);
  });
});

async function planOf(server: Neo4jForTests, statement: string): Promise<Plan> {
  const { plan } = await cypher.explain(server, statement, PARAMS);
  return plan as Plan;
}
