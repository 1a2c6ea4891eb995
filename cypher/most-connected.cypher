// types: entity types; limit, offset. The best-connected entities of these types.
UNWIND $types AS type
CALL (type) {
  MATCH (e:Entity {type: type}) WHERE e.degree >= 0
  RETURN e ORDER BY e.degree DESC, e.id LIMIT $most
}
WITH e ORDER BY e.degree DESC, e.id SKIP $offset LIMIT $limit
RETURN e {.json, .degree, .articles} AS e
