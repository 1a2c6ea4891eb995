// every: Lucene, all that match; types: null for all; conditions: Lucene, each class of match without those before it and of these types only, the best first; steps, windows: Lucene, parts of all entities by degree, narrow and wide; worth: Lucene, what a degree is worth; most: where counting ends; few: no more than these come all, without their class (-1); looks: how many of each are looked at; wanted: offset and the page behind it. counts: [{labels, n}]; page: entities, the best first; kinds: their classes; cut: whether more looks may find others.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', '(' + $every + ')^0', {skip: $most - 1, limit: 1}) YIELD node
  RETURN count(node) > 0 AS many
}
CALL (many) {
  WITH many WHERE NOT many
  CALL db.index.fulltext.queryNodes('entity_names', '(' + $every + ')^0', {limit: $most}) YIELD node
  RETURN collect(node) AS matched
}
CALL (many, matched) {
  CALL (many, matched) {
    UNWIND matched AS node
    RETURN node
  UNION ALL
    WITH many WHERE many
    UNWIND $steps AS step
    CALL (step) {
      CALL db.index.fulltext.queryNodes('entity_names', '(+(' + $every + ')' + step + ')^0', {limit: $most}) YIELD node
      RETURN node
    }
    RETURN node LIMIT $most
  }
  WITH labels(node) AS labels, count(*) AS n
  RETURN collect({labels: labels, n: n}) AS counts
}
CALL (many, matched) {
  CALL (many, matched) {
    WITH matched WHERE NOT many AND size(matched) <= $few
    UNWIND matched AS e
    WITH e WHERE $types IS NULL OR e.type IN $types
    RETURN e, -1 AS kind, false AS cut ORDER BY e.degree DESC, e.id
  UNION ALL
    WITH many WHERE many OR size(matched) > $few
    UNWIND range(0, size($conditions) - 1) AS kind
    UNWIND CASE WHEN many THEN $windows ELSE [''] END AS window
    CALL (kind, window) {
      CALL db.index.fulltext.queryNodes('entity_names', '+(' + $conditions[kind] + window + ')^0 ' + $worth, {limit: $looks}) YIELD node, score
      WITH collect(node) AS nodes, collect(score) AS scores
      WITH nodes, size(nodes) = $looks AND scores[-1] = scores[$wanted - 1] AS cut
      UNWIND nodes AS e
      RETURN e, cut ORDER BY e.degree DESC, e.id LIMIT $wanted
    }
    RETURN e, kind, cut LIMIT $wanted
  }
  RETURN collect(e) AS found, collect(kind) AS kinds, true IN collect(cut) AS cut
}
WITH counts, found, kinds, cut, CASE kinds[0] WHEN -1 THEN 0 ELSE $offset END AS begin
RETURN counts, kinds[begin..] AS kinds, cut, [e IN found[begin..] | e {.json, .degree, .articles, .folded}] AS page
