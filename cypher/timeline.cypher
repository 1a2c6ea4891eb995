// No parameters. month, events and articles of it, for every month that has either.
CALL {
  MATCH (e:Event) WHERE size(e.date) >= 7
  RETURN left(e.date, 7) AS month, count(*) AS events, 0 AS articles
  UNION ALL
  MATCH (a:Article) WHERE size(a.published) >= 7
  RETURN left(a.published, 7) AS month, 0 AS events, count(*) AS articles
}
RETURN month, sum(events) AS events, sum(articles) AS articles ORDER BY month
