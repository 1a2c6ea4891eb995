// Ở mỗi chức vụ, ai kế nhiệm ai? / Who followed whom in an office?
MATCH (o:Office)<-[h:HOLDS]-(p:Person)-[r:CHAIRED|ATTENDED|SPOKE_AT]->(e:Event)
WHERE e.date IS NOT NULL AND NOT h.qualifiers CONTAINS '"former"'
  AND EXISTS { (:Claim {id: h.claim})<-[:STATES]-(:Article)-[:STATES]->(:Claim {id: r.claim}) }
WITH o, p, min(e.date) AS first, max(e.date) AS last
ORDER BY first
WITH o, collect({name: p.name, first: first, last: last}) AS holders
UNWIND range(1, size(holders) - 1) AS i
WITH o, holders[i - 1] AS before, holders[i] AS after
WHERE before.last < after.first AND before.name <> after.name
RETURN o.name AS office, before.name AS predecessor, before.last AS lastSeen, after.name AS successor, after.first AS firstSeen
ORDER BY office, firstSeen
