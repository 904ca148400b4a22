// id: finding-has-appeared
// title: Whether any run of a dataset has reported a finding
// question: Has a run that succeeded ever reported this finding?
// parameters: dataset: STRING, findingId: STRING, kind: STRING
// columns: appeared
// index: findingKey
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})
WHERE coalesce(r.dataset, '') = $dataset
MATCH (f:Finding {key: r.id + '/' + $findingId})
WHERE f.kind = $kind
RETURN count(f) > 0 AS appeared
