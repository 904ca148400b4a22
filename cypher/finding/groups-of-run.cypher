// id: finding-groups-of-run
// title: The groups a run has judged
// question: How closed is each group?
// parameters: runId: STRING, type: STRING, verdict: STRING, from: INTEGER, limit: INTEGER
// columns: document, position
// index: groupRun
MATCH (g:Group {runId: $runId})
WHERE g.position >= $from
  AND g.type IS NOT NULL
  AND ($type IS NULL OR g.type = $type)
  AND ($verdict IS NULL OR g.verdict = $verdict)
RETURN g.document AS document, g.position AS position
ORDER BY position
LIMIT $limit
