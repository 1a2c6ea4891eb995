// ids. id, head (JSON), claims, text of each.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.head AS head, a.claims AS claims, a.text AS text
