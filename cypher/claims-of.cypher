// ids: entities. id of every claim that has one of them at an end.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
USING INDEX SEEK e:Entity(id)
RETURN DISTINCT c.id AS id
