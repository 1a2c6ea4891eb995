// id; symmetric: types that have no direction. type, direction, count, most frequent first.
MATCH (e:Entity {id: $id})-[r:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON]-(:Entity)
USING INDEX SEEK e:Entity(id)
WITH type(r) AS type, CASE WHEN type(r) IN $symmetric OR startNode(r).id = $id THEN 'out' ELSE 'in' END AS direction
RETURN type, direction, count(*) AS count ORDER BY count DESC, type, direction
