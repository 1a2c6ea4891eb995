// rows: {id, label, properties} of entities that are not there yet.
UNWIND $rows AS row
CREATE (e:Entity:$(row.label))
SET e = row.properties
