// id: finding-appearances
// title: A finding in every run that succeeded, the latest snapshot first
// question: How has this finding moved from run to run?
// parameters: findingId: STRING, from: INTEGER, limit: INTEGER
// columns: runId, asOf, finishedAt, historical, document
// index: findingKey
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})
WITH r
ORDER BY r.asOf DESC, r.finishedAt DESC, r.id
SKIP $from
LIMIT $limit
OPTIONAL MATCH (f:Finding {key: r.id + '/' + $findingId})
RETURN r.id AS runId, r.asOf AS asOf, r.finishedAt AS finishedAt, r.historical AS historical,
       f.document AS document
ORDER BY asOf DESC, finishedAt DESC, runId
