// id: run-find
// title: A run
// question: Where does this run stand?
// parameters: id: STRING
// columns: run
// index: analysisRunId
MATCH (r:AnalysisRun {id: $id})
RETURN r AS run
