// No parameters. Takes the one lock of writers, so that two of them follow each other, and marks what is remembered of the store as old.
MERGE (m:Meta {id: 'daumoi'})
ON CREATE SET m.schema = 0
SET m.version = randomUUID()
RETURN m.version AS version
