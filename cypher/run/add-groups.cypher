// id: run-add-groups
// title: Add the groups a run has judged
// parameters: runId: STRING, rows: LIST<MAP>
MATCH (r:AnalysisRun {id: $runId})
UNWIND $rows AS row
CREATE (r)-[:ASSESSED]->(g:Group)
SET g = row
