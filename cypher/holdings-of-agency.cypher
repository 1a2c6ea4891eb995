// id: a agency; limit. Who held which office: claim, ends, agency, first and last day that an article says so, latest first.
MATCH (g:Entity {id: $id})<-[:OF]-(o:Entity)<-[h:HOLDS]-(s:Entity)
USING INDEX SEEK g:Entity(id)
WITH DISTINCT s, o, h
MATCH (c:Claim {id: h.claim})<-[t:STATES]-(:Article)
USING INDEX SEEK c:Claim(id)
WITH s, o, c, min(t.published) AS first, max(CASE t.published WHEN '~' THEN null ELSE t.published END) AS last
OPTIONAL MATCH (a:Entity {id: o.agency})
RETURN c.id AS claim, c.qualifiers AS qualifiers, c.status AS status, s.id AS personId, s.name AS person,
  o.id AS officeId, o.name AS office, a.id AS agencyId, a.name AS agency, first, last
ORDER BY coalesce(last, '') DESC, first DESC, officeId, personId, claim LIMIT $limit
