// rows: {id, published, title, claims, evidence, sha256, head (JSON), text, words (folded, then those with marks)}, one for each article.
UNWIND $rows AS row
CREATE (a:Article)
SET a = row
