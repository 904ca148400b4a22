// id: health-history
// title: Network health in every run
// question: How has the network's health moved from run to run?
// parameters: from: INTEGER, limit: INTEGER
// columns: runId, asOf, finishedAt, historical, dataset, score, knownShare, summary
// index: none
MATCH (h:NetworkHealth)
RETURN h.runId AS runId, h.asOf AS asOf, h.finishedAt AS finishedAt,
       h.historical AS historical, h.dataset AS dataset, h.score AS score,
       h.knownShare AS knownShare, h.summary AS summary
ORDER BY asOf DESC, finishedAt DESC, runId
SKIP $from
LIMIT $limit
