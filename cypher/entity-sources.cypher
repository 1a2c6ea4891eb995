// id. head (JSON), claims of the newest twenty articles that name it.
MATCH (e:Entity {id: $id})<-[:MENTIONS]-(a:Article)
USING INDEX SEEK e:Entity(id)
WITH a ORDER BY coalesce(a.published, '') DESC, a.id LIMIT 20
RETURN a.head AS head, a.claims AS claims
