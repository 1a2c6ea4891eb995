/** How the server plans the queries of the port: each begins at an index, and those of readers write nothing. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Neo4jForTests } from '../../neo4j/server.ts';
import { cypher } from '../../neo4j/wipe.ts';
import { SAMPLES } from '../samples.ts';

const FOLDER = join(SAMPLES, '../../cypher');
const files = globSync('*.cypher', { cwd: FOLDER }).sort();

/** What counts over the whole store may walk all of it; everything else has to begin at an index. */
const WHOLE =
  /^(stats|timeline|count-by-type|coordination|coordination-stated|events|events-undated|events-unplaced|articles|articles-count)$/;
const PARAMS = {
  id: 'x',
  ids: ['x'],
  rows: [{ id: 'x', properties: {}, label: 'Agency', was: 'Place', type: 'OF', evidence: [] }],
  pairs: [['x', 'y']],
  via: ['x'],
  chairs: [{ claim: 'x', person: 'y' }],
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
  every: 'words:x',
  conditions: ['foldedWords:x'],
  few: 100,
  steps: [''],
  windows: [''],
  looks: 300,
  wanted: 20,
  worth: 'weight:wa*',
  back: [0],
  seen: [],
  type: 'Agency',
  sort: 'date',
  person: null,
  agency: null,
  programme: null,
  chaired: null,
  dated: null,
  provinces: null,
  kind: null,
  schema: 1,
  seconds: 1,
};

interface Plan {
  operatorType: string;
  children?: Plan[];
}
const operators = (plan: Plan): string[] => [plan.operatorType, ...(plan.children ?? []).flatMap(operators)];

/** Those that only a write asks. */
const WRITES =
  /^(articles-(forget|put)|claims-(drop|make|save)|entities-(drop|make|relabel|save)|mentions-put|meta-migrated|states-put|write-begin)$/;

/** The server plans by what it has counted: while it has not counted an index, it finds a walk over all of it as cheap as one step in, for each row. */
export function plansSuite(server: () => Neo4jForTests): void {
  const explained = (file: string) =>
    cypher.explain(server(), readFileSync(join(FOLDER, file), 'utf8'), PARAMS) as Promise<{
      plan: Plan;
      writes: boolean;
    }>;

  it.each(files.filter((f) => !WHOLE.test(basename(f, '.cypher'))))('%s begins at an index', async (file) => {
    const { plan } = await explained(file);
    expect(operators(plan).filter((o) => o.includes('Scan'))).toEqual([]);
  });

  it('only those of a write change anything', async () => {
    const writing: string[] = [];
    for (const file of files) if ((await explained(file)).writes) writing.push(basename(file, '.cypher'));
    expect(writing).toEqual(files.map((f) => basename(f, '.cypher')).filter((name) => WRITES.test(name)));
  });

  it('a walk over everything is seen', async () => {
    const { plan } = await cypher.explain(server(), 'MATCH (n) RETURN n', {});
    expect(operators(plan as Plan)).toContain('AllNodesScan@neo4j');
  });
}
