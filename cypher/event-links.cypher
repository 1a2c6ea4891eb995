// ids: events. event, relation, claim, status, on and the entity at the other end, by its id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:CHAIRED|ORGANIZED|REVIEWS|HELD_IN]-(x:Entity)
USING INDEX SEEK e:Entity(id)
RETURN e.id AS event, type(r) AS relation, r.claim AS claim, r.status AS status, r.on AS on, x.id AS id, x.type AS type, x.name AS name
ORDER BY event, relation, id, claim
