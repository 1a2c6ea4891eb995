// rows: {id, label, was} of entities that are read as another type than before.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:$(row.was)
SET e:$(row.label)
