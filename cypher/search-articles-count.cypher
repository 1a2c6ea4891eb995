// question: Lucene, most: where counting ends. n; newest: day of the newest article of all.
CALL {
  OPTIONAL MATCH (a:Article) WHERE a.published > ''
  RETURN a.published AS newest ORDER BY newest DESC LIMIT 1
}
CALL (*) {
  CALL db.index.fulltext.queryNodes('article_texts', $question, {limit: $most}) YIELD node
  RETURN count(node) AS n
}
RETURN n, newest
