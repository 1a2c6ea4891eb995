// from, to: entity ids; most: steps; relations: null for all; since, until; limit. ids: the entities along each shortest path, in the order of the ids.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON*..6]-(b))
WHERE length(p) <= $most AND all(r IN relationships(p) WHERE
  ($relations IS NULL OR type(r) IN $relations)
  AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since)
  AND ($until IS NULL OR r.on <= $until))
WITH DISTINCT [n IN nodes(p) | n.id] AS ids
RETURN ids ORDER BY ids LIMIT $limit
