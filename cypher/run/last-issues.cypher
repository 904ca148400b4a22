// id: run-last-issues
// title: The breaches that the current run of a dataset found
// question: Which contract issues does the current run list, if it is of this dataset?
// parameters: dataset: STRING
// columns: document
// index: findingRun
MATCH (r:AnalysisRun {current: true})
WHERE r.dataset = $dataset
MATCH (f:Finding {runId: r.id, kind: 'CONTRACT_ISSUE'})
WHERE f.position IS NOT NULL
RETURN f.document AS document
ORDER BY f.position
