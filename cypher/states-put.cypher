// rows: {article, claim, says (JSON: qualifiers, status, reason, evidence), firmness, published ('~' where undated), evidence: [{start, end, rule}]}.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (c:Claim {id: row.claim})
CREATE (a)-[:STATES {says: row.says, firmness: row.firmness, published: row.published}]->(c)
WITH a, c, row
UNWIND row.evidence AS e
CREATE (a)-[:EVIDENCE {start: e.start, end: e.end, rule: e.rule}]->(c)
