// id: finding-appearances
// title: A finding in every run of a dataset that succeeded, the latest snapshot first
// question: How has this finding moved from run to run?
// parameters: dataset: STRING, findingId: STRING, afterAsOf: DATE, afterFinishedAt: DATETIME, afterId: STRING, limit: INTEGER
// columns: runId, asOf, finishedAt, historical, document
// index: findingKey
MATCH (r:AnalysisRun {status: 'SUCCEEDED'})
WHERE coalesce(r.dataset, '') = $dataset
  AND ($afterId IS NULL
    OR r.asOf < $afterAsOf
    OR (r.asOf = $afterAsOf AND r.finishedAt < $afterFinishedAt)
    OR (r.asOf = $afterAsOf AND r.finishedAt = $afterFinishedAt AND r.id > $afterId))
WITH r
ORDER BY r.asOf DESC, r.finishedAt DESC, r.id
LIMIT $limit
OPTIONAL MATCH (f:Finding {key: r.id + '/' + $findingId})
RETURN r.id AS runId, r.asOf AS asOf, r.finishedAt AS finishedAt, r.historical AS historical,
       f.document AS document
ORDER BY asOf DESC, finishedAt DESC, runId
