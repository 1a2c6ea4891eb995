// question: Lucene, most: where counting ends. n.
CALL db.index.fulltext.queryNodes('article_words', $question, {limit: $most}) YIELD node
RETURN count(node) AS n
