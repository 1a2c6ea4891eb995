/** Files for the bulk importer: Neo4j takes them with its own tool, and what stands there then is what the store itself would have written. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../ingest/model.ts';
import { type BulkReport, writeBulk } from '../../server/export/neo4j-admin.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { hasNeo4j, Neo4jForTests } from '../neo4j/server.ts';
import { cypher } from '../neo4j/wipe.ts';
import { SAMPLES } from './samples.ts';
import { dump } from './store/asking.ts';
import { agency, extraction, person } from './store/fixture.ts';
import { articles } from './store/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'daumoi-bulk-'));
const files = join(folder, 'tệp');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a careless writer of CSV trips over. */
const awkward = (): Extraction[] => {
  const odd = agency('Ban "Nếp sống; văn hoá" | khu 2, \\ tổ 3', {
    aliases: ['a|b', 'c;d', 'e,"f"'],
    level: 'commune',
  });
  const says = {
    type: 'COORDINATES_WITH',
    from: odd,
    to: agency('Đội 1\r\nxã'),
    quote: 'Ban "Nếp sống"\\',
  } as const;
  return [
    extraction({
      id: 'khó "1", \\',
      on: '2024',
      title: '',
      says: [{ ...says, status: 'inferred', reason: 'a,\n"b"' }],
    }),
    extraction({
      id: 'dài',
      names: [person('Không Tên')],
      says: [],
      // The importer's own buffer holds four million bytes.
      also: 'dài, '.repeat(900_000),
    }),
  ];
};

async function open(location: string, load: readonly Extraction[]): Promise<Store> {
  const store = await openStore(location);
  await store.replaceArticles(load);
  return store;
}

describe('the export for neo4j-admin', () => {
  let store: Store;
  let report: BulkReport;
  beforeAll(async () => {
    store = await open(join(folder, 'graph.db'), [...articles(), ...awkward()]);
    report = await writeBulk(store, files);
  });
  afterAll(() => store.close());

  it('says what it wrote and how it goes in, in words that a shell takes as they are', async () => {
    const { articles, entities, claims } = await store.stats();
    expect(report).toMatchObject({ articles, entities, claims });
    const command =
      readFileSync(join(files, 'README.txt'), 'utf8').match(/^neo4j-admin (?:.*\\\n)*.*$/m)?.[0] ?? '';
    const shown = spawnSync('sh', ['-c', command.replace('neo4j-admin', 'printf "%s\\n"')], {
      encoding: 'utf8',
    });
    const options = report.options.map((o) => o.replace(`${files}/`, ''));
    expect(shown.stdout.trim().split('\n').slice(3)).toEqual([
      'neo4j',
      '--overwrite-destination',
      ...options,
    ]);
  });

  it('is a command, for the whole graph only', () => {
    const run = (...more: string[]) =>
      spawnSync(
        process.execPath,
        [
          join(SAMPLES, '../../server/cli.ts'),
          'export',
          '--format',
          'neo4j-admin',
          '--store',
          join(folder, 'graph.db'),
          ...more,
        ],
        { encoding: 'utf8' },
      );
    expect(run('--out', join(folder, 'hai')).stdout).toMatch(/README\.txt there says how/);
    expect(readFileSync(join(folder, 'hai/claims.csv'))).toEqual(readFileSync(join(files, 'claims.csv')));
    expect(run('--out', join(folder, 'ba'), '--entity', 'x').stderr).toMatch(
      /^daumoi: neo4j-admin takes the whole graph.*\n$/,
    );
    expect(run('--out', join(folder, 'graph.db')).stderr).toMatch(/^daumoi: .*\n$/);
  });

  describe.runIf(hasNeo4j())('on a real server', () => {
    let server: Neo4jForTests;
    beforeAll(async () => {
      server = await Neo4jForTests.start();
    });
    afterAll(() => server.stop());

    it('gives the nodes and relationships that the store writes itself, and answers alike', {
      timeout: 300_000,
    }, async () => {
      const written = await open(server.location, [...articles(), ...awkward()]);
      const before = await graphOf(server);
      await written.close();
      await server.halt();
      const place = `--report-file=${join(folder, 'import.report')}`;
      const into = ['database', 'import', 'full', 'neo4j', '--overwrite-destination', place];
      server.admin([...into, ...report.options]);
      await server.resume();
      const told: string[] = [];
      const imported = await openStore(server.location, (line) => told.push(line));
      expect(await graphOf(server)).toEqual(before);
      expect(await indexesOf(server)).toContain('entity_names');
      expect(told).toEqual([
        expect.stringMatching(/^Making constraints and indexes for \d+ articles at bolt:\S+: /),
      ]);
      expect(await dump(imported)).toEqual(await dump(store));
      await imported.replaceArticles(articles().slice(0, 2));
      await imported.removeArticles(awkward().map((x) => x.article.id));
      await store.removeArticles(awkward().map((x) => x.article.id));
      expect(await dump(imported)).toEqual(await dump(store));
      await imported.close();
    });
  });
});

const indexesOf = async (server: Neo4jForTests) =>
  (await cypher(server, 'SHOW INDEXES YIELD name, state WHERE state = "ONLINE"')).map((r) => r.name);

/** Everything that stands there but the mark of the schema, one line each, in an order of its own. */
async function graphOf(server: Neo4jForTests): Promise<string[]> {
  const nodes = await cypher(
    server,
    'MATCH (n) WHERE NOT n:Meta RETURN labels(n) AS labels, properties(n) AS p',
  );
  const links = await cypher(
    server,
    'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS p, b.id AS b',
  );
  return [...nodes, ...links].map(line).sort();
}
const line = (value: unknown): string =>
  JSON.stringify(value, (_key, v) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
