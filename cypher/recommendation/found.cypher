// id: recommendation-found
// title: What a run has found, as far as lives depend on it
// question: Which findings has this run, and what is at stake?
// parameters: runId: STRING
// columns: id, amount, currency
// index: findingRun
MATCH (f:Finding {runId: $runId})
WHERE f.kind IS NOT NULL AND f.position IS NOT NULL
RETURN f.id AS id, f.amount AS amount, f.currency AS currency
