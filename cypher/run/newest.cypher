// id: run-newest
// title: Runs, newest first
// question: Which runs have there been?
// parameters: queuedAt: DATETIME = null, id: STRING = '', limit: INTEGER
// columns: run
// index: none
MATCH (r:AnalysisRun)
WHERE $queuedAt IS NULL
   OR r.queuedAt < $queuedAt
   OR (r.queuedAt = $queuedAt AND r.id > $id)
RETURN r AS run
ORDER BY r.queuedAt DESC, r.id
LIMIT $limit
