// As neighbours, without page. labels of the entities, "Entity" and the type; relations: the types that tie them to it; ends: how many such entities.
MATCH (:Entity {id: $id})-[r:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON]-(o:Entity)
WHERE ($relations IS NULL OR type(r) IN $relations)
  AND ($types IS NULL OR o.type IN $types)
  AND ($direction = 'both' OR type(r) IN $symmetric OR ($direction = 'out') = (startNode(r).id = $id))
  AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since)
  AND ($until IS NULL OR r.on <= $until)
WITH o, collect(DISTINCT type(r)) AS relations
RETURN labels(o) AS labels, relations, count(*) AS ends
