// id: finding-capabilities-of-run
// title: How a run has found capabilities supplied, the most concentrated first
// question: How few hands does each capability lie in?
// parameters: runId: STRING, from: INTEGER, limit: INTEGER
// columns: document, position
// index: capabilityAssessmentRun
MATCH (c:CapabilityAssessment {runId: $runId})
WHERE c.position >= $from
RETURN c.document AS document, c.position AS position
ORDER BY position
LIMIT $limit
