// ids: claims. claim, head (JSON), claims and text of each article that states it, says (JSON with the evidence), oldest first.
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[t:STATES]-(a:Article)
USING INDEX SEEK c:Claim(id)
RETURN c.id AS claim, a.head AS head, a.claims AS claims, a.text AS text, t.says AS says
ORDER BY claim, t.published, a.id
