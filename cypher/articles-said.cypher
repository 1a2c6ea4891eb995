// ids: articles. id, entities and claims that each of those there speaks of.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, [(a)-[:MENTIONS]->(e) | e.id] AS entities, [(a)-[:STATES]->(c) | c.id] AS claims
