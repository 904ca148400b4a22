// id: memory-groups
// title: All groups that a run has judged
// question: What has to be kept of this run's groups while the database is away?
// parameters: runId: STRING
// columns: document, position, type, verdict
// index: groupRun
MATCH (g:Group {runId: $runId})
WHERE g.position >= 0 AND g.type IS NOT NULL
RETURN g.document AS document, g.position AS position, g.type AS type, g.verdict AS verdict
ORDER BY position
