// since, until: null or ISO. n: how many articles there are.
MATCH (a:Article)
WHERE ($since IS NULL OR a.published + right('-12-31', 10 - size(a.published)) >= $since)
  AND ($until IS NULL OR a.published <= $until)
RETURN count(a) AS n
