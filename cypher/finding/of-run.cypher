// id: finding-of-run
// title: A run's findings of one kind, worst first
// question: What did this run find?
// parameters: runId: STRING, dataset: STRING, kind: STRING, from: INTEGER, limit: INTEGER
// columns: document, position, status, firstSeen, decisions
// index: findingRun, recommendationOfDataset
MATCH (f:Finding {runId: $runId, kind: $kind})
WHERE f.position >= $from
WITH f
ORDER BY f.position
LIMIT $limit
OPTIONAL MATCH (r:Recommendation {dataset: $dataset, id: f.id})
RETURN f.document AS document, f.position AS position, r.status AS status,
       r.firstSeen AS firstSeen,
       COLLECT {
         MATCH (r)-[:DECIDED]->(d:Decision)
         RETURN d ORDER BY d.at, d.decision
       } AS decisions
ORDER BY position
