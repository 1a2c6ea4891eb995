// ids: entities; relations: null for all; since, until. Claims that have both ends among them, by id.
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[r:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON]->(o:Entity)
USING INDEX SEEK s:Entity(id)
WHERE o.id IN $ids
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since)
  AND ($until IS NULL OR r.on <= $until)
RETURN r.claim AS id, type(r) AS type, s.id AS subject, o.id AS object, r.qualifiers AS qualifiers,
  r.status AS status, r.articles AS articles, r.on AS on
ORDER BY id
