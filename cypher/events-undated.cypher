// No parameters. n: events of which no date is known.
MATCH (e:Event) WHERE e.date IS NULL RETURN count(e) AS n
