// Hai người này liên hệ với nhau qua những ai, những việc gì? / How are these two people connected?
MATCH (a:Person {name: 'Bùi Sỹ Hoạch'}), (b:Person {name: 'Lê Đức Thuận'})
MATCH path = ALL SHORTEST (a)-[:CHAIRED|ATTENDED|SPOKE_AT|HOLDS|OF|ORGANIZED|PARTY_TO|REVIEWS]-{1,6}(b)
RETURN [n IN nodes(path) | n.name] AS along, [r IN relationships(path) | type(r)] AS by
ORDER BY along, by LIMIT 5
