// question: Lucene, heaviest first; most: matches looked at. id, degree and weight of each, heaviest first.
CALL db.index.fulltext.queryNodes('entity_names', $question, {limit: $most}) YIELD node, score
RETURN node.id AS id, node.degree AS degree, score AS weight
