// id: run-groups-of-analysis
// title: The groups that a run has judged by an analysis
// question: Which groups did this analysis judge in this run, and how?
// parameters: runId: STRING, analysis: STRING
// columns: document
// index: groupRun
// Runs before analyses were named here are told by what only one analysis does.
MATCH (f:Group {runId: $runId})
WHERE f.position >= 0
  AND f.type IS NOT NULL
  AND coalesce(f.analysis, 'silo') = $analysis
RETURN f.document AS document
ORDER BY f.position, f.id
