// Articles are weighed by their day and no more by their month alone, and the month stands beside the year, entities by finer steps, as server/store/neo4j-weight.ts writes them. Statements end with a semicolon.
MATCH (a:Article) WHERE a.published IS NOT NULL
WITH a, ((toInteger(left(a.published, 4)) - 1990) * 13 + coalesce(toInteger(substring(a.published, 5, 2)), 0)) * 32
  + coalesce(toInteger(substring(a.published, 8, 2)), 0) AS days
WITH a, CASE WHEN days < 0 THEN 0 WHEN days > 32767 THEN 32767 ELSE days END AS n
WITH a, reduce(words = 'y' + left(a.published, 4) + ' m' + replace(left(a.published, 7), '-', ''), i IN range(0, 14) |
  CASE (n / toInteger(2 ^ i)) % 2 WHEN 1 THEN words + ' w' + substring('abcdefghijklmno', i, 1) ELSE words END) AS weight
WHERE a.weight <> weight
CALL (a, weight) { SET a.weight = weight } IN TRANSACTIONS OF 5000 ROWS;
MATCH (e:Entity)
WITH e, toInteger(floor(12 * log(e.degree + 1))) AS n
WITH e, reduce(words = e.type, i IN range(0, 14) |
  CASE (n / toInteger(2 ^ i)) % 2 WHEN 1 THEN words + ' w' + substring('abcdefghijklmno', i, 1) ELSE words END) AS weight
WHERE e.weight <> weight
CALL (e, weight) { SET e.weight = weight } IN TRANSACTIONS OF 5000 ROWS;
