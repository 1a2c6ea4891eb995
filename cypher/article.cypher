// id. head (JSON), text, sha256; named: {e, spans (JSON)}; stated: {claim, says (JSON)}.
MATCH (a:Article {id: $id})
RETURN a.head AS head, a.text AS text, a.sha256 AS sha256,
  [(a)-[m:MENTIONS]->(e:Entity) | {e: e {.json, .degree, .articles}, spans: m.spans}] AS named,
  [(a)-[t:STATES]->(c:Claim) | {id: c.id, type: c.type, subject: c.subject, object: c.object, says: t.says}] AS stated
