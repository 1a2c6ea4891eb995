// Ai được khen thưởng tại hội nghị nào, ai trao? / Who was awarded at which conference, and who presented?
MATCH (who)-[r:RECEIVED_AWARD]->(e:Event)<-[:PRESENTED_AWARD]-(by:Person)
RETURN e.name AS event, e.date AS date, collect(DISTINCT who.name) AS awarded, collect(DISTINCT by.name) AS presentedBy
ORDER BY date DESC, event LIMIT 10
