// id: run-findings-of-analysis
// title: What a run has found by an analysis
// question: What did this analysis find in this run?
// parameters: runId: STRING, analysis: STRING
// columns: document
// index: findingRun
// Runs before analyses were named here are told by what only one analysis does.
MATCH (f:Finding {runId: $runId})
WHERE f.kind IS NOT NULL AND f.position IS NOT NULL
  AND coalesce(f.analysis, CASE f.kind WHEN 'CONTRACT_ISSUE' THEN 'market' ELSE toLower(f.kind) END) = $analysis
RETURN f.document AS document
ORDER BY f.position, f.id
