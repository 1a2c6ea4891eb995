// question: Lucene, most: where counting ends. labels: "Entity" and the type; n.
CALL db.index.fulltext.queryNodes('entity_names', $question, {limit: $most}) YIELD node
RETURN labels(node) AS labels, count(*) AS n
