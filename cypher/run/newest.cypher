// id: run-newest
// title: Runs, newest first
// parameters: skip: INTEGER, limit: INTEGER
MATCH (r:AnalysisRun)
RETURN r AS run
ORDER BY r.queuedAt DESC, r.id
SKIP $skip
LIMIT $limit
