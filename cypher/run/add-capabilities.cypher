// id: run-add-capabilities
// title: Add how a run has found capabilities supplied
// parameters: runId: STRING, rows: LIST<MAP>
MATCH (r:AnalysisRun {id: $runId})
UNWIND $rows AS row
CREATE (r)-[:ASSESSED]->(c:CapabilityAssessment)
SET c = row
