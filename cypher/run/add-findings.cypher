// id: run-add-findings
// title: Add findings to a run
// parameters: runId: STRING, rows: LIST<MAP>
MATCH (r:AnalysisRun {id: $runId})
UNWIND $rows AS row
CREATE (r)-[:PRODUCED]->(f:Finding:$(row.label))
SET f = row.properties
