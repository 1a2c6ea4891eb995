// No parameters. schema: version of the last migration (0 where there is none), version: another after every write.
OPTIONAL MATCH (m:Meta {id: 'daumoi'})
RETURN coalesce(m.schema, 0) AS schema, coalesce(m.version, '') AS version
