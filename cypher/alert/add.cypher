// id: alert-add
// title: Add alerts to a run
// question: What has this run raised?
// parameters: runId: STRING, alerts: LIST<MAP>
// index: analysisRunId
MATCH (r:AnalysisRun {id: $runId})
UNWIND $alerts AS row
CREATE (r)-[:RAISED]->(a:Alert)
SET a = row
