// Hai cơ quan nào có nhiều việc chung nhất: chương trình, hội nghị? / Which two agencies share the most programmes and events?
MATCH (a:Agency)-[:PARTY_TO|ORGANIZED|CHAIRED]->(work)<-[:PARTY_TO|ORGANIZED|CHAIRED]-(b:Agency)
WHERE a.id < b.id
WITH a, b, collect(DISTINCT work) AS shared
RETURN a.name AS one, b.name AS other, size([w IN shared WHERE w:Program]) AS programmes, size([w IN shared WHERE w:Event]) AS events
ORDER BY programmes + events DESC, one, other LIMIT 10
