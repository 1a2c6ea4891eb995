// Những cơ quan nào cùng tổ chức hội nghị mà không có chung chương trình nào? / Which agencies organise together but share no programme?
MATCH (a:Agency)-[:ORGANIZED]->(e:Event)<-[:ORGANIZED]-(b:Agency)
WHERE a.id < b.id AND NOT EXISTS { (a)-[:PARTY_TO]->(:Program)<-[:PARTY_TO]-(b) }
RETURN a.name AS one, b.name AS other, count(DISTINCT e) AS events, min(e.date) AS since
ORDER BY events DESC, since, one, other LIMIT 20
