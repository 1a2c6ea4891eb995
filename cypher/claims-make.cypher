// rows: {id, type, subject, object, qualifiers (JSON), status, reason, articles, on} of claims that are not there yet; the ends are.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (c:Claim)
SET c = row
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (s)-[r:$(row.type) {claim: row.id, qualifiers: row.qualifiers, status: row.status, reason: row.reason,
  articles: row.articles, on: row.on}]->(o)
