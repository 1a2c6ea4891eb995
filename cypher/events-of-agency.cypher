// Events that an agency took part in; person, agency, programme, chaired, dated, provinces, kind, since, until: null where not asked for; sort: date, -date, name, -articles; limit, offset. total and a page of them.
CALL {
  MATCH (a:Entity {id: $agency})-[:ORGANIZED|CHAIRED|ATTENDED|RECEIVED_AWARD]->(e:Event)
  USING INDEX SEEK a:Entity(id)
  WHERE ($person IS NULL OR EXISTS { (e)<-[:CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD]-({id: $person}) })
    AND ($programme IS NULL OR EXISTS { (e)-[:REVIEWS]->({id: $programme}) })
    AND ($chaired IS NULL OR $chaired = EXISTS { (e)<-[:CHAIRED]-() })
    AND ($dated IS NULL OR $dated = (e.date IS NOT NULL))
    AND ($provinces IS NULL OR e.province IN $provinces)
    AND ($kind IS NULL OR e.kind = $kind)
    AND ($since IS NULL OR e.date + right('-12-31', 10 - size(e.date)) >= $since)
    AND ($until IS NULL OR e.date <= $until)
  RETURN count(DISTINCT e) AS total
}
CALL {
  MATCH (a:Entity {id: $agency})-[:ORGANIZED|CHAIRED|ATTENDED|RECEIVED_AWARD]->(e:Event)
  USING INDEX SEEK a:Entity(id)
  WHERE ($person IS NULL OR EXISTS { (e)<-[:CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD]-({id: $person}) })
    AND ($programme IS NULL OR EXISTS { (e)-[:REVIEWS]->({id: $programme}) })
    AND ($chaired IS NULL OR $chaired = EXISTS { (e)<-[:CHAIRED]-() })
    AND ($dated IS NULL OR $dated = (e.date IS NOT NULL))
    AND ($provinces IS NULL OR e.province IN $provinces)
    AND ($kind IS NULL OR e.kind = $kind)
    AND ($since IS NULL OR e.date + right('-12-31', 10 - size(e.date)) >= $since)
    AND ($until IS NULL OR e.date <= $until)
  WITH DISTINCT e
  WITH e, CASE $sort WHEN 'date' THEN coalesce(e.date, '~') WHEN 'name' THEN e.alphabetic ELSE null END AS up,
    CASE $sort WHEN '-date' THEN coalesce(e.date, '') WHEN '-articles' THEN e.articles ELSE null END AS down
  ORDER BY up, down DESC, e.id SKIP $offset LIMIT $limit
  RETURN collect(e {.json, .degree, .articles}) AS page
}
RETURN total, page
