// type: an entity type. id of the best-connected entity of it.
MATCH (e:Entity {type: $type}) WHERE e.degree >= 0
RETURN e.id AS id, e.degree AS degree ORDER BY e.degree DESC, e.id LIMIT 1
