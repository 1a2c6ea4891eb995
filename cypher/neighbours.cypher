// id; relations, types: null for all; direction: out, in, both; symmetric; since, until: null or ISO; limit, offset. o and the claims shared with it, by type and id.
MATCH (e:Entity {id: $id})-[r:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON]-(o:Entity)
WHERE ($relations IS NULL OR type(r) IN $relations)
  AND ($types IS NULL OR o.type IN $types)
  AND ($direction = 'both' OR type(r) IN $symmetric OR ($direction = 'out') = (startNode(r).id = $id))
  AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since)
  AND ($until IS NULL OR r.on <= $until)
WITH e, o, count(r) AS shared
ORDER BY shared DESC, o.degree DESC, o.id SKIP $offset LIMIT $limit
CALL (e, o) {
  MATCH (e)-[r:HOLDS|OF|PART_OF|SERVES|CHAIRED|ATTENDED|SPOKE_AT|PRESENTED_AWARD|RECEIVED_AWARD|ORGANIZED|HELD_IN|REVIEWS|PARTY_TO|COORDINATES_WITH|ISSUED|BASED_ON]-(o)
  WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($since IS NULL OR r.on + right('-12-31', 10 - size(r.on)) >= $since)
    AND ($until IS NULL OR r.on <= $until)
  WITH r ORDER BY type(r), r.claim
  RETURN collect({id: r.claim, type: type(r), subject: startNode(r).id, object: endNode(r).id, qualifiers: r.qualifiers,
    status: r.status, articles: r.articles, on: r.on}) AS claims
}
RETURN o {.id, .type, .name, .degree, .articles, .level, .province, .place, .date, .kind, .number, .rank} AS o, claims
