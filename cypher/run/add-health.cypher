// id: run-add-health
// title: Add what a run has measured of the network's health
// question: How healthy was the network, in this run's eyes?
// parameters: runId: STRING, health: MAP, indicators: LIST<MAP>
// index: analysisRunId
MATCH (r:AnalysisRun {id: $runId})
CREATE (r)-[:RATED]->(h:NetworkHealth)
SET h = $health
WITH r
UNWIND $indicators AS row
CREATE (r)-[:INDICATED]->(i:Indicator)
SET i = row
