// every, typed: Lucene, all that match, and those of the types asked for; conditions: Lucene, each class of match without those before it, the best first; steps, windows: Lucene, parts of all entities by degree, narrow and wide; worth: Lucene, what a degree is worth; most: where counting ends; few: no more than these come all, without their class (-1); looks: how many of each are looked at; wanted, offset: the page; depth: at least wanted and few. counts: [{labels, n}]; page: entities, the best first; kinds: their classes; cut: whether more looks may find others.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', '(' + $every + ')^0', {limit: $most}) YIELD node
  RETURN count(node) AS total
}
CALL (total) {
  UNWIND CASE WHEN total = 0 THEN [] WHEN total < $most THEN [''] ELSE $steps END AS step
  CALL (step) {
    CALL db.index.fulltext.queryNodes('entity_names', '(+(' + $every + ')' + step + ')^0', {limit: $most}) YIELD node
    RETURN node
  }
  WITH node LIMIT $most
  WITH labels(node) AS labels, count(*) AS n
  RETURN collect({labels: labels, n: n}) AS counts
}
CALL (total) {
  UNWIND CASE WHEN total = 0 THEN [] WHEN total <= $few THEN [-1] ELSE range(0, size($conditions) - 1) END AS kind
  UNWIND CASE WHEN total < $most THEN [''] ELSE $windows END AS window
  CALL (kind, window) {
    WITH '+(' + CASE kind WHEN -1 THEN $typed ELSE $conditions[kind] END + window + ')^0 ' + $worth AS question
    CALL db.index.fulltext.queryNodes('entity_names', question, {limit: $looks}) YIELD node, score
    WITH collect(node) AS nodes, collect(score) AS scores
    WITH nodes, size(nodes) = $looks AND scores[-1] = scores[$wanted - 1] AS cut
    UNWIND nodes AS e
    RETURN e, cut ORDER BY e.degree DESC, e.id LIMIT $depth
  }
  WITH kind, e, cut LIMIT $depth
  WITH collect(e) AS found, collect(kind) AS kinds, true IN collect(cut) AS cut
  WITH found, kinds, cut, CASE WHEN total <= $few THEN [0, total] ELSE [$offset, $wanted] END AS span
  RETURN kinds[span[0]..span[1]] AS kinds, cut,
    [e IN found[span[0]..span[1]] | e {.id, .type, .name, .degree, .articles, .level, .province, .place, .date, .kind, .number, .rank, .json, .folded}] AS page
}
RETURN counts, page, kinds, cut
