// id: alert-new-findings
// title: Findings that a run has opened with more than an amount at stake
// question: What is new in this run, the most money first?
// parameters: runId: STRING, dataset: STRING, at: DATETIME, amount: FLOAT, kinds: LIST<STRING>
// columns: document, amount, currency
// index: findingRun, recommendationOfDataset
MATCH (f:Finding {runId: $runId})
WHERE f.kind IN $kinds
  AND f.position IS NOT NULL
  AND f.amount > $amount
MATCH (r:Recommendation {dataset: $dataset, id: f.id})
WHERE r.status = 'OPEN' AND r.changedAt = $at
RETURN f.document AS document, f.amount AS amount, f.currency AS currency
ORDER BY amount DESC, f.id
