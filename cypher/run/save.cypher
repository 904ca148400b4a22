// id: run-save
// title: Write a run's state
// parameters: id: STRING, properties: MAP
MERGE (r:AnalysisRun {id: $id})
SET r += $properties
