// id: run-add-capabilities
// title: Add how a run has found capabilities supplied
// question: How few hands does each capability lie in, as this run found it?
// parameters: runId: STRING, rows: LIST<MAP>
// index: analysisRunId
MATCH (r:AnalysisRun {id: $runId})
UNWIND $rows AS row
CREATE (r)-[:ASSESSED]->(c:CapabilityAssessment)
SET c = row
