// every: Lucene, all that match; most: where counting ends; worth: Lucene, what a day is worth; back: years before the newest that may be enough where its month is not; looks: how many of each; wanted. total; page: {id, head (JSON), claims, text}, newest first; cut: whether more looks may find others.
CALL () {
  CALL db.index.fulltext.queryNodes('article_texts', '(' + $every + ')^0', {skip: $most - 1, limit: 1}) YIELD node
  RETURN count(node) > 0 AS many
}
CALL (many) {
  WITH many WHERE NOT many
  CALL db.index.fulltext.queryNodes('article_texts', '(' + $every + ')^0', {limit: $most}) YIELD node
  RETURN count(node) AS counted
}
WITH CASE WHEN many THEN $most ELSE counted END AS total
CALL () {
  OPTIONAL MATCH (a:Article) WHERE a.published > ''
  RETURN a.published AS newest ORDER BY newest DESC LIMIT 1
}
CALL (total, newest) {
  WITH CASE WHEN total < $most OR coalesce(newest, '') < '1100' THEN [] ELSE [' +weight:[m' + replace(left(newest, 7), '-', '') + ' TO m9999]'] +
    [b IN $back | ' +weight:[y' + (toInteger(left(newest, 4)) - b) + ' TO y9999]'] END + '' AS spans
  UNWIND spans AS span
  CALL (span) {
    CALL db.index.fulltext.queryNodes('article_texts', '+(+(' + $every + ')' + span + ')^0 ' + $worth, {limit: $looks}) YIELD node, score
    WITH collect(node) AS nodes, collect(score) AS scores
    WITH nodes, size(nodes) = $looks AND scores[-1] = scores[$wanted - 1] AS cut
    UNWIND nodes AS a
    WITH a, cut ORDER BY coalesce(a.published, '') DESC, a.id LIMIT $wanted
    RETURN collect(a) AS found, true IN collect(cut) AS cut
  }
  WITH found, cut WHERE size(found) = $wanted OR span = '' LIMIT 1
  RETURN [a IN found | a {.id, .head, .claims, .text}] AS page, cut
}
RETURN total, page, cut
