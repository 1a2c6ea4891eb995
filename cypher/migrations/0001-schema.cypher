// The first schema: one node for each article, entity and claim, by its id; indexes for lists, days and names. Statements end with a semicolon.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT meta_one IF NOT EXISTS FOR (m:Meta) REQUIRE m.id IS UNIQUE;
CREATE INDEX article_published IF NOT EXISTS FOR (a:Article) ON (a.published);
CREATE INDEX entity_degree IF NOT EXISTS FOR (e:Entity) ON (e.type, e.degree);
CREATE INDEX entity_province IF NOT EXISTS FOR (e:Entity) ON (e.province);
CREATE INDEX event_date IF NOT EXISTS FOR (e:Event) ON (e.date);
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (e:Entity) ON EACH [e.exactNames, e.foldedNames, e.exactWords, e.foldedWords] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (a:Article) ON EACH [a.words] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
