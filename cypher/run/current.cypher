// id: run-current
// title: The run that lists show
MATCH (r:AnalysisRun)
WHERE r.current
RETURN r AS run
