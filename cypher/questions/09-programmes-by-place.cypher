// Chương trình nào được tổng kết ở nhiều tỉnh nhất, từ năm nào đến năm nào? / Which programmes were reviewed in most provinces, and between which years?
MATCH (g:Program)<-[:REVIEWS]-(e:Event)
WHERE e.province IS NOT NULL
RETURN g.name AS programme, count(DISTINCT e.province) AS provinces, count(DISTINCT e) AS events, left(min(e.date), 4) AS first, left(max(e.date), 4) AS last
ORDER BY provinces DESC, events DESC, programme LIMIT 10
