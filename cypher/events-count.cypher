// person, agency, programme, chaired, province, kind, since, until: null where not asked for. n: how many events there are.
MATCH (e:Event)
WHERE true
  AND ($person IS NULL OR EXISTS { (e)<-[:CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD]-(:Entity {id: $person}) })
  AND ($agency IS NULL OR EXISTS { (e)<-[:ORGANIZED|CHAIRED|ATTENDED|RECEIVED_AWARD]-(:Entity {id: $agency}) })
  AND ($programme IS NULL OR EXISTS { (e)-[:REVIEWS]->(:Entity {id: $programme}) })
  AND ($chaired IS NULL OR $chaired = EXISTS { (e)<-[:CHAIRED]-() })
  AND ($province IS NULL OR e.province = $province)
  AND ($kind IS NULL OR e.kind = $kind)
  AND ($since IS NULL OR e.date + right('-12-31', 10 - size(e.date)) >= $since)
  AND ($until IS NULL OR e.date <= $until)
RETURN count(e) AS n
