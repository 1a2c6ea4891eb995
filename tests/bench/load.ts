/** How fast articles go into Neo4j through the store, next to a bare-driver script that writes the very same graph by UNWIND $rows, in turns on one server. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Extraction } from '../../ingest/model.ts';
import { openStore } from '../../server/store/open.ts';
import type { Neo4jForTests } from '../neo4j/server.ts';
import { batches, generate, SMALL } from './generate.ts';
import type { Row } from './table.ts';

/** Articles in one write of the store; rows in one of the script. */
const ARTICLES = 500;
const ROWS = 5000;
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

/** Both write in turns, `rounds` times after one that only warms the server; what counts is the sum of the times. */
export async function measureLoad(
  server: Neo4jForTests,
  quick: boolean,
  told: (line: string) => void,
): Promise<Load> {
  const articles = [...generate({ ...SMALL, ...(quick && { articles: 200 }) })];
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const taken = { store: 0, script: 0 };
  const rounds = quick ? 1 : 3;
  let graph: Graph | undefined;
  for (let round = 0; round <= rounds; round++) {
    const store = await throughStore(server, articles);
    graph = await graphOf(driver);
    await clear(driver);
    const script = await byScript(driver, graph);
    if ((await sizeOf(driver)) !== graph.rows) throw new Error('the script wrote another graph');
    await clear(driver);
    told(
      `round ${round}: ${graph.rows} rows, store ${Math.round(store)} ms, script ${Math.round(script)} ms`,
    );
    if (round === 0) continue;
    taken.store += store;
    taken.script += script;
  }
  await driver.close();
  const rows = (graph?.rows ?? 0) * rounds;
  const row = (who: string, ms: number): Row => ({
    measured: `load into Neo4j ${who}, nodes and relationships (${graph?.rows.toLocaleString('en')})`,
    perSecond: Math.round((rows / ms) * 1000),
  });
  return {
    rows: [row('through the store', taken.store), row('by a bare-driver script', taken.script)],
    share: taken.script / taken.store,
  };
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
