// id: health-history
// title: Network health in every run of a dataset
// question: How has the network's health moved from run to run?
// parameters: dataset: STRING, afterAsOf: DATE, afterFinishedAt: DATETIME, afterId: STRING, limit: INTEGER
// columns: runId, asOf, finishedAt, historical, dataset, score, knownShare, summary
// index: none
MATCH (h:NetworkHealth {dataset: $dataset})
WHERE $afterId IS NULL
   OR h.asOf < $afterAsOf
   OR (h.asOf = $afterAsOf AND h.finishedAt < $afterFinishedAt)
   OR (h.asOf = $afterAsOf AND h.finishedAt = $afterFinishedAt AND h.runId > $afterId)
RETURN h.runId AS runId, h.asOf AS asOf, h.finishedAt AS finishedAt,
       h.historical AS historical, h.dataset AS dataset, h.score AS score,
       h.knownShare AS knownShare, h.summary AS summary
ORDER BY asOf DESC, finishedAt DESC, runId
LIMIT $limit
