// id: run-make-current
// title: Make a run the one that lists show
// question: Which run shall lists show from now on?
// parameters: id: STRING
// index: analysisRunId
MATCH (r:AnalysisRun)
WHERE r.current OR r.id = $id
SET r.current = r.id = $id
