// question: Lucene; since, until; limit, offset. head (JSON), claims: a page of the articles that match, newest first.
CALL db.index.fulltext.queryNodes('article_texts', $question) YIELD node AS a
WHERE ($since IS NULL OR a.published + right('-12-31', 10 - size(a.published)) >= $since)
  AND ($until IS NULL OR a.published <= $until)
WITH a ORDER BY coalesce(a.published, '') DESC, a.id SKIP $offset LIMIT $limit
RETURN a.head AS head, a.claims AS claims
