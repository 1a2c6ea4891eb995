// question: Lucene; most: where counting ends. n.
CALL db.index.fulltext.queryNodes('entity_names', '(' + $question + ')^0', {limit: $most}) YIELD node
RETURN count(node) AS n
