/** A test server as a user of Cypher sees it: emptied between tests, asked beside the store, its plans shown. */
import neo4j from 'neo4j-driver';
import type { Neo4jForTests } from './server.ts';

/** The schema stands, and so does the note of it: what makes it anew has tests of its own. */
export async function wipe(server: Neo4jForTests): Promise<void> {
  await cypher(server, 'MATCH (n) WHERE NOT n:Meta DETACH DELETE n');
}

/** Runs a statement as a user of Cypher would, beside the store. */
export async function cypher(
  { driver }: Neo4jForTests,
  statement: string,
  params: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(statement, params);
  return records.map((r) => r.toObject());
}

/** How the server would run a statement. */
cypher.explain = async (
  { driver }: Neo4jForTests,
  statement: string,
  params: Record<string, unknown>,
): Promise<{ plan: unknown; writes: boolean }> => {
  const given = whole(params) as Record<string, unknown>;
  const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, given);
  return { plan: summary.plan, writes: /w/.test(summary.queryType) };
};

const whole = (value: unknown): unknown =>
  typeof value === 'number'
    ? neo4j.int(value)
    : Array.isArray(value)
      ? value.map(whole)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, whole(v)]))
        : value;
