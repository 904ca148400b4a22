// id: run-make-current
// title: Make a run the one that lists show
// parameters: id: STRING
MATCH (r:AnalysisRun)
WHERE r.current OR r.id = $id
SET r.current = r.id = $id
