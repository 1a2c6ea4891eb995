// id; relations, types: null for all; direction: out, in, both; symmetric; since, until: null or ISO; limit, offset. One row where the entity is there. near: all around it in that direction and period, as [type, relation of each claim, how many such entities]. page: entities of the relations and types asked for, by claims shared, degree and id, each with all claims of these relations that it shares, in no order (out: from the entity asked about).
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON]-(o:Entity)
  WHERE ($direction = 'both' OR type(r) IN $symmetric OR ($direction = 'out') = (startNode(r) = e))
    AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since)
    AND ($until IS NULL OR r.on <= $until)
  WITH o, collect(type(r)) AS relations
  WITH o.type AS type, relations, count(*) AS ends
  RETURN collect([type, relations, ends]) AS near
}
// Once more, and not out of one list of all: a row that carries a long list is dear to sort.
CALL (e) {
  MATCH (e)-[r:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON]-(o:Entity)
  WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($types IS NULL OR o.type IN $types)
    AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since)
    AND ($until IS NULL OR r.on <= $until)
  WITH e, o, collect(r) AS claims
  WITH e, o, claims, CASE $direction WHEN 'both' THEN size(claims)
    ELSE size([r IN claims WHERE type(r) IN $symmetric OR ($direction = 'out') = (startNode(r) = e)]) END AS shared
  WHERE shared > 0
  WITH e, o, claims, shared ORDER BY shared DESC, o.degree DESC, o.id SKIP $offset LIMIT $limit
  RETURN collect({o: o {.json, .degree, .articles}, claims: [r IN claims | {id: r.claim, type: type(r), out: startNode(r) = e,
    qualifiers: r.qualifiers, status: r.status, articles: r.articles, on: r.on}]}) AS page
}
RETURN near, page
