// id: health-nearest
// title: Network health in the run nearest to a date
// question: What was it at about this date, on the same dataset?
// parameters: dataset: STRING, runId: STRING, before: DATE, wanted: DATE, leastKnownShare: FLOAT
// columns: runId, asOf, finishedAt, historical, dataset, score, knownShare, summary
// index: none
MATCH (h:NetworkHealth {dataset: $dataset})
WHERE h.runId <> $runId
  AND h.asOf < $before
  AND h.knownShare >= $leastKnownShare
WITH h, abs(duration.inDays(h.asOf, $wanted).days) AS distance
ORDER BY distance, h.asOf, h.finishedAt DESC, h.runId
LIMIT 1
RETURN h.runId AS runId, h.asOf AS asOf, h.finishedAt AS finishedAt,
       h.historical AS historical, h.dataset AS dataset, h.score AS score,
       h.knownShare AS knownShare, h.summary AS summary
