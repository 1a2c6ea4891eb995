// ids. e: those that are there, by id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.json, .degree, .articles} AS e ORDER BY e.id
