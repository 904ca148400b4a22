// id: finding-version
// title: What answers about findings depend on
// question: Has anything changed that an answer might show?
// columns: runId, dataVersion, importing, decisions, runs
// index: none
OPTIONAL MATCH (r:AnalysisRun)
WHERE r.current
WITH r.id AS runId
ORDER BY runId
LIMIT 1
OPTIONAL MATCH (d:Dataset)
WITH runId, d.dataVersion AS dataVersion, d.importing AS importing
LIMIT 1
RETURN runId, dataVersion, importing, COUNT { MATCH (:Decision) } AS decisions,
       COUNT { MATCH (:AnalysisRun {status: 'SUCCEEDED'}) } AS runs
