// id: run-abandon-unfinished
// title: Mark runs that were left unfinished
// parameters: why: STRING, at: DATETIME
MATCH (r:AnalysisRun)
WHERE r.status IN ['QUEUED', 'RUNNING']
SET r.status = 'FAILED', r.error = $why, r.finishedAt = $at
