// ids: claims. id, what the articles that speak most firmly say (JSON) with their day, number of articles, first day of any, days of the events at its ends.
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[t:STATES]-(:Article)
WITH c, min(t.firmness) AS firmness, count(t) AS articles, min(t.published) AS first
MATCH (c)<-[t:STATES {firmness: firmness}]-(:Article)
WITH c, articles, first, collect(DISTINCT {says: t.says, published: t.published}) AS sayings
MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
RETURN c.id AS id, articles, first, sayings,
  [x IN [s, o] WHERE x:Event AND x.date IS NOT NULL | x.date] AS days
