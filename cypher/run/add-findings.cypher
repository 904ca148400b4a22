// id: run-add-findings
// title: Add findings to a run
// question: What has this run found?
// parameters: runId: STRING, rows: LIST<MAP>
// index: analysisRunId
MATCH (r:AnalysisRun {id: $runId})
UNWIND $rows AS row
CREATE (r)-[:PRODUCED]->(f:Finding:$(row.label))
SET f = row.properties
