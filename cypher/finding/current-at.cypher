// id: finding-current-at
// title: The run that was current at a time
// question: Which run did lists show then?
// parameters: at: DATETIME, butNot: STRING
// columns: runId
// index: none
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})
WHERE NOT r.historical
  AND r.finishedAt <= $at
  AND r.id <> $butNot
RETURN r.id AS runId
ORDER BY r.finishedAt DESC, r.queuedAt DESC, r.id
LIMIT 1
