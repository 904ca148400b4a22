// id: memory-health
// title: Network health in the newest runs, whole
// question: What has to be kept of network health while the database is away?
// parameters: limit: INTEGER
// columns: runId, asOf, finishedAt, historical, dataset, score, knownShare, summary, document
// index: none
MATCH (h:NetworkHealth)
WITH h
ORDER BY h.finishedAt DESC, h.runId
LIMIT $limit
RETURN h.runId AS runId, h.asOf AS asOf, h.finishedAt AS finishedAt,
       h.historical AS historical, h.dataset AS dataset, h.score AS score,
       h.knownShare AS knownShare, h.summary AS summary, h.document AS document
ORDER BY asOf DESC, finishedAt DESC, runId
