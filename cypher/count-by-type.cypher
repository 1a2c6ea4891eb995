// No parameters. type, n: how many entities there are of each.
MATCH (e:Entity) RETURN e.type AS type, count(*) AS n
