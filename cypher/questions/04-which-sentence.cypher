// Câu nào trong bài nói rằng ông Bùi Sỹ Hoạch chủ trì? / Which sentence says that Bùi Sỹ Hoạch chaired?
MATCH (:Person {name: 'Bùi Sỹ Hoạch'})-[r:CHAIRED]->(e:Event)
MATCH (:Claim {id: r.claim})<-[v:EVIDENCE]-(a:Article)
RETURN e.name AS event, substring(a.text, v.start, v.end - v.start) AS sentence, a.title AS article, v.rule AS rule
ORDER BY a.published, v.start
