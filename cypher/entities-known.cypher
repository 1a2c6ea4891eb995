// ids: entities. id, type, date, json, varied, articles, weight of those there; degree: its claims.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.date AS date, e.json AS json, coalesce(e.varied, false) AS varied, e.articles AS articles, e.weight AS weight,
  COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() } AS degree
