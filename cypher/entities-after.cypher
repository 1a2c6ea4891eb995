// after: id of the last entity of the page before; limit. json: the next page, by id.
MATCH (e:Entity) WHERE e.id > $after
RETURN e.id AS id, e.json AS json ORDER BY e.id LIMIT $limit
