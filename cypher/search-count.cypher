// question: Lucene, types: null for all, most: where counting ends. type, n.
CALL db.index.fulltext.queryNodes('entity_words', $question, {limit: $most}) YIELD node
RETURN node.type AS type, count(*) AS n
