// rows: {id, label, properties}. Everything that is known of an entity, in place of what stood there.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.properties
SET e:$(row.label)
