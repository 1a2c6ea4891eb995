// after: id of the last article of the page before, '' for the first; limit. The next page of articles with all that each says, by id.
MATCH (a:Article) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a.head AS head, a.text AS text, a.sha256 AS sha256,
  [(a)-[m:MENTIONS]->(e:Entity) | {e: e {.json, .degree, .articles}, spans: m.spans}] AS named,
  [(a)-[m:MENTIONS]->(:Entity) | m.says] AS says,
  [(a)-[t:STATES]->(c:Claim) | {id: c.id, type: c.type, subject: c.subject, object: c.object, says: t.says}] AS stated
ORDER BY a.id
