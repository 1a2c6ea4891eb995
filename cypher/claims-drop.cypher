// ids: claims that may have lost their last article. Drops those that have, with their relationship; subject, object and type of each.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX SEEK c:Claim(id)
WHERE NOT EXISTS { (c)<-[:STATES]-() }
MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
WITH c, c.type AS type, c.subject AS subject, c.object AS object, [(s)-[r]->(o) WHERE r.claim = c.id | r] AS found
FOREACH (r IN found | DELETE r)
DETACH DELETE c
RETURN type, subject, object
