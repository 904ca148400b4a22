// id: run-drop-old-metrics
// title: Drop figures that the newest run has not renewed
// question: Of which parties has the newest run no figures?
// parameters: runId: STRING
// index: none
MATCH (m:PartyMetrics)
WHERE m.runId <> $runId
DETACH DELETE m
