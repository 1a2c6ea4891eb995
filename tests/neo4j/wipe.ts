/** A test server as a user of Cypher sees it: emptied between tests, asked beside the store, its plans shown. */
import neo4j from 'neo4j-driver';
import type { Neo4jForTests } from './server.ts';

export async function wipe(server: Neo4jForTests): Promise<void> {
  await cypher(server, 'MATCH (n) DETACH DELETE n');
}

/** Runs a statement as a user of Cypher would, beside the store. */
export async function cypher(
  server: Neo4jForTests,
  statement: string,
  params: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(statement, params);
    return records.map((r) => r.toObject());
  } finally {
    await driver.close();
  }
}

/** How the server would run a statement. */
cypher.explain = async (
  server: Neo4jForTests,
  statement: string,
  params: Record<string, unknown>,
): Promise<{ plan: unknown; writes: boolean }> => {
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { summary } = await driver.executeQuery(
      `EXPLAIN ${statement}`,
      whole(params) as Record<string, unknown>,
    );
    return { plan: summary.plan, writes: /w/.test(summary.queryType) };
  } finally {
    await driver.close();
  }
};

const whole = (value: unknown): unknown =>
  typeof value === 'number'
    ? neo4j.int(value)
    : Array.isArray(value)
      ? value.map(whole)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, whole(v)]))
        : value;
