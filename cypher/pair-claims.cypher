// a, b: agencies; via: ids of what they share. via and the claims that tie either to it, by type and id.
UNWIND $via AS via
MATCH (s:Entity)-[r:PARTY_TO|ORGANIZED|CHAIRED]->(o:Entity {id: via})
USING INDEX SEEK o:Entity(id)
WHERE s.id IN [$a, $b]
RETURN via, r.claim AS id, type(r) AS type, s.id AS subject, o.id AS object, r.qualifiers AS qualifiers,
  r.status AS status, r.articles AS articles, r.on AS on
ORDER BY via, type, id
