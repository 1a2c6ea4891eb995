/** How fast articles go into Neo4j through the store, next to a bare-driver script that writes the very same graph by UNWIND $rows, in turns on one server. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Extraction } from '../../ingest/model.ts';
import { openStore } from '../../server/store/open.ts';
import { hasNeo4j, Neo4jForTests } from '../neo4j/server.ts';
import { type BenchSizes, batches, generate } from './generate.ts';
import type { Row } from './table.ts';

/** Articles in one write of the store; rows in one of the script. */
const ARTICLES = 500;
const ROWS = 5000;
const ROUNDS = 5;
/** Small enough for rounds of seconds; the lists of all entities come first, then conferences that name them again. */
const PART: BenchSizes = {
  provinces: 2,
  districts: 4,
  communes: 12,
  districtAgencies: 20,
  communeAgencies: 2,
  persons: 400,
  programs: 40,
  documents: 40,
  articles: 400,
};
/** The store must reach this part of the script's speed. */
export const SHARE = 0.8;

type Properties = Record<string, unknown>;
interface Graph {
  nodes: Map<string, Properties[]>;
  links: Map<string, { from: string; to: string; properties: Properties }[]>;
  rows: number;
}
export interface Load {
  rows: Row[];
  share: number;
}

/** Both write in turns, ROUNDS times after one that only warms the server; what counts is the median of each. Nothing where Java or Maven are missing. */
export async function measureLoad(told: (line: string) => void): Promise<Load | undefined> {
  if (!hasNeo4j()) return undefined;
  const server = await Neo4jForTests.start({ lasting: true });
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    return await inTurns(server, driver, told);
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function inTurns(server: Neo4jForTests, driver: Driver, told: (line: string) => void): Promise<Load> {
  const articles = [...generate(PART)];
  const store: number[] = [];
  const script: number[] = [];
  await throughStore(server, articles);
  const graph = await graphOf(driver);
  for (let round = 0; round <= ROUNDS; round++) {
    await clear(driver);
    store.push(await throughStore(server, articles));
    if ((await sizeOf(driver)) !== graph.rows) throw new Error('the store wrote another graph');
    await clear(driver);
    script.push(await byScript(driver, graph));
    if ((await sizeOf(driver)) !== graph.rows) throw new Error('the script wrote another graph');
    told(
      `round ${round}: ${graph.rows} rows, store ${Math.round(store[round] ?? 0)} ms, script ${Math.round(script[round] ?? 0)} ms`,
    );
  }
  const row = (who: string, taken: number[]): Row => ({
    measured: `load into Neo4j ${who}, nodes and relationships (${graph.rows.toLocaleString('en')})`,
    perSecond: Math.round((graph.rows / median(taken)) * 1000),
  });
  return {
    rows: [row('through the store', store), row('by a bare-driver script', script)],
    share: median(script) / median(store),
  };
}

/** Without the first, in which the server was warmed. */
function median([, ...taken]: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? Number.NaN;
}

async function throughStore(server: Neo4jForTests, articles: readonly Extraction[]): Promise<number> {
  const store = await openStore(server.location);
  const began = performance.now();
  for (const batch of batches(articles, ARTICLES)) await store.replaceArticles(batch);
  const taken = performance.now() - began;
  await store.close();
  return taken;
}

/** What stands on the server, but for the mark of the schema. */
async function graphOf(driver: Driver): Promise<Graph> {
  const nodes: Graph['nodes'] = new Map();
  const links: Graph['links'] = new Map();
  const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const all = 'MATCH (n) WHERE NOT n:Meta RETURN labels(n) AS labels, properties(n) AS p';
  const found = (await driver.executeQuery(all)).records;
  for (const r of found) put(nodes, (r.get('labels') as string[]).join(':'), whole(r.get('p')));
  const ends = `MATCH (a)-[r]->(b) RETURN labels(a)[0] + ' ' + type(r) + ' ' + labels(b)[0] AS kind, a.id AS from, b.id AS to, properties(r) AS p`;
  const related = (await driver.executeQuery(ends)).records;
  for (const r of related)
    put(links, r.get('kind') as string, {
      from: r.get('from'),
      to: r.get('to'),
      properties: whole(r.get('p')),
    });
  return { nodes, links, rows: found.length + related.length };
}

/** Whole numbers as the store writes them. */
const whole = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([k, v]) => [k, typeof v === 'number' ? neo4j.int(v) : v]),
  );

async function byScript(driver: Driver, { nodes, links }: Graph): Promise<number> {
  const began = performance.now();
  for (const [labels, rows] of nodes)
    await inBatches(driver, `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`, rows);
  for (const [kind, rows] of links) {
    const [from, type, to] = kind.split(' ');
    const write = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
    await inBatches(driver, write, rows);
  }
  return performance.now() - began;
}

async function inBatches(driver: Driver, query: string, rows: readonly unknown[]): Promise<void> {
  for (const batch of batches(rows, ROWS)) await driver.executeQuery(query, { rows: batch });
}

async function sizeOf(driver: Driver): Promise<number> {
  const count =
    'CALL { MATCH (n) WHERE NOT n:Meta RETURN count(n) AS n UNION ALL MATCH ()-[r]->() RETURN count(r) AS n } RETURN sum(n) AS n';
  return (await driver.executeQuery(count)).records[0]?.get('n') as number;
}

/** A million of them at once would not fit into the memory of one transaction. */
async function clear(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) WHERE NOT n:Meta CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}
