// after: id of the last claim of the page before; relations: null for all; since, until; limit. The next page of claims in full, by id.
MATCH (c:Claim) WHERE c.id > $after
  AND ($relations IS NULL OR c.type IN $relations)
  AND ($since IS NULL OR c.on + right('-12-31', 10 - size(c.on)) >= $since)
  AND ($until IS NULL OR c.on <= $until)
RETURN c.id AS id, c.type AS type, c.subject AS subject, c.object AS object, c.qualifiers AS qualifiers, c.status AS status,
  c.reason AS reason, c.articles AS articles, c.on AS on
ORDER BY c.id LIMIT $limit
