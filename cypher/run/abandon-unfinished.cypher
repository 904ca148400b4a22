// id: run-abandon-unfinished
// title: Mark runs that were left unfinished
// question: Which runs did a stopped process leave unfinished?
// parameters: why: STRING, at: DATETIME
// index: none
MATCH (r:AnalysisRun)
WHERE r.status IN ['QUEUED', 'RUNNING']
SET r.status = 'FAILED', r.error = $why, r.finishedAt = $at
