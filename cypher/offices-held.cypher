// ids: persons. person, office held (not former), claim, article and its day.
UNWIND $ids AS id
MATCH (p:Entity {id: id})-[h:HOLDS]->(o:Entity)
USING INDEX SEEK p:Entity(id)
WHERE NOT h.qualifiers CONTAINS '"former"'
MATCH (c:Claim {id: h.claim})<-[t:STATES]-(a:Article)
USING INDEX SEEK c:Claim(id)
RETURN p.id AS person, o.id AS id, o.name AS name, h.claim AS claim, a.id AS article, t.published AS published
ORDER BY person, id, claim
