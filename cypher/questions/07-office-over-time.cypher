// Ai giữ chức vụ gì ở Công an tỉnh Hà Tĩnh, thấy trong những ngày nào? / Who held which office in Công an tỉnh Hà Tĩnh, and on which days do we see them in it?
MATCH (:Agency {name: 'Công an tỉnh Hà Tĩnh'})<-[:OF]-(o:Office)<-[h:HOLDS]-(p:Person)-[r:CHAIRED|ATTENDED|SPOKE_AT]->(e:Event)
WHERE e.date IS NOT NULL
  AND EXISTS { (:Claim {id: h.claim})<-[:STATES]-(:Article)-[:STATES]->(:Claim {id: r.claim}) }
WITH DISTINCT o, p, e.date AS day ORDER BY day
RETURN o.name AS office, p.name AS holder, collect(day) AS days
ORDER BY days[0], office, holder
