// id: party-rank
// title: Parties by a figure of the newest run
// question: Which parties have most, or least, of this figure?
// parameters: metric: STRING, direction: FLOAT, withheldBelow: INTEGER, flag: STRING, ids: LIST<STRING>, afterId: STRING, afterValue: FLOAT, limit: INTEGER
// columns: id, name, labels, kind, headcount, platformId, platformName, metrics, value
// index: none
MATCH (p:Party)
WHERE $ids IS NULL OR p.id IN $ids
OPTIONAL MATCH (p)-[:HAS_METRICS]->(m:PartyMetrics)
WITH p, m
WHERE $flag = '' OR m[$flag] = true
WITH p, m,
     CASE
       WHEN p.headcount < $withheldBelow THEN null
       WHEN m[$metric] IS :: BOOLEAN NOT NULL THEN CASE WHEN m[$metric] THEN 1.0 ELSE 0.0 END
       ELSE toFloatOrNull(m[$metric])
     END AS value
WITH p, m, value, CASE WHEN value IS NULL THEN 1 ELSE 0 END AS unknown,
     $direction * coalesce(value, 0.0) AS weight
WHERE $afterId IS NULL
   OR ($afterValue IS NULL AND unknown = 1 AND p.id > $afterId)
   OR ($afterValue IS NOT NULL AND (unknown = 1
       OR weight > $direction * $afterValue
       OR (weight = $direction * $afterValue AND p.id > $afterId)))
WITH p, m, value, unknown, weight
ORDER BY unknown, weight, p.id
LIMIT $limit
OPTIONAL MATCH (p)-[:HOSTED_BY]->(host:Platform)
RETURN p.id AS id, p.name AS name, labels(p) AS labels, p.kind AS kind,
       p.headcount AS headcount, host.id AS platformId, host.name AS platformName,
       properties(m) AS metrics, value AS value
ORDER BY unknown, weight, id
