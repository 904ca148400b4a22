// id: indicator-history
// title: An indicator over all runs
// question: How has this number moved from date to date?
// parameters: indicator: STRING
// columns: asOf, runId, historical, value, score
// index: none
:param indicator => 'zeroDistance';
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})-[:INDICATED]->(i:Indicator {id: $indicator})
RETURN r.asOf AS asOf,
       r.id AS runId,
       r.historical AS historical,
       i.value AS value,
       i.score AS score
ORDER BY asOf DESC, r.finishedAt DESC, runId
