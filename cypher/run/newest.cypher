// id: run-newest
// title: Runs, newest first
// question: Which runs have there been?
// parameters: skip: INTEGER, limit: INTEGER
// columns: run
// index: none
MATCH (r:AnalysisRun)
RETURN r AS run
ORDER BY r.queuedAt DESC, r.id
SKIP $skip
LIMIT $limit
