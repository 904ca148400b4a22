// id: run-drop-old-metrics
// title: Drop figures that the newest run has not renewed
// parameters: runId: STRING
MATCH (m:PartyMetrics)
WHERE m.runId <> $runId
DETACH DELETE m
