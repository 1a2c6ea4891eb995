// ids: entities. id, type, date, json as they stand; records: what articles give of each, {says, times, newest}; degree: its claims.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (e)<-[m:MENTIONS]-(a:Article)
  WITH m.says AS says, count(a) AS times, max(a.published) AS newest
  WHERE says IS NOT NULL
  RETURN collect({says: says, times: times, newest: newest}) AS records
}
RETURN e.id AS id, e.type AS type, e.date AS date, e.json AS json, records,
  COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() } AS degree
