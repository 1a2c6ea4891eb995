// No parameters. a, b: agencies said to coordinate, on: first known day.
MATCH (a:Agency)-[r:COORDINATES_WITH]->(b:Agency)
RETURN a.id AS a, b.id AS b, min(r.on) AS on
