// rows: {id, type}. Makes the entities that are not there yet; labels follow when they are settled.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.type = row.type, e.degree = 0, e.articles = 0
