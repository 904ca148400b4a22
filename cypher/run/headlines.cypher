// id: run-headlines
// title: A run's findings of one kind, worst first
// question: What are the worst findings of this kind?
// parameters: runId: STRING, kind: STRING, limit: INTEGER
// columns: id, title, score, amount, currency
// index: findingRun
MATCH (f:Finding {runId: $runId, kind: $kind})
WHERE f.position IS NOT NULL
RETURN f.id AS id, f.title AS title, f.score AS score, f.amount AS amount,
       f.currency AS currency
ORDER BY f.position
LIMIT $limit
