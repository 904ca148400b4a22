// id: run-current
// title: The run that lists show
// question: Which run do lists show?
// columns: run
// index: none
MATCH (r:AnalysisRun)
WHERE r.current
RETURN r AS run
