// ids: persons. person, office held (not former), claim, article and its day.
UNWIND $ids AS id
MATCH (p:Entity {id: id})-[h:HOLDS]->(o:Entity)
WHERE NOT h.qualifiers CONTAINS '"former"'
MATCH (:Claim {id: h.claim})<-[t:STATES]-(a:Article)
RETURN p.id AS person, o.id AS id, o.name AS name, h.claim AS claim, a.id AS article, t.published AS published
ORDER BY person, id, claim
