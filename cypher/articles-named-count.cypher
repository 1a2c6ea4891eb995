// question: Lucene; since, until. n: how many articles match.
CALL db.index.fulltext.queryNodes('article_texts', $question) YIELD node AS a
WHERE ($since IS NULL OR a.published + right('-12-31', 10 - size(a.published)) >= $since)
  AND ($until IS NULL OR a.published <= $until)
RETURN count(a) AS n
