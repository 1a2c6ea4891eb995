// rows: {id, properties}: what changes of entities that are there; null takes a property away.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
