// id: party-search
// title: Parties by part of their name or id
// question: Which party is meant?
// parameters: query: STRING, afterRank: INTEGER, afterName: STRING, afterId: STRING, limit: INTEGER
// columns: id, name, labels, kind, headcount, platformId, platformName, metrics, rank, sortName
// index: none
MATCH (p:Party)
WITH p, toLower(p.name) AS sortName, toLower(p.id) AS sortId
WHERE sortName CONTAINS $query OR sortId CONTAINS $query
WITH p, sortName,
     CASE
       WHEN sortName = $query OR sortId = $query THEN 0
       WHEN sortName STARTS WITH $query OR sortId STARTS WITH $query THEN 1
       ELSE 2
     END AS rank
WHERE $afterId IS NULL
   OR rank > $afterRank
   OR (rank = $afterRank AND sortName > $afterName)
   OR (rank = $afterRank AND sortName = $afterName AND p.id > $afterId)
WITH p, sortName, rank
ORDER BY rank, sortName, p.id
LIMIT $limit
OPTIONAL MATCH (p)-[:HOSTED_BY]->(host:Platform)
OPTIONAL MATCH (p)-[:HAS_METRICS]->(m:PartyMetrics)
RETURN p.id AS id, p.name AS name, labels(p) AS labels, p.kind AS kind,
       p.headcount AS headcount, host.id AS platformId, host.name AS platformName,
       properties(m) AS metrics, rank AS rank, sortName AS sortName
ORDER BY rank, sortName, id
