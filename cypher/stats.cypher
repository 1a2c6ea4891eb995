// No parameters. Figures of the whole store in one row; provinces in no order.
CALL { MATCH (a:Article) RETURN count(a) AS articles, sum(a.evidence) AS evidence, min(a.published) AS first, max(a.published) AS last }
CALL { MATCH (e:Entity) WITH e.type AS type, count(*) AS n ORDER BY type RETURN collect([type, n]) AS entities }
CALL { MATCH (c:Claim) WITH c.type AS type, count(*) AS n ORDER BY type RETURN collect([type, n]) AS claims }
CALL {
  MATCH (e:Entity) WHERE e.province IS NOT NULL
  WITH e.province AS name, count(*) AS n
  RETURN collect({name: name, entities: n}) AS provinces
}
RETURN articles, evidence, first, last, entities, claims, provinces
