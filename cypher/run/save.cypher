// id: run-save
// title: Write a run's state
// question: Where does this run stand now?
// parameters: id: STRING, properties: MAP
// index: analysisRunId
MERGE (r:AnalysisRun {id: $id})
SET r += $properties
