// Full-text answers by weight: of entities by type and degree, of articles by day, as server/store/neo4j-weight.ts writes them. Statements end with a semicolon.
DROP INDEX entity_words IF EXISTS;
DROP INDEX article_words IF EXISTS;
MATCH (e:Entity) WHERE e.weight IS NULL
CALL (e) {
  WITH e, toInteger(floor(6 * log(e.degree + 1))) AS n
  SET e.weight = reduce(words = e.type, i IN range(0, 9) |
    CASE (n / toInteger(2 ^ i)) % 2 WHEN 1 THEN words + ' w' + substring('abcdefghij', i, 1) ELSE words END)
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (a:Article) WHERE a.weight IS NULL
CALL (a) {
  WITH a, (toInteger(left(a.published, 4)) - 1990) * 13 + coalesce(toInteger(substring(a.published, 5, 2)), 0) AS months
  WITH a, CASE WHEN months < 0 THEN 0 WHEN months > 1023 THEN 1023 ELSE months END AS n
  SET a.weight = CASE WHEN a.published IS NULL THEN '' ELSE reduce(words = 'y' + left(a.published, 4), i IN range(0, 9) |
    CASE (n / toInteger(2 ^ i)) % 2 WHEN 1 THEN words + ' w' + substring('abcdefghij', i, 1) ELSE words END) END
} IN TRANSACTIONS OF 5000 ROWS;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.exactNames, e.foldedNames, e.exactWords, e.foldedWords, e.weight] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX article_texts IF NOT EXISTS FOR (a:Article) ON EACH [a.words, a.weight] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
