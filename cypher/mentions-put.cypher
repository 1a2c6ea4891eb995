// rows: {article, entity, says (JSON: the entity as the article gives it), spans (JSON: [start, end, rule])}.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
CREATE (a)-[:MENTIONS {says: row.says, spans: row.spans}]->(e)
