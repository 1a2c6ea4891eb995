// Ai chủ trì nhiều hội nghị của Chương trình phối hợp số 09 nhất, khi ấy giữ chức vụ gì? / Who chaired the most conferences of programme 09, and in which office?
MATCH (p:Person)-[c:CHAIRED]->(e:Event)-[:REVIEWS]->(g:Program)
WHERE g.number STARTS WITH '09/'
OPTIONAL MATCH (p)-[h:HOLDS]->(o:Office)
WHERE EXISTS { (:Claim {id: c.claim})<-[:STATES]-(:Article)-[:STATES]->(:Claim {id: h.claim}) }
RETURN p.name AS chair, collect(DISTINCT o.name) AS offices, count(DISTINCT e) AS conferences
ORDER BY conferences DESC, chair LIMIT 10
