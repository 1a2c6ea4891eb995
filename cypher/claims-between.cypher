// pairs: [a, b] of entity ids; relations: null for all; since, until. Claims between each pair in either direction, by type and id.
UNWIND range(0, size($pairs) - 1) AS i
MATCH (a:Entity {id: $pairs[i][0]})-[r:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON]-(b:Entity {id: $pairs[i][1]})
USING INDEX SEEK a:Entity(id)
USING INDEX SEEK b:Entity(id)
WHERE ($relations IS NULL OR type(r) IN $relations)
  AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since)
  AND ($until IS NULL OR r.on <= $until)
RETURN i, r.claim AS id, type(r) AS type, startNode(r).id AS subject, endNode(r).id AS object, r.qualifiers AS qualifiers,
  r.status AS status, r.articles AS articles, r.on AS on
ORDER BY i, type, id
