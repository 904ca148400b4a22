// id: finding-has-appeared
// title: Whether any run has reported a finding
// question: Has a run that succeeded ever reported this finding?
// parameters: findingId: STRING, kind: STRING
// columns: appeared
// index: findingKey
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})
MATCH (f:Finding {key: r.id + '/' + $findingId})
WHERE f.kind = $kind
RETURN count(f) > 0 AS appeared
