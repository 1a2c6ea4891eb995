// question: Lucene; types: null for all; seen: ids that have been found; limit. e: the best-connected matches.
CALL db.index.fulltext.queryNodes('entity_words', $question, {limit: $most}) YIELD node AS e
WHERE ($types IS NULL OR e.type IN $types) AND NOT e.id IN $seen
RETURN e ORDER BY e.degree DESC, e.id LIMIT $limit
