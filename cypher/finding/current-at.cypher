// id: finding-current-at
// title: The run that was current at a time, of the same dataset
// question: Which run of this run's dataset did lists show then?
// parameters: at: DATETIME, butNot: STRING, runId: STRING
// columns: runId
// index: analysisRunId
MATCH (current:AnalysisRun {id: $runId})
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})
WHERE NOT r.historical
  AND coalesce(r.dataset, '') = coalesce(current.dataset, '')
  AND r.finishedAt <= $at
  AND r.id <> $butNot
RETURN r.id AS runId
ORDER BY r.finishedAt DESC, r.queuedAt DESC, r.id
LIMIT 1
