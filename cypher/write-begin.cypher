// No parameters. Takes the one lock of writers, so that two of them follow each other, and marks what is remembered of the store as old.
MATCH (m:Meta {id: 'daumoi'})
SET m.version = randomUUID()
RETURN m.version AS version
