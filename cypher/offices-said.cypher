// chairs: {claim, person}. claim, id and name of the offices that an article which states the claim says the person holds (not former), held: the claim that says so.
UNWIND $chairs AS c
MATCH (said:Claim {id: c.claim})<-[:STATES]-(:Article)-[:STATES]->(h:Claim)
USING INDEX SEEK said:Claim(id)
WHERE h.type = 'HOLDS' AND h.subject = c.person AND NOT h.qualifiers CONTAINS '"former"'
MATCH (h)-[:OBJECT]->(o:Entity)
RETURN DISTINCT c.claim AS claim, o.id AS id, o.name AS name, h.id AS held
ORDER BY claim, id, held
