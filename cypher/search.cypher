// every: Lucene, all that match; conditions: Lucene, each class of match without those before it, the best first; steps, windows: Lucene, parts of all entities by degree, narrow and wide; worth: Lucene, what a degree is worth; most: where counting ends; looks: how many of each are looked at; wanted, offset. counts: [{labels, n}]; page: [{kind, e}]; cut: whether more looks may find others.
CALL () {
  UNWIND $steps AS step
  CALL (step) {
    CALL db.index.fulltext.queryNodes('entity_names', '(+(' + $every + ')' + step + ')^0', {limit: $most}) YIELD node
    RETURN node
  }
  WITH node LIMIT $most
  WITH labels(node) AS labels, count(*) AS n
  RETURN collect({labels: labels, n: n}) AS counts, coalesce(sum(n), 0) AS total
}
CALL (total) {
  UNWIND range(0, size($conditions) - 1) AS kind
  UNWIND CASE WHEN total < $most THEN [''] ELSE $windows END AS window
  CALL (kind, window) {
    CALL db.index.fulltext.queryNodes('entity_names', '+(' + $conditions[kind] + window + ')^0 ' + $worth, {limit: $looks}) YIELD node, score
    WITH collect(node) AS nodes, collect(score) AS scores
    WITH nodes, size(nodes) = $looks AND scores[-1] = scores[$wanted - 1] AS cut
    UNWIND nodes AS e
    RETURN e, cut ORDER BY e.degree DESC, e.id LIMIT $wanted
  }
  WITH kind, e, cut LIMIT $wanted
  RETURN true IN collect(cut) AS cut,
    collect({kind: kind, e: e {.id, .type, .name, .degree, .articles, .level, .province, .place, .date, .kind, .number, .rank, .json}})[$offset..] AS page
}
RETURN counts, page, cut
