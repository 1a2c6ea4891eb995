// ids: claims. claim, articles: ids of those that state it.
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[:STATES]-(a:Article)
RETURN c.id AS claim, collect(a.id) AS articles
