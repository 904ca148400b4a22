// id: health-previous
// title: Network health as the current run before this one measured it
// question: What was it the last time, on the same dataset?
// parameters: runId: STRING, leastKnownShare: FLOAT
// columns: runId, asOf, finishedAt, historical, dataset, score, knownShare, summary
// index: networkHealthRun
MATCH (this:NetworkHealth {runId: $runId})
MATCH (h:NetworkHealth)
WHERE h.dataset = this.dataset
  AND NOT h.historical
  AND h.runId <> this.runId
  AND h.finishedAt <= this.finishedAt
  AND h.knownShare >= $leastKnownShare
RETURN h.runId AS runId, h.asOf AS asOf, h.finishedAt AS finishedAt,
       h.historical AS historical, h.dataset AS dataset, h.score AS score,
       h.knownShare AS knownShare, h.summary AS summary
ORDER BY finishedAt DESC, runId
LIMIT 1
