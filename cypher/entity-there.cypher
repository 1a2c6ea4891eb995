// id. One row where the entity is there.
MATCH (e:Entity {id: $id})
RETURN e.id AS id
