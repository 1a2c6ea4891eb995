// ids: claims. now: its properties; articles: how many state it; first: day of any; says: what those say (JSON) who speak most firmly and of them earliest; days of the events at its ends.
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[t:STATES]-()
USING INDEX SEEK c:Claim(id)
WITH c, count(t) AS articles, min(t.published) AS first, min([t.firmness, t.published]) AS best
MATCH (c)<-[t:STATES {firmness: best[0], published: best[1]}]-()
WITH c, articles, first, best, collect(DISTINCT t.says) AS says
MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
RETURN c.id AS id, c {.qualifiers, .status, .reason, .articles, .on} AS now, articles, first, best[1] AS earliest, says,
  [x IN [s, o] WHERE x:Event AND x.date IS NOT NULL | x.date] AS days
