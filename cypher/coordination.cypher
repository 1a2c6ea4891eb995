// No parameters. via: programme or event, its type, agency that is party to it or organises or chairs it, on: first known day.
MATCH (a:Agency)-[r:PARTY_TO|ORGANIZED|CHAIRED]->(v:Entity)
RETURN v.id AS via, v.type AS type, a.id AS agency, min(r.on) AS on
