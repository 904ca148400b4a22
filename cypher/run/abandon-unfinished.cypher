// id: run-abandon-unfinished
// title: Mark runs that were left unfinished
// question: Which runs did a stopped process leave unfinished?
// parameters: why: STRING, at: DATETIME, known: LIST<STRING>
// index: none
MATCH (r:AnalysisRun)
WHERE r.status IN ['QUEUED', 'RUNNING']
  AND NOT r.id IN $known
SET r.status = 'FAILED', r.error = $why, r.finishedAt = $at
