// after: id of the last claim of the page before; relations; limit. The next page of claims with who says them (articles, oldest first) and no sentences, by id.
MATCH (c:Claim) WHERE c.id > $after AND c.type IN $relations
WITH c ORDER BY c.id LIMIT $limit
MATCH (c)<-[t:STATES]-(a:Article)
WITH c, a ORDER BY c.id, t.published, a.id
RETURN c.id AS id, c.type AS type, c.subject AS subject, c.object AS object, c.qualifiers AS qualifiers, collect(a.id) AS articleIds
ORDER BY id
