// id: party-metric-names
// title: The figures that the newest run has of any party
// question: Which figures are there, and which of them can be ranked?
// columns: name, rankable
// index: none
MATCH (m:PartyMetrics)
UNWIND keys(m) AS name
WITH name, m[name] AS value
WITH name, value IS :: INTEGER | FLOAT | BOOLEAN AS rankable, count(*) AS parties
RETURN name AS name, max(CASE WHEN rankable THEN 1 ELSE 0 END) = 1 AS rankable
ORDER BY name
