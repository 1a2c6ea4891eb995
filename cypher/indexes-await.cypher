// seconds: longest wait. Ends when every index answers.
CALL db.awaitIndexes($seconds)
