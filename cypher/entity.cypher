// id. e, first and last: days of the articles that name it.
MATCH (e:Entity {id: $id})
CALL (e) {
  OPTIONAL MATCH (e)<-[:MENTIONS]-(a:Article)
  RETURN min(a.published) AS first, max(a.published) AS last
}
RETURN e {.json, .degree, .articles} AS e, first, last
