// ids: articles to take out with what they say; entities and claims stay until they are settled.
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a
