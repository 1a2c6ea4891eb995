// question: Lucene, heaviest first; most: matches looked at. id, day ('' where undated) and weight of each, heaviest first.
CALL db.index.fulltext.queryNodes('article_texts', $question, {limit: $most}) YIELD node, score
RETURN node.id AS id, coalesce(node.published, '') AS day, score AS weight
