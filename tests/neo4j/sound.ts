/** Whether the graph on a server is whole: nothing dangling, nothing twice, every count as what stands there says. Told in words, an empty list where all is well. */
import type { Neo4jForTests } from './server.ts';
import { cypher } from './wipe.ts';

/** Each counts what must not be. */
const MUST_NOT_BE: Record<string, string> = {
  'claims that no article states': 'MATCH (c:Claim) WHERE NOT EXISTS { (c)<-[:STATES]-(:Article) }',
  'claims without their two ends':
    'MATCH (c:Claim) WHERE COUNT { (c)-[:SUBJECT]->(:Entity) } <> 1 OR COUNT { (c)-[:OBJECT]->(:Entity) } <> 1',
  'claims without exactly one relationship': `MATCH (c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
    WHERE COUNT { MATCH (s)-[r]->(o) WHERE r.claim = c.id AND type(r) = c.type } <> 1`,
  'relationships without their claim': `MATCH (:Entity)-[r]->(:Entity)
    WHERE NOT EXISTS { MATCH (c:Claim {id: r.claim}) WHERE c.status = r.status AND c.articles = r.articles }`,
  'entities that no article names': 'MATCH (e:Entity) WHERE NOT EXISTS { (e)<-[:MENTIONS]-(:Article) }',
  'entities that were not settled':
    'MATCH (e:Entity) WHERE e.json IS NULL OR e.name IS NULL OR NOT e.type IN labels(e) OR size(labels(e)) <> 2',
  'entities with a wrong degree':
    'MATCH (e:Entity) WHERE e.degree <> COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() }',
  'entities with a wrong number of articles':
    'MATCH (e:Entity) WHERE e.articles <> COUNT { (e)<-[:MENTIONS]-() }',
  'entities that articles give alike or not, and the mark says otherwise': `MATCH (e:Entity)
    WHERE coalesce(e.varied, false) <> (COUNT { MATCH (e)<-[m:MENTIONS]-() RETURN DISTINCT m.says } > 1)`,
  'claims with a wrong number of articles': 'MATCH (c:Claim) WHERE c.articles <> COUNT { (c)<-[:STATES]-() }',
  'articles with a wrong number of claims': 'MATCH (a:Article) WHERE a.claims <> COUNT { (a)-[:STATES]->() }',
  'articles with a wrong number of pieces of evidence':
    'MATCH (a:Article) WHERE a.evidence <> COUNT { (a)-[:EVIDENCE]->() }',
  'things named or stated twice':
    'MATCH (a:Article)-[r:MENTIONS|STATES]->(x) WITH a, x, type(r) AS t, count(*) AS n WHERE n > 1 WITH a',
  'nodes of no kind': 'MATCH (n) WHERE NOT (n:Article OR n:Claim OR n:Entity OR n:Meta)',
};

const ALL = Object.entries(MUST_NOT_BE)
  .map(([what, pattern]) => `${pattern} RETURN '${what}' AS what, count(*) AS n`)
  .join('\nUNION ALL\n');

export async function faultsOf(server: Neo4jForTests): Promise<string[]> {
  const found = await cypher(server, ALL);
  return found.filter(({ n }) => n !== 0).map(({ what, n }) => `${n} ${what}`);
}
