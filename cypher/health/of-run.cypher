// id: health-of-run
// title: Network health as a run measured it
// question: How healthy was the network, in this run's eyes?
// parameters: runId: STRING
// columns: runId, asOf, finishedAt, historical, dataset, score, knownShare, summary, document
// index: networkHealthRun
MATCH (h:NetworkHealth {runId: $runId})
RETURN h.runId AS runId, h.asOf AS asOf, h.finishedAt AS finishedAt,
       h.historical AS historical, h.dataset AS dataset, h.score AS score,
       h.knownShare AS knownShare, h.summary AS summary,
       h.document AS document
