// id: run-add-groups
// title: Add the groups a run has judged
// question: How closed is each group, as this run judged it?
// parameters: runId: STRING, rows: LIST<MAP>
// index: analysisRunId
MATCH (r:AnalysisRun {id: $runId})
UNWIND $rows AS row
CREATE (r)-[:ASSESSED]->(g:Group)
SET g = row
