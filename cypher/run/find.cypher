// id: run-find
// title: A run
// parameters: id: STRING
MATCH (r:AnalysisRun {id: $id})
RETURN r AS run
