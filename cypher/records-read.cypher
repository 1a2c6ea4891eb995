// ids: entities. records: what articles give of each, {says (JSON), times, newest}.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (e)<-[m:MENTIONS]-(a)
  WITH m.says AS says, count(a) AS times, max(a.published) AS newest
  WHERE says IS NOT NULL
  RETURN collect({says: says, times: times, newest: newest}) AS records
}
RETURN e.id AS id, records
