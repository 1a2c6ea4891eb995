// ids: claims; relations: null for all; since, until. Claims in full with both ends, by id.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
USING INDEX SEEK c:Claim(id)
WHERE ($relations IS NULL OR c.type IN $relations)
  AND ($since IS NULL OR c.on + right('-12-31', 10 - size(c.on)) >= $since)
  AND ($until IS NULL OR c.on <= $until)
RETURN c.id AS id, c.type AS type, c.subject AS subject, c.object AS object, c.qualifiers AS qualifiers, c.status AS status,
  c.reason AS reason, c.articles AS articles, c.on AS on, s.name AS sname, s.type AS stype, o.name AS oname, o.type AS otype
ORDER BY id
