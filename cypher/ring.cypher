// id: an entity; relations: types, null for all; limit. id of the best-connected entities at the other end.
MATCH (e:Entity {id: $id})-[r:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON]-(o:Entity)
USING INDEX SEEK e:Entity(id)
WHERE $relations IS NULL OR type(r) IN $relations
WITH DISTINCT o
RETURN o.id AS id ORDER BY o.degree DESC, o.id LIMIT $limit
