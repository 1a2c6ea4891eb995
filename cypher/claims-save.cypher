// rows: {id, properties}: what changes of qualifiers (JSON), status, reason, articles, on. Put on the claim and on the relationship between its ends.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
USING INDEX SEEK c:Claim(id)
SET c += row.properties
WITH row, s, o
CALL (row, s, o) {
  WITH row, [(s)-[r]->(o) WHERE r.claim = row.id | r] AS found
  UNWIND found AS r
  SET r += row.properties
}
