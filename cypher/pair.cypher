// a, b: agencies. What both share: via with id, type, name; first known day of either's part in it.
MATCH (a:Entity {id: $a})-[x:PARTY_TO|ORGANIZED|CHAIRED]->(v:Entity)
USING INDEX SEEK a:Entity(id)
WITH v, min(x.on) AS one
MATCH (b:Entity {id: $b})-[y:PARTY_TO|ORGANIZED|CHAIRED]->(v)
USING INDEX SEEK b:Entity(id)
WITH v, one, min(y.on) AS other
RETURN v.id AS id, v.type AS type, v.name AS name, one, other
