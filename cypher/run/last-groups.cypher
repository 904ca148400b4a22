// id: run-last-groups
// title: The groups that the last run of a dataset detected
// question: Which groups did the last run on this dataset detect, and who was in them?
// parameters: dataset: STRING
// columns: id, members
// index: groupRun
MATCH (r:AnalysisRun)
WHERE r.dataset = $dataset AND r.status = 'SUCCEEDED' AND NOT r.historical
WITH r
ORDER BY r.queuedAt DESC, r.id
LIMIT 1
MATCH (g:Group {runId: r.id, type: 'DETECTED'})
WHERE g.position IS NOT NULL
RETURN g.id AS id, g.members AS members
