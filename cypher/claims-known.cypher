// ids: claims. id, type, subject and object of those there.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, c.type AS type, c.subject AS subject, c.object AS object
