// id: health-of-date
// title: Network health at a date, as the newest run on the same data measured it
// question: Has a run on these data looked at this date?
// parameters: dataVersion: STRING, asOf: DATE
// columns: runId, asOf, finishedAt, historical, dataset, score, knownShare, summary, document
// index: none
MATCH (h:NetworkHealth {dataVersion: $dataVersion, asOf: $asOf})
RETURN h.runId AS runId, h.asOf AS asOf, h.finishedAt AS finishedAt,
       h.historical AS historical, h.dataset AS dataset, h.score AS score,
       h.knownShare AS knownShare, h.summary AS summary,
       h.document AS document
ORDER BY finishedAt DESC, runId
LIMIT 1
