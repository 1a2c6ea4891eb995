// schema: version that has been reached. Never goes back, so two processes at once agree.
MERGE (m:Meta {id: 'daumoi'})
ON CREATE SET m.schema = $schema, m.version = randomUUID()
ON MATCH SET m.schema = CASE WHEN m.schema < $schema THEN $schema ELSE m.schema END
