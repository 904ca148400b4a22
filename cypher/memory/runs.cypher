// id: memory-runs
// title: The newest runs
// question: What has to be kept of runs while the database is away?
// parameters: limit: INTEGER
// columns: run
// index: none
MATCH (r:AnalysisRun)
RETURN r AS run
ORDER BY coalesce(r.current, false) DESC, r.queuedAt DESC, r.id
LIMIT $limit
