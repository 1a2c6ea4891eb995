// question: Lucene, most: matches looked at, limit. head (JSON), claims, text of the newest.
CALL db.index.fulltext.queryNodes('article_words', $question, {limit: $most}) YIELD node AS a
WITH a ORDER BY coalesce(a.published, '') DESC, a.id LIMIT $limit
RETURN a.head AS head, a.claims AS claims, a.text AS text
