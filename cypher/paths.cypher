// from, to: entity ids; most: steps; relations: null for all; since, until; limit. ids: the entities along each shortest path, in the order of the ids.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
// One branch for each number of steps, since that is no parameter: a condition on the length would make the server try every path there is.
CALL (a, b) {
  WITH a, b WHERE $most = 1
  MATCH p = allShortestPaths((a)-[:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON*..1]-(b))
  WHERE all(r IN relationships(p) WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since) AND ($until IS NULL OR r.on <= $until))
  RETURN p
  UNION ALL
  WITH a, b WHERE $most = 2
  MATCH p = allShortestPaths((a)-[:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON*..2]-(b))
  WHERE all(r IN relationships(p) WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since) AND ($until IS NULL OR r.on <= $until))
  RETURN p
  UNION ALL
  WITH a, b WHERE $most = 3
  MATCH p = allShortestPaths((a)-[:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON*..3]-(b))
  WHERE all(r IN relationships(p) WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since) AND ($until IS NULL OR r.on <= $until))
  RETURN p
  UNION ALL
  WITH a, b WHERE $most = 4
  MATCH p = allShortestPaths((a)-[:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON*..4]-(b))
  WHERE all(r IN relationships(p) WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since) AND ($until IS NULL OR r.on <= $until))
  RETURN p
  UNION ALL
  WITH a, b WHERE $most = 5
  MATCH p = allShortestPaths((a)-[:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON*..5]-(b))
  WHERE all(r IN relationships(p) WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since) AND ($until IS NULL OR r.on <= $until))
  RETURN p
  UNION ALL
  WITH a, b WHERE $most = 6
  MATCH p = allShortestPaths((a)-[:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON*..6]-(b))
  WHERE all(r IN relationships(p) WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since) AND ($until IS NULL OR r.on <= $until))
  RETURN p
}
WITH DISTINCT [n IN nodes(p) | n.id] AS ids
RETURN ids ORDER BY ids LIMIT $limit
