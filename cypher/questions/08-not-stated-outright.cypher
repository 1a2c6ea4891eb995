// Điều gì bài không nói thẳng mà được suy ra, và vì sao? / What is not said outright but inferred, and why?
MATCH (c:Claim {status: 'inferred'})
RETURN c.type AS relation, split(c.reason, ':')[0] AS reason, count(*) AS claims
ORDER BY claims DESC, relation, reason LIMIT 20
