// rows: {id, type, subject, object} of claims that are not there yet.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (c:Claim {id: row.id, type: row.type, subject: row.subject, object: row.object})
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (s)-[r:$(row.type) {claim: row.id}]->(o)
